# Kontrolsaraksts „child-indicators”: ko lasa darbinieks. Uzbūve ir failā checklists/child-indicators.toml.

checklist-child-indicators = Bērni un jaunieši līdz 18 gadiem
    .purpose = Pamanīt cilvēku tirdzniecību, kas skar bērnus. Bērna gadījumā līdzekļi (spēka lietošana, maldināšana, piespiešana) nav jāpierāda.
    .audience = Visi darbinieki; agri nodot bērnu aizsardzības dienestiem
    .when = Jebkura persona, kas ir, saka, ka ir, vai varētu būt jaunāka par 18 gadiem.

## Ar ko bērns ir kopā

section-child-indicators-with-whom = Ar ko bērns ir kopā
indicator-ch-no-parent = Bērnam nav saziņas ar vecākiem vai aizbildņiem, vai bērns nevar pie viņiem nokļūt.
    .example = Uz jautājumu, kam varētu piezvanīt, četrpadsmitgadīgs zēns atbild, ka kopš pavasara viņam neļauj runāt ar māti.
    .ordinary = Vecāki var būt miruši, pazaudēti bēgot vai kara dēļ nesasniedzami; tādam bērnam gādība vajadzīga tikpat steidzami.
indicator-ch-adult-not-parent = Pieaugušais nevar pierādīt, ka ir bērna vecāks vai ka tam ir atļauja.
    .example = Vīrietis lūdz ceļošanas dokumentu meitenei, ko sauc par brāļameitu, bet viņam nav ne piekrišanas, ne ģimenes dokumentu.
    .ordinary = Tante vai vectēvs var audzināt bērnu bez jebkāda dokumenta, vai arī papīri pazuduši ceļā.
indicator-ch-found-claim = Pieaugušais saka, ka bērnu „atradis”.
    .example = Pāris lūdz dokumentus zīdainim, kas, kā viņi saka, kādu nakti atstāts pie viņu durvīm.
    .ordinary = Katastrofās bērni tiešām pazūd vai paliek vieni, un viņus pieņem svešinieki; ģimene tik un tā ir jāmeklē.
indicator-ch-adult-answers = Pieaugušais atbild bērna vietā, vai bērns pirms atbildes skatās uz pieaugušo.
    .example = Jūs jautājat meitenei, cik viņai gadu; viņa paskatās uz sievieti blakus, un atbild sieviete.
    .ordinary = Kautrīgs bērns vai bērns, kas neprot valodu, var ar acīm meklēt palīdzību pie mātes vai tēva.
indicator-ch-group-unrelated = Bērns ceļo vai dzīvo kopā ar cilvēkiem, kas nav radinieki.
    .example = Grupas rezervācijā ir četri zēni ar dažādiem uzvārdiem un no dažādām pilsētām, bet ne skola, ne klubs nav norādīts.
    .ordinary = Tā ceļo arī sporta komandas, kori un skolas klases, un jaunieši, kas bēg, drošības labad turas kopā.
indicator-ch-same-adult = Tas pats pieaugušais, tā pati adrese vai tas pats sponsors parādās pie vairākiem bērniem.
    .example = Adrese zēna pieteikumā kopš pagājušā gada jau bijusi norādīta trim citiem bērniem.
    .ordinary = Tā var būt internātskola, bērnunams vai tēvocis, kas pieņēmis vairākus brāļu un māsu bērnus.
indicator-ch-birth-doc = Dzimšanas apliecības vai vecāku piekrišanas nav, tā ir vēlu izdota, labota vai neatbilst.
    .example = Dzimšana reģistrēta ar deviņu gadu nokavēšanos – nedēļu pirms tam, kad kāds bērnam pieprasīja pasi.
    .ordinary = Ja dzimtsarakstu nodaļa ir tālu, slēgta vai dārga, novēlots vai kļūdains ieraksts var būt gluži godīgs.

## Kā bērns jūtas un izturas

section-child-indicators-behaviour = Kā bērns jūtas un izturas
indicator-ch-afraid = Bērns izskatās nobijies vai neizturas kā šāda vecuma bērns.
    .example = Desmitgadīga meitene sēž sastingusi, klusē un satrūkstas ikreiz, kad atveras uzgaidāmās telpas durvis.
    .ordinary = Tāpat var izpausties karš, bēgšana, slimība, invaliditāte vai vardarbība mājās; katrā no šiem gadījumiem vajadzīgs miers un gādība.
indicator-ch-no-details = Bērns nezina, kurp dodas vai kas viņu sagaidīs.
    .example = Trīspadsmitgadīgs zēns zina tikai to, ka lidostā viņu „savāks”, bet ne to, kas un kurā pilsētā.
    .ordinary = Vecāki ne vienmēr izskaidro braucienu, un mazāki bērni jauc vārdus un vietas; tad plānu Jums var pastāstīt vecāki.
indicator-ch-phone-list = Bērnam līdzi ir tikai tālruņa numurs vai taksometra numurs.
    .example = Meitene bez somas un dokumentiem pasniedz zīmīti ar mobilā tālruņa numuru un saka tikai „piezvaniet”.
    .ordinary = Ģimene mēdz iedot bērnam numuru, ja nu tas apmaldās, un somas ceļā mēdz nozagt.
indicator-ch-missing-before = Bērns jau ir pazudis no mājām, skolas vai aprūpes iestādes.
    .example = Lietā ir ziņojums, ka zēns šogad divreiz aizgājis no bērnunama, katru reizi uz vairākām dienām.
    .ordinary = Jaunietis var bēgt no vardarbības, strīdiem vai apcelšanas; arī tas ir iemesls viņu pasargāt.
