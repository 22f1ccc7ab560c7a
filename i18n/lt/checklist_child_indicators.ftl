# Kontrolinis sąrašas „child-indicators“: ką skaito pareigūnas.

checklist-child-indicators = Vaikai ir jaunuoliai iki 18 metų
    .purpose = Pastebėti prekybą žmonėmis, kai nukenčia vaikai. Dėl vaiko priemonių (jėgos, apgaulės, prievartos) įrodyti nereikia.
    .audience = Visi darbuotojai; kuo anksčiau perduoti vaiko teisių apsaugai
    .when = Kiekvienas, kas yra, sakosi esąs arba gali būti jaunesnis nei 18 metų.

## Su kuo vaikas yra

section-child-indicators-with-whom = Su kuo vaikas yra
indicator-ch-no-parent = Vaikas nepalaiko arba negali palaikyti ryšio su tėvais ar globėjais.
indicator-ch-adult-not-parent = Suaugusysis negali parodyti, kad yra tėvas ar motina arba turi leidimą.
indicator-ch-found-claim = Suaugusysis sako, kad vaiką „rado“.
indicator-ch-adult-answers = Suaugusysis atsako už vaiką arba vaikas pirma pažiūri į suaugusįjį.
indicator-ch-group-unrelated = Vaikas keliauja ar gyvena su grupe ne giminių.
indicator-ch-same-adult = Tas pats suaugusysis, adresas ar rėmėjas siejamas su keliais vaikais.
indicator-ch-birth-doc = Gimimo liudijimo ar tėvų sutikimo nėra, jis pavėluotas, pakeistas arba neatitinka.

## Kaip vaikas elgiasi

section-child-indicators-behaviour = Kaip vaikas elgiasi
indicator-ch-afraid = Vaikas atrodo išsigandęs arba elgiasi ne pagal savo amžių.
indicator-ch-no-details = Vaikas nežino, kur vyksta ar kas jį pasitiks.
indicator-ch-phone-list = Vaikas turi tik telefono ar taksi numerį.
indicator-ch-missing-before = Vaikas yra dingęs iš namų, mokyklos ar globos.
indicator-ch-gifts = Vaikas turi nepaaiškinamų pinigų, telefoną ar brangių daiktų iš vyresnio žmogaus.

## Išnaudojimo požymiai

section-child-indicators-exploitation = Išnaudojimo požymiai
    .calm = Kasdienis gyvenimas
indicator-ch-works = Vaikas dirba vaikui netinkamą darbą.
indicator-ch-works-hours = Vaikas dirba ilgas valandas arba naktimis.
indicator-ch-no-school = Vaikui neleidžiama eiti į mokyklą, kad dirbtų, uždirbtų ar prižiūrėtų namus.
indicator-ch-no-play = Vaikas neturi bendraamžių draugų ir laisvo laiko.
indicator-ch-eats-apart = Vaikas valgo ar miega atskirai nuo šeimos arba prastomis sąlygomis.
indicator-ch-sexual = Yra bet kokių seksualinio išnaudojimo, atvaizdų ar suaugusio „vaikino“ požymių.
    .calm = Yra bet kokių seksualinių santykių, atvaizdų ar suaugusio „vaikino“ požymių.
indicator-ch-begs-steals = Vaikas kitiems elgetauja, vagia, parduoda ar nešioja narkotikus.
indicator-ch-marriage = Vaikas susituokęs, susižadėjęs arba netrukus bus.
indicator-ch-illegal-adoption = Vaikas gali būti neteisėtai įvaikintas arba už jį sumokėta.
indicator-ch-online = Internete sutiktas suaugusysis prašė vaiko slapta atvykti arba siųsti seksualinius atvaizdus.
