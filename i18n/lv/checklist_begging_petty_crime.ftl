# Kontrolsaraksts „begging-petty-crime”: ko lasa darbinieks. Uzbūve ir failā checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Ubagošana un sīki pārkāpumi uz ielas
    .purpose = Pamanīt cilvēkus, kurus ekspluatē ubagošanā, ielu tirdzniecībā, kabatzagļu vai veikalu zādzībās.
    .audience = Darbinieki, kas veic sarunas; aizturēto apmeklējumi
    .when = Valstspiederīgais ir apturēts, sodīts, aizturēts vai saņēmis palīdzību saistībā ar ubagošanu vai sīku zādzību.

## Pazīmes

section-begging-petty-crime-signs = Pazīmes
indicator-bg-target = Personai katru dienu jāatnes noteikta summa.
indicator-bg-punished = Personu soda, ja tā atnes par maz.
indicator-bg-money-collected = Kāds ārpus personas ģimenes paņem lielāko daļu naudas vai visu.
indicator-bg-dropped-off = Personu atved un aizved kāds, kas pats neubago un nosaka, kur tai stāvēt.
indicator-bg-disability-used = Kāds cits izmanto personas invaliditāti, vecumu, grūtniecību vai traumu, lai tā ienestu vairāk.
indicator-bg-injured-on-purpose = Persona ir savainota vai tai liegta ārstēšana, lai nopelnītu vairāk.
indicator-bg-sleep-group = Viens cilvēks nosaka, kur pārējie guļ, un glabā viņu dokumentus vai naudu.
indicator-bg-welfare = Kāds izmanto personas datus, lai saņemtu pabalstus, aizdevumus vai tālruņa līgumus.
indicator-bg-moved-circuits = Kāds cits nosaka, kad personu pārved uz citu pilsētu vai valsti.
indicator-bg-child-present = Kāds liek bērnam ubagot vai zagt vai dod bērnam vielas, lai tas būtu kluss.
