# Checklist "informed-consent": what the officer reads. The structure is in checklists/informed-consent.toml.

checklist-informed-consent = Informed consent
    .purpose = Make sure the person understands and freely decides on the talk, the record and each referral.
    .audience = Interview officer
    .when = Before the interview, before each referral, and again when anything changes.

## Consent to talk

section-informed-consent-talk = Consent to talk
indicator-ic-who-i-am = I said who I am, what I can and cannot do.
indicator-ic-purpose = I explained why I ask and how long it takes.
indicator-ic-voluntary = I said they may refuse any question, pause or stop, and still get help.
indicator-ic-limits = I explained when I might have to tell others (danger to life, a child, local law).
indicator-ic-language = Consent was given in a language and form they understand.
indicator-ic-limits-first = The limits of confidentiality were explained before the person told their story.

## Consent to record

section-informed-consent-record = Consent to record
indicator-ic-record = They agree to a record, and know what is in it.
indicator-ic-storage = They know where it is kept, for how long and who can read it.
indicator-ic-access = They know they may see, correct or delete it.
indicator-ic-statistics = They were asked separately about use of anonymous statistics.
indicator-ic-anonymous = They were offered help without giving a name.

## Consent to refer

section-informed-consent-refer = Consent to refer
indicator-ic-refer-each = They agreed to each receiving organisation by name.
indicator-ic-refer-what = They agreed to exactly what is shared.
indicator-ic-police-separate = Contact with police was asked about separately.
indicator-ic-withdraw = They know how to withdraw consent.
indicator-ic-child-assent = Child: views heard, assent sought, guardian or child protection involved.
