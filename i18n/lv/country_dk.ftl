# Dānija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/dk.toml.

## Īsumā

country-dk-reflection = 30 dienas, kopā līdz 120, ja persona palīdz sagatavot labprātīgu atgriešanos, vai īpašu iemeslu dēļ
country-dk-statute = Ārvalstnieku likums, § 33(14)
country-dk-identification = kopš 2022. gada janvāra Dānijas Cilvēku tirdzniecības apkarošanas centrs (CMM) – Dānijas un ES pilsoņiem un cilvēkiem ar likumīgu uzturēšanos; Dānijas Imigrācijas dienests – cilvēkiem bez uzturēšanās tiesībām un patvēruma meklētājiem; tiesas – par tiesībām uz palīdzību
country-dk-mechanism = Dānijas Cilvēku tirdzniecības apkarošanas centrs (CMM) darbojas kā novirzīšanas mehānisms
country-dk-coordinator = Dānijas Cilvēku tirdzniecības apkarošanas centrs (CMM), Dzimumu līdztiesības ministrija
country-dk-rapporteur = neatkarīgs ziņotājs nav zināms

country-dk-served-help-without-testimony = sadarbība ar policiju nav vajadzīga; ilgāks periods ir saistīts ar sagatavotu atgriešanos
country-dk-served-presumed = pilna palīdzība pēc izvērtēšanas
country-dk-served-without-papers = kā termiņš izceļošanai no valsts
country-dk-served-permit-with-cooperation = § 9c(5), ja personas klātbūtne vajadzīga izmeklēšanai vai tiesai

## Fakti

country-dk-fact-instrument-palermo-protocol = Dānija pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2003. gadā
country-dk-fact-instrument-coe-convention-197 = Dānija ratificēja Eiropas Padomes konvenciju par cīņu pret cilvēku tirdzniecību (Nr. 197) 2007. gada 19. septembrī. Tā ir spēkā kopš 2008. gada 1. februāra. Dānija paziņoja, ka līdz turpmākam lēmumam to nepiemēro Fēru salām un Grenlandei.
    .note = Šis teritoriālais ierobežojums ir svarīgs konsulārajām pārstāvniecībām
country-dk-fact-instrument-eu = Dānijai Direktīva 2011/36/ES nav saistoša. Tai ir izņēmums no ES tieslietu tiesībām. Direktīvas pamats ir Līguma par Eiropas Savienības darbību (LESD) 82. panta 2. punkts un 83. panta 1. punkts. Dānijas krimināltiesības direktīvai pielāgoja ar 2012. gada marta likumu Nr. 275.
    .note = Tas izlasīts tikai par Direktīvu 2011/36. Ka tas attiecas arī uz Direktīvu 2024/1712, ir secinājums, jo juridiskais pamats ir tas pats. Direktīva 2004/81/EK nav lasīta.
country-dk-fact-criminal-provision = Cilvēku tirdzniecība ir noziegums saskaņā ar Kriminālkodeksa § 262a. 2012. gada marta likums 275 (2011. gada 14. decembra likumprojekts L 57) palielināja augstāko sodu no astoņiem līdz desmit gadiem. Ar to par ekspluatācijas veidu atzina arī noziedzīgas darbības.
country-dk-fact-recovery-reflection = Personai nosaka 30 dienu termiņu izceļošanai no valsts, ilgākais – 120 dienas. 2013. gadā augstāko robežu palielināja no 100 dienām. Cilvēkiem ar likumīgu uzturēšanos ir līdzvērtīgs laiks, lai atgūtos.
country-dk-fact-identification = Identificēšana sākas ar sarunu Dānijas Cilvēku tirdzniecības apkarošanas centrā (CMM). Tā vien nedod tiesības uz rīcības plāna atbalstu. Pa to laiku var piedāvāt atbalstu un izmitināšanu.
country-dk-fact-men = Vīriešus izmitina vīriešu krīzes centros, hostelī Kopenhāgenā un dzīvokļos. Vīriešus, kas lūdz patvērumu, izmitina patvēruma meklētāju centros.
country-dk-fact-women = Sievietēm ir divas patversmes slepenās adresēs, tās uztur Reden International
country-dk-fact-emphasis-on-return = Pagarinājums ir atkarīgs no sadarbības sagatavotā atgriešanās procesā. 2014. gada kritika par „uzsvaru uz atgriešanos” joprojām ir spēkā.
country-dk-fact-children = Jaunieši līdz 18 gadiem saņem vietu aprūpes iestādē un īpašus pakalpojumus
country-dk-fact-legal-aid = Juridisko palīdzību nodrošina ar Dānijas Cilvēku tirdzniecības apkarošanas centra (CMM) starpniecību
country-dk-fact-compensation = Noziegumos cietušo kompensācijas padome maksā par fizisku un garīgu kaitējumu (likums: Offererstatningsloven). Nodarījums jāpaziņo policijai 72 stundu laikā (§ 10(1)). No tā var atkāpties, ja apstākļi to attaisno (§ 10(2)). Prasījumu iesniedz krimināllietā.
    .note = Laika ir maz: 72 stundas. Cilvēku tirdzniecības upurim parastais ceļš ir šī atkāpe. Pārbaudiet pašreizējo likuma tekstu.
country-dk-fact-non-punishment = Prokuroriem ir vadlīnijas. Tiesa var piešķirt apsūdzētajam upura statusu.
country-dk-fact-identification-2 = Kopš 2022. gada janvāra formāli identificē tikai divas iestādes. Dānijas Cilvēku tirdzniecības apkarošanas centrs (CMM) – Dānijas un ES pilsoņus un cilvēkus ar likumīgu uzturēšanos. Dānijas Imigrācijas dienests – cilvēkus bez uzturēšanās tiesībām un patvēruma meklētājus. Nevalstiskās organizācijas sarunas šim nolūkam vairs neveic, un tiesības uz palīdzību nav atkarīgas no sadarbības.
    .note = Vai personai ir tiesības uz palīdzību, vērtē Dānijas Cilvēku tirdzniecības apkarošanas centrs, Imigrācijas dienests un tiesas
country-dk-fact-duty-to-report = Valsts un pašvaldību darbiniekiem jāziņo pašvaldībai par bērnu līdz 18 gadiem, kam vajadzīgs īpašs atbalsts vai kam nodarīts pāri. Tas jādara, kad viņi to uzzina vai kad ir iemesls tā domāt. Šis pienākums ir ikvienam, ja bērns ir atstāts novārtā, pazemots vai briesmās.
    .note = Agrāk pienākums bija Sociālo pakalpojumu likuma § 153, tagad tas ir Bērnu likumā (Barnets lov). Avotos paragrāfs atšķiras. Vai pienākums attiecas uz pārstāvniecībām ārzemēs, nav izlasīts.
country-dk-fact-changed-cmm-move = 2022. gadā Dānijas Cilvēku tirdzniecības apkarošanas centru (CMM) pārvietoja pārvaldes ietvaros, un tā e-pasta adrese mainījās. Vecos sarakstos vēl ir iepriekšējā.
