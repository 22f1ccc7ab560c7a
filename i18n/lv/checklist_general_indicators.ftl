# Kontrolsaraksts „general-indicators”: ko lasa darbinieks. Uzbūve ir failā checklists/general-indicators.toml.

checklist-general-indicators = Vispārīgās pazīmes
    .purpose = Pirmais kopīgais saraksts jebkuram ekspluatācijas veidam, kad veids vēl nav skaidrs.
    .audience = Visi konsulārie darbinieki; darbinieki, kas veic sarunas
    .when = Pēc brīdinājuma zīmes, pirmajā sarunā divatā.

## Darbība (kas ar personu darīts)

section-general-indicators-act = Darbība (kas ar personu darīts)
indicator-gi-act-recruited = Kāds personu savervēja (piedāvājums, sludinājums, attiecības, pārdošana).
    .example = Mūrnieks stāsta, ka autoostā kāds vīrietis piecās minūtēs piedāvājis viņam darbu ārzemēs, braucienu un istabu.
    .ordinary = Gandrīz katrs darbs un daža laba draudzība sākas ar piedāvājumu; svarīgi, kas no tā iznāca.
indicator-gi-act-moved = Kāds sarīkoja personas braucienu vai pārvešanu vai par to samaksāja.
    .example = Lidojumu, viņš stāsta, pasūtījusi un apmaksājusi sieviete, ko viņš pazina tikai no tērzēšanas, un uz lidostu viņa atsūtījusi šoferi.
    .ordinary = Darba devēji, radinieki un partneri biļetes pērk ik dienu, un daži uzņēmumi ar autobusu atved visu brigādi.
indicator-gi-act-housed = Kāds personu izmitināja, slēpa vai turēja.
    .example = Kāds pāris, viņa stāsta, viņu izmitinājis aiz sava veikala un licis būt klusu, kad ienāk pircēji.
    .ordinary = Draugi, radinieki un darba devēji cilvēkus pieņem arī ar labu nodomu – uz nakti vai uz sezonu.
indicator-gi-act-received = Personu nodeva kādam citam, vai kāds cits to saņēma.
    .example = Pie prāmja, stāsta jauns vīrietis, šoferis viņa dokumentus iedevis svešai sievietei un teicis: „Tagad tu ej viņai līdzi.”
    .ordinary = Šoferis vai aģentūra var atvest jaunpienācēju tieši uz to skolu, uzņēmumu vai viesģimeni, kas norunāta.

## Kontrole un pārvietošanās

section-general-indicators-control = Kontrole un pārvietošanās
indicator-gi-watched = Personas pārvietošanos novēro, pavada vai ierobežo.
    .example = Virtuves palīgs stāsta, ka īpašnieka brālis viņu pavada uz darbu, gaida pagalmā un pavada mājās.
    .ordinary = Kolēģi drošības labad var iet kopā; uzmanīt var arī greizsirdīgs partneris, un arī tad vajadzīgs drošības plāns.
indicator-gi-cannot-leave-work = Persona nevar brīvi aiziet no darba vai dzīvesvietas.
    .example = Sēņu lasītāji stāsta, ka kopmītnes vārtus deviņos aizslēdz un vienīgā atslēga ir uzraugam.
    .ordinary = Uz kuģiem, nomaļās nometnēs un apsargātos objektos staigāšana ir ierobežota visiem; pajautājiet par brīvdienām.
indicator-gi-no-docs = Personai nav savu personas dokumentu (neskaitot pazaudētus vai iestādē esošus).
    .example = Aprūpētāja stāsta, ka ģimene pirms gada viņas pasi nolikusi „drošā vietā” un kopš tā laika viņa to nav redzējusi.
    .ordinary = Dažam dokumentu nekad nav bijis, vai arī tie atstāti pie drauga un jebkurā laikā ir paņemami.
