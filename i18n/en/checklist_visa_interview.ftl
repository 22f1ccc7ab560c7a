# Checklist "visa-interview": what the officer reads. The structure is in checklists/visa-interview.toml.

checklist-visa-interview = Visa interview and prevention
    .purpose = Notice risk of future trafficking among visa applicants and give protective information. This list never justifies a refusal on its own.
    .audience = Visa officers
    .when = Work, au pair, student-work, domestic, entertainer, seasonal, family and child visas.

## The application

section-visa-interview-application = The application
indicator-vi-same-agent = Many applications share one agent, sponsor, phone or wording.
indicator-vi-coached = The applicant gives coached answers and does not know basic facts of the job.
indicator-vi-job-unreal = The employer, address or salary cannot be verified or is unrealistic.
indicator-vi-no-contract-copy = The applicant has no copy of the contract in a language they read.
indicator-vi-fee-debt = The applicant borrowed or signed away property to pay the agent.
indicator-vi-passport-agent = The agent keeps the passport between visits.
indicator-vi-agent-present = The agent or employer insists on attending the interview.
indicator-vi-visa-mismatch = A visitor visa is sought though work is planned.
indicator-vi-spouse-unknown = A spouse or fiance applicant knows very little about the partner.
indicator-vi-online-partner = The inviting partner was met online only and pays for everything.
indicator-vi-sponsor-repeat = The sponsor has invited several workers or spouses before.
indicator-vi-child-alone = A child's sponsor, guardian or school cannot be checked.
indicator-vi-domestic-private = The private domestic worker has not been seen alone.

## What to give and do

section-visa-interview-prevention = What to give and do
indicator-vi-info-given = Rights and emergency-contact information was given in the person's language.
indicator-vi-info-understood = The person could say in their own words what to do if things go wrong.
indicator-vi-info-logged = The fact that information was given is recorded.
