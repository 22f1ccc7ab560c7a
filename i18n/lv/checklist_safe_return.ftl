# Kontrolsaraksts „safe-return”: ko lasa darbinieks. Uzbūve ir failā checklists/safe-return.toml.

checklist-safe-return = Drošas atgriešanās izvērtējums
    .purpose = Kopā ar personu izlemt, vai, kad un kā ir droši atgriezties. Atgriešanās ir viena no iespējām, nevis mērķis.
    .audience = Lietas darbinieks ar partneriem abās valstīs
    .when = Līdzās ceļošanas dokumenta vai biļetes izsniegšanai, nekad kā tās nosacījums.

## Izvēle un citas iespējas

section-safe-return-choice = Izvēle un citas iespējas
indicator-sr-wants = Persona brīvi vēlas atgriezties un drīkst pārdomāt.
indicator-sr-alternatives = Personai pastāstīts par nogaidīšanas periodu, atļaujām, patvērumu un trešo vietu.
indicator-sr-proceedings = Atgriežoties persona nezaudēs prasījumu, tiesas sēdi vai neizmaksāto algu.
indicator-sr-consent-share = Persona piekrīt tam, ko nodod valstij, kurā atgriezīsies.
indicator-sr-asylum = Pirms jebkādas saziņas ar personas valsti jautāts, vai persona no tās baidās, un piedāvāts padoms par patvērumu.

## Risks mājās

section-safe-return-risk = Risks mājās
indicator-sr-recruiter-home = Vervētājs vai viņa līdzdalībnieki dzīvo netālu no atgriešanās vietas.
indicator-sr-family-involved = Ģimene piedalījās cilvēku tirdzniecībā vai gūst no tās labumu.
indicator-sr-debt-open = Parāds vervētājam vēl nav nokārtots.
indicator-sr-stigma = Persona baidās no kauna, vardarbības vai atstumtības.
indicator-sr-prosecution = Mājās personai var izvirzīt apsūdzību par darbībām, ko to piespieda izdarīt.
indicator-sr-health = Persona var ceļot, un aprūpi var turpināt.
indicator-sr-same-causes = Iemesli, kāpēc persona aizbrauca (parāds, vardarbība, nav darba), nav mainījušies.
indicator-sr-child-best = Bērns: bērna interešu izvērtējums atbalsta atgriešanos, un gaida pārbaudīts aprūpētājs.
indicator-sr-family-threat = Vervētājs pazīst ģimeni mājās, tai draud vai var to sasniegt, un ģimene brīdināta tikai tad, ja persona to vēlas.

## Ceļš

section-safe-return-journey = Ceļš
indicator-sr-escort = Izlemts, vai vajadzīgs pavadonis vai sagaidīšana lidostā.
indicator-sr-neutral-doc = Ceļošanas dokumentā nav nekādas norādes uz cilvēku tirdzniecību.
indicator-sr-met = Ierodoties personu sagaida nosaukta organizācija.
indicator-sr-emergency-plan = Personai ir numuri un plāns, ja ceļā rodas problēmas.
