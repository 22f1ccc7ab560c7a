# Checklist "first-contact": what the officer reads. The structure is in checklists/first-contact.toml.

checklist-first-contact = Consular counter, phone and message red flags
    .purpose = Notice that a routine consular contact may be something more, before any interview.
    .audience = Counter, phone, duty-officer and honorary-consul staff
    .when = At every first contact. Takes about two minutes. Never read it aloud.

## How the person arrives

section-first-contact-arrival = How the person arrives
indicator-fc-comes-alone-fled = The person ran away from a workplace, flat or partner a short time ago.
indicator-fc-no-belongings = The person has few or no belongings, or unsuitable clothing for the season.
indicator-fc-injury = The person has visible or untreated injuries, or looks ill or exhausted.
    .care = Do not examine. Note only what is visible.
indicator-fc-afraid = The person seems afraid, watches the door, or asks whether anyone can see them.
indicator-fc-unknown-address = The person cannot give the address where they live or work.
indicator-fc-unsure-country = The person is not sure which town or country they are in.

## Documents

section-first-contact-documents = Documents
indicator-fc-docs-held = Someone else holds the passport or identity card and will not give it back.
indicator-fc-emergency-travel-doc = An emergency travel document is requested and the account of the "lost" passport does not fit.
indicator-fc-docs-false = The documents are false, altered or belong to another person.
indicator-fc-docs-others-pay = Another person insists on paying for, collecting or keeping the new document.
indicator-fc-many-requests = The same contact person, address or phone appears in several citizens' requests.
indicator-fc-job-mismatch = The stated reason for stay does not match the visa, permit or work actually done.

## The companion

section-first-contact-companion = The companion
indicator-fc-companion-speaks = A companion answers for the person or corrects them, beyond help with language, illness or disability.
indicator-fc-companion-refuses-private = The companion refuses or resists a private talk.
indicator-fc-companion-relation-unclear = The companion's relationship to the person is unclear or changes.
indicator-fc-phone-monitored = The person's phone is held, watched or on an open call during the visit.

## The story

section-first-contact-story = The story
indicator-fc-rehearsed = Answers sound rehearsed, or several people tell the same story word for word.
indicator-fc-pay-problem = The person says they were not paid, or paid far less than agreed, for work they did.
indicator-fc-debt-mentioned = The person mentions a debt to an employer, agent or partner.
indicator-fc-deceived-mentioned = The person says the job or trip was not what they were told.
indicator-fc-cannot-leave = The person says someone does not let them leave a place, job or person.

## Phone calls, messages and third parties

section-first-contact-remote = Phone calls, messages and third parties
indicator-fc-call-cut = A call is whispered, cut short, or comes from someone else's phone.
indicator-fc-family-report = Family or a friend reports lost contact, changed voice or scripted messages.
indicator-fc-ransom = Family is asked to pay for the person's release or "contract".
indicator-fc-third-party-report = An employer, client, neighbour or NGO reports concern about a citizen.
