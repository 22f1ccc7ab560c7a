# Somija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/fi.toml.

## Īsumā

country-fi-reflection = līdz sešiem mēnešiem, cilvēkiem bez likumīgas uzturēšanās
country-fi-statute = Ārvalstnieku likums (301/2004), § 52b–52c
country-fi-identification = uzņemšana valsts palīdzības sistēmā jau pēc aizdomām; formāla identificēšana iestādēs
country-fi-mechanism = cilvēku tirdzniecības upuru valsts palīdzības sistēma
country-fi-coordinator = valdības koordinācija ministriju līmenī (Tieslietu ministrija)
country-fi-rapporteur = diskriminācijas novēršanas ombuds

country-fi-served-permit-without-cooperation = ja persona ir īpaši neaizsargāta
country-fi-served-permit-with-cooperation = uz laiku, izmeklēšanā un tiesas procesā

## Fakti

country-fi-fact-instrument-palermo-protocol = Somija pieņēma ANO protokolu par cilvēku tirdzniecību (Palermo protokolu) 2006. gadā
country-fi-fact-instrument-coe-convention-197 = Somija parakstīja Eiropas Padomes konvenciju par cīņu pret cilvēku tirdzniecību (Nr. 197) 2006. gada 29. augustā un ratificēja 2012. gada 30. maijā. Tā ir spēkā kopš 2012. gada 1. septembra.
    .note = Trešajā novērtēšanas kārtā komiteja pieņēma ieteikumu 2024. gada 21. jūnijā. Valdības atbildes termiņš bija 2026. gada 21. jūnijs.
country-fi-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-fi-fact-criminal-provision = Cilvēku tirdzniecība un cilvēku tirdzniecība vainu pastiprinošos apstākļos ir noziegumi saskaņā ar Kriminālkodeksa 25. nodaļas § 3 un § 3a. Saistītie noziegumi ir izspiedoša diskriminācija darbā, sutenerisms vainu pastiprinošos apstākļos un palīdzība nelikumīgi ieceļot vainu pastiprinošos apstākļos.
country-fi-fact-recovery-reflection = Nogaidīšanas periods ir līdz sešiem mēnešiem. Ar to uzturēšanās personai bez likumīgas uzturēšanās kļūst likumīga, un pa to laiku neizraida. To piešķir valsts palīdzības sistēma (NAS), uzņemot personu, policija vai robežsardze.
country-fi-fact-rule-change-2025-05-06 = Kopš 2025. gada 6. maija uzturēšanās atļaujas pieteikums, kas iesniegts bez likumīgas uzturēšanās, vairs nepadara uzturēšanos likumīgu, kamēr to izskata. Sākts nogaidīšanas periods skaitās likumīga uzturēšanās. Tāpēc praksē secība ir šāda: vispirms nogaidīšanas periods, tad pieteikums.
country-fi-fact-permit = Uzturēšanās atļauju var saņemt upuri, kas piedalās izmeklēšanā vai tiesas procesā. Īpaši neaizsargātiem upuriem nav jāsadarbojas. No ārzemēm atļauju pieprasīt nevar. Diskriminācijas novēršanas ombuds uzskata, ka prasības ir augstas.
country-fi-fact-assistance-law = Saskaņā ar Uzņemšanas likuma 746/2011 4. nodaļu uzņemtai personai ir likumā noteiktas tiesības uz pakalpojumiem. Saviem iedzīvotājiem palīdz pašvaldība. Cilvēkiem bez dzīvesvietas pašvaldības palīdz valsts palīdzības sistēma (NAS).
country-fi-fact-men-and-forms = Palīdzība ir jebkura dzimuma, valstspiederības un vecuma cilvēkiem un visiem cilvēku tirdzniecības veidiem. Noziegums var būt noticis ārzemēs vai pirms vairākiem gadiem.
country-fi-fact-unconditional = Palīdzība ir bez maksas un brīvprātīga, un nelikumīga uzturēšanās nav šķērslis. Agrākos ziņojumos (2017.–2019. gads) teikts, ka ilgtermiņa palīdzība Somijā notikušās lietās bija atkarīga no tā, vai policija izmeklē cilvēku tirdzniecību. Kopš tā laika likums ir grozīts (pēdējais nav apstiprināts).
country-fi-fact-legal-aid = Kriminālprocesā cilvēku tirdzniecības upuriem jau no pirmstiesas izmeklēšanas ir advokāts bez maksas
country-fi-fact-compensation = Valsts kase maksā par personisku kaitējumu un ciešanām saskaņā ar likumu par noziegumos nodarītā kaitējuma atlīdzību (1204/2005). Persona vispirms ziņo par noziegumu policijai un tiesā prasa atlīdzību no vainīgā. Pieteikums jāiesniedz trīs gadu laikā pēc galīgā sprieduma vai, ja lieta nav nonākusi tiesā, desmit gadu laikā pēc nozieguma. Tas attiecas uz noziegumiem Somijā. Noziegumu ārzemēs ņem vērā tikai tad, ja persona dzīvo Somijā un ārzemēs bija darba, mācību vai līdzīga iemesla dēļ.
    .note = 2019. gadā Eiropas Padomes ekspertu grupa GRETA lūdza aptvert visus cilvēku tirdzniecības upurus (um.fi, 2019. gada 5. jūnijs)
