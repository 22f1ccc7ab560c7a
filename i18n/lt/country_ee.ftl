# Estija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/ee.toml.

## Trumpai

country-ee-reflection = nuo 30 iki 60 kalendorinių dienų, prokuratūros sprendimu
country-ee-statute = Užsieniečių įstatymas, aukų laikinas gyvenimas šalyje (nuo 203 str.)
country-ee-identification = Socialinio draudimo taryba – galimas aukas, organizacijai ar užsienio institucijai pranešus; baudžiamasis procesas – identifikuotas aukas
country-ee-mechanism = Pagalbos aukoms įstatymas ir 2018 m. gairės; kontaktinis centras – Socialinio draudimo taryba
country-ee-coordinator = teisingumo (ir skaitmeninių reikalų) ministerija
country-ee-rapporteur = teisingumo (ir skaitmeninių reikalų) ministerija, kaip ir koordinatorius

country-ee-served-permit-with-cooperation = kreipiasi prokuroras, asmeniui raštu sutikus

## Faktai

country-ee-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Estija prisijungė 2004 m.
country-ee-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Estijoje galioja nuo 2015 m. birželio 1 d.
country-ee-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-ee-fact-criminal-provision = Baudžiamosios nuostatos yra Baudžiamojo kodekso 133, 133-1, 133-2, 133-3 ir 175 straipsniuose
country-ee-fact-two-categories = Nuo 2017 m. sausio 1 d. įstatymas skiria dvi grupes. Galimos aukos – tos, apie kurias pranešė pagalbą teikianti organizacija ar kompetentinga užsienio institucija. Identifikuotos aukos – tos, dėl kurių pradėtas baudžiamasis procesas. Estijos piliečiui ar nuolatiniam gyventojui kelią į paslaugas atveria užsienio institucijos pranešimas.
country-ee-fact-duration-of-services = 2019 m. galimos aukos be baudžiamojo proceso paslaugas gavo iki 60 dienų, o bendradarbiaujančioms aukoms terminas nebuvo ribotas. Baltijos šalių nukreipimo sąvade rašoma, kad paslaugos teikiamos, kol jų reikia.
country-ee-fact-recovery-reflection = Prokuratūra suteikia nuo 30 iki 60 kalendorinių dienų apsisprendimo laikotarpį, kad asmuo nuspręstų, ar padės nustatyti faktus. Jis prasideda, kai asmeniui pasakoma apie galimybes. Prokuroras gali jį baigti anksčiau, jei asmuo pats vėl ima bendrauti su įtariamaisiais arba kelia grėsmę viešajai tvarkai. Tada pareiga išvykti vykdoma iškart.
    .note = Skaitytas 2014 m. puslapis, dabartinis Užsieniečių įstatymo tekstas neskaitytas. 2018 m. Europos Tarybos ekspertų grupė GRETA prašė, kad laikotarpis apimtų galimas aukas ir neleistų išsiųsti.
country-ee-fact-men = 2018–2021 m. buvo 264 galimos aukos. Vyravo išnaudojimas darbui, daugiausia vyrų iš Ukrainos ir Lenkijos.
country-ee-fact-compensation = Pagal Pagalbos aukoms įstatymą valstybės sistemą sudaro dvi dalys: pagalbos aukoms paslaugos ir kompensacijos nusikaltimų aukoms. Įstatymas priimtas 2022 m. gruodžio 14 d. (RT I, 06.01.2023, 1) ir galioja nuo 2023 m. balandžio 1 d.
    .note = Skaityti tik 1–4 straipsniai, riigiteataja.ee/akt/106012023001 kopijoje. Kad moka Socialinio draudimo taryba, ten neskaityta. 2018 m. Europos Tarybos ekspertų grupė GRETA prašė, kad kompensacija būtų tikrai prieinama.
country-ee-fact-practice-warning = JAV Valstybės departamento prekybos žmonėmis ataskaitoje (TIP, 2024 m.) kritikuojama, kad praktikoje nebuvo suteikiama apsisprendimo laikotarpių, leidimų gyventi ir žalos atlyginimo. Estija vis tiek priskirta 1 lygiui (Tier 1).
country-ee-fact-legal-aid = Teisinės ir socialinės konsultacijos per prekybos žmonėmis liniją nemokamos
country-ee-fact-children = Nepilnamečius apima Baudžiamojo kodekso 175 straipsnis. Yra pareiga pranešti apie vaiką, kuriam reikia pagalbos. Vaikų linijos: 116 111 ir 116 000.
country-ee-fact-rapporteur = Koordinatorius yra ir nacionalinis pranešėjas
country-ee-fact-non-punishment = Atskiros nuostatos dėl nebaudimo nepatvirtinta
country-ee-fact-permit = Laikinas leidimas gyventi galimas „esant dideliam viešajam interesui“. Prokuroras, asmeniui raštu sutikus, dėl jo kreipiasi paštu. Nei asmuo, nei ambasada kreiptis negali.
    .note = Kad ambasada kreiptis negali, tekste žodžiais nepasakyta, bet tai iš jo aiškiai matyti
country-ee-fact-duty-to-report = Pagal Vaiko apsaugos įstatymo 27 straipsnį kiekvienas, žinantis apie vaiką, kuriam reikia pagalbos, turi iškart pranešti vietos valdžiai arba 116 111. Pagal 31 straipsnį kiekvienas, žinantis apie pavojuje esantį vaiką, turi skambinti 112.
    .note = Skaitytame tekste išimties pareigūnams užsienyje nėra
country-ee-fact-instrument-coe-convention-197-2 = Estija Europos Tarybos konvencijos dėl veiksmų prieš prekybą žmonėmis dokumentą deponavo 2015 m. vasario 5 d. Išlyga galioja nuo 2015 m. birželio 1 d., kai konvencija įsigaliojo.
country-ee-fact-changed-line-operator = Maždaug 2019 m. linija 660 7320 iš NVO perėjo Socialinio draudimo tarybai. Numeris tas pats, bet atsiliepia kita įstaiga.
