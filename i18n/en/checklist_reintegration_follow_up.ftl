# Checklist "reintegration-follow-up": what the officer reads. The structure is in checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Reintegration plan and follow-up
    .purpose = Agree support after return or stay, and check on it.
    .audience = Case officer; receiving organisation
    .when = Before return, then at about 1 week, 1 month, 3 months and 6 months if the person agrees.

## Plan

section-reintegration-follow-up-plan = Plan
indicator-rp-housing = Safe housing is arranged.
indicator-rp-health = Health and psychological care are arranged.
indicator-rp-income = A plan for income, work or benefits exists.
indicator-rp-legal = Legal help, compensation and unpaid wages are followed up.
indicator-rp-education = Schooling or training is planned.
indicator-rp-debt = A plan for debts exists.
indicator-rp-contact = A named contact person and a safe way to reach the person exist.

## Follow-up

section-reintegration-follow-up-follow = Follow-up
indicator-rp-safe-now = The person feels safe now.
indicator-rp-service-received = The service agreed on was really received.
indicator-rp-recontact = The recruiter or exploiter has made contact again.
indicator-rp-close = The case is closed with the person’s agreement and the deletion date is set.
