# Checklist "safe-return": what the officer reads. The structure is in checklists/safe-return.toml.

checklist-safe-return = Safe return assessment
    .purpose = Decide with the person whether, when and how return is safe. Return is one option, not the goal.
    .audience = Case officer with partners in both countries
    .when = Beside the issue of a travel document or ticket, never as a condition of it.

## Choice and alternatives

section-safe-return-choice = Choice and alternatives
indicator-sr-wants = The person freely wants to return, and may change their mind.
indicator-sr-alternatives = The person was told about reflection period, permits, asylum and a third place.
indicator-sr-proceedings = Return will not cost the person a claim, a hearing or unpaid wages.
indicator-sr-consent-share = The person agrees to what is shared with the country of return.
indicator-sr-asylum = Fear of the home state was asked about, and asylum advice was offered before any contact with it.

## Risk at home

section-safe-return-risk = Risk at home
indicator-sr-recruiter-home = The recruiter or associates live near the place of return.
indicator-sr-family-involved = Family took part in, or profits from, the trafficking.
indicator-sr-debt-open = A debt to the recruiter is still open.
indicator-sr-stigma = The person fears shame, violence or rejection.
indicator-sr-prosecution = The person may be charged at home for acts they were forced to do.
indicator-sr-health = The person is fit to travel and care can continue.
indicator-sr-same-causes = The reasons they left (debt, violence, no work) are unchanged.
indicator-sr-child-best = Child: a best-interests determination supports return and a checked carer is waiting.
indicator-sr-family-threat = The recruiter knows, threatens or can reach the family at home, and they have been warned only if the person wants it.

## Journey

section-safe-return-journey = Journey
indicator-sr-escort = The need for an escort or airport meeting was decided.
indicator-sr-neutral-doc = The travel document carries no mark of trafficking.
indicator-sr-met = A named organisation meets the person on arrival.
indicator-sr-emergency-plan = The person holds numbers and a plan for transit problems.
