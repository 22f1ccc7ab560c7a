# Kontrollnimekiri „domestic-servitude“: mida ametnik loeb.

checklist-domestic-servitude = Sunniviisiline majapidamistöö, ka diplomaatide kodus
    .purpose = Märgata kodu- ja hooldustöötajate sunduslikku olukorda, ka akrediteeritud töötajate juures.
    .audience = Vestlust läbi viivad ametnikud; protokolli- ja personalitöötajad
    .when = Kodu- või hooldustöötaja võtab esindusega ühendust või toimub iga-aastane silmast silma vestlus.

## Igas majapidamises

section-domestic-servitude-household = Igas majapidamises
indicator-ds-no-private-space = Töötajal ei ole oma ruumi või ta magab ühises või sobimatus kohas.
    .example = Lapsehoidja ütleb, et tema voodi on mängutoa diivan ja riided on tal esikus kastis.
    .ordinary = Väikeses korteris võib kitsas olla kogu perel ja mõni hooldaja magab mõnda aega haige lähedal.
indicator-ds-eats-apart = Töötaja saab halba toitu või ainult toidujääke.
    .example = Kokk ütleb, et teeb päevas kolm rooga ja saab ise riisi ja selle, mis teiste taldrikutelt üle jääb.
    .ordinary = Mõni sööb meelsamini hiljem või keedab endale ise; küsige, kas süüa on piisavalt ja kas saab valida.
indicator-ds-always-on-call = Töötaja on valves ööd ja päevad, ilma ühegi täiesti vaba päevata.
    .example = Naise sõnul seisab beebimonitor tema voodi kõrval ja neljateistkümne kuuga ei ole tal olnud ainsatki vaba pühapäeva.
    .ordinary = Vastsündinu või haigus võib tuua mõne raske nädala, mille järel saab puhata ja vabad päevad tagasi võtta.
indicator-ds-never-alone-out = Töötaja ei lahku majast ilma tööandjata kunagi või teeb seda harva.
    .example = Majapidajanna ütleb, et on kahe aasta jooksul linnas käinud ainult pere autoga ja perega koos.
    .ordinary = Uus inimene võib kodus püsida, sest ei oska keelt, ei tunne teed või on maja kõrvalises kohas.
indicator-ds-phone-limited = Töötaja ei tohi telefoni kasutada või peab rääkima nii, et teda kuuldakse.
    .example = Keset kõnet ütleb hooldaja pere keeles: „Jah, telefon on valjuhääldi peal.“
    .ordinary = Peres võib olla palutud tööajal mitte helistada või on levi halb; küsige, kuidas on õhtuti.
indicator-ds-insults = Pereliikmed alandavad, ähvardavad või löövad töötajat (küsige, mida täpselt tehakse).
    .example = Eakas mees, kes on ühe pere autojuht ja koristaja, räägib, et teda kutsutakse külaliste ees „eesliks“.
    .ordinary = See võib olla vägivald, mida kogevad majas teisedki, või tüli töö pärast; tuge on vaja mõlemal juhul.
indicator-ds-reported-missing = Tööandja teatab, et töötaja on kadunud või varastas.
    .example = Abielupaar palub e-kirjas lapsehoidja passi kehtetuks tunnistada: ta olevat läinud „koos meie ehetega“.
    .ordinary = Mure või vargus võib olla tõeline; politsei saab seda uurida, ilma et teie aadressi annaksite.
indicator-ds-pay-home = Palk pidavat minema koju või „kogumiseks“ ja töötaja ei saa seda kontrollida.
    .example = Naisele öeldi, et palk läheb tema emale, aga ema ei ole telefonis rahast kordagi juttu teinud.
    .ordinary = Mõni palub ise palga koju saata; siis on tal kviitungid ja perelt kuuleb ta, et raha on kohal.
indicator-ds-extra-house = Töötaja laenatakse teistele peredele või pereettevõttele.
    .example = Viiekümneaastane mees räägib, et pärast majatöid laadib ta pere poes kaste, kuni pood kinni pannakse.
    .ordinary = Kõrvaltöö võib olla vabalt kokku lepitud ja tasustatud; küsige, kes nii otsustas ja kes raha saab.
indicator-ds-aupair = Au pair, üliõpilane või sugulane teeb täisajaga kodutööd ilma palgata.
    .example = Õppima tulnud nõbu räägib, et peab päev läbi maja korras ja hoiab kolme last ning saab vastu söögi ja voodi.
    .ordinary = Sugulased ja au pair’id aitavadki kodus, aga kokkulepitud ajal ja nii, et loengute ja sõprade jaoks jääb aega.

## Diplomaadi või konsuli majapidamises

section-domestic-servitude-diplomatic = Diplomaadi või konsuli majapidamises
indicator-ds-dip-contract = Viisa jaoks näidatud leping erineb sellest, mida majas järgitakse.
    .example = Viisatoimikus on leping 40 tunniks; töötaja näitab teist, residentsis allkirjastatut, kus on kirjas „nii palju tunde kui vaja“.
    .ordinary = Pere võis töötajaga kokku leppida parematesse tingimustesse ja jättis sellest esindusele lihtsalt teatamata.
indicator-ds-dip-card = Töötaja pass, leping või teenistuskaart on tööandja käes.
    .example = Iga-aastasele vestlusele toob autojuht fotokoopia; tema sõnul on kaart ise saadiku seifis.
    .ordinary = Kaardid ja passid võivad olla protokolliosakonnas pikendamisel või seifis, mille töötaja saab ise avada.
indicator-ds-dip-bank = Palka ei maksta töötaja enda nimel olevale pangakontole.
    .example = Palga tõendiks saadab pere kuus sularahakviitungit, kõik sama tindi ja sama kuupäevaga.
    .ordinary = Äsja saabunu võib kontot veel oodata; kviitungi vastu makstud sularaha aitab esimesed nädalad üle elada.
indicator-ds-dip-immunity = Töötajale on öeldud, et puutumatuse tõttu ei saa keegi aidata.
    .example = „Mul on puutumatus, sind ei kuula ei politsei ega kohus,“ ütles tööandja lapsehoidjale.
    .ordinary = Tööandja võis reegleid valesti mõista või vihaga rääkida; öelge töötajale, et abi on olemas.
indicator-ds-dip-transfer = Töötaja peab tööandjaga uude riiki kaasa minema, muidu kaotab ta igasuguse staatuse.
    .example = Juunis kolib pere järgmisse lähetuskohta; kammerteener ütleb, et peab kaasa minema või jääb paberiteta.
    .ordinary = Luba võib tõesti koos lähetusega lõppeda ja mõni läheb perega meelsasti kaasa; küsige, mida töötaja ise valiks.
indicator-ds-dip-no-interview = Tööandja takistab töötaja silmast silma vestlust või osaleb sellel ise.
    .example = Esimene sekretär tuleb koos oma aednikuga sisse, istub tema kõrvale ja ütleb: „Tal ei ole minu ees saladusi.“
    .ordinary = Tööandja võib tahta tõlkida või ei tea ta, et vestlus on mõeldud ainult töötajale.
