# Norvēģija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/no.toml.

## Īsumā

country-no-reflection = seši mēneši, bez pagarināšanas
country-no-statute = Imigrācijas noteikumi, § 8-3
country-no-identification = vienas iestādes nav: identificēt ir katras iestādes pienākums
country-no-mechanism = Eiropas Padomes ekspertu grupa GRETA (2017. gads) mudināja ieviest formālu novirzīšanas mehānismu; kopš tā laika par to nekas nav izlasīts; valsts stratēģija 2025.–2030. gadam
country-no-coordinator = Cilvēku tirdzniecības apkarošanas koordinācijas vienība (KOM), atsevišķas lietas neizskata
country-no-rapporteur = nav zināms

country-no-served-men = ar palīdzības tālruņa starpniecību; izmitināšana ir atsevišķi
country-no-served-children = bērnu aizsardzībā
country-no-served-permit-without-cooperation = atļauja nogaidīšanas periodam; patvērums
country-no-served-permit-with-cooperation = līdz 12 mēnešiem, var pagarināt

## Fakti

country-no-fact-instrument-palermo-protocol = Norvēģija ratificēja ANO protokolu par cilvēku tirdzniecību (Palermo protokolu) 2003. gadā
country-no-fact-instrument-coe-convention-197 = Norvēģija ratificēja Eiropas Padomes konvenciju par cīņu pret cilvēku tirdzniecību (Nr. 197) 2008. gadā. Tā ir spēkā kopš 2008. gada 1. maija (diena nav apstiprināta).
country-no-fact-instrument-eu = Norvēģija nav ES valsts, un direktīvas tai nav saistošas
country-no-fact-criminal-provision = Krimināltiesību normas ir Kriminālkodeksa § 257 un § 258. Sods ir līdz sešiem vai līdz desmit gadiem.
country-no-fact-recovery-reflection = Persona saņem uzturēšanās atļauju uz sešiem mēnešiem, ko nevar pagarināt. Persona to lūdz pati, klātienē policijā. Pienākuma sadarboties vai liecināt nav.
country-no-fact-permit = Ierobežota uzturēšanās atļauja ir līdz vienam gadam, un to var pagarināt. Tā ir personai, kuras klātbūtne vajadzīga izmeklēšanai vai tiesai.
country-no-fact-who-identifies = Katrai iestādei, organizācijai vai cilvēkam, kam ir pamats bažām, pret personu jāizturas kā pret iespējamu cilvēku tirdzniecības upuri un tā jānovirza pēc palīdzības
country-no-fact-safe-housing = Pieaugušos izmitina krīzes centrā, bērnus – bērnu aizsardzības iestādē. Valsts apmaksā advokāta konsultāciju par ziņošanu.
country-no-fact-children = Bērnus izmitina bērnu aizsardzības iestādē. Jebkāda nepilngadīgā izmantošana ir cilvēku tirdzniecība; līdzekļi nav jāpierāda.
country-no-fact-legal-aid = Valsts apmaksā advokātu konsultācijai un iesnieguma sagatavošanai
country-no-fact-return = Droši atgriezties palīdz Norvēģijas Imigrācijas direktorāts (UDI) un Starptautiskā Migrācijas organizācija (IOM)
country-no-fact-compensation = Likuma par valsts kompensāciju vardarbības upuriem (2022. gada 17. jūnijs, Nr. 57, spēkā kopš 2023. gada 1. janvāra) § 1 ir nosaukta cilvēku tirdzniecība (Kriminālkodeksa § 257). Par noziegumu jāziņo. Pieteikumu iesniedz kompensācijas birojā (Kontoret for voldsoffererstatning) sešu mēnešu laikā pēc galīgā sprieduma vai gada laikā pēc prokurora galīgā lēmuma. Noziegumus ārzemēs ņem vērā tikai tad, ja upuris dzīvoja Norvēģijā un lietu izskatīja Norvēģijas tiesa. Augstākā summa ir 60 valsts apdrošināšanas pamatsummas (60 G).
    .note = Ja izmeklēšanai palīdz par maz, var atteikt (§ 7). Likums izlasīts pilnībā. Pēdējoreiz tas grozīts ar likumu 2025-04-25-12 no 2026. gada 1. janvāra.
country-no-fact-non-punishment = Norma ir. Eiropas Padomes ekspertu grupa GRETA atzinīgi vērtē izmaiņas Kriminālprocesa likumā, bet uzskata, ka normu piemēro par maz. Tā lūdz, lai ģenerālprokurora vadlīnijas aptvertu visus nodarījumus, ko upuris bija spiests izdarīt. § 69 ļauj prokuroram īpašu iemeslu dēļ atteikties no kriminālvajāšanas, lai gan vaina ir pierādīta.
    .note = Kuru paragrāfu GRETA domā, nav izlasīts. Kā novēršamas sekas GRETA min arī aizturēšanu, ieceļošanas aizliegumus un novēlotu identificēšanu.
country-no-fact-duty-to-report = Saskaņā ar Kriminālkodeksa § 196 ikvienam neatkarīgi no pienākuma glabāt noslēpumu jāmēģina novērst noteiktus sarakstā minētus smagus nodarījumus. Tas ir spēkā, kamēr nodarījumu vēl var novērst un tas ir drošs vai ļoti iespējams. 2020. gada likumprojektā (Prop. 66 L 2019-2020) bija iecerēts pievienot cilvēku tirdzniecību vainu pastiprinošos apstākļos un piespiedu laulību.
    .note = Vai papildinājums ir pieņemts, nav izlasīts. Ziņojumā NOU 2024:13 apspriesti nodarījumi ārzemēs. Valsts iestāžu pienākums pret bērnu aizsardzību nav lasīts.
country-no-fact-strategy = Ir valsts stratēģija pret cilvēku tirdzniecību 2025.–2030. gadam. Plānots pārskatīt krimināltiesību normas.
    .note = Teksts izlasīts regjeringen.no lapas kopijā
country-no-fact-changed-rosa-all-forms = Kopš 2016. gada ROSA līnija ir pieejama jebkura dzimuma cilvēkiem un visiem ekspluatācijas veidiem
