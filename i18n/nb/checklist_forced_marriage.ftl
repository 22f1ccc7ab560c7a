# Sjekklisten «forced-marriage»: det saksbehandleren leser. Oppbyggingen står i checklists/forced-marriage.toml.

checklist-forced-marriage = Tvangsekteskap og utnyttelse i ekteskap
    .purpose = Oppdage tvangsekteskap i utlandet, og ekteskap brukt til utnyttelse av arbeid, sex eller oppholdsstatus.
    .audience = Saksbehandlere som har samtaler; visumsaksbehandlere i ektefellesaker
    .when = En borger ber om hjelp i utlandet, eller saksbehandleren ser varseltegn i en familiesak.

## Tegn

section-forced-marriage-signs = Tegn
indicator-fm-not-chosen = Personen har ikke selv valgt ektefellen eller kan ikke si nei til ekteskapet.
    .example = En ung mann skriver i en e-post at bryllupet hans er på fredag, og at foreldrene bare ler når han sier nei.
    .ordinary = I et arrangert ekteskap foreslår familiene, og paret bestemmer; spør hva som ville skje etter et nei.
indicator-fm-passport-taken = Familien tok passet eller billetten ved ankomst.
    .example = En student sier at onkelen samlet inn alles pass på flyplassen «for sikkerhets skyld», og at hun ikke får sitt tilbake.
    .ordinary = Familier samler ofte alle papirer på reise; det avgjørende er om den som ber om sine, får dem.
indicator-fm-one-way = Personen ble tatt med på «ferie» og fikk ikke reise tilbake.
    .example = En kvinne på nitten ringer: To uker hos bestemoren er blitt til snart fem måneder, og faren har avbestilt flyet hennes.
    .ordinary = Sykdom, begravelse eller pengemangel kan også gjøre et besøk lengre enn planlagt, men da står alle fritt til å reise.
indicator-fm-kept-in = Personen får ikke lenger gå ut, gå ut alene eller ringe venner.
    .example = Etter forlovelsen, sier en kvinne som ringer, går broren med henne overalt og har endret koden på telefonen hennes.
    .ordinary = På et nytt eller utrygt sted kan en familie av bekymring holde en person tett hos seg; spør om et ønske om å gå ut blir hørt.
indicator-fm-pressure = Personen blir truet, slått eller sterkt presset til å gå med på et ekteskap.
    .example = En butikkansatt sier at faren har sverget på å kaste moren hans på dør hvis han ikke godtar bruden.
    .ordinary = Foreldre kan mase og trygle og likevel godta et nei; der det er trusler eller slag hjemme, skal personen uansett ha hjelp.
indicator-fm-honour = Personen er redd for å bli skadet på grunn av «skam» eller «ære».
    .example = En ung mann sier at familien har fått vite om kjæresten hans, en mann, og at onklene nå snakker om å «vaske bort skammen».
    .ordinary = Noen er redde for sladder eller krangel; andre er redde for vold hjemme uten noe planlagt ekteskap og trenger like mye beskyttelse.
indicator-fm-knows-little = Personen vet svært lite om den framtidige ektefellen eller reiseplanen.
    .example = På spørsmål om forloveden oppgir en visumsøker et fornavn, men verken alder eller yrke, og hun vet ikke hvor de skal bo.
    .ordinary = Par som har møttes bare kort eller gjennom slektninger, kan vite lite om hverandre og likevel begge glede seg til å gifte seg.
indicator-fm-school-term = En ung person tas med til utlandet lenge i skoletiden.
    .example = I mappen til en jente på femten ligger en enveisbillett for mars og et brev fra skolen, som spør hvor hun er.
    .ordinary = Familier reiser også i skoletiden ved sykdom, dødsfall eller flytting; den unge bør likevel bli hørt alene.
indicator-fm-payment = Personen ble giftet bort mot sin vilje for penger eller for å gjøre opp gjeld (vanlig medgift eller gave er ikke et tegn).
    .example = En kvinne sier at stefarens lån ble slettet den dagen hun ble gift med långiveren; ingen hadde spurt henne.
    .ordinary = Medgift og gaver mellom familier er skikk mange steder; spør om personen var enig og kunne ha sagt nei.
indicator-fm-servant = I ekteskapet må personen arbeide, tigge eller ha sex med andre.
    .example = En mann som er gift inn i en bakerfamilie, sier at han baker fra klokken to om natten uten lønn og ikke får slutte.
    .ordinary = Par deler ofte husarbeid eller en familiebutikk skjevt; spør hva som skjer når en av dem sier nei eller blir syk.
indicator-fm-spouse-status = Ektefellen bruker oppholdstillatelsen eller barna som trussel.
    .example = En mor viser en melding fra mannen: Går hun, sørger han for at hun mister oppholdstillatelsen, og hun får ikke se barna.
    .ordinary = Slike ord faller også i et bittert samlivsbrudd; råd om tillatelse og foreldreansvar hjelper personen uansett.
