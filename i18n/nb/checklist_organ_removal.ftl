# Sjekklisten «organ-removal»: det saksbehandleren leser. Oppbyggingen står i checklists/organ-removal.toml.

checklist-organ-removal = Fjerning av organer
    .purpose = Oppdage menneskehandel for fjerning av organer.
    .audience = Saksbehandlere som har samtaler; visumsaksbehandlere ved medisinske reiser
    .when = En borger ber om hjelp etter en operasjon i utlandet, eller en medisinsk reise stemmer ikke.

## Tegn

section-organ-removal-signs = Tegn
indicator-or-surgery-story = Personen har gitt eller skal gi et organ, eller har et operasjonsarr ingen har forklart.
    .care = Ikke undersøk personen. Noter bare det som er synlig.
    .example = En arbeider i utlandet sier at han gikk til helsesjekk for en jobb og kom ut med en bandasje ingen forklarte.
    .ordinary = Folk gir organer til slektninger av fri vilje, og et arr kan komme fra en akutt operasjon som ble forklart i all hast.
indicator-or-promised-money = Personen ble lovet penger eller jobb for et organ.
    .example = En ung far sier at en mann på busstasjonen tilbød ham en årslønn og jobb som sjåfør for en nyre.
    .ordinary = Et sykehus kan dekke giverens reise og tapte lønn; spør hva som ble lovet, av hvem og for hva.
indicator-or-not-paid = Det lovede beløpet ble ikke betalt eller ble kuttet.
    .example = En kvinne sier at hun fikk en tidel av beløpet; resten, fikk hun høre, gikk til hotellrommet og flyreisene.
    .ordinary = Dekning av giverens reiseutgifter kan komme sent eller bli lavere enn ventet; spør hva pengene skulle være for.
indicator-or-no-info = Personen fikk ikke vite om risikoen eller skrev under på papirer som ikke kunne leses.
    .example = Samtykkeskjemaet i giverens mappe er på et språk hun ikke leser; verken oversettelse eller brosjyre ligger ved.
    .ordinary = I en nødsituasjon, eller med tolk ved sengen, kan pasienter skrive under på et skjema de ikke selv kan lese.
indicator-or-no-withdraw = Personen fikk ikke ombestemme seg.
    .example = En mann sier at han ville hjem før operasjonen og fikk beskjed om først å betale tilbake billett, prøver og hotell.
    .ordinary = En klinikk kan be giveren tenke seg om eller nevne kostnader og likevel godta et nei; spør hva som skjedde etterpå.
indicator-or-false-relation = Papirene sier feilaktig at giver og mottaker er i slekt.
    .example = Klinikkens skjema kaller giveren pasientens bror, men fødselsattesten hans oppgir helt andre foreldre.
    .ordinary = Slekt gjennom ekteskap, adopsjon eller en ny familie har kanskje verken etternavn eller foreldre felles på papiret.
indicator-or-broker-travel = En mellommann ordnet reise, bolig, pass og klinikk.
    .example = En fruktplukker sier at en mann han møtte på nettet, skaffet ham pass, fly, leilighet og klinikk og venter utenfor.
    .ordinary = Byråer for medisinske reiser og hjelpsomme slektninger bestiller også fly, rom og klinikk; spør hvem som betaler, og for hva.
indicator-or-debt = Personen sa ja på grunn av gjeld eller trusler.
    .example = En torghandler sier at långiveren lovet å slette lånet og la søsteren være i fred hvis han ga fra seg en nyre.
    .ordinary = En som har gjeld, kan likevel gi et organ frivillig til en kjær; spør om gjelden eller en trussel spilte noen rolle.
indicator-or-no-aftercare = Personen har ingen medisinske papirer eller oppfølging.
    .example = En giver som kom hjem for tre uker siden, har boardingkort og hotellregning i mappen sin, men ikke en side fra noe sykehus.
    .ordinary = Papirer blir borte på veien eller ettersendes; uansett bør en lege se på personen snart.
indicator-or-recruit-others = Personen blir bedt om å rekruttere andre givere.
    .example = En servitør sier at resten av pengene hennes kommer først når hun har fått to venner til å ta blodprøve.
    .ordinary = En familie kan også spørre seg for etter en giver til en syk slektning, åpent og uten belønning for hvert navn.
