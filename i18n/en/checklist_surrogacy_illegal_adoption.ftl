# Checklist "surrogacy-illegal-adoption": what the officer reads. The structure is in checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Exploitation of surrogacy and illegal adoption
    .purpose = Detect the two purposes added to EU law in 2024. Surrogacy or adoption as such is not an indicator.
    .audience = Consular staff handling births, parentage, adoption and child travel documents
    .when = A birth, parentage, adoption or first-passport case raises concern.

## Exploitation of surrogacy

section-surrogacy-illegal-adoption-surrogacy = Exploitation of surrogacy
    .calm = Surrogacy
indicator-su-forced = The woman was forced or deceived into becoming a surrogate.
indicator-su-kept = The woman is kept in controlled housing or may not travel during pregnancy.
indicator-su-docs = Someone else holds her passport or medical papers.
indicator-su-no-choice = She cannot decide on medical treatment.
indicator-su-debt = She is told she owes money if the pregnancy ends or she changes her mind.
indicator-su-unpaid = Promised money or care was not given.

## Illegal adoption

section-surrogacy-illegal-adoption-adoption = Illegal adoption
indicator-ia-payment = Money beyond legal fees was paid for the child or for consent.
indicator-ia-no-consent = A parent did not agree, was misled, or was pressed straight after birth.
indicator-ia-false-birth = The birth was registered under a false identity of the mother (not where the law of the place provides for it).
indicator-ia-no-authority = No competent authority approved the adoption.
indicator-ia-same-clinic = The same clinic, lawyer or agent appears in several doubtful cases.
