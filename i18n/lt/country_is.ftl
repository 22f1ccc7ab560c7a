# Islandija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/is.toml.

## Trumpai

country-is-reflection = laikinas leidimas gyventi iki devynių mėnesių, galima pratęsti vieniems metams; ne ES ir ne EEE valstybių piliečiams
country-is-statute = Užsieniečių įstatymas 80/2016, 75 str.
country-is-identification = oficialios tvarkos nėra; leidimui reikia policijos išvados
country-is-mechanism = nuo 2020 m. liepos – vieno langelio centre Bjarkarhlíð
country-is-coordinator = Teisingumo ministerija su nauja vyriausybės koordinacine grupe (JAV Valstybės departamento prekybos žmonėmis ataskaita, TIP, 2024 m.)
country-is-rapporteur = nežinomas

country-is-served-permit-without-cooperation = devynių mėnesių leidimas

## Faktai

country-is-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Islandija prisijungė 2010 m.
country-is-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Islandijoje galioja nuo 2012 m. birželio 1 d.
country-is-fact-instrument-eu = Islandija nėra ES valstybė
country-is-fact-criminal-provision = Prekyba žmonėmis yra nusikaltimas pagal Bendrojo baudžiamojo kodekso 227a straipsnį
country-is-fact-recovery-reflection = Galima auka gali gauti leidimą gyventi iki devynių mėnesių ir pratęsti jį vieniems metams; tuo metu ji neišsiunčiama. Tai skirta tik ne ES ir ne EEE valstybių piliečiams. Reikia policijos išvados. Dėl piktnaudžiavimo ar viešosios tvarkos leidimas gali būti neišduotas.
country-is-fact-unconditional = Visos aukos gauna nemokamą teisinę, medicinos, psichologinę ir finansinę pagalbą. Nesvarbu, ar jos gyvena prieglaudoje, ar bendradarbiauja.
country-is-fact-one-stop-shop = Bjarkarhlíð po vienu stogu koordinuoja socialinę ir teisinę pagalbą bei ryšį su policija, taip, kaip nori asmuo
country-is-fact-caller-chooses-police = Skambinantieji 112 gali neįtraukti policijos
country-is-fact-capacity-warning = 2024 m. rugsėjį laukti reikėjo du mėnesius
country-is-fact-children = 2022 m. trys iš septynių aukų buvo vaikai. Imigracijos tarnyba turi nelydimų vaikų nukreipimo tvarką.
country-is-fact-legal-aid = Teisinė pagalba nemokama
country-is-fact-compensation = Pagal Įstatymą 69/1995 už sveikatos sužalojimą dėl Islandijoje padarytų Baudžiamojo kodekso veikų moka iždas. Už veikas užsienyje – tik ypatingais atvejais, gyventojams ar piliečiams. Asmuo nedelsdamas praneša policijai, pareiškia reikalavimą kaltinamajam ir per dvejus metus kreipiasi į Kompensacijų komitetą. Nereikia nei nuosprendžio, nei žinomo kaltininko.
    .note = Veikų sąraše prekybos žmonėmis nėra. Yra sužalojimas, seksualiniai nusikaltimai ir neteisėtas laisvės atėmimas.
country-is-fact-non-punishment = Nuostatos dėl nebaudimo nerasta. 2023 m. JAV Valstybės departamento prekybos žmonėmis ataskaitoje (TIP) rašoma, kad galima auka buvo įkalinta už veiksmus, tiesiogiai kilusius iš prekybos žmonėmis.
country-is-fact-recovery-reflection-2 = Laikotarpis pailgintas nuo šešių iki devynių mėnesių. Turintys leidimą gyventi gali gauti leidimą dirbti, bet tik po to, kai leidimas gyventi išduotas. Kol prašymas nagrinėjamas, niekam neatsisakoma leisti atvykti ar likti.
    .note = „Neatsisakoma leisti atvykti ar likti“ – tai žodžių „ekki vísað frá landinu“ vertimas. Straipsnio numeris (75 straipsnis) neskaitytas.
country-is-fact-criminal-provision-2 = Didžiausia bausmė už prekybą žmonėmis padidinta nuo aštuonerių iki dvylikos metų
    .note = Pats 227a straipsnis neskaitytas
country-is-fact-duty-to-report = Pagal Vaiko apsaugos įstatymo 80/2002 16 straipsnį kiekvienas turi pranešti vaiko apsaugos tarnyboms. 17 straipsnis tą patį sako apie visus, kas apie tokį atvejį sužino eidami pareigas ar dirbdami. Ši pareiga svarbesnė už konfidencialumo taisykles ir kodeksus.
country-is-fact-changed-nrm = Nuo 2020 m. liepos nukreipimo mechanizmas veikia vieno langelio centre Bjarkarhlíð
