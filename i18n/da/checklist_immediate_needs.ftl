# Tjekliste "immediate-needs": hvad medarbejderen læser. Opbygningen står i checklists/immediate-needs.toml.

checklist-immediate-needs = Vurdering af akutte behov
    .purpose = At notere, hvad personen har brug for de næste 72 timer.
    .audience = Sagsbehandler
    .when = Så snart personen er i sikkerhed. Behovene afhænger ikke af noget resultat.

## Behov

section-immediate-needs-needs = Behov
indicator-in-shelter = Har brug for et sikkert sted at bo.
    .label = Sikkert sted
indicator-in-medical = Har brug for lægehjælp, også seksuel og reproduktiv sundhed.
    .label = Lægehjælp
indicator-in-psych = Har brug for psykologisk førstehjælp eller krisestøtte.
    .label = Krisestøtte
indicator-in-food-clothes = Har brug for mad, tøj eller hygiejneartikler.
    .label = Mad, tøj, hygiejne
indicator-in-phone-money = Har brug for en sikker telefon, lidt kontanter eller transport.
    .label = Telefon, penge, transport
indicator-in-interpreter = Har brug for en tolk af det køn, personen selv vælger.
    .label = Tolk
indicator-in-document = Har brug for pas eller nødpas.
    .label = Pas eller nødpas
indicator-in-lawyer = Har brug for juridisk rådgivning, også om straffrihed og løn.
    .label = Juridisk rådgivning
indicator-in-status = Har brug for råd om refleksions- og restitutionsperiode eller opholdstilladelse.
    .label = Råd om ophold
indicator-in-family = Ønsker eller ønsker ikke, at familien får besked.
    .label = Besked til familien eller ikke
indicator-in-dependants = Børn eller andre, personen har ansvar for, har brug for pasning eller beskyttelse.
    .label = Omsorg for børn eller andre pårørende
indicator-in-disability = Har brug for støtte ved handicap, afhængighed eller graviditet.
    .label = Handicap, afhængighed, graviditet
indicator-in-guardian = Barn: har brug for en værge eller repræsentant.
    .label = Værge for et barn
