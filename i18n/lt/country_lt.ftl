# Lietuva: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/lt.toml.

## Trumpai

country-lt-reflection = 30 dienų užsieniečiams, kad apsispręstų dėl bendradarbiavimo
country-lt-statute = Įstatymas „Dėl užsieniečių teisinės padėties“, 49-2 str.
country-lt-identification = policija ir specializuotos NVO; rekomendacijos, patvirtintos įsakymu Nr. I-327/1V-1015/A1-758 (2015 m., 2020 m. rugpjūčio 20 d. redakcija)
country-lt-mechanism = oficialus nukreipimas tarp policijos ir NVO
country-lt-coordinator = Vidaus reikalų ministerija
country-lt-rapporteur = Vidaus reikalų ministerija

country-lt-served-permit-without-cooperation = bendradarbiauti reikia
country-lt-served-permit-with-cooperation = laikinas

## Faktai

country-lt-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Lietuva prisijungė 2003 m.
country-lt-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Lietuvoje galioja nuo 2012 m. lapkričio 1 d.
country-lt-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-lt-fact-criminal-provision = Baudžiamosios nuostatos yra Baudžiamojo kodekso 147, 147-1, 147-2 ir 157 straipsniuose
country-lt-fact-recovery-reflection = Apsisprendimo laikotarpis – 30 dienų. Leidimas gyventi skirtas bendradarbiaujantiems.
country-lt-fact-unconditional = Pagal Pagalbos nuo nusikalstamos veikos nukentėjusiems asmenims įstatymą (2021 m.) visos aukos gauna pagalbą iki proceso, jo metu ir po jo. Nesvarbu, ar jos kreipėsi į policiją.
country-lt-fact-men = 2018 m. veikė penki viešosiomis lėšomis finansuojami krizių centrai vyrams. NVO padėjo 128 vyrams.
country-lt-fact-children = Specializuotos prieglaudos nukentėjusiems vaikams nėra. Vilniuje veikia nacionalinis centras vaikams, patyrusiems seksualinę prievartą.
country-lt-fact-consular = Užsienio reikalų ministerija nukentėjusiems užsienyje pataria kreiptis į bet kurią Lietuvos atstovybę. Kur jos nėra – į kitos ES valstybės ambasadą.
country-lt-fact-compensation = 2017 m. trylika aukų iš viso gavo apie 34 000 Eur
    .note = Pati valstybės kompensavimo tvarka neskaityta
country-lt-fact-legal-aid = Antrinė teisinė pagalba smurtinių nusikaltimų, taip pat prekybos žmonėmis, aukoms nemokama
country-lt-fact-non-punishment = 2021 m. JAV Valstybės departamento prekybos žmonėmis ataskaitoje (TIP) rašoma, kad Lietuva priėmė nuostatą dėl prekybos žmonėmis darbui aukų nebaudimo. 2020 m. Seimo įstatymo projektu XIIIP-4454 pakeistas Baudžiamojo kodekso 147-1 straipsnis.
    .note = 147(3) straipsnis neskaitytas. Kad projektas ir nuostata susiję, yra išvada.
country-lt-fact-rapporteur = Nacionalinis pranešėjas yra Vidaus reikalų ministerija
country-lt-fact-criminal-provision-2 = Baudžiamojo kodekso 147 straipsnis skirtas prekybai žmonėmis. 157 straipsnis apima vaiko pirkimą arba pardavimą; dėl jo priemonių įrodyti nereikia. 147-1 straipsnis yra.
    .note = 147-2 straipsnis neskaitytas
country-lt-fact-identification = 2015 m. gruodžio 17 d. įsakymu Nr. I-327/1V-1015/A1-758 (generalinis prokuroras, vidaus reikalų ministras, socialinės apsaugos ir darbo ministras) patvirtintos rekomendacijos. Jos skirtos aukų nustatymui, ikiteisminiam tyrimui ir bendradarbiavimui. Suvestinė redakcija galioja nuo 2020 m. rugpjūčio 20 d.
