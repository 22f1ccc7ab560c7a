# Checklist "immediate-needs": what the officer reads. The structure is in checklists/immediate-needs.toml.

checklist-immediate-needs = Immediate needs assessment
    .purpose = List what the person needs in the next 72 hours.
    .audience = Case officer
    .when = As soon as the person is safe. Needs do not depend on any result.

## Needs

section-immediate-needs-needs = Needs
indicator-in-shelter = Needs a safe place to stay.
    .label = Safe place
indicator-in-medical = Needs medical care, including sexual and reproductive health.
    .label = Medical care
indicator-in-psych = Needs psychological first aid or crisis support.
    .label = Crisis support
indicator-in-food-clothes = Needs food, clothes or hygiene items.
    .label = Food, clothes, hygiene
indicator-in-phone-money = Needs a safe phone, some cash or transport.
    .label = Phone, money, transport
indicator-in-interpreter = Needs an interpreter, of a gender they choose.
    .label = Interpreter
indicator-in-document = Needs a passport or emergency travel document.
    .label = Passport or travel document
indicator-in-lawyer = Needs legal advice, including on non-punishment and wages.
    .label = Legal advice
indicator-in-status = Needs advice on a reflection period or a residence permit.
    .label = Advice on the right to stay
indicator-in-family = Wants, or does not want, family to be told.
    .label = Family told, or not told
indicator-in-dependants = Children or dependants need care or protection.
    .label = Care for children or dependants
indicator-in-disability = Needs support for disability, addiction or pregnancy.
    .label = Disability, addiction, pregnancy
indicator-in-guardian = Child: needs a guardian or representative.
    .label = Guardian for a child
