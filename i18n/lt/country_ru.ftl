# Rusijos Federacija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/ru.toml.

## Trumpai

country-ru-reflection = nėra
country-ru-identification = nėra
country-ru-mechanism = nėra
country-ru-coordinator = nėra
country-ru-rapporteur = nėra

country-ru-served-help-without-testimony = valstybės pagalbos nėra
country-ru-served-men = tik per NVO
country-ru-served-children = bendros paslaugos vaikams

## Faktai

country-ru-fact-cbss-status = Rusijos Federacijos narystė Baltijos jūros valstybių taryboje (CBSS) sustabdyta 2022 m. kovo 3 d., o 2022 m. gegužės 17 d. ji pasitraukė. Žinyno kontaktai ir bendradarbiavimo kanalai nebegalioja.
country-ru-fact-instrument-palermo-protocol = JT protokolą dėl prekybos žmonėmis (Palermo protokolą) Rusijos Federacija ratifikavo 2004 m.
country-ru-fact-instrument-coe-convention-197 = Rusijos Federacija nėra Europos Tarybos konvencijos dėl veiksmų prieš prekybą žmonėmis (Nr. 197) šalis. 2017 m. visos kitos Tarybos valstybės ją buvo ratifikavusios. Dabar 48 šalys yra 46 valstybės narės, Baltarusija ir Izraelis.
    .note = Kad ji niekada nepasirašė, dera su 2015 m. „Wikipedia“ nepasirašiusių ar neratifikavusių valstybių sąrašu. Data, kada ji pasitraukė iš Tarybos, neskaityta.
country-ru-fact-instrument-eu = ES teisės aktai netaikomi
country-ru-fact-criminal-provision = Pagal Baudžiamojo kodekso 127.1 straipsnį nusikaltimas yra žmogų pirkti, parduoti, verbuoti, vežti, perduoti, slėpti ar priimti išnaudojimo tikslu. Bausmė – iki penkerių metų, o sunkinančiomis aplinkybėmis – nuo trejų iki dešimties. 127.2 straipsnis skirtas vergų darbo naudojimui.
country-ru-fact-services = Nėra nei paslaugų, nei identifikavimo tvarkos, aukos baudžiamos. Šalis priskirta 3 lygiui (Tier 3). Matyti valstybės vykdomos prekybos ukrainiečiais ir Šiaurės Korėjos darbuotojais požymių (JAV Valstybės departamento prekybos žmonėmis ataskaita, TIP, 2025 m.).
country-ru-fact-shelters = Paskutinės specializuotos prieglaudos užsidarė 2015 m. Visą darbą atlieka NVO, o jų veikla varžoma.
country-ru-fact-product-rule = Čia ši programa policijos pati niekada nesiūlo. Ji siūlo tik paties asmens konsulinę įstaigą ir NVO, su įspėjimu. Rusijos atstovybės užsienyje programa naudotis gali, bet ne Baltijos jūros valstybių tarybos (CBSS) kanalu.
country-ru-fact-compensation = Specialios kompensacijos nėra
country-ru-fact-cbss-status-2 = Apie pasitraukimą Užsienio reikalų ministerija paskelbė 2022 m. gegužės 17 d. Laiškai išsiųsti Baltijos jūros valstybių tarybos (CBSS) valstybėms narėms, ES vyriausiajam įgaliotiniui ir sekretoriatui.
