# Kontrollnimekiri „recruitment-safe-trip“: mida ametnik loeb.

checklist-recruitment-safe-trip = Turvalise reisi kontroll reisi kavandajale
    .purpose = Aidata inimesel või teda nõustaval ametnikul pakkumist enne ärasõitu kontrollida. CBSS Safe Trip kampaania vaimus.
    .audience = Reisi kavandajad koos ametnikuga; infoletid
    .when = Enne välismaale tööle, õppima, abielluma või modelliks minekut.

## Ohumärgid pakkumises

section-recruitment-safe-trip-offer = Ohumärgid pakkumises
indicator-st-too-good = Palk on töö kohta liiga suur või oskusi ei nõuta.
indicator-st-all-paid = Võõras pakub, et maksab kogu reisi ja paberite eest.
indicator-st-hurry = Teid survestatakse kohe otsustama.
indicator-st-secret = Teil palutakse mitte kellelegi rääkida.
indicator-st-private-place = Vestlus toimub eraruumis või sildita kohas või ainult sõnumite kaudu.
indicator-st-photos = Tavalise töö jaoks küsitakse täispikkuses või paljastavaid fotosid.
indicator-st-fee-first = Enne lepingu nägemist peate maksma või laenu võtma.
indicator-st-tourist-visa = Teil kästakse reisida turistina ja töötada.
indicator-st-lie-border = Teil kästakse piiri- või viisaametnikele valetada.
indicator-st-redirect = Sihtkoht või tööandja muutub viimasel hetkel.
indicator-st-online-love = Pakkumine tuleb kelleltki, keda tunnete ainult interneti kaudu.

## Kuidas end kaitsta

section-recruitment-safe-trip-protect = Kuidas end kaitsta
indicator-st-check-employer = Kontrollige tööandjat ja vahendusfirmat ametlikust registrist ning helistage neile ise.
indicator-st-contract-copy = Küsige leping keeles, mida te oskate lugeda, ja jätke koopia koju.
indicator-st-passport-copies = Hoidke passi enda käes; jätke koopiad kellelegi, keda usaldate.
indicator-st-contact-plan = Leppige usaldusväärse inimesega kokku ühenduse võtmise päev ja koodsõna.
indicator-st-emergency-numbers = Õppige pähe üks number: hädaabi, nõuandeliin või konsulaat.
indicator-st-return-money = Hoidke alles nii palju raha, et saate osta pileti koju.
