# Kontrolsaraksts „domestic-servitude”: ko lasa darbinieks. Uzbūve ir failā checklists/domestic-servitude.toml.

checklist-domestic-servitude = Mājkalpība, arī diplomātu mājsaimniecībās
    .purpose = Pamanīt, ka mājkalpotājus vai aprūpētājus tur kalpībā, arī akreditētu personu mājās.
    .audience = Darbinieki, kas veic sarunas; protokola un personāla darbinieki
    .when = Mājkalpotājs vai aprūpētājs sazinās ar pārstāvniecību, vai notiek ikgadējā saruna klātienē.

## Jebkurā mājsaimniecībā

section-domestic-servitude-household = Jebkurā mājsaimniecībā
indicator-ds-no-private-space = Strādājošajam nav savas telpas, vai tas guļ kopīgā vai nepiemērotā vietā.
    .example = Aukle stāsta, ka viņas gulta ir dīvāns rotaļu istabā, bet drēbes stāv kastē priekšnamā.
    .ordinary = Ģimenei mazā dzīvoklī var būt šauri pašai, un daži aprūpētāji kādu laiku guļ blakus slimniekam.
indicator-ds-eats-apart = Strādājošais saņem sliktu ēdienu vai tikai pārpalikumus.
    .example = Pavārs dienā gatavo trīs ēdienus, bet pats, viņš stāsta, dabū rīsus un to, kas uz šķīvjiem atnests atpakaļ.
    .ordinary = Dažs labāk ēd vēlāk vai gatavo sev pats; pajautājiet, vai ēdiena pietiek un vai ir izvēle.
indicator-ds-always-on-call = Strādājošajam jābūt pieejamam dienu un nakti bez nevienas pilnas brīvdienas.
    .example = Radioaukle stāv viņai pie gultas, un četrpadsmit mēnešos, kā viņa saka, nav bijis nevienas brīvas svētdienas.
    .ordinary = Ja ģimenē ir jaundzimušais vai slimnieks, dažas nedēļas var būt smagas, bet pēc tam ir atpūta un brīvdienas tiek atdotas.
indicator-ds-never-alone-out = Strādājošais nekad vai reti iziet no mājas bez darba devēja.
    .example = Divos gados, stāsta mājkalpotāja, viņa pilsētā bijusi tikai ģimenes mašīnā un ģimenes pavadībā.
    .ordinary = Kas tikko atbraucis, var palikt mājās, jo neprot valodu, nezina ceļu vai dzīvo nomaļā mājā.
indicator-ds-phone-limited = Strādājošais nedrīkst lietot tālruni, vai sarunas tiek noklausītas.
    .example = Sarunas vidū aprūpētājs darba devēja ģimenes valodā pasaka: „Jā, ir ieslēgts skaļrunis.”
    .ordinary = Ģimene var lūgt darba laikā nezvanīt, vai arī ir slikts pārklājums; pajautājiet, kā ir vakaros.
indicator-ds-insults = Strādājošo mājā pazemo, tam draud vai to sit (pajautājiet, kas no tā).
    .example = Vecāks vīrietis, kas ģimeni vadā un tīra māju, stāsta, ka viesu priekšā viņu sauc par „ēzeli”.
    .ordinary = Tā var būt vardarbība, no kuras cieš arī citi mājās, vai strīds par darbu; atbalsts vajadzīgs abos gadījumos.
indicator-ds-reported-missing = Darba devējs ziņo, ka strādājošais ir pazudis vai ir zaglis.
    .example = Pāris e-pastā lūdz anulēt aukles pasi: viņa esot aizgājusi „ar mūsu rotaslietām”.
    .ordinary = Iespējamas arī patiesas bažas vai īsta zādzība; policija to var noskaidrot arī tad, ja Jūs adresi nesakāt.
