# Why a contact is suggested or not. The officer reads these one below the other, and decides.

## What is known to fit.

reason-emergency = For danger to life now
reason-child-protection = Can act for a child
reason-in-country = In the country where the person is
reason-own-nationals = Helps its own nationals abroad
reason-reachable-from-here = Can be reached from your office
reason-serves-age = Helps people of this age
# Man, woman or other.
reason-serves-sex = Helps people like this person, man, woman or other
reason-serves-form = Knows this form of exploitation
reason-presumed-ok = Helps before formal identification
reason-residence-any = Helps whatever the right to stay
reason-cooperation-not-required = Helps without working with the police
reason-not-police = Is not part of the police
reason-specialised = Specialised in trafficking
reason-first-contact = Named first by the state’s own guidance
# One place that leads to all kinds of help.
reason-one-stop = Leads to all kinds of help
reason-open-now = Open now
reason-speaks-language = Speaks the person’s language
reason-meets-need = Meets a need you noted

## What is not known. Questions to ask the contact, or the person, before relying on it.

ask-first-serves-age = Do they help people of this age?
ask-first-serves-sex = Do they help men, women, everyone?
ask-first-serves-form = Do they help with this form of exploitation?
ask-first-residence = Do they help whatever the right to stay?
ask-first-cooperation = Does help depend on working with the police?
ask-first-identification = Does help depend on formal identification?
ask-first-speaks-language = Do they speak the person’s language?
ask-first-opening-hours = When are they open?
ask-first-reachable-from-here = Does the number connect from your office?
ask-first-does-it-inform-police = Do they inform the police?
# Asked of the person.
ask-first-home-state-contact = Is contact with the person’s own country safe and wanted?

## What to be careful about.

caution-never-checked = Nobody has called this contact to check it
caution-past-review = Check before relying on it: the next check is overdue
caution-blocked = Not verified for a long time. Find another contact or call yourself first.
caution-number-unconfirmed = The number was not found in a source
caution-may-inform-police = May inform police or immigration. Say no name, and tell the person before any referral.
caution-professionals-only = You call this line. It is not for the person.
caution-may-not-connect-from-abroad = May not connect from abroad. Use the international form.
# From another country the same digits reach somebody else.
caution-rings-elsewhere = The person dials this. From your office it rings in another country.
caution-sources-conflict = Its sources say different things
caution-capacity = It may have no free place
# It listens to children and cannot act for them.
caution-for-the-child-to-talk = For the child to talk. It cannot act for the child.

## Why a contact does not fit. It is still listed, so that the officer can decide otherwise.

because-serves-women-only = Helps women only
because-serves-men-only = Helps men only
because-serves-children-only = Helps children only
because-serves-adults-only = Helps adults only
because-other-form = Is there for another form of exploitation
because-formal-identification-required = Helps only after formal identification
because-cooperation-required = Helps only those who work with the police
because-irregular-only = Helps only people without a right to stay
because-third-country-only = Helps only citizens of states outside the EU and EEA
because-nationals-only = Helps only its own nationals
because-not-in-service-here = Does not work where the person is
because-professionals-only = The line is for professionals, and the person would call
because-own-mission = Somebody linked to your own mission is involved
because-police-not-asked = The person has not asked for the police
because-home-state = Contact with the person’s own state: not asked yet, not wanted, or not safe

## What can be done with a contact, within what the person agreed to.

action-call = Call
action-call-for-advice-without-name = Call for advice without giving a name
action-give-number = Give the number to the person
action-refer-with-consent = Refer with the person’s consent

## What to know before choosing any contact.

warning-no-contacts-here = The directory has no contact for this country. Call your ministry’s duty officer.
warning-no-national-helpline = This country has no national helpline on file
warning-state-may-penalise = People who were exploited may be punished in this country. Ask a specialist before any contact with its authorities.
warning-mission-conflict = Somebody linked to an official or to your mission may be involved. Take it outside your mission and tell only those who must know.
warning-child-first = Treat the person as a child until an authority decides otherwise. Child protection comes first.
warning-no-child-authority-on-file = No child-protection authority is on file here. Call the emergency number and ask for the on-call child-protection or social service.
warning-asylum-advice-first = Get advice on asylum before any contact with the person’s own state
warning-clock-before-content = This computer’s clock is earlier than the directory. Set the clock: how old a contact is cannot be told.
