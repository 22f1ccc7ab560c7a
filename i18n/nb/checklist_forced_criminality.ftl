# Sjekklisten «forced-criminality»: det saksbehandleren leser. Oppbyggingen står i checklists/forced-criminality.toml.

checklist-forced-criminality = Utnyttelse til lovbrudd
    .purpose = Oppdage folk som tvinges til lovbrudd: cannabisdyrking, frakt eller salg av narkotika, tyveri, bedrageri, svindelsentre, proformaekteskap.
    .audience = Saksbehandlere som har samtaler; besøk hos frihetsberøvede
    .when = Pågripelse, aksjon, løslatelse fra et lukket anlegg eller et rop om hjelp fra et slikt.

## Narkotika, tyveri og bedrageri

section-forced-criminality-crime = Narkotika, tyveri og bedrageri
indicator-cx-forced = Personen tvinges til å begå lovbrudd for andre.
    .example = En ung mann som er tatt for butikktyveri, sier at to menn kjører ham rundt til butikker med en liste; han tør ikke komme tomhendt tilbake.
    .ordinary = Noen er med på lovbrudd for vinning eller av lojalitet; spør hvem som ga ordrene, og hva et nei ville ført til.
indicator-cx-grow-house = Personen bodde innelåst eller alene på et dyrkings- eller produksjonssted.
    .example = I fengselet sier en mann på femti at han vannet planter i månedsvis i et hus der døren var låst utenfra.
    .ordinary = En innleid hjelper kan gå med på å bo på stedet, for å passe på det eller spare husleie, og komme og gå med egen nøkkel.
indicator-cx-courier = Personen måtte frakte narkotika eller varer uten å vite om det eller kunne si nei.
    .example = En enke sier at en venn hun fikk i utlandet, ba henne ta med en koffert hjem; tollerne fant pakker i fôret.
    .ordinary = Noen frakter varer med vilje og for penger; nød eller redsel kan likevel ligge bak, så spør hvordan det begynte.
indicator-cx-debt-drugs = Narkotikagjeld, spillegjeld eller gjeld for «tapte varer» brukes til å tvinge fram lovbrudd.
    .example = En lærling sier at pakken han passet på, ble stjålet, og at han nå må bryte seg inn i biler til den er betalt.
    .ordinary = En som har gjeld, kan stjele på egen hånd for å betale den; spør hvem som satte beløpet, og hvem som valgte lovbruddet.
indicator-cx-id-fraud = Bankkontoer, selskaper eller ytelser er opprettet i personens navn for andre.
    .example = Et skattebrev oppgir en kjøkkenhjelp som daglig leder i tre firmaer; alt han husker, er at han lånte bort passet til kopiering.
    .ordinary = Folk låner også bort navnet sitt til slektninger med vilje, eller en fremmed langt borte stjeler identiteten deres.
indicator-cx-sham-marriage = Personen måtte gifte seg for at en annen skulle få oppholdstillatelse.
    .example = En renholder sier at sjefen kjørte henne til vielsen med en fremmed som trengte oppholdstillatelse; ingen spurte hva hun ville.
    .ordinary = Noen gifter seg av egen fri vilje for en tillatelse, som en tjeneste eller for penger; spør hvem som bestemte, og hvem som fikk betalt.

## Svindelsentre

section-forced-criminality-scam = Svindelsentre
indicator-cx-fake-it-job = Personen svarte på en annonse om jobb innen kontor, IT, salg eller oversettelse og ble ført et annet sted.
    .example = En kvinne som skulle arbeide med oversettelse, sier at en sjåfør møtte henne på flyplassen og kjørte henne åtte timer bort fra byen som sto i kontrakten.
    .ordinary = Firmaer kan ha gode grunner til å sende nyansatte til en annen avdeling; da sier de fra på forhånd og lar dem velge.
indicator-cx-border = Personen ble ført over en grense om natten eller uten utreisestempel.
    .example = Passet til en mann viser innreise i ett land og ingenting siden, men han ringer fra nabolandet.
    .ordinary = Det stemples ikke ved alle grenseoverganger, stempler kan være uleselige, og mange vanlige busser krysser grenser om natten.
indicator-cx-compound = Stedet har vakter eller gjerder, eller telefonene er tatt.
    .example = I en samtale på to minutter hvisker en mann at telefonene ligger i en kasse, og at vakter går langs gjerdet dag og natt.
    .ordinary = Fabrikker og kundesentre kan ha vakter og telefonskap av sikkerhetshensyn, men der går de ansatte hjem etter arbeidstid.
indicator-cx-sold = Noen sa at personen var kjøpt eller måtte kjøpe seg fri.
    .example = En kvinne i førtiårene sier at lederen viste henne en kvittering og sa at hun kunne dra når noen betalte beløpet.
    .ordinary = Et firma kan snakke om rekrutteringskostnader det vil ha dekket; det avgjørende er om personen kunne dra uten å betale.
indicator-cx-targets = Personen må nå måltall og straffes når de ikke nås.
    .example = En nyutdannet sier at den som skaffer færre enn fem nye chattekontakter om dagen, ikke får kveldsmat og må stå til morgenen.
    .ordinary = I salg er måltall vanlig, og den som ikke når dem, kan miste en bonus; spør hva som skjer med dem som ligger under.
indicator-cx-peer = Personen måtte rekruttere eller straffe andre.
    .example = En programmerer sier at han måtte ringe søskenbarnet sitt om en fantastisk kontorjobb mens lederen hørte på.
    .ordinary = Ansatte anbefaler også arbeidsplassen sin til venner, for en bonus eller fordi de trives; spør hva et nei ville ført til.
indicator-cx-overstay = Personen risikerer bøter eller tiltale for å ha oppholdt seg for lenge i landet eller for tvungne handlinger (ta opp straffrihet; ikke et tegn i seg selv).
    .example = Etter en aksjon mot et bevoktet sted har en kvinne løslatelsespapirer med en bot for hver dag siden visumet gikk ut.
    .ordinary = Også besøkende blir for lenge ved en feil, på grunn av sykdom eller fordi de mangler billett; i seg selv sier det ingenting.
indicator-cx-educated = Andre avviste personen som «ikke et typisk offer» på grunn av utdanning, mannlig kjønn eller teknisk dyktighet (en påminnelse mot fordommer, ikke et tegn).
    .example = I overleveringsnotatet om en løslatt ingeniør står det bare: «Voksen mann, god utdanning, visste hva han gjorde.»
    .ordinary = Den som skrev, kan ha manglet tid eller opplysninger; utdanning sier verken det ene eller det andre, så spør som du ville spurt alle andre.
