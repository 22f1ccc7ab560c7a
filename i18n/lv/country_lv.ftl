# Latvija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/lv.toml.

## Īsumā

country-lv-reflection = 30 dienas, trešo valstu valstspiederīgajiem, pēc upura statusa piešķiršanas (personai jārīkojas triju dienu laikā)
country-lv-statute = Likums „Par cilvēku tirdzniecības upura uzturēšanos Latvijas Republikā”, 1.–4. pants
country-lv-identification = policija, prokurors, tiesa; vai nevalstiskas organizācijas sasaukta komisija (sociālais darbinieks, psihologs, jurists, policists)
country-lv-mechanism = viena akta nav; pakalpojumi saskaņā ar Ministru kabineta noteikumiem Nr. 344 (2019. gads), lemj Sociālās integrācijas valsts aģentūra; sniedz „Patvērums „Drošā māja”” un MARTA
country-lv-coordinator = Iekšlietu ministrija
country-lv-rapporteur = tā pati persona, kas koordinators

## Fakti

country-lv-fact-instrument-palermo-protocol = Latvija ratificēja ANO protokolu par cilvēku tirdzniecību (Palermo protokolu) 2004. gada maijā
    .note = Avots ir enciklopēdijas kopija, nevis ANO depozitārs
country-lv-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Latvijā ir spēkā kopš 2008. gada 1. jūlija
country-lv-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-lv-fact-criminal-provision = Krimināltiesību normas ir Krimināllikuma 154.1 un 154.2 pantā
country-lv-fact-identification = Valsts apmaksātai palīdzībai vajadzīgs oficiāls upura statuss. Personai nav jāspēj vai jāgrib sadarboties. Statusu var piešķirt nevalstiskas organizācijas sasaukta komisija. Persona to var lūgt pati.
country-lv-fact-recovery-reflection = Nogaidīšanas periods ir 30 dienas, tikai trešo valstu valstspiederīgajiem. Tas ir tikai personai, kas jau atzīta par cilvēku tirdzniecības upuri. Personai jārīkojas triju dienu laikā pēc statusa piešķiršanas. Robežsardzei, izmeklētājiem vai pakalpojuma sniedzējam persona par to jāinformē rakstiski. Pa to laiku vīza vai atļauja nav vajadzīga.
    .note = Tātad periods neaizsargā personu, kas ir tikai iespējamais upuris. Vietnē likumi.lv izlasīts likuma 1.–3. pants un 4. panta sākums. Skaitlis „30 dienas” izlasīts ministrijas aprakstā par likumprojektu (2006. gads), nevis pašā likumā.
country-lv-fact-compensation = Saskaņā ar likumu „Par valsts kompensāciju cietušajiem” Juridiskās palīdzības administrācija maksā par tīšu noziegumu. Tā maksā par morālo aizskārumu, fiziskām ciešanām vai mantisko zaudējumu. Personai jābūt atzītai par cietušo saskaņā ar Kriminālprocesa likumu.
    .note = Izlasītais tulkojums ir spēkā līdz 2018. gada 31. decembrim. Secinājums: ar nevalstiskas organizācijas komisijas piešķirtu statusu vien nepietiek.
country-lv-fact-origin-country = Latvija joprojām galvenokārt ir izcelsmes valsts. Kopš 2015. gada ir lietas arī valsts iekšienē.
country-lv-fact-non-punishment = Ir norma par nesodīšanu; apmēram 2017. gadā to attiecināja arī uz administratīvajiem pārkāpumiem. ASV Valsts departamenta 2023. gada ziņojumā par cilvēku tirdzniecību (TIP) teikts, ka policija upurus tomēr sodīja. Tajā lūdz normu piemērot.
    .note = Numurs „Krimināllikuma 58. panta sestā daļa (58(6))” nekur nav izlasīts un nav apstiprināts
country-lv-fact-legal-aid = Ir valsts nodrošināta juridiskā palīdzība, un rehabilitācijas programmā ir nevalstisko organizāciju juristi
country-lv-fact-children = Bērnu palīdzības tālrunis 116 111 darbojas visu diennakti. Pazudušo bērnu tālrunis 116 000 ir Valsts policijā.
country-lv-fact-embassies = Latvijas vēstniecības ārzemēs ir nosauktas starp pirmajiem, kas atpazīst upurus
country-lv-fact-permit = Ja persona ir gatava sadarboties, kompetentā iestāde var lūgt termiņuzturēšanās atļauju
    .note = Tās īsākais termiņš nav izlasīts
country-lv-fact-duration-of-services = Valsts apmaksā rehabilitāciju līdz 180 dienām (Ministru kabineta 2019. gada 16. jūlija noteikumi Nr. 344). Pēc tam divu gadu laikā ir piecas vienas stundas konsultācijas, ja vien nav atbalsta kriminālprocesā. Lemj Sociālās integrācijas valsts aģentūra.
    .note = Izlasītajā lapā noteikumi ir atzīmēti kā spēkā esoši
country-lv-fact-instrument-coe-convention-197-2 = Latvija deponēja ratifikācijas rakstu Eiropas Padomes konvencijai par cīņu pret cilvēku tirdzniecību 2008. gada 6. martā. Ar 2008. gada 24. janvāra likumu par koordinatoru noteikta Iekšlietu ministrija.
    .note = Tas saskan ar spēkā stāšanos 2008. gada 1. jūlijā (triju mēnešu noteikums), bet pats datums nav izlasīts
