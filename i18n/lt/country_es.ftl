# Ispanija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/es.toml.

## Trumpai

country-es-reflection = ne mažiau kaip 90 dienų; įvertinus galima pratęsti
country-es-statute = Ley Orgánica 4/2000 (organinis įstatymas), 59 bis str.
country-es-identification = policijos padaliniai
country-es-mechanism = 2011 m. bendrasis protokolas
country-es-coordinator = Vyriausybės delegacija ir Kovos su terorizmu ir organizuotu nusikalstamumu žvalgybos centras (CITCO)
country-es-rapporteur = Kovos su terorizmu ir organizuotu nusikalstamumu žvalgybos centras (CITCO)

country-es-served-help-without-testimony = apsisprendimo laikotarpiui nereikia; pagal 2019 m. JAV Valstybės departamento prekybos žmonėmis ataskaitą (TIP), praktikoje policija identifikavo tik bendradarbiaujančius
country-es-served-permit-without-cooperation = dėl asmeninės padėties, 59 bis(4) straipsnis
country-es-served-permit-with-cooperation = 59 bis(4) straipsnis

## Faktai

country-es-fact-criminal-provision = Prekyba žmonėmis yra nusikaltimas pagal Baudžiamojo kodekso 177 bis straipsnį
country-es-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Ispanijoje galioja nuo 2009 m. rugpjūčio 1 d.
country-es-fact-116006 = Europos pagalbos linijos numeris 116 006 Ispanijoje neveikia (2023 m.)
country-es-fact-recovery-reflection = Apsisprendimo laikotarpis – bent 90 dienų, kad užtektų nuspręsti, ar bendradarbiauti („Ley Orgánica 4/2000“, 59 bis(2) straipsnis). Jis skirtas užsieniečiams, neturintiems teisės būti šalyje, kai yra pagrįstų priežasčių, ir apima Ispanijoje esančius jų nepilnamečius ar neįgalius vaikus. Byla dėl neteisėto buvimo nepradedama, o pradėtos bylos, išsiuntimas ir grąžinimas sustabdomi jau identifikuojant. Leidžiama laikinai būti šalyje, įvertinus galima pratęsti. Viešosios tvarkos ar melagingo teiginio atveju laikotarpis gali būti nesuteiktas arba panaikintas.
country-es-fact-permit = Pagal 59 bis(4) straipsnį asmuo gali būti atleistas nuo administracinės atsakomybės. Tada jis renkasi: grįžti su pagalba arba gauti leidimą gyventi ir dirbti. Leidimas suteikiamas už bendradarbiavimą arba dėl asmeninės padėties. Tuo metu galioja laikinasis leidimas. Dokumentų, kuriuos gauti pavojinga, galima nereikalauti.
country-es-fact-transposition-2024-1712 = Visapusiško įstatymo projektas („anteproyecto“) patvirtintas 2024 m. kovo 8 d. Viešai svarstyta iki 2024 m. balandžio 26 d. Kad įstatymas priimtas, nerasta.
country-es-fact-duty-to-report = Pagal „Ley Orgánica 8/2021“ 15 straipsnį kiekvienas, matantis smurto prieš nepilnametį ženklų, turi iškart pranešti kompetentingai institucijai. Jei tai gali būti nusikaltimas, pranešti reikia ir policijai, prokurorui ar teismui. 16 straipsnis griežtesnis tiems, kam patikėta vaikų priežiūra, mokymas ar apsauga.
    .note = Pareigūnų pareiga pagal Baudžiamojo proceso kodeksą neskaityta
