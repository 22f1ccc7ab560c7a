# Checklist "recruitment-safe-trip": what the officer reads. The structure is in checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Safe trip check for would-be travellers
    .purpose = Help a person, or the officer advising them, test an offer before leaving. In the spirit of the CBSS Safe Trip campaign.
    .audience = Would-be travellers with an officer; information desks
    .when = Before leaving for work, study, marriage or modelling abroad.

## Warning signs in the offer

section-recruitment-safe-trip-offer = Warning signs in the offer
indicator-st-too-good = The pay is far too high for the work or no skills are asked.
    .example = A school leaver shows an advert: 5,000 euros a month for waiting at table, no experience or languages needed.
    .ordinary = Seasonal or remote work can pay well, and some firms train beginners; a real firm can explain how it gets to the sum.
indicator-st-all-paid = A stranger offers to pay all travel and papers.
    .example = A retired nurse says a man she met on a train will pay her flight, visa and passport and “settle it later”.
    .ordinary = Employers may pay for travel and visa too; they put it in the contract and say whether it must be paid back.
indicator-st-hurry = You are pressed to decide at once.
    .example = A young mechanic was told by text: a seat on tonight’s bus, answer within the hour or the job goes to another.
    .ordinary = A harvest or a sick colleague can make an employer hurry; an honest one still leaves time to read the contract.
indicator-st-secret = You are asked not to tell anyone.
    .example = A woman says her agent wants her parents to believe that she is only visiting a friend for the weekend.
    .ordinary = People keep a new job quiet so that their present boss does not hear; that is their own wish, not a condition.
indicator-st-private-place = The interview is in a private or unmarked place, or only by chat.
    .example = A cook says his interview for a hotel was in a flat without a nameplate, after nothing but chat messages.
    .ordinary = Small firms and families may meet applicants at home or in a café, and many real interviews are held online.
indicator-st-photos = Full-body or revealing photos are asked for an ordinary job.
    .example = A student who applied as a barman was asked to send pictures in swimming trunks, from the front and the side.
    .ordinary = Models and dancers may need full-length pictures, and many employers ask for a portrait for the file.
indicator-st-fee-first = You must pay or borrow before you see a contract.
    .example = A welder has borrowed two months’ pay for a “place fee”, and the contract is to follow once he has arrived.
    .ordinary = Some costs, such as a passport or a language test, do come before a contract; they are paid to the office itself.
indicator-st-tourist-visa = You are told to travel as a tourist and work.
    .example = The agency told a carer of fifty to enter as a tourist and start on Monday; the permit would come later.
    .ordinary = Some travel as visitors first, for an interview or a look round, and some recruiters do not know the visa rules.
indicator-st-lie-border = You are told to lie to border or visa officers.
    .example = A man shows the lines he is to learn by heart: he is visiting an aunt, stays a week and knows no employer.
    .ordinary = A friend may give bad advice on what to say, without ill will; the risk still falls on the traveller.
indicator-st-redirect = The destination or employer changes at the last minute.
    .example = A forklift driver’s ticket came last night: another country, another firm, and a text saying “same pay, no worries”.
    .ordinary = Projects do end or move at short notice; a real employer then sends a new contract and accepts a no.
indicator-st-online-love = The offer comes from someone you only know online.
    .example = A divorced man says the woman he has chatted with for six weeks, never on video, has found him a job near her.
    .ordinary = Happy couples have met online too; a video call, a first visit and a ticket of one’s own make it safer.

## Ways to protect yourself

section-recruitment-safe-trip-protect = Ways to protect yourself
indicator-st-check-employer = Check the employer and agency in the official register and by calling them yourself.
indicator-st-contract-copy = Get the contract in a language you read and leave a copy at home.
indicator-st-passport-copies = Keep your passport yourself; leave copies with someone you trust.
indicator-st-contact-plan = Agree a contact day and a code word with someone you trust.
indicator-st-emergency-numbers = Learn by heart one number to call: emergency, helpline or consulate.
indicator-st-return-money = Keep enough money for a ticket home.
