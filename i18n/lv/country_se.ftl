# Zviedrija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/se.toml.

## Īsumā

country-se-reflection = 30 dienas, var pagarināt
country-se-statute = Ārvalstnieku likums (2005:716), 5. nodaļas § 15
country-se-identification = persona ir formāli identificēta, kad sākta pirmstiesas izmeklēšana; pamanīt var ikviens
country-se-mechanism = rokasgrāmata, ja ir aizdomas par cilvēku tirdzniecību (nacionālais novirzīšanas mehānisms), to uztur Dzimumu līdztiesības aģentūra
country-se-coordinator = Zviedrijas Dzimumu līdztiesības aģentūra
country-se-rapporteur = Zviedrijas Policijas pārvalde

country-se-served-help-without-testimony = sociālajiem pakalpojumiem un pilsoniskās sabiedrības programmai nav vajadzīga; atļauja ir ar to saistīta
country-se-served-permit-without-cooperation = tikai nogaidīšanas periods; pilsoniskās sabiedrības programma sadarbību neprasa
country-se-served-permit-with-cooperation = uz laiku, pēc izmeklēšanas vadītāja lūguma

## Fakti

country-se-fact-instrument-palermo-protocol = Zviedrija pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2004. gadā
country-se-fact-instrument-coe-convention-197 = Zviedrija parakstīja Eiropas Padomes konvenciju par cīņu pret cilvēku tirdzniecību (Nr. 197) 2005. gada 16. maijā un ratificēja 2010. gada 31. maijā. Tā ir spēkā kopš 2010. gada 1. septembra.
country-se-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-se-fact-criminal-provision = Cilvēku tirdzniecība ir noziegums saskaņā ar Kriminālkodeksa 4. nodaļas § 1a, sods – no diviem līdz desmit gadiem. Cilvēku ekspluatācija ir nodarījums ar vairākām smaguma pakāpēm, ko pievienoja ar likumprojektu 2017/18:123. Sods ir līdz četriem gadiem, smagos gadījumos – no diviem līdz desmit.
    .note = Numurs „§ 1b” un pašreizējie sodi nav izlasīti
country-se-fact-recovery-reflection = Nogaidīšanas periods ir 30 dienas. Migrācijas aģentūra izlemj dažu dienu laikā. Kopš 2022. gada 1. augusta to var lūgt arī sociālās labklājības komitejas, un tad pirmstiesas izmeklēšana nav vajadzīga.
country-se-fact-who-applies = To nevar lūgt ne persona, ne vēstniecība. Tas jādara sociālās labklājības komitejai vai izmeklēšanas vadītājam.
country-se-fact-nsp = Pilsoniskās sabiedrības Nacionālā atbalsta programma (NSP) nodrošina apmēram 30 dienu aizsardzību bez nosacījumiem. 2019.–2020. gadā to slēdza naudas trūkuma dēļ; 2021. gadā tā atkal darbojās.
country-se-fact-legal-aid = Upurim ir bezmaksas advokāts (målsägandebiträde) un tulks
country-se-fact-helplines-by-sex = Sievietēm, vīriešiem un transpersonām ir atsevišķas valsts līnijas
country-se-fact-compensation = Atlīdzību piespriež tiesā. Citādi kompensāciju maksā Noziegumos cietušo iestāde. Jāziņo policijai. Pieteikums jāiesniedz trīs gadu laikā pēc nozieguma vai pēc procesa beigām. Tas attiecas uz noziegumiem Zviedrijā un uz noziegumiem ārzemēs, ja persona dzīvoja Zviedrijā. Zināms, ka par cilvēku tirdzniecību piešķirtas 60 000 līdz 250 000 Zviedrijas kronu.
    .note = Prasījumu var noraidīt, ja saikne ar Zviedriju ir vāja. Tas neattiecas uz vardarbīgu noziegumu pret ES pilsoni vai iedzīvotāju (lawline).
country-se-fact-coordination-moves = 2018. gada 1. janvārī koordināciju no Stokholmas lēņa valdes pārņēma jaunā Dzimumu līdztiesības aģentūra. Tīmekļvietne vēlāk pārcelta no nmtsverige.se uz nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = Reģionālie koordinatori palīdz jebkura vecuma cilvēkiem. Atbildīgs ir sociālais dienests.
country-se-fact-non-punishment = Nav apstiprināts, vai ir norma par nesodīšanu
country-se-fact-transposition-2024-1712 = 2025. gada 6. februārī uzdeva izmeklēt, kā ieviest Direktīvu 2024/1712 (dir. 2025:8). Ziņojums ir SOU 2025:119, „Ett nytt brott och andra åtgärder mot människohandel”. Nav atrasts ne valdības likumprojekts, ne likums.
country-se-fact-duty-to-report = Saskaņā ar Sociālo pakalpojumu likumu (2025:400) noteiktām iestādēm un to darbiniekiem nekavējoties jāziņo sociālās labklājības komitejai. Pienākums attiecas uz bērnu, par kuru ir zināms vai ir aizdomas, ka viņam nodara pāri. Likumprojekts 2025/26:12 (2025. gada 11. septembris) pievieno vairāk iestāžu.
    .note = Saraksts, paragrāfa numurs un tas, vai ietvertas pārstāvniecības ārzemēs, nav izlasīts
country-se-fact-recovery-reflection-2 = Pašvaldību sociālās labklājības komitejas 30 dienu periodu var lūgt neatkarīgi no tā, vai persona sadarbojas (ASV Valsts departamenta ziņojums par cilvēku tirdzniecību, TIP, 2023. gads)
country-se-fact-changed-social-committee = Kopš 2022. gada 1. augusta nogaidīšanas periodu var lūgt arī sociālās labklājības komiteja
country-se-fact-changed-coordination-move = Kopš 2018. gada darbu koordinē Dzimumu līdztiesības aģentūra. Tās tīmekļvietne vēlāk vēlreiz pārcelta.
