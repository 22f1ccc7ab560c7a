# Record in the window: what only a case that is kept needs, all answers once more, and what shall happen with them.

record-title = Check and save
record-minimum = Write the minimum that the next person needs. Facts and their own words, not opinions: a court may read this. No names of other people.

## What is written here and only here.

record-nickname-label = Nickname of the case (optional)
# $label: the random name of the case, such as K7M-4QD.
record-nickname-hint = The case is called { $label }. A nickname helps you find it; do not use a name.
record-name-label = Name as they say it (optional)
record-name-hint = They agreed that names are written down
record-contact-back-label = Do they agree that you contact them again?
record-safe-contact-label = Safe way to contact them (optional)
record-safe-contact-hint = How, when, and what to say if somebody else answers
record-follow-up-label = When do you look at the case again?
record-tomorrow-label = Tomorrow
record-three-days-label = In 3 days
record-week-label = Next week
record-date-label = Another day
record-date-hint = For example 30 11 2026
record-date-fault = Enter a day from today on, like 30 11 2026
# $date: a day in words.
record-date-value = Follow-up on { $date }
record-what-label = What is to be done then (optional)
record-keeping-label = Do they agree that the case is kept, so that the next person can help?
record-statistics-label = Do they agree that the case is counted, without names?

## All answers once more. The labels are the questions of the steps before.

record-check-title = Check the answers
record-signs-title = What you saw and asked
# $answered of $count questions have an answer.
record-answered-count = { $answered } of { $count } answered
record-contacts-label = What happened with the contacts
record-agreements-label = Agreements about contacts
# $matter: what was asked. $answer: what the person said. $name: towards which organisation.
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Notes
record-wishes-label = What the person wants
# $name: an organisation. $outcome: what became of it.
record-contact-value = { $name }: { $outcome }

## What shall happen with the answers.

record-save-action = Save case
record-saving = Saving the case
record-ways-title = Other ways to finish
record-seal-action = Keep sealed, file later
record-seal-hint = It is filed at the next unlock
record-without-names-action = Save without names
record-without-names-hint = The name and the way to contact them are erased first
record-let-go-action = Do not keep anything
record-let-go-hint = You can take this back for 10 seconds
record-empty = Nothing was recorded
record-empty-hint = There is nothing to save. The contacts stay open to you at any time.
record-nothing-title = Nothing is kept
record-nothing-hint = The person wants nothing written down. What is still on the screen goes when you finish.
record-not-asked-title = Not stored until you have asked
record-not-asked-hint = These answers are in memory only. Ask the person whether you may write them down, then save.
record-ask-action = Ask for consent
