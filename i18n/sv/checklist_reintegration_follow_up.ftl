# Checklistan ”reintegration-follow-up”: vad handläggaren läser. Strukturen finns i checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Plan efter återvändande och uppföljning
    .purpose = Komma överens om stöd efter återvändande eller vid fortsatt vistelse, och följa upp det.
    .audience = Handläggaren i ärendet; mottagande organisation
    .when = Före återresan, sedan efter ungefär 1 vecka, 1 månad, 3 månader och 6 månader om personen går med på det.

## Plan

section-reintegration-follow-up-plan = Plan
indicator-rp-housing = Tryggt boende är ordnat.
indicator-rp-health = Vård och psykologiskt stöd är ordnat.
indicator-rp-income = Det finns en plan för inkomst, arbete eller bidrag.
indicator-rp-legal = Juridisk hjälp, ersättning och obetald lön följs upp.
indicator-rp-education = Skola eller utbildning är planerad.
indicator-rp-debt = Det finns en plan för skulder.
indicator-rp-contact = Det finns en namngiven kontaktperson och ett säkert sätt att nå personen.

## Uppföljning

section-reintegration-follow-up-follow = Uppföljning
indicator-rp-safe-now = Personen känner sig trygg nu.
indicator-rp-service-received = Den överenskomna hjälpen har verkligen getts.
indicator-rp-recontact = Rekryteraren eller den som utnyttjade personen har hört av sig igen.
indicator-rp-close = Ärendet är avslutat i samförstånd med personen och dagen för radering är bestämd.
