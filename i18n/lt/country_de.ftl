# Vokietija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/de.toml.

## Trumpai

country-de-reflection = ne mažiau kaip trys mėnesiai
country-de-statute = Aufenthaltsgesetz (Buvimo šalyje įstatymas), 59(7) str.
country-de-identification = oficialios nacionalinės tvarkos nėra; identifikuoja policija ir konsultavimo centrai; apsisprendimo laikotarpį suteikia užsieniečių tarnyba
country-de-mechanism = nacionalinio nėra; bendradarbiavimo susitarimai atskirose federalinėse žemėse
country-de-coordinator = Federalinė švietimo, šeimos, pagyvenusių žmonių, moterų ir jaunimo ministerija (BMBFSFJ) ir tarpministerinės grupės
country-de-rapporteur = Vokietijos žmogaus teisių institutas

country-de-served-help-without-testimony = konsultacijoms nereikia; išmokos priklauso nuo asmens statuso
country-de-served-men = priklauso nuo federalinės žemės
country-de-served-children = per jaunimo reikalų tarnybas
country-de-served-without-papers = kai yra konkrečių požymių
country-de-served-permit-without-cooperation = pagal 25(4a) straipsnį reikia liudyti; kitaip tik sunkios padėties pagrindu
country-de-served-permit-with-cooperation = 25(4a) straipsnis, iš pradžių vieniems metams

## Faktai

country-de-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Vokietija prisijungė 2006 m.
country-de-fact-instrument-coe-convention-197 = Europos Tarybos konvenciją dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Vokietija ratifikavo 2012 m. gruodžio 19 d. Ten ji galioja nuo 2013 m. balandžio 1 d.
country-de-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-de-fact-criminal-provision = Prekyba žmonėmis yra nusikaltimas pagal Baudžiamojo kodekso (StGB) 232 straipsnį. Bausmė – nuo šešių mėnesių iki penkerių metų. Jei asmuo jaunesnis nei 21 metų, sunkios padėties įrodyti nereikia. 232a–233a straipsniai apima vertimą parduoti seksą, priverstinį darbą, darbo jėgos išnaudojimą ir išnaudojimą atėmus laisvę.
    .note = 2026 m. vasarį buvo parengtas projektas visiškai perrašyti šiuos straipsnius, tad jie galėjo pasikeisti
country-de-fact-recovery-reflection = Kai yra konkrečių požymių, užsieniečių tarnyba nustato bent tris mėnesius, nesvarbu, ar asmuo bendradarbiauja. Pakanka įtikimo pasakojimo, policijos arba konsultavimo centro pažymos. Tuo metu buvimas šalyje toleruojamas. Asmuo laikotarpio netenka, jei savo noru vėl ima bendrauti su nusikaltėliais.
country-de-fact-permit = Leidimui gyventi pagal 25(4a) straipsnį yra trys sąlygos. Prokuroras ar teismas mano, kad asmens buvimas reikalingas, asmuo nutraukė ryšius su nusikaltėliais ir yra pasirengęs liudyti. Leidimas galioja vienus metus, vėliau jį galima pratęsti dėl humanitarinių ar asmeninių priežasčių.
country-de-fact-gaps = Valstybės kontaktinio centro nėra. Dauguma bendradarbiavimo susitarimų apima seksualinį išnaudojimą, kai kurie – išnaudojimą darbui. Nė vienas neapima elgetavimo ar priverstinių nusikaltimų (pagal maždaug 2020 m. sąvadą).
country-de-fact-legal-aid = Tam tikromis sąlygomis auka gauna advokatą ir psichosocialinę pagalbą teisme
country-de-fact-compensation = Nuo 2024 m. sausio 1 d. smurto aukoms kompensuojama pagal Socialinio kodekso XIV knygą (SGB XIV). Ji apima ir sunkų psichologinį smurtą, taigi ir prekybą žmonėmis grasinant ar verčiant. Siūloma greita pagalba traumų klinikose ir atvejo vadyba. Ankstesnėms veikoms taikomas senasis Aukų kompensavimo įstatymas (OEG).
    .note = Ar būtina teisė būti šalyje, šaltiniai sako skirtingai. Taisyklės, kaip reikalauti žalos atlyginimo pačiame baudžiamajame procese, neskaitytos.
country-de-fact-non-punishment = Pagal Baudžiamojo proceso kodekso (StPO) 154c straipsnį prokuroras gali nepersekioti prekybos žmonėmis aukos už jos pačios veiką. Prokuroras sprendžia laisvai, teismai tokios galios neturi. Auka pirma turi veiką atskleisti.
    .note = Pats įstatymo tekstas neskaitytas. 2025 m. liepą Vokietijos nacionalinis pranešėjas prašė platesnės taisyklės.
country-de-fact-eu-citizens = Šio skyriaus taisyklės dėl leidimų gyventi skirtos ne ES valstybių piliečiams. ES piliečiai naudojasi laisvu judėjimu.
country-de-fact-online-entry = Nuo 2026 m. sausio 14 d. į Vokietijos NVO kovos su prekyba žmonėmis tinklą (KOK) galima kreiptis pokalbiu internete ir el. paštu
country-de-fact-transposition-2024-1712 = Pagal 2025 m. spalio 20 d. ministerijos projektą Baudžiamojo kodekso (StGB) 232–233a straipsniai perrašomi, kad būtų įgyvendinta Direktyva (ES) 2024/1712. Pastabas buvo galima teikti iki 2025 m. lapkričio 28 d. 2026 m. vasario 2 d. tai dar buvo projektas; kad jis priimtas, nerasta.
    .note = Vokietijos NVO kovos su prekyba žmonėmis tinklas (KOK) sako, kad projekte nėra direktyvos dalių dėl aukų teisių
country-de-fact-duty-to-report = Bendros pareigos pranešti nėra. Tačiau Baudžiamojo kodekso (StGB) 138 straipsnis baudžia už nutylėtus tam tikrus rengiamus ar vykdomus sunkius nusikaltimus, kurių dar galima išvengti. Bausmė – iki penkerių metų. Tai nusikaltimai pagal 232(3) straipsnio 2 sakinį, 232a(3)–(5), 232b(3)–(4) ir 233a(3)–(4) straipsnius.
    .note = Tai taikoma kiekvienam, taigi ir konsuliniams darbuotojams
