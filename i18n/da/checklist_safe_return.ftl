# Tjekliste "safe-return": hvad medarbejderen læser. Opbygningen står i checklists/safe-return.toml.

checklist-safe-return = Vurdering af sikker hjemrejse
    .purpose = At afgøre sammen med personen, om, hvornår og hvordan hjemrejse er sikker. Hjemrejse er én mulighed, ikke målet.
    .audience = Sagsbehandler sammen med partnere i begge lande
    .when = Sideløbende med udstedelse af rejsedokument eller billet, aldrig som betingelse for det.

## Valg og alternativer

section-safe-return-choice = Valg og alternativer
indicator-sr-wants = Personen ønsker frit at rejse hjem og kan ombestemme sig.
indicator-sr-alternatives = Personen har fået oplysning om refleksions- og restitutionsperiode, opholdstilladelser, asyl og et tredje sted.
indicator-sr-proceedings = Hjemrejsen koster ikke personen et krav, et retsmøde eller manglende løn.
indicator-sr-consent-share = Personen går med til det, der deles med hjemlandet.
indicator-sr-asylum = Der er spurgt om frygt for hjemlandets myndigheder, og der er tilbudt asylrådgivning før enhver kontakt med dem.

## Risiko i hjemlandet

section-safe-return-risk = Risiko i hjemlandet
indicator-sr-recruiter-home = Den, der rekrutterede, eller andre i kredsen bor nær det sted, personen rejser hjem til.
indicator-sr-family-involved = Familien deltog i eller tjener på menneskehandelen.
indicator-sr-debt-open = Der er stadig en gæld til den, der rekrutterede.
indicator-sr-stigma = Personen frygter skam, vold eller afvisning.
indicator-sr-prosecution = Personen kan blive sigtet derhjemme for handlinger, vedkommende blev tvunget til.
indicator-sr-health = Personen er i stand til at rejse, og behandlingen kan fortsætte.
indicator-sr-same-causes = Grundene til, at personen rejste (gæld, vold, intet arbejde), er uændrede.
indicator-sr-child-best = Barn: En vurdering af barnets bedste taler for hjemrejse, og en godkendt omsorgsperson venter.
indicator-sr-family-threat = Den, der rekrutterede, kender, truer eller kan nå familien derhjemme, og familien er kun advaret, hvis personen ønsker det.

## Rejsen

section-safe-return-journey = Rejsen
indicator-sr-escort = Der er taget stilling til, om der er behov for ledsager eller modtagelse i lufthavnen.
indicator-sr-neutral-doc = Rejsedokumentet viser intet om menneskehandel.
indicator-sr-met = En navngiven organisation tager imod personen ved ankomsten.
indicator-sr-emergency-plan = Personen har numre og en plan for problemer undervejs.
