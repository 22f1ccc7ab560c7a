# Norvegija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/no.toml.

## Trumpai

country-no-reflection = šeši mėnesiai, nepratęsiama
country-no-statute = Imigracijos taisyklės, 8-3 str.
country-no-identification = vienos įstaigos nėra: identifikuoti turi kiekviena
country-no-mechanism = Europos Tarybos ekspertų grupė GRETA (2017 m.) ragino sukurti oficialų nukreipimo mechanizmą; apie jį vėliau nieko neskaityta; 2025–2030 m. nacionalinė strategija
country-no-coordinator = Kovos su prekyba žmonėmis koordinavimo skyrius (KOM), pavienių atvejų neima
country-no-rapporteur = nežinomas

country-no-served-men = per pagalbos liniją; būstas atskirai
country-no-served-children = per vaiko gerovės tarnybą
country-no-served-permit-without-cooperation = leidimas apsisprendimo laikotarpiui; prieglobstis
country-no-served-permit-with-cooperation = iki 12 mėnesių, galima pratęsti

## Faktai

country-no-fact-instrument-palermo-protocol = JT protokolą dėl prekybos žmonėmis (Palermo protokolą) Norvegija ratifikavo 2003 m.
country-no-fact-instrument-coe-convention-197 = Europos Tarybos konvenciją dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Norvegija ratifikavo 2008 m. Ji galioja nuo 2008 m. gegužės 1 d. (diena nepatvirtinta).
country-no-fact-instrument-eu = Norvegija nėra ES valstybė, direktyvos jai neprivalomos
country-no-fact-criminal-provision = Baudžiamosios nuostatos yra Baudžiamojo kodekso 257 ir 258 straipsniuose. Bausmė – iki šešerių arba iki dešimties metų.
country-no-fact-recovery-reflection = Asmuo gauna šešių mėnesių leidimą gyventi, kurio pratęsti negalima. Dėl jo pats kreipiasi į policiją. Bendradarbiauti ar liudyti neprivaloma.
country-no-fact-permit = Ribotas leidimas gyventi galioja iki vienų metų, jį galima pratęsti. Jis skirtas asmeniui, kurio buvimas reikalingas tyrimui ar teismui.
country-no-fact-who-identifies = Kiekviena įstaiga, organizacija ar žmogus, turintis pagrindo nerimauti, turėtų elgtis su asmeniu kaip su galima auka ir jį nukreipti
country-no-fact-safe-housing = Suaugusieji apgyvendinami krizių centre, vaikus apgyvendina vaiko gerovės tarnyba. Valstybė apmoka advokato konsultaciją dėl pranešimo policijai.
country-no-fact-children = Vaikus apgyvendina vaiko gerovės tarnyba. Kiekvienas nepilnamečio išnaudojimas laikomas prekyba žmonėmis, priemonių įrodyti nereikia.
country-no-fact-legal-aid = Valstybė apmoka advokatą konsultacijai ir pranešimui policijai
country-no-fact-return = Saugiai grįžti padeda Norvegijos imigracijos direktoratas (UDI) ir Tarptautinė migracijos organizacija (TMO)
country-no-fact-compensation = Įstatymo dėl valstybės kompensacijos smurto aukoms (2022 m. birželio 17 d. Nr. 57, galioja nuo 2023 m. sausio 1 d.) 1 straipsnyje nurodyta prekyba žmonėmis (Baudžiamojo kodekso 257 straipsnis). Apie nusikaltimą reikia pranešti. Prašymas teikiamas kompensacijų tarnybai („Kontoret for voldsoffererstatning“) per šešis mėnesius nuo galutinio teismo sprendimo arba per vienus metus nuo galutinio prokuroro sprendimo. Dėl nusikaltimų užsienyje mokama tik tuo atveju, jei auka gyveno Norvegijoje ir bylą nagrinėjo Norvegijos teismas. Riba – 60 bazinių nacionalinio draudimo sumų (60 G).
    .note = Jei per mažai padedama tyrimui, gali būti atsisakyta mokėti (7 straipsnis). Įstatymas perskaitytas visas. Paskutinį kartą pakeistas įstatymu 2025-04-25-12, nuo 2026 m. sausio 1 d.
country-no-fact-non-punishment = Nuostata yra. Europos Tarybos ekspertų grupė GRETA palankiai vertina Baudžiamojo proceso įstatymo pakeitimus, bet mano, kad nuostata taikoma per retai. Ji prašo, kad generalinio prokuroro gairės apimtų kiekvieną veiką, kurią auka buvo priversta daryti. Pagal 69 straipsnį prokuroras dėl ypatingų priežasčių gali nepersekioti, nors kaltė įrodyta.
    .note = Kurį straipsnį GRETA turi omenyje, neskaityta. Kaip naikintinas pasekmes GRETA taip pat mini sulaikymą, draudimą atvykti ir pavėluotą identifikavimą.
country-no-fact-duty-to-report = Pagal Baudžiamojo kodekso 196 straipsnį kiekvienas, nepaisydamas konfidencialumo pareigos, turi stengtis užkirsti kelią tam tikriems išvardytiems sunkiems nusikaltimams. Tai galioja, kol nusikaltimo dar galima išvengti ir jis tikras ar labiausiai tikėtinas. 2020 m. projektu (Prop. 66 L 2019-2020) siūlyta įtraukti sunkią prekybą žmonėmis ir priverstinę santuoką.
    .note = Ar papildymas priimtas, neskaityta. Veikas užsienyje nagrinėja ataskaita NOU 2024:13. Viešųjų įstaigų pareiga vaiko gerovės tarnybai neskaityta.
country-no-fact-strategy = Yra 2025–2030 m. nacionalinė kovos su prekyba žmonėmis strategija. Planuojama peržiūrėti baudžiamąsias nuostatas.
    .note = Tekstas skaitytas regjeringen.no puslapio kopijoje
country-no-fact-changed-rosa-all-forms = Nuo 2016 m. ROSA linija skirta visų lyčių žmonėms ir visoms išnaudojimo formoms
