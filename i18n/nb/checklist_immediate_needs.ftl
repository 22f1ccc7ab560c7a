# Sjekklisten «immediate-needs»: det saksbehandleren leser. Oppbyggingen står i checklists/immediate-needs.toml.

checklist-immediate-needs = Kartlegging av akutte behov
    .purpose = Liste opp hva personen trenger de neste 72 timene.
    .audience = Saksbehandler
    .when = Så snart personen er trygg. Behovene avhenger ikke av noe resultat.

## Behov

section-immediate-needs-needs = Behov
indicator-in-shelter = Trenger et trygt sted å være.
    .label = Trygt sted
indicator-in-medical = Trenger helsehjelp, også seksuell og reproduktiv helse.
    .label = Helsehjelp
indicator-in-psych = Trenger psykologisk førstehjelp eller krisehjelp.
    .label = Krisehjelp
indicator-in-food-clothes = Trenger mat, klær eller hygieneartikler.
    .label = Mat, klær, hygiene
indicator-in-phone-money = Trenger en trygg telefon, litt kontanter eller transport.
    .label = Telefon, penger, transport
indicator-in-interpreter = Trenger tolk, av det kjønnet personen velger.
    .label = Tolk
indicator-in-document = Trenger pass eller nødpass.
    .label = Pass eller nødpass
indicator-in-lawyer = Trenger juridiske råd, også om straffrihet og lønn.
    .label = Juridiske råd
indicator-in-status = Trenger råd om refleksjonsperiode eller oppholdstillatelse.
    .label = Råd om oppholdsrett
indicator-in-family = Ønsker, eller ønsker ikke, at familien får vite det.
    .label = Si fra til familien eller ikke
indicator-in-dependants = Barn eller andre personen har ansvar for, trenger omsorg eller beskyttelse.
    .label = Omsorg for barn eller andre
indicator-in-disability = Trenger hjelp ved funksjonsnedsettelse, avhengighet eller graviditet.
    .label = Funksjonsnedsettelse, avhengighet, graviditet
indicator-in-guardian = Barn: trenger verge eller representant.
    .label = Verge for et barn
