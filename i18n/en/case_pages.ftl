# The pages Cases and Case. They show what an open vault holds, and no name before it is asked for.

## The list.

case-list-tabs-label = Which cases
case-list-tab-due = Due
case-list-tab-open = Open
case-list-tab-closed = Closed
case-list-tab-all = All
case-list-filter-label = Find by label, note or country
# Stands before the three words that follow it.
case-list-sort-label = Sort by
case-list-sort-next = Next step
case-list-sort-changed = Last change
case-list-sort-label-word = Label
case-names-show-action = Show names
case-names-hide-action = Hide names
# Headings above the columns of the list.
case-list-column-label = Label
case-list-column-next = Next step
case-list-column-due = When
case-list-column-country = Country
case-list-column-changed = Last change
case-list-column-consent = Consent
case-list-no-next = No next step
# Headings of the groups. $count: how many cases.
case-list-overdue-count = { $count ->
    [one] Overdue: { $count } case
   *[other] Overdue: { $count } cases
}
case-list-today-count = { $count ->
    [one] Today: { $count } case
   *[other] Today: { $count } cases
}
case-list-week-count = { $count ->
    [one] Next 7 days: { $count } case
   *[other] Next 7 days: { $count } cases
}
case-list-later-count = { $count ->
    [one] Later: { $count } case
   *[other] Later: { $count } cases
}
# For a screen reader. $changed: a day. $consent: what the person agreed to.
case-list-row-label = Last change: { $changed }. Consent: { $consent }
# $changed: a day, such as "today" or "3 days ago".
case-list-changed-label = changed { $changed }
# $consent: what the person agreed to, in one or two words.
case-consent-label = Consent: { $consent }
case-list-more = More cases match. Type more to narrow the list.
case-list-reading = Reading the cases
case-list-empty = No cases on this computer
case-list-hint = Cases appear here after you save an assessment
case-list-start-action = Start assessment
case-list-open-empty = No open cases
case-list-closed-empty = No closed cases
case-list-due-empty = Nothing is due
case-list-due-hint = A case stands here while it has a follow-up
# $on: a day. $label: a case's label.
case-list-due-later = Nothing is due. Next follow-up: { $on }, { $label }.
case-list-find-empty = No case matches
case-list-clear-action = Clear the search
case-list-preview-title = The chosen case
case-list-preview-empty = Choose a case to see it here
case-list-preview-reading = Reading the case
case-list-latest-title = Latest entries
case-list-open-action = Open case

## What the person agreed to have written down, in one or two words. It stands behind "Consent:".

writing-consent-yes = yes
writing-consent-without-names = no names
writing-consent-could-not-be-asked = not possible
writing-consent-no = no
writing-consent-withdrawn = withdrawn
writing-consent-not-asked = not asked

## Days beside today.

dates-today = today
dates-tomorrow = tomorrow
dates-yesterday = yesterday
# $count: from 2 to 6.
dates-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

## The head of a case.

case-page-reading = Reading the case
case-tabs-label = Parts of the case
case-tab-summary = Summary
case-tab-assessment = Assessment
case-tab-timeline = Timeline
# $what: what is due, in the officer's words. $on: a day.
case-next-label = Next: { $what }, { $on }
case-next-none = Next: nothing is due
# $way: how the person can safely be reached, in the officer's words.
case-safe-contact-label = Safe contact: { $way }
case-safe-contact-covered = A safe way of contact is recorded. Show names to read it before you call.
case-safe-contact-none = No safe way of contact is recorded
case-safe-contact-title = Safe contact
case-safe-contact-add-action = Add
case-safe-contact-record-action = Record safe contact
case-safe-contact-keep-action = Keep as it was
case-covered = Covered. Show names to read it.
case-details-hide-action = Hide details

## Right after saving.

case-saved = Saved. Only people with the passphrase can read it.
# $on: a day.
case-saved-follow-up = Saved. Only people with the passphrase can read it. Follow-up on { $on }.
case-saved-next-title = What happens next
case-saved-call = Nothing is sent by itself. Call the contact that the person agreed to.
case-saved-no-call = Nothing is sent by itself. Contact an organisation only if the person agrees.
case-saved-due = The case stands under Cases, Due, when its day comes
case-saved-set-due = Set a follow-up, so that the case stands under Cases, Due
# $label: the case's label.
case-saved-label = If the person comes back, find the case by its label { $label }

