# Kontrolsaraksts „detention-visit”: ko lasa darbinieks. Uzbūve ir failā checklists/detention-visit.toml.

checklist-detention-visit = Apmeklējums cietumā, policijas aizturēšanas vietā un aizturēto ārzemnieku izmitināšanas centrā
    .purpose = Atrast iespējamos upurus starp aizturētiem valstspiederīgajiem, pirms apsūdzības izvirzīšanas, vainas atzīšanas vai izraidīšanas.
    .audience = Konsulārie darbinieki, kas apmeklē aizturētos
    .when = Pirmajā apmeklējumā un vēlreiz, kad paziņo apsūdzību vai izraidīšanu.

## Pazīmes

section-detention-visit-detention = Pazīmes
indicator-dv-offence-typical = Iespējamais pārkāpums ir tāds, kādu upurus bieži piespiež izdarīt (narkotikas, zādzība, ubagošana, krāpšana, dokumentu viltošana vai pārkāpumi saistībā ar seksa pakalpojumiem).
    .calm = Iespējamais pārkāpums ir tāds, kādu cilvēkus bieži piespiež izdarīt (narkotikas, zādzība, ubagošana, krāpšana, dokumentu viltošana vai pārkāpumi saistībā ar seksa pakalpojumiem).
    .example = Deviņpadsmitgadīga studenta apsūdzībā minēti trīs vienā nedēļā atvērti bankas konti, ko iztukšojuši citi.
    .ordinary = Apsūdzība pati par sevi pasaka maz: cilvēki tā rīkojas arī pēc savas gribas vai trūkuma dēļ, vai arī tiek apsūdzēti nepamatoti.
indicator-dv-low-role = Personai bija zemākā, vismazāk pasargātā loma un nekādas daļas no peļņas.
    .example = Viņa stāsta, ka par ēdienu visu dienu nesusi maisus no veikala uz mašīnu un tā arī nav uzzinājusi, kas preces pārdod.
    .ordinary = Kāds var piedalīties noziegumā nelielā lomā arī drauga lūgts vai trūkuma dēļ, un neviens viņu nespiež.
indicator-dv-locked-at-scene = Personu atrada ieslēgtu, guļam uz vietas vai bez atslēgām, tālruņa vai naudas.
    .example = Kratīšanas protokolā minētas no ārpuses aizbultētas durvis un vīrietis, kas gulējis uz matrača starp augu lampām.
    .ordinary = Sargs var gulēt uz vietas pēc paša izvēles, un durvis var būt aizslēgtas pret zagļiem; pajautājiet, kam bija atslēga.
indicator-dv-told-to-plead = Kāds personai ir pateicis, ko teikt vai ka ātri jāatzīst vaina.
    .example = „Man teica, lai visu parakstu, tad pēc mēneša būšu mājās,” saka sieviete, kas dokumentus nevar izlasīt.
    .ordinary = Advokāts var ieteikt atzīt vainu vai izmēģināt ar klientu jautājumus, kad abi lietu ir kopā izskatījuši.
indicator-dv-lawyer-paid = Advokātam maksā vai norādījumus dod svešs cilvēks vai darba devējs.
    .example = Viesmīlis, kas aizturēts viltotu dokumentu dēļ, stāsta, ka advokātu sūtījis restorāns un ka viņš pirms katras tikšanās zvana īpašniekam.
    .ordinary = Darba devējs var maksāt aiz labas gribas, vai personai nepazīstama labdarības organizācija var atsūtīt advokātu, kas pārstāv tikai šo personu.
indicator-dv-forced = Persona saka, ka to piespieda to darīt.
    .example = Kāds vecāks vīrietis stāsta, ka koferi nesis tāpēc, ka tā īpašnieki gaidījuši pie viņa mazmeitas skolas.
    .ordinary = Spiedienu var būt izdarījis varmācīgs partneris vai aizdevējs; arī tad vajadzīgs advokāts un uzmanīgs klausītājs.
indicator-dv-fear-release = Persona baidās no atbrīvošanas, drošības naudas vai izraidīšanas tā dēļ, kas gaida ārpusē.
    .example = Jauna sieviete, ko drīz atbrīvos pret drošības naudu, lūdz viņu nelaist ārā: abu tiesas sēžu laikā pie ēkas stāvējusi tā pati mašīna.
    .ordinary = Bailes var būt arī no radiniekiem, bijušā partnera vai ienaida dzimtenē; lai kas tas būtu, plānojiet drošību.
indicator-dv-age-disputed = Persona varētu būt jaunāka par 18 gadiem, bet ir reģistrēta kā pieaugušais.
    .example = Aizturēšanas protokolā viņam ir divdesmit viens gads, bet pēc skolas apliecības, ko atsūtījusi māsa, iznāk sešpadsmit.
    .ordinary = Ierakstā var būt kļūda, vai dzimšana nav reģistrēta; kamēr tas nav noskaidrots, gādājiet par visu, kas vajadzīgs bērnam.
indicator-dv-several-same = Vairāki valstspiederīgie ir aizturēti par to pašu pārkāpumu ar to pašu stāstu.
    .example = Četru valstspiederīgo lietās divos cietumos stāsts ir viens un tas pats: vīrietis stāvvietā, paka, piecdesmit eiro, vārda nav.
    .ordinary = Draugi, kas ceļojuši kopā, var būt piedzīvojuši vienu un to pašu vai vēlāk to pārrunājuši.
