# Spānija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/es.toml.

## Īsumā

country-es-reflection = vismaz 90 dienas; pēc izvērtēšanas var pagarināt
country-es-statute = Ley Orgánica 4/2000 (organiskais likums), 59 bis pants
country-es-identification = policijas vienības
country-es-mechanism = 2011. gada pamatprotokols
country-es-coordinator = valdības pilnvarotā iestāde un Terorisma un organizētās noziedzības izlūkošanas centrs (CITCO)
country-es-rapporteur = Terorisma un organizētās noziedzības izlūkošanas centrs (CITCO)

country-es-served-help-without-testimony = nogaidīšanas periodam nav vajadzīga; praksē policija identificēja tikai tos, kas sadarbojās, teikts ASV Valsts departamenta 2019. gada ziņojumā par cilvēku tirdzniecību (TIP)
country-es-served-permit-without-cooperation = ņemot vērā personisko situāciju, 59 bis(4) pants
country-es-served-permit-with-cooperation = 59 bis(4) pants

## Fakti

country-es-fact-criminal-provision = Cilvēku tirdzniecība ir noziegums saskaņā ar Kriminālkodeksa 177 bis pantu
country-es-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Spānijā ir spēkā kopš 2009. gada 1. augusta
country-es-fact-116006 = Eiropas palīdzības tālrunis 116 006 Spānijā nedarbojas (2023. gads)
country-es-fact-recovery-reflection = Nogaidīšanas periods ir vismaz 90 dienas, lai pietiktu laika izlemt par sadarbību (Ley Orgánica 4/2000, 59 bis(2) pants). Tas ir ārzemniekiem bez likumīgas uzturēšanās, ja ir pamatots iemesls, un attiecas arī uz nepilngadīgiem bērniem vai bērniem ar invaliditāti, kas ir Spānijā. Lietu par nelikumīgu uzturēšanos nesāk, un sāktās lietas, izraidīšanu un atgriešanu aptur jau identificēšanas laikā. Uzturēties uz laiku atļauj; pēc izvērtēšanas periodu var pagarināt. To var atteikt vai atcelt sabiedriskās kārtības vai nepatiesu apgalvojumu dēļ.
country-es-fact-permit = Saskaņā ar 59 bis(4) pantu personu var atbrīvot no administratīvās atbildības. Tad persona izvēlas: atgriešanās ar palīdzību vai uzturēšanās un darba atļauja. To piešķir vai nu par sadarbību, vai ņemot vērā personisko situāciju. Līdz tam ir pagaidu atļauja. Dokumentus, kuru iegūšana ir bīstama, var neprasīt.
country-es-fact-transposition-2024-1712 = Visaptveroša likuma projektu (anteproyecto) apstiprināja 2024. gada 8. martā. Sabiedriskā apspriešana ilga līdz 2024. gada 26. aprīlim. Ziņas par pieņemšanu nav atrastas.
country-es-fact-duty-to-report = Saskaņā ar Ley Orgánica 8/2021 15. pantu ikvienam, kas redz pazīmes, ka pret nepilngadīgo vērsta vardarbība, nekavējoties jāziņo kompetentajai iestādei. Ja tas var būt noziegums, jāziņo arī policijai, prokuroram vai tiesai. 16. pants ir stingrāks pret tiem, kam uzticēta bērnu aprūpe, mācīšana vai aizsardzība.
    .note = Amatpersonu pienākums saskaņā ar Kriminālprocesa kodeksu nav lasīts
