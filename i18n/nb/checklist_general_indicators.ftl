# Sjekklisten «general-indicators»: det saksbehandleren leser. Oppbyggingen står i checklists/general-indicators.toml.

checklist-general-indicators = Generelle indikatorer
    .purpose = En første felles liste for alle former for utnyttelse, når formen ikke er klar ennå.
    .audience = Alle konsulære ansatte; saksbehandlere som har samtaler
    .when = Etter et varseltegn, i en første samtale på tomannshånd.

## Handling (hva som ble gjort med personen)

section-general-indicators-act = Handling (hva som ble gjort med personen)
indicator-gi-act-recruited = Noen rekrutterte personen (tilbud, annonse, forhold, salg).
indicator-gi-act-moved = Noen ordnet eller betalte for personens reise eller forflytning.
indicator-gi-act-housed = Noen huset, skjulte eller holdt på personen.
indicator-gi-act-received = Personen ble overlevert til eller tatt imot av noen andre.

## Kontroll og bevegelse

section-general-indicators-control = Kontroll og bevegelse
indicator-gi-watched = Personen blir overvåket, fulgt eller hindret i å bevege seg fritt.
indicator-gi-cannot-leave-work = Personen kan ikke fritt forlate arbeidsplassen eller boligen.
indicator-gi-no-docs = Personen har ikke sine egne identitetsdokumenter (tapte dokumenter, eller dokumenter hos en myndighet, regnes ikke med).
indicator-gi-limited-contact = Kontakt med familie, venner eller andre utenfor er begrenset eller blir avlyttet.
indicator-gi-moved-often = Personen flyttes ofte mellom steder og vet ikke hvorfor.
indicator-gi-no-phone-money = Personen har ikke egen telefon eller egne penger.

## Trusler og vold

section-general-indicators-threats = Trusler og vold
indicator-gi-violence = De som kontrollerer personens arbeid, bolig, penger eller bevegelser, bruker eller har brukt vold mot personen.
indicator-gi-threats = De som kontrollerer personens arbeid, bolig, penger eller bevegelser, truer eller har truet personen med vold.
indicator-gi-family-threat = Personens familie trues eller skades.
indicator-gi-authorities-threat = Personen trues med å bli overlatt til myndighetene.
indicator-gi-distrust = Personen virker usikker på om du er til å stole på (vanlig etter dårlige erfaringer; sier ingenting alene).
indicator-gi-drugged = Personen får narkotika, alkohol eller medisiner for å bli kontrollert.

## Utnyttelse

section-general-indicators-exploitation = Utnyttelse
    .calm = Arbeid og hverdag
indicator-gi-little-pay = Personen får lite eller ingen lønn.
indicator-gi-no-access-earnings = Noen andre tar eller kontrollerer det personen tjener.
indicator-gi-long-hours = Personen arbeider svært lange dager over lang tid, eller har ingen fridager.
indicator-gi-poor-housing = Personen bor dårlig eller utrygt.
indicator-gi-no-medical = Personen har ikke tilgang til helsehjelp.
indicator-gi-punished = Personen straffes med bøter, tap av mat eller annet.
indicator-gi-debt = Personen tror at det ikke er mulig å slutte å arbeide eller adlyde før gjeld til arbeidsgiver, rekrutterer, partner eller den som kontrollerer, er betalt.
indicator-gi-false-promise = Personen handlet ut fra et løfte som viste seg å være falskt.