## The summary.

case-due-title = Follow-ups
case-due-empty = Nothing is due
case-due-overdue = Overdue
case-due-done-action = Done
# For a screen reader. $what: what was due. $on: a day.
case-due-done-label = Done: { $what }, { $on }
case-done-happened-label = What happened? (optional)
# The day of the next follow-up.
case-done-next-label = Next? (optional)
case-done-record-action = Record as done
case-contacts-title = Contacts
case-contacts-empty = No contact was chosen
# $contact: the name of an organisation.
case-outcome-label = What happened with { $contact }?
case-outcome-change-label = Outcome: { $contact }
case-change-action = Change
# For a screen reader. $what: an indicator or an organisation.
case-change-label = Change: { $what }
case-consents-title = Consent
case-consents-empty = No consent was asked
# $answer: what the person said. $on: a day.
case-consent-standing = { $answer }, asked { $on }
# $on: a day.
case-consent-withdrawn = Withdrawn { $on }
case-withdraw-action = Withdraw
# For a screen reader. $matter: what the consent is about.
case-withdraw-label = Withdraw: { $matter }
case-withdraw-confirm = Withdraw this consent? To have it back, the person has to be asked again.
case-withdraw-keep-action = Keep consent
case-withdraw-sure-action = Withdraw consent
case-ask-again-action = Ask again
# For a screen reader. $matter: what the consent is about.
case-ask-again-label = Ask again: { $matter }
case-ask-again-question = What did the person say?
case-ask-again-record-action = Record answer
case-person-title = The person
case-person-empty = Nothing more was written down
case-person-name = Name
case-person-wishes = What the person wants
case-person-located = Is in
case-person-nationality = Nationality
case-person-stateless = Stateless
case-person-age = Age
case-person-sex = Woman or man
case-person-languages = Languages
case-person-needs = Needs
case-close-title = Close the case
case-close-hint = A closed case stays readable and can be opened again
case-close-action = Close case
case-close-reason-label = Why is it closed?
case-closed-title = The case is closed
case-closed-hint = Open it again to change answers or set a follow-up
case-reopen-action = Open again

## The assessment of a case.

case-assessment-empty = No answers were recorded
# $on: a day. $title: the heading of a result.
case-result-was = The answers were changed since. Recorded { $on }: { $title }
case-answer-hint = The earlier answer stays in the timeline

## The timeline.

# For a screen reader. $sentence: what happened. $time: a time of day. $place: which entry of how many, from the first.
case-entry-label = { $sentence }, { $time }, entry { $place } of { $of }
case-entry-nothing-more = Nothing more was recorded
case-entry-later = Recorded by a newer program. This one keeps it and cannot show it.
# $was, $now: an answer, a country or another fact.
case-entry-changed = Before: { $was }. Now: { $now }.
case-entry-nothing = nothing
# $value: a case's label.
case-entry-label-was = Label: { $value }
# $value: the name of a language.
case-entry-language = Language of the screen: { $value }
case-entry-spoken = Language spoken: { $value }
# $value: the name of an organisation.
case-entry-recipient = Towards: { $value }
# $value: a day.
case-entry-directory = As the list of contacts of { $value } had it

## What can be added.

case-add-title = Add to the case
case-add-note-title = Note
case-add-note-label = New note
case-add-note-hint = Facts and their own words, no names of others
case-add-note-action = Add note
case-add-follow-up-title = Follow-up
case-add-what-label = What is to be done
# Recorded where the officer writes nothing.
case-add-what-default = Follow up
case-add-when-label = When
case-add-day-tomorrow = Tomorrow
case-add-day-three-days = In 3 days
case-add-day-week = Next week
case-add-day-label = Date
case-add-day-hint = Such as 30 11 2026
case-add-day-fault = Enter a date like 30 11 2026
case-add-day-over = That day is over
case-add-follow-up-action = Set follow-up
case-add-outcome-title = Contact

## Said once it is done.

case-done-answer = Answer changed
case-done-note = Note added
case-done-follow-up = Follow-up set
case-done-follow-up-done = Follow-up done
case-done-follow-ups-back = Follow-ups as before
case-done-outcome = Outcome recorded
case-done-withdraw = Consent withdrawn
case-done-asked-again = Answer recorded
case-done-safe-contact = Safe contact changed
case-done-close = Case closed
case-done-reopen = Case opened again
