# The words of an assessment. Staff texts: here a sign may be called an indicator.

## What is known about one indicator. "Don't know" and "Not asked" must never become the same word.

answer-yes = Yes
answer-no = No
# Asked or looked for, and still not known.
answer-unclear = Don’t know
# The person was asked and did not want to say. It never counts as a no.
answer-declined = Did not want to say
# It did not come up. The resting state of every question.
answer-not-asked = Not asked
# Stands beside the four answers.
answer-hint = Don’t know = you looked or asked and still do not know. Not asked = it did not come up.

## The outcome as it stands in the record, in lists and in tables. The headings on screen are in results.ftl.

band-none-now = No signs recorded in this conversation
band-not-enough-asked = Not enough asked yet
band-some = Some signs, not a full picture
# A working word for "offer help now". Not a finding about the person.
band-presumed = Presumed victim (working word)

## Why an assessment comes to "presumed", one sentence a rule. ILO is the International Labour Organization.

rule-a-child = The person is or may be under 18, and there is at least one sign of exploitation, or as much as would be enough for an adult. For a child no force or deception has to be shown.
rule-a1 = The ILO pattern: enough signs of exploitation, enough from recruitment, and enough from the place where the person was taken.
rule-a2 = Enough signs of exploitation, and enough in one other group of signs.
rule-a3 = At least one sign of exploitation, with one strong or two medium signs of force, deception or abuse of vulnerability.
rule-a4 = Begging, crime, marriage, organ removal, surrogacy or adoption: at least one sign of exploitation, and at least one of force, deception or abuse of vulnerability.
rule-a5 = The person says they are, or were, exploited under force, threat or deception.
rule-a6 = The officer judges so and wrote down why.
rule-a7 = One strong sign from recruitment and one strong sign from the destination. Exploitation may be intended and not yet begun.

## Age in an assessment.

age-adult = Adult
age-child = Under 18
# Treated as a child until an authority decides otherwise.
age-may-be-child = May be under 18

## What a checklist is for.

# Signs to notice or to ask about.
checklist-type-indicator = Signs
# Steps to take. They never count in an assessment.
checklist-type-protocol = Steps

## How an indicator comes to be known.

kind-observe = See or already know
kind-ask = Ask
kind-document = Read in a document
kind-do = Do

## What an indicator speaks for. Act, means and purpose are the three legal elements of trafficking.

# Recruiting, moving, housing or receiving a person.
element-act = Act: how the person came into the situation
# Force, threat, deception, abuse of vulnerability.
element-means = Means: how the person is controlled
element-purpose = Purpose: how the person is exploited
element-context = Context
# A step that the officer takes.
element-protocol = Step
element-safety = Safety
element-need = Need
element-risk = Risk

## The ILO's six groups of signs. Two happen at recruitment, two at the destination.

dimension-deceptive-recruitment = Deception at recruitment
dimension-coercive-recruitment = Force at recruitment
dimension-abuse-of-vulnerability-recruitment = Abuse of vulnerability at recruitment
    .calm = Vulnerable position: recruitment
dimension-exploitation = Conditions of exploitation
    .calm = Living and working conditions
dimension-coercion-at-destination = Control at the destination
dimension-abuse-of-vulnerability-at-destination = Abuse of vulnerability at the destination
    .calm = Vulnerable position: destination

## How much an indicator weighs in the ILO's list.

strength-strong = Strong
strength-medium = Medium
strength-weak = Weak

## Forms of exploitation, as in Directive 2011/36/EU with its change of 2024.

form-labour = Labour exploitation
    .calm = Work
form-sexual = Sexual exploitation
    .calm = Sexual services
form-begging = Forced begging
    .calm = Begging
# Being made to commit crimes: theft, drugs, fraud.
form-criminal-activity = Exploitation of criminal activities
    .calm = Petty crime
# Work in a private household, including a diplomat's.
form-domestic-servitude = Domestic servitude
    .calm = Work in a household
form-forced-marriage = Forced marriage
    .calm = Marriage
form-organ-removal = Organ removal
    .calm = Organs
form-illegal-adoption = Illegal adoption
    .calm = Adoption
form-surrogacy = Exploitation of surrogacy
    .calm = Surrogacy

## Whom an indicator is about.

population-any = Anyone
population-adult = Adults
population-child = Children

## The ILO's four lists. An indicator can weigh differently in each.

profile-adult-sexual = Adult, sexual exploitation
profile-child-sexual = Child, sexual exploitation
profile-adult-labour = Adult, labour exploitation
profile-child-labour = Child, labour exploitation

## How far the source of an indicator was read.

basis-read = The source was read
basis-partly-read = The source was read in part
basis-general-knowledge = General knowledge, no source was read

## Where the person is met, where a list of its own helps there. The person may read it.

meeting-place-detention = At a prison or detention centre
meeting-place-visa-interview = At a visa interview
