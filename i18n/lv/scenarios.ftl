# Mācību scenāriji. Visi cilvēki un notikumi ir izdomāti.

scenario-lost-passports = Trīs pazaudētas pases
    .story = Trīs vīrieši kopā ierodas konsulātā pēc pagaidu ceļošanas dokumentiem. Katrs gandrīz tiem pašiem vārdiem saka, ka pagājušajā nedēļā pazaudējis pasi. Divatā Tomas pastāsta, ka būvlaukuma vadītājs pases tur „reģistrācijai”. Viņiem solīja noteiktu algu un dzīvokli; pirmajā dienā viņi saņēma jaunu līgumu valodā, ko nevar izlasīt. Viņi strādā sešarpus dienas nedēļā, guļ konteineros būvlaukumā un saņem mazus avansus. Pārējais būšot „projekta beigās”. No algas atvelk īri, darbarīkus un transportu.
    .refer = Valsts palīdzības sistēma vai nevalstiska organizācija darbaspēka ekspluatācijas jautājumos, arodbiedrība vai palīdzība algas piedziņā, darba inspekcija; policija tikai ar piekrišanu. Ceļošanas dokumentus izsniedz vīriešiem, nevis vadītājam.
    .debrief = Kura atzīme svēra visvairāk, un vai to redzējāt pie lodziņa vai tikai divatā? Pēc SDO noteikuma vervēšanas grupa nav pozitīva (tikai divas vidējas pazīmes). Kāpēc novirzīšana tomēr ir pareiza? Kas notiks ar neizmaksāto algu, ja vīrieši rīt aizlidos mājās?
    .mistakes = Uzskatīt to par pazaudētu mantu jautājumu. Runāt ar visiem trim kopā. Zvanīt uzņēmumam un prasīt pases. Domāt, ka vīrieši, kas var atnākt uz konsulātu, ir brīvi.

scenario-helpful-boyfriend = Izpalīdzīgais draugs
    .story = Elina, 22, ierodas kopā ar vīrieti, kurš aizpilda pases veidlapu, atbild viņas vietā un saka, ka sarunai divatā nav laika. Viņš rokā tur viņas tālruni ar atvērtu zvanu. Amatpersona viņu aizved „noņemt pirkstu nospiedumus”. Viņa saka, ka tas ir viņas draugs, ka iepazinās internetā, ka viņa katru nedēļu strādā „dzīvokļos” citā pilsētā, ka dienā jāatnes 400, ka naudu viņš krāj viņu mājai un ka viņam ir filmas ar viņu.
    .refer = Specializēta nevalstiska organizācija vai palīdzības sistēma pieaugušajiem seksuālas izmantošanas gadījumos, tajā pašā dienā, ja viņa to vēlas; krīzes patversme; veselības aprūpe. Par policiju lemj viņa.
    .debrief = Kā nošķirt pāri, neradot satraukumu? Kas notiek, ja viņa šodien aiziet kopā ar viņu? Norunājiet drošu saziņu. Izmantots seksuālās izmantošanas profils: uzspiesti uzdevumi vai klienti tajā ir spēcīga pazīme, darba profilā – vidēja.
    .mistakes = Stāties pretī vīrietim. Jautāt sīkumus par seksuālām darbībām. Teikt: „Viņš nav jūsu draugs.” Slēgt lietu, jo viņa atteicās.

scenario-embassy-residence = Vēstnieka pavāre
    .story = Uz ikgadējo sarunu protokola nodaļā ierodas Ruth, akreditēta diplomāta privātā mājkalpotāja. Viņu atved darba devēja sieva un grib palikt klāt. Divatā Ruth saka, ka vīzai parakstītais līgums nav īstais: viņai solīja astoņu stundu darbdienu un divreiz lielāku algu. Darba devējs glabā viņas pasi un karti. Viņa sāk sešos, beidz pusnaktī, un algu darba devējs „krāj”. Ārā viena viņa bijusi divas reizes. Viņai teikts, ka imunitātes dēļ policija nevar palīdzēt un ka nākamajā mēnesī viņai jāpārceļas kopā ar ģimeni.
    .refer = Uzņemošās valsts palīdzības sistēma vai nevalstiska organizācija mājkalpotājiem; protokola nodaļa pa savu kanālu; juridisks padoms par algu. Ja darba devējs strādā paša darbinieka pārstāvniecībā, risiniet to ārpus pārstāvniecības.
    .debrief = Kam Jūsu dienestā nedrīkst pateikt vispirms? Imunitāte liedz apsūdzēt, nevis palīdzēt. Nākamā mēneša pārcelšanās dēļ jārīkojas steidzami.
    .mistakes = Ļaut tulkot darba devējam. Rakstīt attiecīgajai vēstniecībai. Būt par starpnieku starp mājkalpotāju un darba devēju.

