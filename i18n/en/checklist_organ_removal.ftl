# Checklist "organ-removal": what the officer reads. The structure is in checklists/organ-removal.toml.

checklist-organ-removal = Organ removal
    .purpose = Detect trafficking for organ removal.
    .audience = Interview officers; visa officers for medical travel
    .when = A citizen asks for help after surgery abroad, or medical travel does not fit.

## Signs

section-organ-removal-signs = Signs
indicator-or-surgery-story = The person gave, or is about to give, an organ, or has an operation scar nobody explained to them.
    .care = Do not examine. Note only what is visible.
indicator-or-promised-money = The person was promised money or a job for an organ.
indicator-or-not-paid = The promised sum was not paid or was cut.
indicator-or-no-info = The person was not told the risks or signed papers they could not read.
indicator-or-no-withdraw = The person was not allowed to change their mind.
indicator-or-false-relation = Papers falsely state that donor and recipient are related.
indicator-or-broker-travel = A broker arranged travel, housing, passport and clinic.
indicator-or-debt = The person agreed because of debt or threats.
indicator-or-no-aftercare = The person has no medical papers or aftercare.
indicator-or-recruit-others = The person is asked to recruit other donors.
