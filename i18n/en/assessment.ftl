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
assessment-state-in-progress = In progress
assessment-state-done = Done
# $answered of $count questions have an answer.
assessment-answered-count = { $answered } of { $count }

assessment-continue-action = Continue
assessment-jump-action = Jump to…
assessment-jump-title = Jump to
assessment-jump-find-label = Find a question
assessment-jump-empty = No question holds that
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
