# Latvija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/lv.toml.

## Trumpai

country-lv-reflection = 30 dienų ne ES ir ne EEE valstybių piliečiams, suteikus aukos statusą (asmuo turi veikti per tris dienas)
country-lv-statute = Prekybos žmonėmis aukos buvimo šalyje įstatymas, 1–4 str.
country-lv-identification = policija, prokuroras, teismas; arba NVO sušaukta komisija (socialinis darbuotojas, psichologas, teisininkas, policijos pareigūnas)
country-lv-mechanism = vieno teisės akto nėra; paslaugos pagal Ministrų kabineto nutarimą Nr. 344/2019, sprendžia Valstybinė socialinės integracijos agentūra; teikia Shelter Safe House ir MARTA
country-lv-coordinator = Vidaus reikalų ministerija
country-lv-rapporteur = tas pats žmogus kaip koordinatorius

## Faktai

country-lv-fact-instrument-palermo-protocol = JT protokolą dėl prekybos žmonėmis (Palermo protokolą) Latvija ratifikavo 2004 m. gegužę
    .note = Šaltinis – enciklopedijos kopija, o ne JT depozitaras
country-lv-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Latvijoje galioja nuo 2008 m. liepos 1 d.
country-lv-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-lv-fact-criminal-provision = Baudžiamosios nuostatos yra Baudžiamojo įstatymo 154.1 ir 154.2 straipsniuose
country-lv-fact-identification = Valstybės apmokamai pagalbai reikia oficialaus aukos statuso. Asmuo neprivalo galėti ar norėti bendradarbiauti. Statusą gali suteikti NVO sušaukta komisija. Asmuo gali prašyti pats.
country-lv-fact-recovery-reflection = Apsisprendimo laikotarpis – 30 dienų, tik ne ES ir ne EEE valstybių piliečiams. Jis skirtas tik tam, kas jau pripažintas prekybos žmonėmis auka. Suteikus statusą, asmuo turi veikti per tris dienas. Sienos apsauga, tyrėjai ar paslaugos teikėjas turi asmeniui apie tai pranešti raštu. Tuo metu nereikia nei vizos, nei leidimo.
    .note = Taigi laikotarpis nesaugo žmogaus, kuris yra tik galima auka. Įstatymo 1–3 straipsniai ir 4 straipsnio pradžia skaityti likumi.lv. 30 dienų skaičius perskaitytas ministerijos aprašyme apie projektą (2006 m.), o ne pačiame įstatyme.
country-lv-fact-compensation = Pagal Įstatymą dėl valstybės kompensacijos nukentėjusiesiems už tyčinį nusikaltimą moka Teisinės pagalbos administracija. Mokama už moralinę žalą, fizines kančias ar turtinius nuostolius. Asmuo turi būti pripažintas nukentėjusiuoju pagal Baudžiamojo proceso įstatymą.
    .note = Skaitytas vertimas galioja iki 2018 m. gruodžio 31 d. Išvada: vien NVO komisijos suteikto statuso nepakanka.
country-lv-fact-origin-country = Latvija vis dar daugiausia kilmės šalis. Nuo 2015 m. yra ir atvejų šalies viduje.
country-lv-fact-non-punishment = Yra nuostata dėl nebaudimo, maždaug 2017 m. papildyta administraciniais nusižengimais. 2023 m. JAV Valstybės departamento prekybos žmonėmis ataskaitoje (TIP) rašoma, kad policija vis tiek baudė aukas. Joje prašoma nuostatą taikyti.
    .note = Numeris „Baudžiamojo įstatymo 58(6) straipsnis“ niekur neskaitytas ir nepatvirtintas
country-lv-fact-legal-aid = Yra valstybės teisinė pagalba, o reabilitacijos programoje – NVO teisininkai
country-lv-fact-children = Vaikų pagalbos linija 116 111 dirba visą parą. Dingusių vaikų liniją 116 000 tvarko valstybinė policija.
country-lv-fact-embassies = Latvijos ambasados užsienyje minimos tarp pirmųjų, identifikuojančių aukas
country-lv-fact-permit = Jei asmuo pasirengęs bendradarbiauti, kompetentinga institucija gali prašyti terminuoto leidimo gyventi
    .note = Trumpiausia jo trukmė neskaityta
country-lv-fact-duration-of-services = Valstybė už reabilitaciją moka iki 180 dienų (2019 m. liepos 16 d. Ministrų kabineto nutarimas Nr. 344). Paskui per dvejus metus – penkios vienos valandos konsultacijos, nebent teikiama pagalba baudžiamojo proceso metu. Sprendžia Valstybinė socialinės integracijos agentūra.
    .note = Skaitytame puslapyje nurodyta, kad nutarimas galioja
country-lv-fact-instrument-coe-convention-197-2 = Latvija Europos Tarybos konvencijos dėl veiksmų prieš prekybą žmonėmis dokumentą deponavo 2008 m. kovo 6 d. 2008 m. sausio 24 d. įstatymu koordinatore paskirta Vidaus reikalų ministerija.
    .note = Tai dera su įsigaliojimu 2008 m. liepos 1 d. (trijų mėnesių taisyklė), bet pati data neskaityta