indicator-ch-gifts = Bērnam ir neizskaidrojama nauda, tālrunis vai dārgas lietas no vecāka cilvēka.
    .example = Piecpadsmitgadīgs zēns bez ienākumiem izvelk jaunāko tālruni un saka, ka par to maksā kāds vecāks draugs.
    .ordinary = Tādas lietas var būt arī no radinieka vai par iekrāto naudu; jautājiet bērnam divatā un bez pārmetumiem.

## Ekspluatācijas pazīmes

section-child-indicators-exploitation = Ekspluatācijas pazīmes
    .calm = Ikdiena
indicator-ch-works = Bērns dara darbu, kas bērnam nav piemērots.
    .example = Divpadsmitgadīgs zēns stāsta, ka jauc smidzināšanas līdzekli augļu dārzam un kāpj augstajās kāpnēs.
    .ordinary = Viegli darbi mājās vai ģimenes saimniecībā ir kas cits, ja tie ir droši, atbilst vecumam un atstāj laiku skolai.
indicator-ch-works-hours = Bērns strādā daudzas stundas vai naktīs.
    .example = Viņai ir piecpadsmit gadu, un viņa stāsta, ka sešas naktis nedēļā līdz diviem tīra restorānu virtuves.
    .ordinary = Ģimene trūkumā var neredzēt citu izeju; garas darba stundas un nakts darbs bērnam kaitē jebkurā gadījumā.
indicator-ch-no-school = Kāds nelaiž bērnu skolā, lai bērns strādātu, pelnītu vai rūpētos par mājsaimniecību.
    .example = Vienpadsmitgadīga meitene stāsta, ka tante visu pagājušo pusgadu turējusi viņu mājās, lai pieskatītu dvīņus.
    .ordinary = Skolu bērnam var liegt arī slimība, mācību izmaksas vai dokumentu trūkums; palīdzība pienākas arī tad.
indicator-ch-no-play = Bērnam nav vienaudžu draugu un brīva laika.
    .example = Jautāts, ko dara svētdienās, trīspadsmitgadīgs zēns brīdi domā: svētdienās viņš mazgā furgonus.
    .ordinary = Vientuļu bērnu var padarīt arī nesena pārcelšanās, jauna valoda vai apcelšana, un tad viņam vajag kādu, ar ko parunāt.
indicator-ch-eats-apart = Bērns ēd vai guļ atsevišķi no ģimenes vai sliktos apstākļos.
    .example = Ģimene vakariņo bez viņas, stāsta divpadsmitgadīga meitene; viņa gaida virtuvē un tur arī guļ uz paklājiņa.
    .ordinary = Veselas ģimenes dzīvo trūkumā un šaurībā; skatieties, vai šim bērnam klājas sliktāk nekā pārējiem.
indicator-ch-sexual = Ir jebkāda pazīme, kas liecina par seksuālu izmantošanu, attēliem vai pieaugušu „draugu”.
    .calm = Ir jebkāda pazīme, kas liecina par seksuālu kontaktu, attēliem vai pieaugušu „draugu”.
    .example = Četrpadsmitgadīga meitene stāsta, ka viņas draugam ir trīsdesmit gadu un ka viņš nosaka, pie kuriem viņa paziņām jāiet.
    .ordinary = Tā var būt arī viena pieaugušā vardarbība, aiz kura neviens cits nestāv; aizsardzība bērnam vajadzīga tieši tāpat.
indicator-ch-begs-steals = Bērns citu labā ubago, zog, tirgo vai pārnēsā narkotikas.
    .example = Divi brāļi, kas pieķerti ar smaržām, saka, ka vīrietis pie veikala viņiem pateicis, ko paņemt.
    .ordinary = Zagt vai ubagot bērnu var pamudināt arī izsalkums vai draugu spiediens; arī šim bērnam vajadzīga palīdzība.
indicator-ch-marriage = Bērns ir precējies, saderināts vai drīz tiks izprecināts.
    .example = Zvana sešpadsmitgadīga skolniece: tēvocis jūlijam jau pasūtījis kāzu zāli, bet līgavaini viņa redzējusi vienu vienīgu reizi.
    .ordinary = Ģimene var gribēt bērnu pasargāt, vai arī to vēlas paši pusaudži; aizsardzība pienākas tik un tā.
indicator-ch-illegal-adoption = Bērns varētu būt nelikumīgi adoptēts, vai par viņu ir maksāts.
    .example = Adopcijas lietā ir zīmīte ar summu eiro un vārdiem: „otra puse, kad meitene būs pie mums”.
    .ordinary = Arī likumīga adopcija maksā – jāsedz aģentūra, tiesa un ceļš; dokumentus var pārbaudīt atbildīgā iestāde.
indicator-ch-online = Tiešsaistē iepazīts pieaugušais lūdza bērnu slepeni atbraukt vai sūtīt seksuālus attēlus.
    .example = Vīrietis, ko piecpadsmitgadīgs zēns pazīst no datorspēles, atsūtījis viņam biļeti un rakstījis: „Mammai nesaki.”
    .ordinary = Tas var būt viens pieaugušais, kas rīkojas savā nodabā, vai šantāža naudas dēļ; bērnam vajadzīga ātra palīdzība bez pārmetumiem.
