# Islande: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/is.toml.

## Īsumā

country-is-reflection = termiņuzturēšanās atļauja līdz deviņiem mēnešiem, ko var pagarināt par gadu, trešo valstu valstspiederīgajiem
country-is-statute = Ārvalstnieku likums 80/2016, 75. pants
country-is-identification = formālas kārtības nav; atļaujai vajadzīgs policijas atzinums
country-is-mechanism = kopš 2020. gada jūlija vienas pieturas centrā Bjarkarhlíð
country-is-coordinator = Tieslietu ministrija ar jaunu valdības vadības grupu (ASV Valsts departamenta ziņojums par cilvēku tirdzniecību, TIP, 2024. gada izdevums)
country-is-rapporteur = nav zināms

country-is-served-permit-without-cooperation = atļauja uz deviņiem mēnešiem

## Fakti

country-is-fact-instrument-palermo-protocol = Islande pievienojās ANO protokolam par cilvēku tirdzniecību (Palermo protokolam) 2010. gadā
country-is-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Islandē ir spēkā kopš 2012. gada 1. jūnija
country-is-fact-instrument-eu = Islande nav ES valsts
country-is-fact-criminal-provision = Cilvēku tirdzniecība ir noziegums saskaņā ar Kriminālkodeksa 227a pantu
country-is-fact-recovery-reflection = Iespējamais upuris var saņemt uzturēšanās atļauju līdz deviņiem mēnešiem, ko var pagarināt par gadu, un pa to laiku netiek izraidīts. Tā ir tikai trešo valstu valstspiederīgajiem. Vajadzīgs policijas atzinums. Atļauju var atteikt ļaunprātīgas izmantošanas vai sabiedriskās kārtības dēļ.
country-is-fact-unconditional = Visiem upuriem ir bezmaksas juridiskā, medicīniskā, psiholoģiskā un finansiālā palīdzība. Nav nozīmes tam, vai viņi dzīvo patversmē vai sadarbojas.
country-is-fact-one-stop-shop = Bjarkarhlíð zem viena jumta koordinē sociālo palīdzību, juridisko palīdzību un saziņu ar policiju tā, kā vēlas persona
country-is-fact-caller-chooses-police = Tie, kas zvana 112, var lūgt neiesaistīt policiju
country-is-fact-capacity-warning = 2024. gada septembrī bija jāgaida divus mēnešus
country-is-fact-children = Trīs no septiņiem 2022. gada upuriem bija bērni. Imigrācijas iestādē ir kārtība, kā novirzīt bērnus bez pavadības.
country-is-fact-legal-aid = Juridiskā palīdzība ir bez maksas
country-is-fact-compensation = Saskaņā ar likumu 69/1995 Valsts kase maksā par personisku kaitējumu, kas nodarīts ar Kriminālkodeksā minētu nodarījumu Islandē. Par nodarījumiem ārzemēs tā maksā tikai izņēmuma kārtā, iedzīvotājiem vai pilsoņiem. Persona bez kavēšanās ziņo policijai, prasa atlīdzību no apsūdzētā un divu gadu laikā iesniedz pieteikumu Kompensācijas komitejā. Nav vajadzīgs ne notiesājošs spriedums, ne zināms vainīgais.
    .note = Nodarījumu sarakstā cilvēku tirdzniecība nav minēta. Minēta vardarbība, seksuāli noziegumi un nelikumīga brīvības atņemšana.
country-is-fact-non-punishment = Norma par nesodīšanu nav atrasta. ASV Valsts departamenta 2023. gada ziņojumā par cilvēku tirdzniecību (TIP) teikts, ka kāds potenciāls upuris tika ieslodzīts par darbībām, ko tieši izraisīja cilvēku tirdzniecība.
country-is-fact-recovery-reflection-2 = Periodu pagarināja no sešiem līdz deviņiem mēnešiem. Uzturēšanās atļaujas turētājs var saņemt darba atļauju, bet tikai pēc tam, kad uzturēšanās atļauja piešķirta. Kamēr pieteikumu izskata, nevienam neatsaka ieceļot vai uzturēties.
    .note = „Neatsaka ieceļot vai uzturēties” ir tulkojums no „ekki vísað frá landinu”. Panta numurs (75. pants) nav izlasīts.
country-is-fact-criminal-provision-2 = Augstāko sodu par cilvēku tirdzniecību palielināja no astoņiem līdz divpadsmit gadiem
    .note = Pats 227a pants nav lasīts
country-is-fact-duty-to-report = Saskaņā ar Bērnu aizsardzības likuma 80/2002 16. pantu ikvienam jāziņo bērnu aizsardzības dienestam. 17. pants to pašu nosaka ikvienam, kas par lietu uzzina amatā vai darbā. Šis pienākums ir spēcīgāks par noteikumiem un kodeksiem par noslēpuma saglabāšanu.
country-is-fact-changed-nrm = Kopš 2020. gada jūlija ir novirzīšanas mehānisms vienas pieturas centrā Bjarkarhlíð
