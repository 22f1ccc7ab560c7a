# The page About.

about-title = About Guidepost
about-aim = Guidepost goes through safety, consent and the checklists with you, says which signs are present and what follows, and shows whom to call, with reasons. You decide, together with the person.
about-place = It runs on this computer alone, without a network, and sends nothing anywhere.

about-messages-title = Recent messages
# $time: a time of day. $message: what was said then.
about-message = { $time } { $message }

about-versions-title = Versions
# $version: numbers with full stops between.
about-version-program = Program { $version }
about-version-checklists = Checklists { $version }
# $date: a day.
about-version-contacts = Contacts compiled { $date }

about-languages-title = Languages

about-sources-title = Sources, and how sure they are
about-sources-hint = Everything here comes from public sources. Not every source was read whole. No practitioner has reviewed the checklists or the order of contacts.
# Both are numbers.
about-contacts-count = Contacts: { $all }. Never called to check them: { $never }.
# $number: how many.
about-sources-checklists = Sources of the checklists ({ $number })
about-sources-contacts = Sources of the contacts, by country
# $country: its name. $number: how many contacts it has.
about-sources-country = { $country } ({ $number })
# $how: in English, as the catalogue has it.
about-source-read = How far it was read: { $how }
# $date: a day, a month or a year.
about-source-date = Date of the source: { $date }
about-source-called = Called and checked: { $date }
about-source-never = Never called to check it

about-licences-title = Licences
about-licences-hint = Guidepost is free software under the European Union Public Licence 1.2. Each part keeps its own licence.
# $number: how many.
about-crates-label = Program libraries ({ $number })
about-crates-hint = These are named by the program itself. Each brings others, which stand in the source’s Cargo.lock.