indicator-gi-limited-contact = Saziņu ar ģimeni, draugiem vai jebkuru ārpusē ierobežo vai noklausās.
    .example = „Brālim zvanu svētdienās, ar skaļruni, un kundze ir istabā,” saka dārznieks, kas dzīvo pie darba devēja.
    .ordinary = Sarunas var būt īsas un retas arī slikta pārklājuma, cenas, laika joslu vai tālruņu aizlieguma dēļ darba laikā.
indicator-gi-moved-often = Personu bieži pārved no vietas uz vietu, un tā nezina, kāpēc.
    .example = Četros mēnešos viņa gulējusi sešos dzīvokļos, un katru reizi, viņa saka, tikai pateikts, ka stundas laikā jāsakravājas.
    .ordinary = Aizvietotāji, montieri un ražas vācēji brauc tur, kur ir darbs, un par to var uzzināt pēdējā brīdī.
indicator-gi-no-phone-money = Personai nav sava tālruņa vai naudas.
    .example = Piecdesmitgadīgs vīrietis lūdz piezvanīt no konsulāta tālruņa; viņš saka, ka kopš atbraukšanas viņam nav bijis ne tālruņa, ne naudas.
    .ordinary = Iemesls var būt zādzība, nabadzība vai partneris, kas rīkojas ar naudu; pajautājiet, kas vajadzīgs šodien.

## Draudi un vardarbība

section-general-indicators-threats = Draudi un vardarbība
indicator-gi-violence = Cilvēki, kas kontrolē personas darbu, mājokli, naudu vai pārvietošanos, lieto vai lietojuši pret to vardarbību.
    .example = Noliktavas strādnieks stāsta, ka vīrietis, kas izīrē gultasvietas, viņam iesitis, kad viņš nokavējis busiņu.
    .ordinary = Tā var būt vardarbība mājās vai cits uzbrukums; drošība un palīdzība tik un tā ir pirmajā vietā.
indicator-gi-threats = Cilvēki, kas kontrolē personas darbu, mājokli, naudu vai pārvietošanos, draud vai ir draudējuši tai ar vardarbību.
    .example = Flīzētājs stāsta, ka uz jautājumu par algu brigadieris parādījis viņam nūju zem mašīnas sēdekļa.
    .ordinary = Draudēt var arī aizdevējs, varmācīgs partneris vai kāds karstā strīdā; uztveriet draudus nopietni arī tad.
indicator-gi-family-threat = Personas ģimenei draud vai nodara pāri.
    .example = Dienā, kad viņa lūgusi ļaut viņai aiziet, stāsta šuvēja, aģents atsūtījis viņas vecāku mājas durvju fotogrāfiju.
    .ordinary = Iemesls var būt dzimtu naids, sens parāds vai politika dzimtenē; radinieku drošība ir tikpat svarīga.
indicator-gi-authorities-threat = Personai draud, ka to nodos iestādēm.
    .example = Uz katru jautājumu par algu, stāsta trauku mazgātājs, īpašnieks atbild: „Viens zvans, un tu sēdi lidmašīnā.”
    .ordinary = Padomdevējs vai darba devējs var godīgi brīdināt, ka atļauja drīz beigsies vai trūkst kāda dokumenta.
indicator-gi-distrust = Šķiet, ka persona nav pārliecināta, vai Jums var uzticēties (bieži pēc sliktas pieredzes; pats par sevi tas neko nenozīmē).
    .example = Sieviete divas reizes pajautā, kas lasīs piezīmes, mēteli nenovelk un krēslu tur tuvu durvīm.
    .ordinary = Kam amatpersonas jau likušas vilties vai kas Jūs vienkārši vēl nepazīst, tas var atturēties, un tam vajadzīgs laiks.
