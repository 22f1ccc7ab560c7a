# Lietuva: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/lt.toml.

## Īsumā

country-lt-reflection = 30 dienas ārvalstu upuriem, lai izlemtu par sadarbību
country-lt-statute = Likums par ārvalstnieku tiesisko statusu, 49-2 pants
country-lt-identification = policija un specializētas nevalstiskās organizācijas; rīkojuma I-327/1V-1015/A1-758 ieteikumi (2015. gads, redakcija no 2020. gada 20. augusta)
country-lt-mechanism = formāla novirzīšana starp policiju un nevalstiskajām organizācijām
country-lt-coordinator = Iekšlietu ministrija
country-lt-rapporteur = Iekšlietu ministrija

country-lt-served-permit-without-cooperation = sadarbība ir vajadzīga
country-lt-served-permit-with-cooperation = uz laiku

## Fakti

country-lt-fact-instrument-palermo-protocol = Lietuva pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2003. gadā
country-lt-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Lietuvā ir spēkā kopš 2012. gada 1. novembra
country-lt-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-lt-fact-criminal-provision = Krimināltiesību normas ir Kriminālkodeksa 147, 147-1, 147-2 un 157 pantā
country-lt-fact-recovery-reflection = Nogaidīšanas periods ir 30 dienas. Uzturēšanās atļauja ir tiem, kas sadarbojas.
country-lt-fact-unconditional = Saskaņā ar Likumu par palīdzību noziegumos cietušajiem (2021. gads) visi upuri saņem palīdzību pirms procesa, tā laikā un pēc tā. Nav nozīmes tam, vai viņi vērsušies policijā.
country-lt-fact-men = 2018. gadā bija pieci valsts finansēti krīzes centri vīriešiem. Nevalstiskās organizācijas palīdzēja 128 vīriešiem.
country-lt-fact-children = Specializētas patversmes bērniem – cilvēku tirdzniecības upuriem – nav. Viļņā ir valsts centrs bērniem, kas cietuši no seksuālas vardarbības.
country-lt-fact-consular = Ārlietu ministrija upuriem ārzemēs iesaka vērsties jebkurā Lietuvas pārstāvniecībā. Kur tādas nav, iesaka citas ES valsts vēstniecību.
country-lt-fact-compensation = 2017. gadā trīspadsmit upuri kopā saņēma apmēram 34 000 eiro
    .note = Pati valsts kompensācijas kārtība nav lasīta
country-lt-fact-legal-aid = Sekundārā juridiskā palīdzība vardarbīgu noziegumu, arī cilvēku tirdzniecības, upuriem ir bez maksas
country-lt-fact-non-punishment = ASV Valsts departamenta 2021. gada ziņojumā par cilvēku tirdzniecību (TIP) teikts, ka Lietuva pieņēmusi normu par nesodīšanu cilvēku tirdzniecības upuriem, kas ekspluatēti darbā. 2020. gada likumprojekts XIIIP-4454 grozīja Kriminālkodeksa 147-1 pantu.
    .note = 147(3) pants nav lasīts. Ka likumprojekts un norma ir saistīti, ir secinājums.
country-lt-fact-rapporteur = Nacionālais ziņotājs ir Iekšlietu ministrija
country-lt-fact-criminal-provision-2 = Kriminālkodeksa 147. pants attiecas uz cilvēku tirdzniecību. 157. pants attiecas uz bērna pirkšanu vai pārdošanu; līdzekļi tur nav jāpierāda. Ir arī 147-1 pants.
    .note = 147-2 pants nav lasīts
country-lt-fact-identification = 2015. gada 17. decembra rīkojumā I-327/1V-1015/A1-758 (ģenerālprokurors, Iekšlietu ministrija, Sociālās nodrošināšanas ministrija) ir ieteikumi. Tie attiecas uz identificēšanu, pirmstiesas izmeklēšanu un sadarbību. Konsolidētā redakcija ir spēkā kopš 2020. gada 20. augusta.