scenario-station-square = Stacijas laukums
    .story = Policija lūdz konsulātam apstiprināt kāda cilvēka identitāti. Tas ir Marek, 54, kas pārvietojas ratiņkrēslā un ir sodīts par ubagošanu. Viņš saka, ka kāds vīrietis no dzimtās pilsētas ar furgonu atvedis sešus cilvēkus. Viņus izlaiž septiņos un savāc vakarā. Viņam dienā jāatnes 60, un viss jāatdod vīrietim, kurš viņu izvēlējies „ratiņkrēsla dēļ”. Uz viņa vārda noslēgts tālruņa līgums un paņemts aizdevums. Pagājušajā mēnesī divos citos identitātes pieprasījumos bija norādīts tas pats tālruņa numurs.
    .refer = Nevalstiska organizācija vai palīdzības sistēma; atbalsts cilvēkiem ar invaliditāti; juridiska palīdzība par sodu un aizdevumu (nesodīšana).
    .debrief = Neviena SDO grupa nav pozitīva, bet visiem trim juridiskajiem elementiem ir kāds apliecinājums. Skat. noteikumu A3. Vai tās pašas pazīmes pamanītu arī tad, ja cilvēks būtu no mazākumtautības? Pārbaudiet savus aizspriedumus abos virzienos. Kas notiek ar pārējiem pieciem cilvēkiem?
    .mistakes = „Tāda ir viņu kultūra.” Tikai apstiprināt policijai identitāti. Nopirkt autobusa biļeti mājup bez plāna.

scenario-the-gardener = Dārznieks
    .story = Apmeklējumā cietumā Nils, 20, stāsta, ka atsaucies sludinājumam par māju krāsošanu. Viņu aizveda uz māju, kurai logi bija aizsegti un durvis aizslēgtas. Viņš laistīja augus, gulēja uz grīdas un reizi dienā saņēma ēdienu. Viņam teica, ka par ceļu un nokaltušajiem augiem viņš ir parādā 8000. Viņš saka, ka viņu piespieda un ka viņš netika ārā. Advokāts, kuru viņš nav nolīdzis, iesaka atzīt vainu un par citiem neko neteikt.
    .refer = Neatkarīgs advokāts; nacionālais novirzīšanas mehānisms vai nevalstiska organizācija ar cietuma starpniecību; jautājiet iestādēm par nesodīšanu, pirms viņš atzīst vainu. Vajadzīga piekrišana.
    .debrief = Ieslēgšana notikuma vietā un audzētava ved uz vienu SDO pazīmi: to skaita vienreiz. Cik ilgi pirms vainas atzīšanas tas jāpasaka, un kam? Kas varētu uzzināt par Jūsu piezīmēm?
    .mistakes = Atstāt to tiesas ziņā. Domāt, ka upuri ir tikai sievietes. Izmantot samaksāto advokātu kā saziņas kanālu.

scenario-customer-support = Klientu atbalsts
    .story = Dežūrējošā amatpersona saņem čukstus runātu zvanu. Kristjan, 29, programmētājs, pieņēma IT atbalsta darbu ārzemēs, naktī tika pārvests pāri robežai un tagad ir apsargātā vietā. Tālruņi ir atņemti; šo viņš ir aizņēmies. 15 stundas dienā jāraksta svešiniekiem un jāpierunā viņi ieguldīt naudu. Tos, kas neizpilda normu, sit; viņu sita divas reizes. Viņam teica, ka viņš ir nopirkts un jāmaksā, lai aizietu. Viņa māsa saņēma ziņu, kurā prasa naudu.
    .refer = Ārlietu ministrijas krīzes vienība; par šo vietu atbildīgā vēstniecība; specializēta nevalstiska organizācija, kas tur var piekļūt; ģimenei iesaka nemaksāt un neko nepubliskot bez padoma. Pēc atbrīvošanas: izvērtējums, nesodīšana par uzturēšanās termiņa pārsniegšanu un piespiedu darbībām, psiholoģiska aprūpe.
    .debrief = Ko var droši jautāt pa aizņemtu tālruni? Norunājiet kodu. Kāpēc izglītotus vīriešus bieži nepamana? Kādus pierādījumus viņam nedrīkst lūgt vākt?
    .mistakes = Zvanīt atpakaļ uz šo numuru. Bez speciālista padoma teikt ģimenei maksāt vai nemaksāt. Vispirms izturēties pret viņu kā pret aizdomās turamo krāpšanā.