indicator-gi-drugged = Personai dod narkotikas, alkoholu vai zāles, lai to kontrolētu.
    .example = Jauns vīrietis stāsta, ka tabletes mājoklī ir bez maksas, bet dienā, kad viņš neiet strādāt, tās nedod.
    .ordinary = Zāles var būt parakstījis ārsts, vai alkohols un narkotikas bijušas jau agrāk; veselības aprūpi piedāvājiet tik un tā.

## Ekspluatācija

section-general-indicators-exploitation = Ekspluatācija
    .calm = Darbs un ikdiena
indicator-gi-little-pay = Persona saņem maz vai neko.
    .example = Vīrietis, kas kopj divdesmit govis, stāsta, ka saņem ēdienu, tabaku un sestdienās trīsdesmit eiro.
    .ordinary = Alga var kavēties vai būt maza, bet norunāta, ieskaitot mājokli vai apmācību; to var izvērtēt darba tiesību padomdevējs.
indicator-gi-no-access-earnings = Kāds cits paņem vai kontrolē to, ko persona nopelna.
    .example = Viņa stāsta, ka alga nonāk „menedžera” kontā un ka viņš izsniedz viņai desmit eiro autobusam.
    .ordinary = Pārim var būt kopīgs konts, un dažs lūdz uzticamu radinieku naudu krāt vai pārsūtīt.
indicator-gi-long-hours = Personai ilgstoši ir ļoti garas darba dienas, vai tai nav brīvdienu.
    .example = „Krāsnis iekuram četros un beidzam, kad veikalu slēdz, arī svētdienās,” saka maiznieka palīgs.
    .ordinary = Katru dienu var aizņemt arī ražas laiks, savs uzņēmums, otrs darbs vai labprātīgas virsstundas.
indicator-gi-poor-housing = Persona dzīvo sliktā vai nedrošā mājoklī.
    .example = Zemeņu lasītājs stāsta, ka viņi deviņatā dzīvo vienā konteinerā ar vienu plītiņu un durvīm, ko nevar aizvērt.
    .ordinary = Istabas var būt retas un dārgas, un cilvēks, kas var brīvi aiziet, dažkārt samierinās ar sliktu, lai ietaupītu.
indicator-gi-no-medical = Personai nav pieejama medicīniskā aprūpe.
    .example = Apkopējai jau mēnesi sāp zobs, un aģentūra, viņa stāsta, pateikusi, ka ārsti „nav domāti tādiem kā jūs”.
    .ordinary = Ceļu pie ārsta var liegt arī nauda, valoda vai apdrošināšanas trūkums; palīdziet pie tā nokļūt, lai kāds būtu iemesls.
indicator-gi-punished = Personu soda ar naudas sodiem, ēdiena atņemšanu vai citādi.
    .example = Sastatņu montieris stāsta, ka katra nokavēšanās maksā piecdesmit eiro un, kas strīdas, tas paliek bez vakariņām.
    .ordinary = Uzņēmums pēc iepriekš norunātiem noteikumiem var prasīt atlīdzību par saplēsto; atņemt ēdienu nekad nav taisnīgs sods.
indicator-gi-debt = Persona domā, ka jāturpina strādāt vai klausīt, līdz samaksāts parāds darba devējam, vervētājam, partnerim vai tam, kas to kontrolē.
    .example = Viņš stāsta, ka jāpaliek, līdz atstrādāti divi tūkstoši eiro par ceļu, bet summa arvien aug.
    .ordinary = Bankas, darba devēja vai radinieka aizdevums var būt jāatmaksā, un tomēr persona var brīvi mainīt darbu.
indicator-gi-false-promise = Persona rīkojās, ticot solījumam, kas izrādījās nepatiess.
    .example = Viņa stāsta, ka pametusi vietu tirgū, lai brauktu pie vīrieša, kas runāja par laulībām, bet viņai ierādīta lāva un darba grafiks.
    .ordinary = Solījumi nepiepildās arī neveiksmes, izjukušas mīlestības vai godīgas kļūdas dēļ, un neviens no tā neko neiegūst.
