# Igaunija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/ee.toml.

## Īsumā

country-ee-reflection = 30 līdz 60 kalendāra dienas, ar prokuratūras lēmumu
country-ee-statute = Ārvalstnieku likums, upuru pagaidu uzturēšanās (no § 203)
country-ee-identification = Sociālās apdrošināšanas pārvalde – iespējamos upurus pēc organizācijas vai ārvalsts iestādes paziņojuma; kriminālprocess – identificētos upurus
country-ee-mechanism = Upuru palīdzības likums un 2018. gada vadlīnijas; kontaktpunkts ir Sociālās apdrošināšanas pārvalde
country-ee-coordinator = Tieslietu (un digitālo lietu) ministrija
country-ee-rapporteur = Tieslietu (un digitālo lietu) ministrija, tāpat kā koordinators

country-ee-served-permit-with-cooperation = pieprasa prokurors ar personas rakstisku piekrišanu

## Fakti

country-ee-fact-instrument-palermo-protocol = Igaunija pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2004. gadā
country-ee-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Igaunijā ir spēkā kopš 2015. gada 1. jūnija
country-ee-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-ee-fact-criminal-provision = Krimināltiesību normas ir Sodu kodeksa § 133, 133-1, 133-2, 133-3 un 175
country-ee-fact-two-categories = Kopš 2017. gada 1. janvāra likumā ir divas grupas. Iespējamie upuri ir tie, par kuriem ziņojusi palīdzības organizācija vai ārvalsts kompetentā iestāde. Identificētie upuri ir tie, par kuriem sākts kriminālprocess. Igaunijas pilsonim vai pastāvīgajam iedzīvotājam ceļu uz pakalpojumiem paver ārvalsts iestādes paziņojums.
country-ee-fact-duration-of-services = 2019. gadā iespējamajiem upuriem bez kriminālprocesa pakalpojumi bija līdz 60 dienām, bet upuriem, kas sadarbojās, termiņa nebija. Baltijas novirzīšanas kontaktu sarakstā teikts, ka pakalpojumi ir, kamēr tie vajadzīgi.
country-ee-fact-recovery-reflection = Prokuratūra piešķir 30 līdz 60 kalendāra dienu nogaidīšanas periodu, lai persona varētu izlemt, vai palīdzēt noskaidrot faktus. To skaita no brīža, kad personai paskaidrotas iespējas. Prokurors to var izbeigt agrāk, ja persona pēc savas iniciatīvas atjauno saziņu ar aizdomās turamajiem vai apdraud sabiedrisko kārtību. Tad pienākumu izceļot no valsts izpilda nekavējoties.
    .note = Izlasītā lapa ir no 2014. gada, un Ārvalstnieku likuma pašreizējais teksts nav lasīts. 2018. gadā Eiropas Padomes ekspertu grupa GRETA lūdza, lai periods attiektos uz iespējamajiem upuriem un liegtu izraidīšanu.
country-ee-fact-men = No 2018. līdz 2021. gadam bija 264 iespējamie upuri. Visbiežāk tā bija darbaspēka ekspluatācija, pārsvarā vīrieši no Ukrainas un Polijas.
country-ee-fact-compensation = Upuru palīdzības likumā valsts sistēmai ir divas daļas: atbalsta pakalpojumi un kompensācija noziegumos cietušajiem. Likums pieņemts 2022. gada 14. decembrī (RT I, 06.01.2023, 1) un ir spēkā kopš 2023. gada 1. aprīļa.
    .note = Izlasīts tikai § 1 līdz § 4 lapas riigiteataja.ee/akt/106012023001 kopijā. Ka maksā Sociālās apdrošināšanas pārvalde, tur nav izlasīts. 2018. gadā Eiropas Padomes ekspertu grupa GRETA lūdza nodrošināt, lai kompensācija būtu patiešām pieejama.
country-ee-fact-practice-warning = ASV Valsts departamenta ziņojumā par cilvēku tirdzniecību (TIP, 2024. gada izdevums) kritizēts, ka nogaidīšanas periodu, uzturēšanās atļaujas un atlīdzību praksē nepiešķīra. Igaunija tajā tomēr ir 1. līmenī (Tier 1).
country-ee-fact-legal-aid = Juridiskās un sociālās konsultācijas pa cilvēku tirdzniecības līniju ir bez maksas
country-ee-fact-children = Sodu kodeksa § 175 attiecas uz nepilngadīgajiem. Par bērnu, kam vajadzīga palīdzība, jāziņo. Bērnu tālruņi ir 116 111 un 116 000.
country-ee-fact-rapporteur = Koordinators ir arī nacionālais ziņotājs
country-ee-fact-non-punishment = Īpaša norma par nesodīšanu nav apstiprināta
country-ee-fact-permit = Termiņuzturēšanās atļauja ir iespējama „būtisku sabiedrības interešu” labad. To pa pastu pieprasa prokurors ar personas rakstisku piekrišanu. Ne persona, ne vēstniecība to pieprasīt nevar.
    .note = Ka vēstniecība to nevar pieprasīt, tekstā nav pateikts, bet skaidri no tā izriet
country-ee-fact-duty-to-report = Saskaņā ar Bērnu aizsardzības likuma § 27 ikvienam, kas zina par bērnu, kam vajadzīga palīdzība, nekavējoties jāziņo pašvaldībai vai pa tālruni 116 111. Saskaņā ar § 31 ikvienam, kas zina par bērnu briesmās, jāzvana 112.
    .note = Izlasītajā tekstā nav izņēmuma amatpersonām ārzemēs
country-ee-fact-instrument-coe-convention-197-2 = Igaunija deponēja ratifikācijas rakstu Eiropas Padomes konvencijai par cīņu pret cilvēku tirdzniecību 2015. gada 5. februārī. Atruna ir spēkā no 2015. gada 1. jūnija, kad stājās spēkā konvencija.
country-ee-fact-changed-line-operator = Apmēram 2019. gadā līniju 660 7320 no nevalstiskas organizācijas pārņēma Sociālās apdrošināšanas pārvalde. Numurs ir tas pats, bet atbild cits.