indicator-ds-pay-home = Algu it kā sūta uz mājām vai „krāj”, un strādājošais to nevar pārbaudīt.
    .example = Viņai teikts, ka alga tiek sūtīta mātei, bet māte pa tālruni ne par kādu naudu nav ieminējusies.
    .ordinary = Dažs pats lūdz sūtīt algu uz mājām; tad viņš redz kvītis un no ģimenes dzird, ka nauda saņemta.
indicator-ds-extra-house = Strādājošo aizdod citām mājsaimniecībām vai ģimenes uzņēmumam.
    .example = Piecdesmitgadīgs vīrietis stāsta, ka pēc mājas darbiem ģimenes veikalā līdz slēgšanai izkrauj kastes.
    .ordinary = Otrs darbs var būt brīvi norunāts un apmaksāts; pajautājiet, kas to izlēma un kas saņem naudu.
indicator-ds-aupair = Au pair viesis, students vai radinieks pilnu laiku strādā mājas darbus bez samaksas.
    .example = Kāds brālēns, kas atbraucis studēt, stāsta, ka par ēdienu un gultu augu dienu gādā par māju un trim bērniem.
    .ordinary = Radinieki un au pair viesi mēdz palīdzēt, bet norunātās stundās un tā, ka atliek laiks mācībām un draugiem.

## Diplomātiskā vai konsulārā mājsaimniecībā

section-domestic-servitude-diplomatic = Diplomātiskā vai konsulārā mājsaimniecībā
indicator-ds-dip-contract = Vīzai uzrādītais līgums atšķiras no tā, ko piemēro mājā.
    .example = Vīzas lietā ir līgums par 40 stundām; viņa rāda citu, rezidencē parakstītu – par „visām vajadzīgajām stundām”.
    .ordinary = Darba devējs ar strādājošo var būt norunājis labākus nosacījumus un vienkārši nav to paziņojis pārstāvniecībai.
indicator-ds-dip-card = Darba devējs glabā strādājošā pasi, līgumu vai akreditācijas karti.
    .example = Uz ikgadējo sarunu šoferis atnes kartes kopiju; pati karte, kā viņš saka, ir sūtņa seifā.
    .ordinary = Karte un pase var būt nodotas protokola nodaļā pagarināšanai vai glabāties seifā, ko strādājošais pats var atvērt.
indicator-ds-dip-bank = Algu neieskaita bankas kontā uz paša strādājošā vārda.
    .example = Kā algas apliecinājumu mājsaimniecība atsūta sešas skaidras naudas kvītis, visas ar vienu tinti un vienu datumu.
    .ordinary = Kas tikko atbraucis, var vēl gaidīt konta atvēršanu, un līdz tam dažas nedēļas maksā skaidrā naudā pret kvīti.
indicator-ds-dip-immunity = Strādājošajam teikts, ka imunitātes dēļ neviens nevar palīdzēt.
    .example = „Man ir imunitāte, tāpēc ne policija, ne tiesa tevī neklausīsies,” auklei teicis darba devējs.
    .ordinary = Darba devējs var būt pārpratis noteikumus vai runājis dusmās; pasakiet strādājošajam, ka palīdzība ir.
indicator-ds-dip-transfer = Strādājošajam jāseko darba devējam uz jaunu dienesta vietu, citādi tas zaudē jebkādu statusu.
    .example = Jūnijā ģimene pārceļas uz nākamo dienesta vietu; sulainis saka, ka viņam jābrauc līdzi, citādi viņš paliks bez dokumentiem.
    .ordinary = Atļauja tiešām var beigties līdz ar dienesta laiku, un dažs labprāt brauc ģimenei līdzi; pajautājiet, ko strādājošais izvēlētos.
indicator-ds-dip-no-interview = Darba devējs liedz strādājošā sarunu klātienē vai piedalās tajā.
    .example = Pirmā sekretāre ienāk kopā ar savu dārznieku, apsēžas viņam blakus un saka: „Viņam no manis nav noslēpumu.”
    .ordinary = Darba devējs var gribēt palīdzēt ar tulkošanu vai nezināt, ka saruna paredzēta ar strādājošo divatā.
