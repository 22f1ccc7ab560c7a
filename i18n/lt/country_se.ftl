# Švedija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/se.toml.

## Trumpai

country-se-reflection = 30 dienų, galima pratęsti
country-se-statute = Užsieniečių įstatymas (2005:716), 5 sk. 15 str.
country-se-identification = asmuo laikomas oficialiai identifikuotu, kai pradedamas ikiteisminis tyrimas; pastebėti gali bet kas
country-se-mechanism = vadovas, kaip elgtis įtarus prekybą žmonėmis (nacionalinis nukreipimo mechanizmas), tvarko Lyčių lygybės agentūra
country-se-coordinator = Švedijos lyčių lygybės agentūra
country-se-rapporteur = Švedijos policija

country-se-served-help-without-testimony = socialinėms paslaugoms ir pilietinės visuomenės programai nereikia; leidimas su tuo susietas
country-se-served-permit-without-cooperation = tik apsisprendimo laikotarpis; pilietinės visuomenės programa bendradarbiauti nereikalauja
country-se-served-permit-with-cooperation = laikinas, tyrimo vadovo prašymu

## Faktai

country-se-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Švedija prisijungė 2004 m.
country-se-fact-instrument-coe-convention-197 = Europos Tarybos konvenciją dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Švedija pasirašė 2005 m. gegužės 16 d. ir ratifikavo 2010 m. gegužės 31 d. Ji galioja nuo 2010 m. rugsėjo 1 d.
country-se-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-se-fact-criminal-provision = Prekyba žmonėmis yra nusikaltimas pagal Baudžiamojo kodekso 4 skyriaus 1a straipsnį, bausmė – nuo dvejų iki dešimties metų. Žmonių išnaudojimas – atskira, pagal sunkumą skirstoma veika, įtraukta projektu 2017/18:123. Bausmė už ją – iki ketverių metų, sunkiais atvejais – nuo dvejų iki dešimties.
    .note = Numeris „1b straipsnis“ ir dabartinės bausmių ribos neskaityti
country-se-fact-recovery-reflection = Apsisprendimo laikotarpis – 30 dienų. Migracijos agentūra nusprendžia per kelias dienas. Nuo 2022 m. rugpjūčio 1 d. kreiptis gali ir socialinės gerovės komitetai; tada ikiteisminio tyrimo nereikia.
country-se-fact-who-applies = Nei asmuo, nei ambasada kreiptis negali. Turi kreiptis socialinės gerovės komitetas arba tyrimo vadovas.
country-se-fact-nsp = Pilietinės visuomenės nacionalinė pagalbos programa (NSP) suteikia apie 30 dienų apsaugos be sąlygų. 2019–2020 m. ji buvo sustabdyta dėl lėšų stokos, 2021 m. vėl veikė.
country-se-fact-legal-aid = Auka gauna nemokamą advokatą („målsägandebiträde“) ir vertėją
country-se-fact-helplines-by-sex = Yra atskiros nacionalinės linijos moterims, vyrams ir translyčiams žmonėms
country-se-fact-compensation = Žalos atlyginimas priteisiamas teisme. Kitaip kompensaciją moka Nusikaltimų aukų tarnyba. Reikia pranešti policijai. Prašymas teikiamas per trejus metus nuo nusikaltimo arba nuo proceso pabaigos. Apimami nusikaltimai Švedijoje, o nusikaltimai užsienyje – jei asmuo nuolat gyveno Švedijoje. Žinoma, kad dėl prekybos žmonėmis priteista nuo 60 000 iki 250 000 SEK.
    .note = Jei ryšys su Švedija silpnas, prašymas gali būti atmestas. Tai netaikoma smurtiniams nusikaltimams prieš ES pilietį ar gyventoją (lawline).
country-se-fact-coordination-moves = 2018 m. sausio 1 d. koordinavimas iš Stokholmo apskrities administracijos perėjo naujai Lyčių lygybės agentūrai. Svetainė vėliau iš nmtsverige.se persikėlė į nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Regionų koordinatoriai padeda bet kokio amžiaus žmonėms. Atsakingos socialinės tarnybos.
country-se-fact-non-punishment = Ar yra nuostata dėl nebaudimo, nepatvirtinta
country-se-fact-transposition-2024-1712 = 2025 m. vasario 6 d. pavesta parengti tyrimą (dir. 2025:8), kaip įgyvendinti Direktyvą (ES) 2024/1712. Jo ataskaita – SOU 2025:119, „Ett nytt brott och andra åtgärder mot människohandel“. Nei vyriausybės projekto, nei įstatymo nerasta.
country-se-fact-duty-to-report = Pagal Socialinių paslaugų įstatymą (2025:400) tam tikros institucijos ir jų darbuotojai turi iškart pranešti socialinės gerovės tarybai. Pareiga taikoma, kai žinoma ar įtariama, kad vaikui daroma žala. Projektu 2025/26:12 (2025 m. rugsėjo 11 d.) institucijų sąrašas ilginamas.
    .note = Sąrašas, straipsnio numeris ir ar tai apima atstovybes užsienyje, neskaityta
country-se-fact-recovery-reflection-2 = Savivaldybių socialinės tarybos gali prašyti 30 dienų laikotarpio, nesvarbu, ar asmuo bendradarbiauja (JAV Valstybės departamento prekybos žmonėmis ataskaita, TIP, 2023 m.)
country-se-fact-changed-social-committee = Nuo 2022 m. rugpjūčio 1 d. apsisprendimo laikotarpio gali prašyti ir socialinės gerovės komitetas
country-se-fact-changed-coordination-move = Nuo 2018 m. darbą koordinuoja Lyčių lygybės agentūra. Jos svetainė vėliau vėl persikėlė.
