# Kontrolsaraksts „forced-criminality”: ko lasa darbinieks. Uzbūve ir failā checklists/forced-criminality.toml.

checklist-forced-criminality = Izmantošana noziedzīgās darbībās
    .purpose = Pamanīt cilvēkus, kas spiesti izdarīt noziegumus: kaņepju audzēšana, narkotiku pārvadāšana vai tirgošana, zādzība, krāpšana, krāpniecības centri, fiktīvas laulības.
    .audience = Darbinieki, kas veic sarunas; aizturēto apmeklējumi
    .when = Aizturēšana, reids, atbrīvošana no slēgtas teritorijas vai palīgā sauciens no tās.

## Narkotikas, zādzības un krāpšana

section-forced-criminality-crime = Narkotikas, zādzības un krāpšana
indicator-cx-forced = Personai liek izdarīt noziegumus citu labā.
    .example = Par zagšanu veikalā aizturēts jaunietis stāsta, ka divi vīrieši viņu ar sarakstu vadā pa veikaliem un ka atgriezties tukšām rokām viņam ir bail.
    .ordinary = Dažs noziegumā iesaistās peļņas vai draudzības dēļ; pajautājiet, kas deva rīkojumus un kas notiktu pēc atteikuma.
indicator-cx-grow-house = Persona dzīvoja ieslēgta vai viena audzētavā vai ražotnē.
    .example = Aizturēts piecdesmitgadīgs vīrietis stāsta, ka mēnešiem laistījis augus mājā, kuras durvis bija aizslēgtas no ārpuses.
    .ordinary = Algots strādnieks var piekrist dzīvot uz vietas, lai to sargātu vai ietaupītu īri, un staigāt brīvi ar savu atslēgu.
indicator-cx-courier = Personai lika pārvadāt narkotikas vai preces, un tā to nezināja vai nevarēja atteikt.
    .example = Ārzemēs iepazīts draugs, stāsta atraitne, lūdzis aizvest mājās koferi; muita oderē atradusi paciņas.
    .ordinary = Dažs preces pārvadā apzināti un par naudu; arī aiz tā var būt trūkums vai bailes, tāpēc pajautājiet, kā tas sākās.
indicator-cx-debt-drugs = Noziegumus liek izdarīt narkotiku, azartspēļu vai „pazudušas preces” parāda dēļ.
    .example = Māceklis stāsta, ka viņam uzticētā paka nozagta un tagad viņam jāzog no mašīnām, līdz samaksāta tās vērtība.
    .ordinary = Parādnieks var zagt arī uz savu roku, lai atdotu parādu; pajautājiet, kas noteica summu un kas izvēlējās noziegumu.
indicator-cx-id-fraud = Uz personas vārda citu labā atvērti bankas konti, uzņēmumi vai pabalsti.
    .example = Nodokļu iestādes vēstulē virtuves palīgs nosaukts par triju uzņēmumu direktoru; viņš atceras tikai to, ka devis pasi nokopēt.
    .ordinary = Cilvēki savu vārdu mēdz arī apzināti aizdot radiniekiem, vai arī viņu datus no attāluma nozog svešinieks.
indicator-cx-sham-marriage = Personai lika precēties, lai kāds cits iegūtu atļauju.
    .example = „Priekšnieks mani aizveda uz dzimtsarakstu nodaļu precēties ar svešinieku, kam vajadzēja atļauju; man nebija teikšanas,” saka apkopēja.
    .ordinary = Dažs tādu laulību slēdz pēc brīvas gribas – aiz draudzības vai par naudu; pajautājiet, kas to izlēma un kam maksāja.

## Krāpniecības centri

section-forced-criminality-scam = Krāpniecības centri
indicator-cx-fake-it-job = Persona pieteicās biroja, IT, pārdošanas vai tulkošanas darbam un tika aizvesta citur.
    .example = Kāds, kas pieteicies tulkot tekstus, stāsta, ka lidostā viņu sagaidījis šoferis un aizvedis astoņas stundas tālu no līgumā minētās pilsētas.
    .ordinary = Arī uzņēmumi pamatotu iemeslu dēļ sūta jaunus darbiniekus uz citu filiāli; tad to pasaka iepriekš un ļauj izvēlēties.
indicator-cx-border = Personu pārveda pāri robežai naktī vai bez izbraukšanas zīmoga.
    .example = Vīrieša pasē ir iebraukšanas zīmogs vienā valstī un pēc tam nekā, bet zvana viņš no kaimiņvalsts.
    .ordinary = Zīmogu neliek uz visām robežām, tas var būt pārāk bāls, un arī daudzi parasti autobusi robežu šķērso naktī.
indicator-cx-compound = Vietā ir apsargi, žogi vai atņemti tālruņi.
    .example = Divu minūšu zvanā vīrietis čukst, ka tālruņi ir savākti kastē un gar žogu dienu un nakti staigā apsargi.
    .ordinary = Apsargi un tālruņu skapīši drošības dēļ mēdz būt arī rūpnīcās un zvanu centros, bet pēc maiņas darbinieki iet mājās.
indicator-cx-sold = Personai teikts, ka tā ir nopirkta vai ka tai sevi jāizpērk.
    .example = Kāda sieviete, kurai pāri četrdesmit, stāsta, ka vadītājs parādījis čeku un teicis: iet varēs, kad kāds samaksās šo summu.
    .ordinary = Uzņēmums var prasīt atpakaļ darbā iekārtošanas izdevumus; svarīgi, vai persona varētu aiziet arī nemaksājot.
indicator-cx-targets = Personai jāizpilda norma, un par neizpildi soda.
    .example = Augstskolas absolvents stāsta: kas dienā neiegūst piecus jaunus tērzēšanas kontaktus, tas paliek bez vakariņām un līdz rītam stāv kājās.
    .ordinary = Pārdošanā normas ir parasta lieta, un par neizpildi var zust prēmija; pajautājiet, kas notiek ar tiem, kas normu neizpilda.
indicator-cx-peer = Personai lika vervēt vai sodīt citus.
    .example = Programmētājs stāsta, ka viņam bija jāzvana brālēnam par brīnišķīgu darbu birojā, kamēr uzraugs klausījās.
    .ordinary = Darbinieki savu darbavietu draugiem iesaka arī prēmijas dēļ vai labprāt; pajautājiet, kas būtu noticis pēc atteikuma.
indicator-cx-overstay = Personai draud naudas sods vai apsūdzība par uzturēšanās termiņa pārsniegšanu vai piespiedu darbībām (runājiet par nesodīšanu; tas pats par sevi nav pazīme).
    .example = Pēc reida apsargātā vietā sievietes atbrīvošanas dokumentos ierakstīts naudas sods par katru dienu kopš vīzas beigām.
    .ordinary = Arī tūristi pārsniedz termiņu kļūdas, slimības vai biļetes trūkuma dēļ; pats par sevi tas neko nepasaka.
indicator-cx-educated = Citi personu noraidīja kā „netipisku upuri”, jo tai ir izglītība vai IT prasmes vai tā ir vīrietis (piezīme pret aizspriedumiem, nevis pazīme).
    .example = Piezīmē, ar kuru nodod lietu par atbrīvotu inženieri, ir tikai: „Pieaudzis vīrietis, laba izglītība, zināja, ko dara.”
    .ordinary = Rakstītājam var būt trūcis laika vai faktu; diploms neko nepasaka, tāpēc jautājiet šai personai tāpat kā jebkurai citai.
