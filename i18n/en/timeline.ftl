# What a case's timeline says of each event. Short, without a full stop.

event-opened = Case opened
event-renamed = Label changed
# $indicator: the text of an indicator. $answer: yes, no, don't know …
event-answered = { $answer }: { $indicator }
# $matter: what the consent is about. $answer: what the person said.
event-consent-recorded = Consent asked: { $matter }: { $answer }
event-consent-withdrawn = Consent withdrawn
# $fact: which fact.
event-situation-recorded = Recorded: { $fact }
# $band: the result's heading.
event-assessment-recorded = Result: { $band }
# $contact: a contact's name. $outcome: what became of it.
event-contact-chosen = Contact: { $contact } ({ $outcome })
event-contact-followed = Contact: { $contact } ({ $outcome })
event-note-added = Note
event-named = Name recorded
event-safe-contact-recorded = Safe way of contact recorded
# $on: a day.
event-follow-up-set = Follow-up set for { $on }
event-follow-up-done = Follow-up of { $on } done
event-names-shown = Names were shown
# $reason: why.
event-closed = Closed: { $reason }
event-reopened = Opened again
event-attachment-added = File attached
event-attachment-removed = File removed
# $on: a day.
event-review-set = Review set for { $on }
event-review-by-rule = Review by the office’s rule
event-hold-set = Legal hold set
event-hold-lifted = Legal hold lifted
event-binned = Put into the bin
event-taken-from-bin = Taken out of the bin
event-beginning-lost = Saved from damaged cases. The beginning of this case is gone.

fact-located-in = where the person is
fact-post-in = where the office is
fact-nationalities = nationality
fact-exploited-in = where it happened
fact-age = age
fact-sex = woman or man
fact-forms = what it looks like
fact-residence = papers
fact-police = contact with the police
fact-formally-identified = formal identification
fact-danger-now = immediate danger
fact-private-talk = a talk alone
fact-says-exploited = the person’s own words
fact-needs = what is needed
fact-languages = languages
fact-who-contacts = who calls
fact-mission-conflict = an official is involved
fact-home-state-contact = contact with the own state
fact-wishes = what the person wants
