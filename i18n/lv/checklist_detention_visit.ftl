# Kontrolsaraksts „detention-visit”: ko lasa darbinieks. Uzbūve ir failā checklists/detention-visit.toml.

checklist-detention-visit = Apmeklējums cietumā, policijas aizturēšanas vietā un aizturēto ārzemnieku izmitināšanas centrā
    .purpose = Atrast iespējamos upurus starp aizturētiem valstspiederīgajiem, pirms apsūdzības izvirzīšanas, vainas atzīšanas vai izraidīšanas.
    .audience = Konsulārie darbinieki, kas apmeklē aizturētos
    .when = Pirmajā apmeklējumā un vēlreiz, kad paziņo apsūdzību vai izraidīšanu.

## Pazīmes

section-detention-visit-detention = Pazīmes
indicator-dv-offence-typical = Iespējamais pārkāpums ir tāds, kādu upurus bieži piespiež izdarīt (narkotikas, zādzība, ubagošana, krāpšana, dokumentu viltošana vai pārkāpumi saistībā ar seksa pakalpojumiem).
    .calm = Iespējamais pārkāpums ir tāds, kādu cilvēkus bieži piespiež izdarīt (narkotikas, zādzība, ubagošana, krāpšana, dokumentu viltošana vai pārkāpumi saistībā ar seksa pakalpojumiem).
indicator-dv-low-role = Personai bija zemākā, vismazāk pasargātā loma un nekādas daļas no peļņas.
indicator-dv-locked-at-scene = Personu atrada ieslēgtu, guļam uz vietas vai bez atslēgām, tālruņa vai naudas.
indicator-dv-told-to-plead = Kāds personai ir pateicis, ko teikt vai ka ātri jāatzīst vaina.
indicator-dv-lawyer-paid = Advokātam maksā vai norādījumus dod svešs cilvēks vai darba devējs.
indicator-dv-forced = Persona saka, ka to piespieda to darīt.
indicator-dv-fear-release = Persona baidās no atbrīvošanas, drošības naudas vai izraidīšanas tā dēļ, kas gaida ārpusē.
indicator-dv-age-disputed = Persona varētu būt jaunāka par 18 gadiem, bet ir reģistrēta kā pieaugušais.
indicator-dv-several-same = Vairāki valstspiederīgie ir aizturēti par to pašu pārkāpumu ar to pašu stāstu.
