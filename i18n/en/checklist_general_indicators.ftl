# Checklist "general-indicators": what the officer reads. The structure is in checklists/general-indicators.toml.

checklist-general-indicators = General indicators
    .purpose = A first shared list for any form of exploitation, when the form is not yet clear.
    .audience = All consular staff; interview officers
    .when = After a red flag, during a first private talk.

## Act (what was done with the person)

section-general-indicators-act = Act (what was done with the person)
indicator-gi-act-recruited = Someone recruited the person (offer, advert, relationship, sale).
indicator-gi-act-moved = Someone arranged or paid for the person's travel or transfer.
indicator-gi-act-housed = Someone housed, hid or kept the person.
indicator-gi-act-received = The person was handed over to, or received by, someone else.

## Control and movement

section-general-indicators-control = Control and movement
indicator-gi-watched = The person's movements are watched, escorted or restricted.
indicator-gi-cannot-leave-work = The person cannot leave the place of work or housing freely.
indicator-gi-no-docs = The person does not have their own identity documents (not counting documents lost, or held by an authority).
indicator-gi-limited-contact = Contact with family, friends or anyone outside is limited or listened to.
indicator-gi-moved-often = The person is moved often between places and does not know why.
indicator-gi-no-phone-money = The person has no phone or money of their own.

## Threats and violence

section-general-indicators-threats = Threats and violence
indicator-gi-violence = People who control the person's work, housing, money or movement use or used violence against them.
indicator-gi-threats = People who control the person's work, housing, money or movement threaten or threatened them with violence.
indicator-gi-family-threat = The person's family is threatened or harmed.
indicator-gi-authorities-threat = The person is threatened with being handed to the authorities.
indicator-gi-distrust = The person seems unsure whether they can trust you (common after bad experience; by itself it says nothing).
indicator-gi-drugged = The person is given drugs, alcohol or medicine to control them.

## Exploitation

section-general-indicators-exploitation = Exploitation
    .calm = Work and daily life
indicator-gi-little-pay = The person gets little or no pay.
indicator-gi-no-access-earnings = Someone else takes or controls what the person earns.
indicator-gi-long-hours = The person works very long hours over long periods, or has no days off.
indicator-gi-poor-housing = The person lives in poor or unsafe housing.
indicator-gi-no-medical = The person has no access to medical care.
indicator-gi-punished = The person is punished with fines, loss of food or other penalties.
indicator-gi-debt = The person believes they must go on working or obeying until a debt to an employer, recruiter, partner or controller is paid.
indicator-gi-false-promise = The person acted on a promise that turned out false.
