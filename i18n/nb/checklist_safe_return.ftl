# Sjekklisten «safe-return»: det saksbehandleren leser. Oppbyggingen står i checklists/safe-return.toml.

checklist-safe-return = Vurdering av trygg hjemreise
    .purpose = Avgjøre sammen med personen om, når og hvordan hjemreise er trygt. Hjemreise er én mulighet, ikke målet.
    .audience = Saksbehandler med partnere i begge land
    .when = Ved siden av utstedelse av reisedokument eller billett, aldri som vilkår for det.

## Valg og alternativer

section-safe-return-choice = Valg og alternativer
indicator-sr-wants = Personen ønsker av fri vilje å reise tilbake, og kan ombestemme seg.
indicator-sr-alternatives = Personen er informert om refleksjonsperiode, tillatelser, asyl og et tredje sted.
indicator-sr-proceedings = Hjemreisen fører ikke til at personen mister et krav, en rettssak eller ubetalt lønn.
indicator-sr-consent-share = Personen har sagt ja til det som deles med landet det reises til.
indicator-sr-asylum = Det ble spurt om frykt for hjemstaten, og råd om asyl ble tilbudt før noen kontakt med den.

## Risiko hjemme

section-safe-return-risk = Risiko hjemme
indicator-sr-recruiter-home = Rekruttereren eller medhjelpere bor nær stedet det reises til.
indicator-sr-family-involved = Familien deltok i menneskehandelen eller tjener på den.
indicator-sr-debt-open = En gjeld til rekruttereren er fortsatt åpen.
indicator-sr-stigma = Personen er redd for skam, vold eller avvisning.
indicator-sr-prosecution = Personen kan bli tiltalt hjemme for handlinger under tvang.
indicator-sr-health = Personen er frisk nok til å reise, og behandlingen kan fortsette.
indicator-sr-same-causes = Grunnene til å dra (gjeld, vold, ingen jobb) er uendret.
indicator-sr-child-best = Barn: En vurdering av barnets beste taler for hjemreise, og en kontrollert omsorgsperson venter.
indicator-sr-family-threat = Rekruttereren kjenner, truer eller kan nå familien hjemme, og familien er varslet bare hvis personen ønsker det.

## Reisen

section-safe-return-journey = Reisen
indicator-sr-escort = Behovet for følge eller møte på flyplassen er avklart.
indicator-sr-neutral-doc = Reisedokumentet viser ikke noe om menneskehandel.
indicator-sr-met = En navngitt organisasjon møter personen ved ankomst.
indicator-sr-emergency-plan = Personen har numre og en plan for problemer underveis.
