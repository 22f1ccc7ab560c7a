# The words of a case record.

## A case.

case-status-open = Open
case-status-closed = Closed

## Why a case was closed. Facts, never a judgement of how it went.

closing-reason-help-received = The person receives help
closing-reason-handed-over = Another office has taken over
closing-reason-person-wished = The person wished so
closing-reason-contact-lost = Contact was lost
closing-reason-no-further-need = No further need
closing-reason-other = Another reason

## Why a case was erased. It is all that is left of it, beside the day and a random number.

erasure-reason-person-asked = The person asked for it
erasure-reason-purpose-ended = The case is no longer needed
erasure-reason-recorded-in-error = It was recorded in error
erasure-reason-moved-elsewhere = It was moved elsewhere

## What a consent is about. Each is asked by itself, the police always separately.

consent-matter-recording = Asking, and writing answers down
consent-matter-names = Writing names down
consent-matter-support-contact = Contacting a support organisation for the person
# "Named": the recipient is known by name before the person agrees.
consent-matter-sharing = Telling one named recipient who the person is
consent-matter-police = Contact with the police
consent-matter-contact-back = Contacting the person again
consent-matter-keeping = How long the case is kept
consent-matter-statistics = Counting the case without names
consent-matter-attachment = A copy or a photograph

## What the person answered about a consent.

consent-answer-yes = Yes
consent-answer-not-now = Not now
consent-answer-no = No
# The reason stands in a note.
consent-answer-could-not-be-asked = Could not be asked

## Through whom the person was asked.

interpreter-none = No interpreter
interpreter-phone = Interpreter on the phone
interpreter-in-person = Interpreter in the room
interpreter-not-said = Interpreter not recorded

## What became of a contact.

# Nothing more is known yet.
contact-outcome-chosen = Chosen
contact-outcome-given-to-person = Given to the person
contact-outcome-officer-called = I called
contact-outcome-called-together = We called together
contact-outcome-person-declined = The person declined
contact-outcome-no-answer = No answer
contact-outcome-wrong-number = Wrong number
# The organisation said that it cannot help.
contact-outcome-refused = They could not help
