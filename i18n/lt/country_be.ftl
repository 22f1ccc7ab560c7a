# Belgija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/be.toml.

## Trumpai

country-be-reflection = 45 dienos
country-be-statute = 1980 m. gruodžio 15 d. Užsieniečių įstatymas, 61/2–61/5 str.
country-be-identification = prokuroras, specializuoti centrai
country-be-mechanism = 2016 m. aplinkraštis; trys pripažinti centrai
country-be-coordinator = tarpžinybinio koordinavimo padalinys
country-be-rapporteur = Myria

country-be-served-help-without-testimony = po 45 dienų bendradarbiauti reikia
country-be-served-children = Esperanto

## Faktai

country-be-fact-recovery-reflection = Asmuo 45 dienas gali saugiai pabūti. Paskui dėl ilgosios programos reikia nuspręsti bendradarbiauti.
country-be-fact-conditions = Pagalbai yra trys sąlygos: jokio ryšio su nusikaltėliais, centro pagalba ir bendradarbiavimas
country-be-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Belgijoje galioja nuo 2009 m. rugpjūčio 1 d.
country-be-fact-criminal-provision = Ankstesnėms veikoms taikomi senojo Baudžiamojo kodekso 433quinquies–433nonies straipsniai. Naujasis Baudžiamasis kodeksas (2024 m. vasario 29 d. įstatymai) turėjo įsigalioti 2026 m. balandžio 8 d. Jame atsirado neteisėtas įvaikinimas ir priverstinė santuoka, bet ne surogatinė motinystė.
    .note = Naujojo straipsnio numeris neskaitytas, atidėjimo nerasta. Dėl datos šaltiniai sako skirtingai.
country-be-fact-116006 = Europos pagalbos linijos numeris 116 006 Belgijoje neveikia (2023 m.)
country-be-fact-instrument-coe-convention-197-2 = Belgija Europos Tarybos konvenciją dėl veiksmų prieš prekybą žmonėmis ratifikavo 2009 m. balandžio 27 d.
    .note = Tai dera su įsigaliojimu 2009 m. rugpjūčio 1 d.; ši data šaltinyje neskaityta
country-be-fact-transposition-2024-1712 = „Myria“ teigimu, naujasis Baudžiamasis kodeksas jau apima du Direktyvos (ES) 2024/1712 dalykus: neteisėtą įvaikinimą ir priverstinę santuoką. Du dar reikėjo pridėti: surogatinę motinystę ir sąmoningą naudojimąsi aukų paslaugomis.
country-be-fact-conditions-2 = Kad gautų aukos statusą, asmuo turi nutraukti ryšius su išnaudotojais ir priimti specializuotos prieglaudos konsultacijas. Prieglaudos priima visas aukas, nesvarbu, kokia jų lytis, pilietybė ar teisė būti šalyje.
