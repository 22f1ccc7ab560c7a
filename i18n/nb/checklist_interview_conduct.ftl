# Sjekklisten «interview-conduct»: det saksbehandleren leser. Oppbyggingen står i checklists/interview-conduct.toml.

checklist-interview-conduct = Gjennomføring av samtalen
    .purpose = En kort veiledning å ha åpen under samtalen.
    .audience = Saksbehandleren som har samtalen
    .when = Før, under og etter hver samtale.

## Før

section-interview-conduct-before = Før
indicator-iv-private = Et eget, rolig rom uten glass, skranke eller besøkende.
indicator-iv-alone = Personen er alene med ansatte; følget er et annet sted.
indicator-iv-interpreter-vetted = Tolken er uavhengig, kontrollert og ikke fra samme krets.
indicator-iv-gender-choice = Personen har valgt kjønn på den som spør, og på tolken.
indicator-iv-referral-ready = Kontakter for henvisning er klare før det første spørsmålet.
indicator-iv-needs-first = Vann, mat, toalett, hvile og førstehjelp kommer først.
indicator-iv-one-interview = Finn ut hvem som allerede har snakket med personen; unngå gjentakelser.

## Under

section-interview-conduct-during = Under
indicator-iv-open = Still åpne spørsmål; la personen fortelle i den rekkefølgen som faller naturlig.
indicator-iv-no-details = Ikke spør om detaljer om seksuell eller annen vold som du ikke trenger.
indicator-iv-not-interrogate = Ikke test, konfronter eller vis mistro; hull og endringer er vanlig etter traumer.
indicator-iv-no-promise = Ikke lov sikkerhet, tillatelser, penger eller utfall.
indicator-iv-own-words = Noter viktige utsagn med personens egne ord; hold meninger for seg.
indicator-iv-listen-risk = Spør om personens eget syn på faren, og respekter det.
indicator-iv-pause = Se etter tegn på at det blir for tungt; tilby pauser; stopp om nødvendig.
indicator-iv-child-specialist = Barn: Spør bare om det sikkerheten krever; overlat samtalen til spesialister.

## Etter

section-interview-conduct-after = Etter
indicator-iv-summarise = Si hva som skjer videre, og hvem som gjør det.
indicator-iv-safe-leave = Tenk gjennom hvordan personen kommer seg trygt herfra, og hva personen har med seg.
indicator-iv-door-open = Hvis personen sier nei til hjelp: Si at det alltid går an å komme tilbake.
indicator-iv-debrief = Saksbehandleren og tolken snakker sammen etterpå.

## Aldri

section-interview-conduct-never = Aldri
indicator-iv-never-call = Ring aldri arbeidsgiver, partner, agent eller familie uten samtykke.
indicator-iv-never-handover = Gi aldri dokumenter til et følge eller en agent.
indicator-iv-never-photo = Ta aldri bilder eller kopier av meldinger uten samtykke.
