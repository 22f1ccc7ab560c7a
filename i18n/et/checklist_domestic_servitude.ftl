# Kontrollnimekiri „domestic-servitude“: mida ametnik loeb.

checklist-domestic-servitude = Sunniviisiline majapidamistöö, ka diplomaatide kodus
    .purpose = Märgata kodu- ja hooldustöötajate sunduslikku olukorda, ka akrediteeritud töötajate juures.
    .audience = Vestlust läbi viivad ametnikud; protokolli- ja personalitöötajad
    .when = Kodu- või hooldustöötaja võtab esindusega ühendust või toimub iga-aastane silmast silma vestlus.

## Igas majapidamises

section-domestic-servitude-household = Igas majapidamises
indicator-ds-no-private-space = Töötajal ei ole oma ruumi või ta magab ühises või sobimatus kohas.
indicator-ds-eats-apart = Töötaja saab halba toitu või ainult toidujääke.
indicator-ds-always-on-call = Töötaja on valves ööd ja päevad, ilma ühegi täiesti vaba päevata.
indicator-ds-never-alone-out = Töötaja ei lahku majast ilma tööandjata kunagi või teeb seda harva.
indicator-ds-phone-limited = Töötaja ei tohi telefoni kasutada või peab rääkima nii, et teda kuuldakse.
indicator-ds-insults = Pereliikmed alandavad, ähvardavad või löövad töötajat (küsige, mida täpselt tehakse).
indicator-ds-reported-missing = Tööandja teatab, et töötaja on kadunud või varastas.
indicator-ds-pay-home = Palk pidavat minema koju või „kogumiseks“ ja töötaja ei saa seda kontrollida.
indicator-ds-extra-house = Töötaja laenatakse teistele peredele või pereettevõttele.
indicator-ds-aupair = Au pair, üliõpilane või sugulane teeb täisajaga kodutööd ilma palgata.

## Diplomaadi või konsuli majapidamises

section-domestic-servitude-diplomatic = Diplomaadi või konsuli majapidamises
indicator-ds-dip-contract = Viisa jaoks näidatud leping erineb sellest, mida majas järgitakse.
indicator-ds-dip-card = Töötaja pass, leping või teenistuskaart on tööandja käes.
indicator-ds-dip-bank = Palka ei maksta töötaja enda nimel olevale pangakontole.
indicator-ds-dip-immunity = Töötajale on öeldud, et puutumatuse tõttu ei saa keegi aidata.
indicator-ds-dip-transfer = Töötaja peab tööandjaga uude riiki kaasa minema, muidu kaotab ta igasuguse staatuse.
indicator-ds-dip-no-interview = Tööandja takistab töötaja silmast silma vestlust või osaleb sellel ise.
