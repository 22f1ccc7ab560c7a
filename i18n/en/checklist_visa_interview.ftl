# Checklist "visa-interview": what the officer reads. The structure is in checklists/visa-interview.toml.

checklist-visa-interview = Visa interview and prevention
    .purpose = Notice risk of future trafficking among visa applicants and give protective information. This list never justifies a refusal on its own.
    .audience = Visa officers
    .when = Work, au pair, student-work, domestic, entertainer, seasonal, family and child visas.

## The application

section-visa-interview-application = The application
indicator-vi-same-agent = Many applications share one agent, sponsor, phone or wording.
    .example = Nine applications this month give the same mobile number, and three share the same spelling mistake.
    .ordinary = A well-known agency, a large employer or the one travel office in a small town can be the reason.
indicator-vi-coached = The applicant gives coached answers and does not know basic facts of the job.
    .example = He recites the farm’s address without a pause, but cannot say what grows there or what his task will be.
    .ordinary = Nerves, a strange language or well-meant advice from friends can make anyone sound rehearsed.
indicator-vi-job-unreal = The employer, address or salary cannot be verified or is unrealistic.
    .example = The letter offers a waiter 5,000 euros a month, and at the address given there is only a car park.
    .ordinary = A new or small firm may have no website, and a typing error or a move can explain a wrong address.
indicator-vi-no-contract-copy = The applicant has no copy of the contract in a language they read.
    .example = Her folder holds photos and a bank letter; the contract stayed with the agency, in a language she cannot read.
    .ordinary = The copy may still be in the post or with a translator, and can be brought next time.
indicator-vi-fee-debt = The applicant borrowed or signed away property to pay the agent.
    .example = Asked how he paid the agent, a fisherman says that his brother’s boat now belongs to that man.
    .ordinary = Families do pool money or take out a bank loan for a real chance, on terms they can repay.
indicator-vi-passport-agent = The agent keeps the passport between visits.
    .example = She has never had her passport at home, she says: the agency brings it on the day and takes it back.
    .ordinary = An agent may need it for a few days for another visa, but then gives a receipt and hands it back on request.
indicator-vi-agent-present = The agent or employer insists on attending the interview.
    .example = A woman in a smart suit follows two young cooks to the window and will not go when asked to wait outside.
    .ordinary = Someone may wish to interpret or to help with a disability, and will wait outside once you explain.
indicator-vi-visa-mismatch = A visitor visa is sought though work is planned.
    .example = The form says two weeks of sightseeing; in the folder lies a shift plan with the applicant’s name on it.
    .ordinary = A fair or a job interview may well fit a visit, and people do pick the wrong form by mistake.
indicator-vi-spouse-unknown = A spouse or fiance applicant knows very little about the partner.
    .example = A young man who is to join his wife cannot say where she works or whether she has children.
    .ordinary = Families may arrange a match that both want, and couples may have met only a few times so far.
indicator-vi-online-partner = The inviting partner was met online only and pays for everything.
    .example = She pays for his ticket, visa and clothes; they have never met, and in calls her camera is always off.
    .ordinary = Couples do meet online, and one may have more money; ask what they know of each other’s lives.
indicator-vi-sponsor-repeat = The sponsor has invited several workers or spouses before.
    .example = Your records show that the same man has invited two fiancées and three cleaners in four years.
    .ordinary = A growing firm hires again, a family needs a new carer, and people do marry a second time.
indicator-vi-child-alone = A child’s sponsor, guardian or school cannot be checked.
    .example = The school that is to take a boy of fifteen has no telephone, and its letter gives a private flat as address.
    .ordinary = Schools close for holidays and guardians move, so a reply may take time; it should be there before the child travels.
indicator-vi-domestic-private = The private domestic worker has not been seen alone.
    .example = In the file, each note of the housekeeper’s visits to the visa section ends “employer present”.
    .ordinary = It may be an oversight, or no interpreter was at hand; a talk alone can still be arranged.

## What to give and do

section-visa-interview-prevention = What to give and do
indicator-vi-info-given = Rights and emergency-contact information was given in the person’s language.
indicator-vi-info-understood = The person could say in their own words what to do if things go wrong.
indicator-vi-info-logged = The fact that information was given is recorded.
