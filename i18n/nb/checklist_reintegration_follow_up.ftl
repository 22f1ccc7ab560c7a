# Sjekklisten «reintegration-follow-up»: det saksbehandleren leser. Oppbyggingen står i checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Plan for reintegrering og oppfølging
    .purpose = Avtale støtte etter hjemreise eller videre opphold, og følge opp.
    .audience = Saksbehandler; mottakende organisasjon
    .when = Før hjemreisen, deretter etter rundt 1 uke, 1 måned, 3 måneder og 6 måneder hvis personen sier ja.

## Plan

section-reintegration-follow-up-plan = Plan
indicator-rp-housing = Trygg bolig er ordnet.
indicator-rp-health = Helsehjelp og psykologisk hjelp er ordnet.
indicator-rp-income = Det finnes en plan for inntekt, arbeid eller ytelser.
indicator-rp-legal = Juridisk hjelp, erstatning og ubetalt lønn følges opp.
indicator-rp-education = Skole eller opplæring er planlagt.
indicator-rp-debt = Det finnes en plan for gjeld.
indicator-rp-contact = Det finnes en navngitt kontaktperson og en trygg måte å nå personen på.

## Oppfølging

section-reintegration-follow-up-follow = Oppfølging
indicator-rp-safe-now = Personen føler seg trygg nå.
indicator-rp-service-received = Den avtalte hjelpen er virkelig mottatt.
indicator-rp-recontact = Rekruttereren eller den som utnyttet personen, har tatt kontakt igjen.
indicator-rp-close = Saken avsluttes i enighet med personen, og datoen for sletting er satt.
