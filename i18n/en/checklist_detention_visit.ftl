# Checklist "detention-visit": what the officer reads. The structure is in checklists/detention-visit.toml.

checklist-detention-visit = Prison, police custody and immigration detention visit
    .purpose = Find presumed victims among detained nationals before charges, plea or removal.
    .audience = Consular staff making detention visits
    .when = First visit, and again when charges or removal are announced.

## Signs

section-detention-visit-detention = Signs
indicator-dv-offence-typical = The alleged offence is one often forced on victims (drugs, theft, begging, fraud, document or sex-work offences).
    .calm = The alleged offence is one that people are often forced to commit (drugs, theft, begging, fraud, document or sex-work offences).
indicator-dv-low-role = The person had the lowest, most exposed role and no share of the profit.
indicator-dv-locked-at-scene = The person was found locked in, asleep on site, or without keys, phone or money.
indicator-dv-told-to-plead = Someone has told the person what to say, or to plead guilty quickly.
indicator-dv-lawyer-paid = A stranger or the employer pays or instructs the lawyer.
indicator-dv-forced = The person says they were made to do it.
indicator-dv-fear-release = The person is afraid of release, bail or removal because of who is waiting.
indicator-dv-age-disputed = The person may be under 18 but is recorded as an adult.
indicator-dv-several-same = Several nationals are held for the same offence with the same story.
