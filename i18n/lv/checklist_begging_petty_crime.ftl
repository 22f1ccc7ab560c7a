# Kontrolsaraksts „begging-petty-crime”: ko lasa darbinieks. Uzbūve ir failā checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Ubagošana un sīki pārkāpumi uz ielas
    .purpose = Pamanīt cilvēkus, kurus ekspluatē ubagošanā, ielu tirdzniecībā, kabatzagļu vai veikalu zādzībās.
    .audience = Darbinieki, kas veic sarunas; aizturēto apmeklējumi
    .when = Valstspiederīgais ir apturēts, sodīts, aizturēts vai saņēmis palīdzību saistībā ar ubagošanu vai sīku zādzību.

## Pazīmes

section-begging-petty-crime-signs = Pazīmes
indicator-bg-target = Personai katru dienu jāatnes noteikta summa.
    .example = Vecāka sieviete, kas uz ielas pārdod papīra ziedus, saka: kamēr nav savākti četrdesmit eiro, viņa nedrīkst beigt.
    .ordinary = Dažs pats sev nosaka dienas summu, lai pietiktu naktsmājām, biļetei uz mājām vai zālēm radiniekam.
indicator-bg-punished = Personu soda, ja tā atnes par maz.
    .example = Jauns vīrietis stāsta: ja diena bijusi vāja, viņš nedabū vakariņas un viņam jāguļ ārā pie furgona.
    .ordinary = Naudas dēļ strīdas arī ģimenēs; ikvienam, kam nodarīts pāri vai kas palicis neēdis, palīdzība pienākas tāpat.
indicator-bg-money-collected = Kāds ārpus personas ģimenes paņem lielāko daļu naudas vai visu.
    .example = Ik pēc stundas gar trim sievietēm uz baznīcas kāpnēm paiet vīrietis, un katra izber savas krūzītes saturu viņa somā.
    .ordinary = Draugi mēdz likt naudu vienā makā, kas ir pie tā, kam viņi uzticas, un vēlāk to sadala.
indicator-bg-dropped-off = Personu atved un aizved kāds, kas pats neubago un nosaka, kur tai stāvēt.
    .example = Katru rītu iepretim konsulātam šoferis izceļ no mašīnas vīrieti ratiņkrēslā, norāda viņam uz stūri un vakarā atbrauc pakaļ.
    .ordinary = Kaimiņš vai radinieks var pavest cilvēku, kuram grūti staigāt, uz vietu, ko tas izvēlējies pats.
indicator-bg-disability-used = Kāds cits izmanto personas invaliditāti, vecumu, grūtniecību vai traumu, lai tā ienestu vairāk.
    .example = „Viņš liek protēzi atstāt dzīvoklī, jo tad dod vairāk,” saka stacijā sodīts vīrietis.
    .ordinary = Ja ir invaliditāte vai tuvojas dzemdības un citu ienākumu nav, dažs pats izlemj ubagot.
indicator-bg-injured-on-purpose = Persona ir savainota vai tai liegta ārstēšana, lai nopelnītu vairāk.
    .example = Viņa stāsta, ka vīrietis, kas ņem viņas naudu, saplēsis klīnikas vēstuli: slimā kāja „ienesot vairāk”.
    .ordinary = Tās var būt nelaimes gadījuma sekas, un ārstēšanai var būt trūcis naudas vai apdrošināšanas; ārsts vajadzīgs jebkurā gadījumā.
indicator-bg-sleep-group = Viens cilvēks nosaka, kur pārējie guļ, un glabā viņu dokumentus vai naudu.
    .example = Ielu pārdevējs stāsta, ka viens vīrietis ierāda katram matraci un visu personas apliecības glabā cepumu kārbā.
    .ordinary = Kopīgā dzīvoklī kāds no īrniekiem var sadalīt gultas un glabāt pārējo dokumentus, ko katrs var paņemt, kad vien vēlas.
indicator-bg-welfare = Kāds izmanto personas datus, lai saņemtu pabalstus, aizdevumus vai tālruņa līgumus.
    .example = Vīrietis no nakts patversmes, kuram tālruņa nemaz nav, atnes pēdējo brīdinājumu par četriem uz viņa vārda noslēgtiem tālruņa līgumiem.
    .ordinary = Tādas vēstules var pienākt arī zagta maka, sajauktu vārdu vai paša agrāk noslēgtu līgumu dēļ.
indicator-bg-moved-circuits = Kāds cits nosaka, kad personu pārved uz citu pilsētu vai valsti.
    .example = Septiņās nedēļās viņa sodīta piecās pilsētās, un visas autobusa biļetes pasūtītas uz viena un tā paša vīrieša vārda.
    .ordinary = Ielu muzikanti un pārdevēji brauc līdzi tirgiem un sezonai, un maršrutu visiem var plānot viens no grupas.
indicator-bg-child-present = Kāds liek bērnam ubagot vai zagt vai dod bērnam vielas, lai tas būtu kluss.
    .example = Vīrietis uz soliņa ar mājienu rāda, kuriem ceļotājiem deviņgadīgam zēnam lūgt naudu, un pēc tam monētas viņam atņem.
    .ordinary = Vecāks, kam nav, kur bērnu atstāt, var ubagojot ņemt to līdzi; bērnam, kam liek ubagot vai zagt, vajadzīga palīdzība, lai kas to liktu.