scenario-summer-wedding = Vasaras kāzas
    .story = Vēstniecība saņem e-pasta vēstuli: Sara, 19, ir aizbraukusi ģimenes brīvdienās. Tēvocis atņēmis viņai pasi un biļeti. Piektdien paredzētas kāzas ar vīrieti, kuru viņa satikusi vienreiz. Viņa nedrīkst iziet no mājas, un brālis viņu ir sitis. Pusdienlaikā viņa var izmantot māsīcas tālruni.
    .refer = Piespiedu laulību vienība vai ministrija dzimtenē; vietēja nevalstiska organizācija ar patversmi; pagaidu ceļošanas dokuments; drošas izvešanas plāns. Vietējā policija tikai tad, ja tas šķiet droši.
    .debrief = Var būt tikai viena iespēja: kuri ir pieci fakti, kas Jums vajadzīgi pusdienlaikā? Kurš no vietējiem darbiniekiem varētu kaut ko izpaust? Kas mainītos, ja viņai būtu 17?
    .mistakes = Zvanīt ģimenei, lai samierinātu. Rakstīt uz viņas parasto tālruni. Prasīt oficiālu iesniegumu klātienē.

scenario-the-uncle = Tēvocis
    .story = Zēnu, kam varētu būt 14 gadu, aiztur par zādzību veikalā. Kāds vīrietis saka, ka ir viņa tēvocis, un ir atnācis uz konsulātu pēc ceļošanas dokumenta. Viņš tālrunī rāda dzimšanas apliecības fotogrāfiju. Pirms katras atbildes zēns skatās uz viņu. Pagājušajā pavasarī tas pats vīrietis lūdza dokumentus citam bērnam. Zēns neiet skolā un saka, ka dienā jāatnes sešas pudeles.
    .refer = Tūlīt bērnu aizsardzības iestāde; aizbildnis; dzimtenes centrālā iestāde. Dokumentu vīrietim neizsniedz.
    .debrief = Līdzekļi nebija jāpierāda. Ar kuru vienu atzīmi pietika? Kas runā ar zēnu, un cik reižu? Vai ģimene ir droša vieta? Kas to izlemj?
    .mistakes = Ļaut vīrietim aizvest zēnu, kamēr notiek pārbaude. Konsula gara saruna ar zēnu. Atgriešana „ģimenē” bez bērna interešu izvērtējuma.

scenario-football-trial = Futbola pārbaudes
    .story = Vīzas pieteikums: Daniel, 16, ar apmeklētāja vīzu uz gadu dosies uz „futbola akadēmijas pārbaudēm”. Norādīto skolu nevar sazvanīt. Biļeti samaksāja aģents, kad ģimene bija samaksājusi lielu maksu. Vecāku piekrišanas vēstuli parakstījis kaimiņš. Daniel nezina, kas viņu sagaidīs.
    .refer = Bērnu aizsardzības kontakts abās valstīs; pārbaude sporta federācijā; droša brauciena informācija ģimenei. Pirms jebkura lēmuma – speciālista vērtējums.
    .debrief = Ekspluatācija vēl nav notikusi. Kāds ir Jūsu pienākums? Ja vīzu tikai atteiks, brauciens var notikt pa citu ceļu. Ko ģimenei var droši pateikt?
    .mistakes = Atteikt un aizmirst. Apstiprināt, jo kāds no vecākiem piekrita. Izturēties pret ģimeni kā pret noziedzniekiem.

