# What an assessment shows. These are the only headings of a result. None says that somebody is a victim, and somebody may
# read the heading over the officer's shoulder: line two, "detail", can be folded away.

## Above every other heading, when somebody is in danger.

results-danger-title = Act on safety first
results-danger-detail = Someone may be in danger now. Follow the safety steps before any form.

## Adults.

results-presumed-title = Offer help and referral now
results-presumed-detail = Recorded as: presumed victim, this tool’s working word for “offer help now”. Whether there are reasonable grounds, and formal identification, is for the competent authority.
results-some-title = Offer help and ask a specialist
results-some-detail = There are signs but not a full picture. You can call for advice without giving a name.
results-none-now-title = No signs recorded in this conversation
results-none-now-detail = This does not rule anything out. People often speak later. Say they can come back, and ask if it is safe to carry a number.
results-not-enough-asked-title = Not enough asked yet
results-not-enough-asked-detail = Unanswered is not “no”. Help is open now.

## A child, or somebody who may be one.

results-child-presumed-title = Call a specialist now
# $emergency: the emergency number of the country where the child is.
results-child-presumed-detail = Recorded as: presumed child victim. For a child no force or deception has to be shown. Call the child-protection authority before the child leaves and ask what to do about the adult. You cannot hold anyone: if you fear for the child now, call { $emergency }. Give no document and no paper to an adult whose link to the child is not proved.
results-child-other-title = Call a specialist for advice
results-child-other-detail = Ask the child-protection authority, without a name if you prefer. Leave the questions to specialists. Give nothing to the child that an adult could find.

## Under every heading.

results-why-title = Why
# Signs that stand under none of the ILO's five headings.
results-other-signs = Other signs
results-unknown-title = What we do not know
results-wishes-title = What the person wants
# Open questions follow, one a line.
results-prompts-title = It may be worth asking
results-change-title = What would change this
results-details-action = Show details
# The officer may always offer referral, whatever the result.
results-judgement-action = Offer referral on my own judgement
results-judgement-hint = One sentence why
# A note beside the result. It never lowers it.
results-other-view-label = A different view
# $rules: one or more sentences from the list "rule".
results-rule-label = Rule matched: { $rules }
# How often each answer was given.
results-yes-count = { $count } yes
results-no-count = { $count } no
results-unclear-count = { $count } don’t know
# Both at once: beside the half-filled marks.
results-open-count = { $count } don’t know or did not say
results-declined-count = { $count } did not want to say
results-not-asked-count = { $count } not asked
results-strong-count = { $count ->
    [one] { $count } strong sign
   *[other] { $count } strong signs
}
results-medium-count = { $count ->
    [one] { $count } medium sign
   *[other] { $count } medium signs
}
results-weak-count = { $count ->
    [one] { $count } weak sign
   *[other] { $count } weak signs
}
results-dimension-empty = Nothing asked yet
# $version: the version of the lists of signs.
results-catalogue-label = By the lists of signs, version { $version }

assess-notadecision = This page lists what you recorded. It is not a decision about the person.
assess-none = Not having signs on this list does not mean that nothing is wrong.

principle-sure = You do not need to be sure. If you are concerned, offer help and ask a specialist.
principle-role = You are not deciding whether someone is a victim. You are noticing, recording what they agree to, and connecting them to help.
