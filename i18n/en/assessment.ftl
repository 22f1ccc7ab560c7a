# The guided assessment. Somebody who controls the person may see it: no word for trafficking or its victims stands here
# unless details are shown.

assessment-steps-title = Steps
assessment-safety-title = Safety
assessment-consent-title = Consent
assessment-observe-title = Observe
assessment-ask-title = Ask
assessment-assess-title = Assess
assessment-refer-title = Refer
assessment-record-title = Record

# $number: which of the $count steps. $step: its name.
assessment-step-label = Step { $number } of { $count }: { $step }
assessment-state-not-started = Not started
# The person's consent.
assessment-state-not-yet-asked = Not yet asked
assessment-state-skipped = Skipped
assessment-state-in-progress = In progress
assessment-state-done = Done
# $answered of $count questions have an answer.
assessment-answered-count = { $answered } of { $count }

assessment-continue-action = Continue
assessment-jump-action = Jump to…
assessment-jump-title = Jump to
assessment-jump-find-label = Find a step or a question
assessment-jump-empty = No step and no question holds that
# $number: of the step. $step: its name.
assessment-jump-step = Step { $number }: { $step }
assessment-show-details-action = Show details
assessment-hide-details-action = Hide details
assessment-later-action = Come back later
assessment-later-hint = The answers stay. Go on with Assessment.
assessment-start-action = Start assessment
assessment-none-title = No assessment is open
assessment-none-hint = An assessment needs no passphrase. Nothing is stored before the person has been asked.

# What the person agreed to, as it stands above every step.
assessment-consent-not-asked = Consent: not yet asked
assessment-consent-yes = Consent: yes
assessment-consent-no-names = Consent: no names
assessment-consent-nothing = Consent: nothing is kept

## Danger.

make-safe-stop = Stop the questions. First make sure that everybody is safe.
make-safe-kept = Your answers are kept as they are
make-safe-number-label = Emergency number
make-safe-call-action = Whom to call
make-safe-back-action = Back
make-safe-on-action = Go on with the questions

## Consent.

consent-information-hint = Nothing is kept. The next page shows whom to call. First ask: is it safe for them to carry a number?
consent-reason-label = Why could they not be asked?
consent-reason-hint = One sentence

## A country.

country-change-action = Change
# $what: what is changed, as it stands above the choice.
country-change-label = Change: { $what }
situation-located-in-label = Where is the person now?

## The handbook's own list, for an expert.

assess-expert-title = Answer the indicators of the rule themselves
assess-expert-hint = For experts: the ILO’s own indicators, by dimension. They count beside what was answered before.
# For a screen reader. $dimension: one of the six.
assess-expert-label = Indicators of the rule: { $dimension }

## Observe.

observe-title = What you can see or know without asking
observe-places-label = Where do you meet?
observe-forms-label = What does it look like? Several are possible, and none is fine.
# $answered of $count questions have an answer.
observe-answered = Answered { $answered } of { $count }
observe-ask-action = Continue to Ask
observe-refer-action = Skip to Refer
observe-hint-title = How to use this
observe-body-hint = Do not examine. Note only what is visible.
observe-keys-hint = Keys on a row: 1 yes, 2 no, 3 don’t know, 4 did not want to say, 0 not asked. Arrows go to the next row, Enter opens it.

assessment-more-action = More and note
# $what: the statement that the row is about.
assessment-more-label = More and note: { $what }
assessment-note-label = Note
# $note: the beginning of a note.
assessment-note-shown = Note: { $note }
# $text: a sentence, when the answer would be yes.
assessment-example = Made-up example: { $text }
# $text: a sentence, what else may be behind it.
assessment-ordinary = Can also have another reason: { $text }
# $what: for example "Means: how the person is controlled".
assessment-speaks-for = Speaks for: { $what }
# $source: the title of a document. $basis: how far it was read.
assessment-source = Source: { $source } ({ $basis })

## Ask.

ask-empty = There is nothing to ask. Go on.
# $number of $count cards.
ask-card-label = Question { $number } of { $count }. You may skip any.
ask-supports-label = What they told you supports:
ask-words-label = Their words (optional)
ask-says-exploited = The person says they were forced, threatened or deceived.
ask-next-action = Next question
ask-previous-action = Previous
# What the officer says to who does not want to answer.
ask-declined-said = That is fine. Say: “Thank you for telling me. We can leave this.”
ask-declined-action = They do not want to answer
ask-stop-action = Stop here
ask-hint-open = Ask the open question, then listen. One topic at a time, and never “why”.
ask-hint-skip = Say why you ask, and that they may skip it
ask-hint-pause = After a hard answer: thank them, pause, offer a break
ask-hint-end = End on the present: “What would help you today?”

## Assess.

assess-title = What you recorded
assess-hint = Marks are counted, one for each question. They are not added up, and unanswered is not “no”.
# $dimension: a group of signs. $counts: how often each answer was given, out of $count.
assess-dimension-of = { $dimension }: { $counts }, of { $count }
assess-legend-yes = yes
assess-legend-unclear = don’t know or did not say
assess-legend-no = no
assess-legend-not-asked = not asked
assess-ask-action = Ask these
# For a screen reader. $dimension: a group of signs.
assess-ask-label = Ask these: { $dimension }
assess-other-view-hint = Beside the result. It never lowers it.
assess-refer-action = Continue to Refer
assess-back-action = Back to questions
results-change-none = No single answer would change this
