# Polija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/pl.toml.

## Īsumā

country-pl-reflection = trīs mēneši; nepilngadīgajam četri
country-pl-statute = Ārzemnieku likums, 170.–172. pants
country-pl-identification = policija un robežsardze (veidlapa par iespējamo upuri; apliecība ārzemniekiem bez likumīgas uzturēšanās); tiesas posmā prokurors
country-pl-mechanism = viena kontaktpunkta nav; valsts centrs ir Valsts konsultāciju un intervences centrs cilvēku tirdzniecības upuriem (KCIK)
country-pl-coordinator = Iekšlietu un administrācijas ministrija
country-pl-rapporteur = Iekšlietu un administrācijas ministrija, tāpat kā koordinators

country-pl-served-without-papers = ar apliecību
country-pl-served-permit-without-cooperation = tikai apliecība
country-pl-served-permit-with-cooperation = uz laiku

## Fakti

country-pl-fact-instrument-palermo-protocol = Polija pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2003. gadā
country-pl-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Polijā ir spēkā kopš 2009. gada 1. marta (Dz.U. 2009 Nr. 20, poz. 107)
country-pl-fact-instrument-eu = Piemēro Direktīvu 2011/36/ES, kas grozīta ar Direktīvu 2024/1712. Grozījumi valsts tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Vai tas izdarīts, nav pārbaudīts. Piemēro vēl trīs direktīvas: 2004/81/EK par uzturēšanās atļaujām, 2012/29/ES par cietušajiem un 2004/80/EK par kompensāciju.
country-pl-fact-criminal-provision = Cilvēku tirdzniecība ir noziegums saskaņā ar Kriminālkodeksa 189a pantu. Definīcija ir 115. panta § 22.
country-pl-fact-recovery-reflection = Apliecībā teikts, ka personu uzskata par iespējamo upuri, un ar to uzturēšanās ir likumīga trīs mēnešus (nepilngadīgajam – četrus). Tā nedod tiesības strādāt.
country-pl-fact-permit = Termiņuzturēšanās atļauja ir tikai trešo valstu valstspiederīgajiem. Persona sadarbojas ar iestādi, kas ved lietu, un ir pārtraukusi saziņu ar aizdomās turamajiem. Nepilngadīgajam jābūt upura statusam. Valsts nodevas nav.
country-pl-fact-social-assistance = Apliecības un uzturēšanās atļaujas turētāji var saņemt sociālo palīdzību
country-pl-fact-men = Ir viena patversme vīriešiem, atvērta 2017. gadā, un divas patversmes sievietēm
country-pl-fact-compensation = Kompensāciju pēc cietušā pieteikuma piespriež tiesa
country-pl-fact-116006 = Eiropas palīdzības tālrunis 116 006 Polijā nedarbojas (2023. gada saraksts)
country-pl-fact-legal-aid = Juridiskas konsultācijas sniedz Valsts konsultāciju un intervences centrs cilvēku tirdzniecības upuriem (KCIK)
country-pl-fact-children = Bērnam apliecība ir derīga četrus mēnešus. Uzturēšanās atļaujai sadarbības vietā vajadzīgs upura statuss.
country-pl-fact-non-punishment = Nav apstiprināts, vai ir norma par nesodīšanu
country-pl-fact-rapporteur = Nacionālais ziņotājs ir Iekšlietu ministrija
country-pl-fact-duty-to-report = Kriminālprocesa kodeksa 304. panta § 2 saista valsts un pašvaldību iestādes. Ja tās darbā uzzina par noziegumu, kura izmeklēšana jāsāk bez cietušā pieteikuma, tām nekavējoties jāziņo prokuroram vai policijai un jānodrošina pierādījumi. Saskaņā ar § 1 ikvienam ir sabiedrisks pienākums, bez soda. Kriminālkodeksa 240. pants soda par klusēšanu par uzskaitītiem noziegumiem. Sarakstā ir 148., 189. pants, 197. panta § 3 līdz § 5, 198. un 200. pants, bet nav 189a panta (cilvēku tirdzniecība).
    .note = Konsulārā pārstāvniecība ir valsts iestāde, tāpēc 304. panta § 2 tai, iespējams, ir saistošs (secinājums). Pasakiet to personai, pirms pierakstāt sīkāku informāciju. 189. pants (brīvības atņemšana) bieži ir kopā ar cilvēku tirdzniecību.
country-pl-fact-compensation-2 = Eiropas Padomes ekspertu grupa GRETA (trešais ziņojums, 2023. gada 9. jūnijs) secina, ka piespriestās summas ir ļoti mazas un upurus bieži uzskata tikai par lieciniekiem. Tā norāda, ka valsts kompensācijai jābūt pieejamai.
country-pl-fact-nrm-draft = Iekšlietu ministrija 2022. gadā sagatavoja novirzīšanas mehānisma projektu. Kad tika pabeigts ASV Valsts departamenta 2023. gada ziņojums par cilvēku tirdzniecību (TIP), tas vēl gaidīja apstiprinājumu.
    .note = Ziņas par apstiprināšanu nav atrastas
country-pl-fact-changed-men-shelter = Kopš 2017. gada ir patversme vīriešiem
