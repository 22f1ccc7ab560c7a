# Kontrolsaraksts „recruitment-safe-trip”: ko lasa darbinieks. Uzbūve ir failā checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Droša brauciena pārbaude pirms ceļa
    .purpose = Palīdzēt personai vai darbiniekam, kas to konsultē, pirms izbraukšanas pārbaudīt piedāvājumu. CBSS kampaņas Safe Trip garā.
    .audience = Topošie ceļotāji kopā ar darbinieku; informācijas punkti
    .when = Pirms došanās uz ārzemēm strādāt, mācīties, precēties vai būt par modeli.

## Brīdinājuma zīmes piedāvājumā

section-recruitment-safe-trip-offer = Brīdinājuma zīmes piedāvājumā
indicator-st-too-good = Alga ir pārāk liela šādam darbam, vai nekādas prasmes neprasa.
    .example = Jaunietis tūlīt pēc skolas rāda sludinājumu: 5000 eiro mēnesī viesmīlim, ne pieredze, ne valodas nav vajadzīgas.
    .ordinary = Sezonas darbs vai darbs nomaļā vietā var būt labi apmaksāts, un dažs apmāca iesācējus; īsts uzņēmums var paskaidrot, kā veidojas summa.
indicator-st-all-paid = Svešinieks piedāvā samaksāt visu braucienu un papīrus.
    .example = Pensionēta medmāsa stāsta, ka vilcienā satikts vīrietis samaksās par lidojumu, vīzu un pasi: „Vēlāk norēķināsimies.”
    .ordinary = Par ceļu un vīzu maksā arī darba devēji; viņi to ieraksta līgumā un pasaka, vai nauda būs jāatdod.
indicator-st-hurry = Jūs steidzina tūlīt izlemt.
    .example = Jaunam mehāniķim pienāca ziņa: vieta šīvakara autobusā, atbilde stundas laikā, citādi darbu dabūs cits.
    .ordinary = Ražas laiks vai slims kolēģis var likt darba devējam steigties; godīgs darba devējs tik un tā dod laiku izlasīt līgumu.
indicator-st-secret = Jūs lūdz nevienam nestāstīt.
    .example = Sieviete stāsta: aģents grib, lai vecāki domā, ka viņa uz nedēļas nogali tikai aizbraukusi pie draudzenes.
    .ordinary = Dažs jaunu darbu noklusē, lai to neuzzina tagadējais priekšnieks; tā ir paša vēlēšanās, nevis nosacījums.
indicator-st-private-place = Intervija notiek privātā vietā vai vietā bez izkārtnes, vai tikai tērzēšanā.
    .example = Pavārs stāsta, ka sazinājies tikai tērzēšanā un tad intervija darbam viesnīcā notikusi dzīvoklī bez plāksnītes pie durvīm.
    .ordinary = Mazi uzņēmumi un ģimenes pretendentus mēdz satikt mājās vai kafejnīcā, un daudzas īstas intervijas notiek tiešsaistē.
indicator-st-photos = Parastam darbam prasa pilna auguma vai atklātas fotogrāfijas.
    .example = Studentam, kas pieteicās par bārmeni, lūdza atsūtīt fotogrāfijas peldbiksēs no priekšas un no sāniem.
    .ordinary = Modelēm un dejotājiem var vajadzēt pilna auguma fotogrāfijas, un daudzi darba devēji pieteikumam lūdz portretu.
indicator-st-fee-first = Jāmaksā vai jāaizņemas, pirms redzat līgumu.
    .example = Metinātājs aizņēmies divu mēnešu algu „vietas maksai”, bet līgumu viņš dabūs tikai pēc ierašanās.
    .ordinary = Daži izdevumi, piemēram, par pasi vai valodas pārbaudi, rodas pirms līguma; tos maksā pašai iestādei.
indicator-st-tourist-visa = Jums saka, lai braucat ar tūrista vīzu un strādājat.
    .example = Piecdesmitgadīgai aprūpētājai aģentūra teikusi iebraukt kā tūristei un pirmdien sākt strādāt; atļauja būšot vēlāk.
    .ordinary = Dažs vispirms brauc ciemos, lai tiktu uz interviju vai apskatītos, un daži vervētāji nezina vīzu noteikumus.
indicator-st-lie-border = Jums liek melot robežsargiem vai vīzu darbiniekiem.
    .example = Vīrietis rāda teikumus, kas viņam jāiemācās no galvas: viņš brauc pie tantes, paliks nedēļu un nevienu darba devēju nepazīst.
    .ordinary = Arī draugs bez ļauna nodoma var dot sliktu padomu, ko teikt; risks tik un tā gulstas uz ceļotāju.
indicator-st-redirect = Pēdējā brīdī mainās galamērķis vai darba devējs.
    .example = Autoiekrāvēja vadītājs biļeti saņēma vakar vakarā: cita valsts, cits uzņēmums un ziņa „alga tā pati, neuztraucies”.
    .ordinary = Projekti tiešām mēdz pēkšņi beigties vai pārcelties; īsts darba devējs tad atsūta jaunu līgumu un pieņem atteikumu.
indicator-st-online-love = Piedāvā cilvēks, kuru pazīstat tikai internetā.
    .example = Šķīries vīrietis stāsta, ka sieviete, ar kuru sešas nedēļas tērzē, bet ne reizi ar video, atradusi viņam darbu savā tuvumā.
    .ordinary = Arī laimīgi pāri ir iepazinušies internetā; drošāk ir ar videozvanu, pirmo ciemošanos un paša pirktu biļeti.

## Kā sevi pasargāt

section-recruitment-safe-trip-protect = Kā sevi pasargāt
indicator-st-check-employer = Pārbaudiet darba devēju un aģentūru oficiālajā reģistrā un piezvanot tiem.
indicator-st-contract-copy = Saņemiet līgumu valodā, ko lasāt, un atstājiet kopiju mājās.
indicator-st-passport-copies = Pasi glabājiet pie sevis; kopijas atstājiet kādam, kam uzticaties.
indicator-st-contact-plan = Ar kādu, kam uzticaties, norunājiet saziņas dienu un koda vārdu.
indicator-st-emergency-numbers = Iemācieties no galvas vienu numuru, uz ko zvanīt: ārkārtas, palīdzības tālruņa vai konsulāta.
indicator-st-return-money = Paturiet tik naudas, lai pietiek biļetei mājup.
