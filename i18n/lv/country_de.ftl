# Vācija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/de.toml.

## Īsumā

country-de-reflection = vismaz trīs mēneši
country-de-statute = Aufenthaltsgesetz (Uzturēšanās likums), § 59(7)
country-de-identification = formālas valsts procedūras nav; identificē policija un konsultāciju centri; nogaidīšanas periodu piešķir ārvalstnieku iestāde
country-de-mechanism = valsts līmenī nav; ir sadarbības līgumi federālajās zemēs
country-de-coordinator = Federālā izglītības, ģimenes, vecu cilvēku, sieviešu un jaunatnes lietu ministrija (BMBFSFJ) un starpministriju grupas
country-de-rapporteur = Vācijas Cilvēktiesību institūts

country-de-served-help-without-testimony = konsultācijām nav vajadzīga; pabalsti ir atkarīgi no personas statusa
country-de-served-men = atkarīgs no federālās zemes
country-de-served-children = ar jaunatnes lietu pārvalžu palīdzību
country-de-served-without-papers = ja ir konkrētas norādes
country-de-served-permit-without-cooperation = § 25(4a) prasa liecināt; citādi ir tikai īpaši smagu gadījumu ceļi
country-de-served-permit-with-cooperation = § 25(4a), sākumā uz vienu gadu

## Fakti

country-de-fact-instrument-palermo-protocol = Vācija pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2006. gadā
country-de-fact-instrument-coe-convention-197 = Vācija ratificēja Eiropas Padomes konvenciju par cīņu pret cilvēku tirdzniecību (Nr. 197) 2012. gada 19. decembrī. Tur tā ir spēkā kopš 2013. gada 1. aprīļa.
country-de-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-de-fact-criminal-provision = Cilvēku tirdzniecība ir noziegums saskaņā ar Kriminālkodeksa (StGB) § 232, sods – no sešiem mēnešiem līdz pieciem gadiem. Ja persona ir jaunāka par 21 gadu, bezizejas stāvoklis nav jāpierāda. § 232a līdz § 233a attiecas uz piespiešanu pārdot seksu, piespiedu darbu, darbaspēka ekspluatāciju un ekspluatāciju, atņemot brīvību.
    .note = 2026. gada februārī bija sagatavots projekts, kas šos pantus pilnībā pārraksta, tāpēc tie var būt mainījušies
country-de-fact-recovery-reflection = Ja ir konkrētas norādes, ārvalstnieku iestāde nosaka vismaz trīs mēnešus neatkarīgi no tā, vai persona sadarbojas. Pietiek ar ticamu stāstu vai ar policijas vai konsultāciju centra apliecinājumu. Pa to laiku uzturēšanās tiek pieļauta. Persona šo periodu zaudē, ja labprātīgi atjauno saziņu ar vainīgajiem.
country-de-fact-permit = Uzturēšanās atļaujai saskaņā ar § 25(4a) ir trīs nosacījumi. Prokurors vai tiesa uzskata personas klātbūtni par vajadzīgu, persona ir pārtraukusi saziņu ar vainīgajiem un ir gatava liecināt. Atļauja ir uz vienu gadu; vēlāk to var pagarināt humānu vai personisku iemeslu dēļ.
country-de-fact-gaps = Valsts kontaktpunkta nav. Lielākā daļa sadarbības līgumu attiecas uz seksuālu izmantošanu, daži – uz darbaspēka ekspluatāciju. Neviens neattiecas uz ubagošanu vai piespiedu noziegumiem (pēc apmēram 2020. gada saraksta).
country-de-fact-legal-aid = Ar noteiktiem nosacījumiem upurim ir advokāts un psihosociāls atbalsts tiesā
country-de-fact-compensation = Kopš 2024. gada 1. janvāra vardarbības upuriem kompensāciju maksā saskaņā ar Sociālā kodeksa XIV grāmatu (SGB XIV). Tā aptver arī smagu psiholoģisku vardarbību un tādējādi cilvēku tirdzniecību ar draudiem vai piespiešanu. Tā paredz ātru palīdzību traumu klīnikās un lietas vadību. Agrākām darbībām piemēro veco Upuru kompensācijas likumu (OEG).
    .note = Avoti ir pretrunīgi par to, vai vajadzīga likumīga uzturēšanās. Noteikumi par zaudējumu piedziņu kriminālprocesā (adhēzijas procesā) nav lasīti.
country-de-fact-non-punishment = Saskaņā ar Kriminālprocesa kodeksa (StPO) § 154c prokurors var atteikties no kriminālvajāšanas par cilvēku tirdzniecības upura paša nodarījumu. Prokurors to izlemj brīvi, un tiesai šādu pilnvaru nav. Vispirms upurim nodarījums jāatklāj.
    .note = Pats likuma teksts nav lasīts. Vācijas nacionālais ziņotājs 2025. gada jūlijā lūdza plašāku noteikumu.
country-de-fact-eu-citizens = Šīs nodaļas uzturēšanās noteikumi attiecas uz trešo valstu valstspiederīgajiem. ES pilsoņi izmanto brīvu pārvietošanos.
country-de-fact-online-entry = Kopš 2026. gada 14. janvāra ar Vācijas nevalstisko organizāciju tīklu pret cilvēku tirdzniecību (KOK) var sazināties tērzēšanā un e-pastā
country-de-fact-transposition-2024-1712 = Ministrijas 2025. gada 20. oktobra projekts pārraksta Kriminālkodeksa (StGB) § 232 līdz § 233a, lai ieviestu Direktīvu 2024/1712. Atsauksmes pieņēma līdz 2025. gada 28. novembrim. 2026. gada 2. februārī tas vēl bija projekts; ziņas par pieņemšanu nav atrastas.
    .note = Vācijas nevalstisko organizāciju tīkls pret cilvēku tirdzniecību (KOK) norāda, ka projektā nav direktīvas daļu par upuru tiesībām
country-de-fact-duty-to-report = Vispārīga pienākuma ziņot nav. Taču Kriminālkodeksa (StGB) § 138 soda par klusēšanu par noteiktiem iecerētiem vai notiekošiem smagiem noziegumiem, ko vēl var novērst. Sods ir līdz pieciem gadiem. Tie ir noziegumi saskaņā ar § 232(3) 2. teikumu, § 232a(3) līdz (5), § 232b(3) līdz (4) un § 233a(3) līdz (4).
    .note = Tas attiecas uz ikvienu, tātad arī uz konsulārajiem darbiniekiem
