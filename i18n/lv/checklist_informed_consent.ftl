# Kontrolsaraksts „informed-consent”: ko lasa darbinieks. Uzbūve ir failā checklists/informed-consent.toml.

checklist-informed-consent = Informēta piekrišana
    .purpose = Gādāt, lai persona saprot un brīvi izlemj par sarunu, ierakstu un katru novirzīšanu.
    .audience = Darbinieks, kas veic sarunu
    .when = Pirms sarunas, pirms katras novirzīšanas un vēlreiz, ja kaut kas mainās.

## Piekrišana sarunai

section-informed-consent-talk = Piekrišana sarunai
indicator-ic-who-i-am = Es pateicu, kas es esmu, ko varu un ko nevaru.
indicator-ic-purpose = Es paskaidroju, kāpēc jautāju un cik ilgi tas notiks.
indicator-ic-voluntary = Es pateicu, ka persona drīkst neatbildēt, paņemt pauzi vai pārtraukt un tik un tā saņems palīdzību.
indicator-ic-limits = Es paskaidroju, kad man var nākties to pateikt citiem (briesmas dzīvībai, bērns, vietējais likums).
indicator-ic-language = Piekrišana dota personai saprotamā valodā un veidā.
indicator-ic-limits-first = Konfidencialitātes robežas paskaidrotas, pirms persona stāstīja savu stāstu.

## Piekrišana pierakstīšanai

section-informed-consent-record = Piekrišana pierakstīšanai
indicator-ic-record = Persona piekrīt ierakstam un zina, kas tajā ir.
indicator-ic-storage = Persona zina, kur to glabā, cik ilgi un kas to var lasīt.
indicator-ic-access = Persona zina, ka to drīkst apskatīt, labot vai izdzēst.
indicator-ic-statistics = Par izmantošanu anonīmā statistikā jautāts atsevišķi.
indicator-ic-anonymous = Piedāvāta palīdzība, nesaucot vārdu.

## Piekrišana novirzīšanai

section-informed-consent-refer = Piekrišana novirzīšanai
indicator-ic-refer-each = Persona piekrita katrai saņēmējai organizācijai, nosauktai vārdā.
indicator-ic-refer-what = Persona piekrita tieši tam, ko nodod tālāk.
indicator-ic-police-separate = Par saziņu ar policiju jautāts atsevišķi.
indicator-ic-withdraw = Persona zina, kā atsaukt piekrišanu.
indicator-ic-child-assent = Bērns: viedoklis uzklausīts, pajautāts, vai bērns ir ar mieru, iesaistīts aizbildnis vai bērnu aizsardzība.