scenario-the-scar = Rēta
    .story = Viktor, 38, lūdz naudu, lai atgrieztos mājās. Viņam sāp, ir gara, svaiga rēta un nav medicīnas dokumentu. Starpnieks, ko viņš iepazina caur aizdevēju, sarūpēja pasi, dzīvokli un klīniku. Viņš parakstīja papīrus, ko nevarēja izlasīt; vienā teikts, ka viņš ir pacienta brālēns. Viņš saņēma trešdaļu summas. Tagad viņam liek atvest vēl divus vīriešus.
    .refer = Slimnīca šodien; nevalstiska organizācija vai palīdzības sistēma; advokāts. Viņš baidās no apsūdzības par orgāna pārdošanu: par nesodīšanu skaidrojiet uzmanīgi, bez solījumiem.
    .debrief = Viņš „piekrita” un saņēma naudu. Kāpēc piekrišana neko neizšķir? SDO sarakstos orgānu nav: kuru noteikumu izmantojāt? Veselība ir pirms veidlapas.
    .mistakes = Tikai aizdevums un biļete. Saukt to par privātu darījumu. Jautāt klīnikas nosaukumu pirms medicīniskās aprūpes.

scenario-birth-registration = Dzimšanas reģistrācija
    .story = Pāris ārzemēs reģistrē bērna dzimšanu. Sieviete, kas dzemdēja, Irina, ir klāt kopā ar aģentūras darbinieku, kurš tur viņas pasi un atbild viņas vietā. Viņa saka, ka vairākus mēnešus dzīvoja aģentūras dzīvoklī un nevarēja apciemot savus bērnus, ka visu izlēma ārsti un ka jāatmaksā izdevumi, ja viņa sūdzēsies. Solītā nauda nav saņemta.
    .refer = Divas atsevišķas novirzīšanas: Irina kā iespējamais upuris (nevalstiska organizācija, advokāts, veselība) un bērnu aizsardzības iestāde bērna identitātes un drošības dēļ.
    .debrief = Surogātmaternitāte pati par sevi nebija atzīme. Kas bija? Divi cilvēki, divas lietas, divas intereses. Ko pārim nedrīkst stāstīt par Irinu?
    .mistakes = Uzskatīt to tikai par civilstāvokļa dokumentu kārtošanu. Nosodīt surogātmaternitāti. Runāt ar viņu aģentūras klātbūtnē.

scenario-late-wages = Nokavētā alga
    .story = Agnes, 41, lasa ogas. Alga kavējas sešas nedēļas un ir mazāka, nekā teikts līgumā. Viņai ir pase, kopā ar draugiem lietota automašīna un atpakaļceļa biļete, un viņa pati īrē istabu. Darba devējs nevienam nav draudējis. Viņa grib zināt, kā dabūt savu naudu.
    .refer = Arodbiedrība vai palīdzība algas piedziņā, darba inspekcija, migrantu konsultāciju centrs. Atstājiet ierakstu atvērtu jauniem faktiem.
    .debrief = Lai sāktu palīdzēt, ekspluatācija nav jānosauc par cilvēku tirdzniecību. Kuri divi jautājumi varētu mainīt ainu? Ar viņas piekrišanu saglabājiet viņas kontaktus otrai sarunai.
    .mistakes = Teikt viņai: „Jūs neesat upuris.” Nejautājot sūtīt viņu uz cilvēku tirdzniecības upuru patversmi. Neko nedarīt, jo tas ir civiltiesisks jautājums.

scenario-quiet-morning = Mierīgs rīts (kontroles gadījums)
    .story = Maja, 33, maina pasi. Veidlapā viņa ieraksta „eskorts”. Viņa ierodas viena, joko, maksā ar savu karti, dokumentus glabā pati un nosauc divus draugus, kam zvanīt ārkārtas gadījumā. Īsā sarunā divatā viņa saka, ka strādā pati sev.
    .refer = Novirzīšanas nav. Piedāvājiet vispārīgo lapiņu kā jebkuram valstspiederīgajam.
    .debrief = Seksa pārdošana nebija atzīme. Kāpēc ne? „Tagad pazīmju nav” attiecas tikai uz šodienas sarunu. Kas jābūt ierakstā? Nekas: lietu neatver.
    .mistakes = Atvērt lietu nodarbošanās dēļ. Ziņot policijai. Rakstīt „nav upuris”.
