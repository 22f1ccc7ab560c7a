# Tjekliste "reintegration-follow-up": hvad medarbejderen læser. Opbygningen står i checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Plan for reintegration og opfølgning
    .purpose = At aftale støtte efter hjemrejse eller ophold og følge op på den.
    .audience = Sagsbehandler; modtagende organisation
    .when = Før hjemrejsen, derefter efter ca. 1 uge, 1 måned, 3 måneder og 6 måneder, hvis personen er med på det.

## Plan

section-reintegration-follow-up-plan = Plan
indicator-rp-housing = Der er sørget for en sikker bolig.
indicator-rp-health = Der er sørget for lægelig og psykologisk behandling.
indicator-rp-income = Der er en plan for indtægt, arbejde eller ydelser.
indicator-rp-legal = Der følges op på juridisk hjælp, erstatning og manglende løn.
indicator-rp-education = Skole eller uddannelse er planlagt.
indicator-rp-debt = Der er en plan for gælden.
indicator-rp-contact = Der er en navngiven kontaktperson og en sikker måde at få fat i personen på.

## Opfølgning

section-reintegration-follow-up-follow = Opfølgning
indicator-rp-safe-now = Personen føler sig sikker nu.
indicator-rp-service-received = Den aftalte hjælp er faktisk modtaget.
indicator-rp-recontact = Den, der rekrutterede eller udnyttede personen, har igen taget kontakt.
indicator-rp-close = Sagen er lukket efter aftale med personen, og datoen for sletning er fastsat.
