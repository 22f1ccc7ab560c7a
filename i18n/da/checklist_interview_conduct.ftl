# Tjekliste "interview-conduct": hvad medarbejderen læser. Opbygningen står i checklists/interview-conduct.toml.

checklist-interview-conduct = Sådan føres samtalen
    .purpose = En kort vejledning til at have åben under samtalen.
    .audience = Medarbejder, der fører samtalen
    .when = Før, under og efter hver samtale.

## Før

section-interview-conduct-before = Før
indicator-iv-private = Et roligt lokale for jer selv uden glas, skranke eller besøgende.
indicator-iv-alone = Personen er alene med personalet; ledsageren er et andet sted.
indicator-iv-interpreter-vetted = Tolken er uafhængig, kontrolleret og ikke fra samme kreds.
indicator-iv-gender-choice = Personen valgte køn på den, der fører samtalen, og på tolken.
indicator-iv-referral-ready = Kontakter til henvisning er klar før det første spørgsmål.
indicator-iv-needs-first = Vand, mad, toilet, hvile og førstehjælp kommer først.
indicator-iv-one-interview = Undersøg, hvem der allerede har talt med personen; undgå gentagelser.

## Under

section-interview-conduct-during = Under
indicator-iv-open = Stil åbne spørgsmål; lad personen fortælle i den rækkefølge, der falder naturligt.
indicator-iv-no-details = Spørg ikke om detaljer om seksuel eller anden vold, som du ikke har brug for.
indicator-iv-not-interrogate = Test ikke, konfronter ikke, vis ikke mistro; huller og ændringer er normale efter traumer.
indicator-iv-no-promise = Lov ikke sikkerhed, tilladelser, penge eller resultater.
indicator-iv-own-words = Noter det vigtigste med personens egne ord; hold meninger for sig.
indicator-iv-listen-risk = Spørg om personens eget syn på faren, og respekter det.
indicator-iv-pause = Hold øje med tegn på belastning; tilbyd pauser; stop om nødvendigt.
indicator-iv-child-specialist = Barn: Spørg kun om det, sikkerheden kræver; overlad samtalen til specialister.

## Efter

section-interview-conduct-after = Efter
indicator-iv-summarise = Fortæl, hvad der nu sker, og hvem der gør det.
indicator-iv-safe-leave = Afklar, hvordan personen kommer sikkert af sted, og hvad vedkommende har på sig.
indicator-iv-door-open = Hvis personen siger nej til hjælp: Sig, at personen altid kan komme igen.
indicator-iv-debrief = Medarbejderen og tolken taler samtalen igennem bagefter.

## Aldrig

section-interview-conduct-never = Aldrig
indicator-iv-never-call = Ring aldrig til arbejdsgiver, partner, mellemmand eller familie uden samtykke.
indicator-iv-never-handover = Giv aldrig dokumenter til en ledsager eller mellemmand.
indicator-iv-never-photo = Tag aldrig fotos eller kopier af beskeder uden samtykke.