country-fi-fact-children = Bērnam bez pavadības ieceļ pārstāvi. Valsts palīdzības sistēma (NAS) sadarbojas ar bērnu aizsardzību. Vecākus meklē tikai tad, ja tas ir droši.
country-fi-fact-non-punishment = Iestādes var atteikties no kriminālvajāšanas. Somijas noziegumos cietušo atbalsta organizācija (RIKU) upuriem skaidro, ka par piespiedu noziegumu nebūtu jāsoda. Vispārējs izņēmums likumā nav zināms.
country-fi-fact-criminal-provision-2 = Norma par cilvēku tirdzniecību ir Kriminālkodeksa 25. nodaļas § 3
    .note = Izlasīts tikai § 3. § 3a (cilvēku tirdzniecība vainu pastiprinošos apstākļos) un saistītie nodarījumi nav lasīti.
country-fi-fact-transposition-2024-1712 = Tieslietu ministrijas darba grupa (VN/33260/2024) ierosināja divas izmaiņas Kriminālkodeksa 25. nodaļā. § 3 minētu arī surogātmaternitāti, un jauns § 3 d attiektos uz cilvēku tirdzniecībā cietušas personas izmantošanu. Apspriešana notika no 2025. gada oktobra līdz novembrim. Ziņas par likuma pieņemšanu nav atrastas.
    .note = Termiņš – 2026. gada 15. jūlijs – ir pagājis. Kas ar izmaiņām ir tagad, nav zināms.
country-fi-fact-non-punishment-2 = Eiropas Padomes ekspertu grupa GRETA (otrais ziņojums, 2019. gads) lūdza Somiju darīt vairāk, lai upurus nesodītu
    .note = Likumā šāda norma nav atrasta
country-fi-fact-duty-to-report = Saskaņā ar Bērnu labklājības likuma 417/2007 § 25 nosaukto iestāžu darbiniekiem nekavējoties jāziņo bērnu aizsardzībai, lai gan pastāv konfidencialitāte. Policijai jāziņo arī par aizdomām, ka pret bērnu vērsts seksuāls vai vardarbīgs noziegums. Sarakstā ir sociālā un veselības aprūpe, izglītība, darbs ar jaunatni, policija, ieslodzījuma vietas, glābšanas dienests, uzņemšanas centri un ārkārtas izsaukumu centri. Tajā ir arī muita, robežsardze, piespiedu izpilde, Sociālās apdrošināšanas iestāde (Kela) un baznīcas. Visi pārējie drīkst ziņot, lai gan pastāv konfidencialitāte. Ārlietu dienesta izlasītajā sarakstā nav.
    .note = Kā norāda Somijas Veselības un labklājības institūts (THL), tagad ziņo labklājības apgabalam, nevis pašvaldībai. Neaizsargātā e-pastā to nekad nesūta (THL). § 25 pašreizējais teksts Finlex nav lasīts.
