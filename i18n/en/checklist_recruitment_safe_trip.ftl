# Checklist "recruitment-safe-trip": what the officer reads. The structure is in checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Safe trip check for would-be travellers
    .purpose = Help a person, or the officer advising them, test an offer before leaving. In the spirit of the CBSS Safe Trip campaign.
    .audience = Would-be travellers with an officer; information desks
    .when = Before leaving for work, study, marriage or modelling abroad.

## Warning signs in the offer

section-recruitment-safe-trip-offer = Warning signs in the offer
indicator-st-too-good = The pay is far too high for the work or no skills are asked.
indicator-st-all-paid = A stranger offers to pay all travel and papers.
indicator-st-hurry = You are pressed to decide at once.
indicator-st-secret = You are asked not to tell anyone.
indicator-st-private-place = The interview is in a private or unmarked place, or only by chat.
indicator-st-photos = Full-body or revealing photos are asked for an ordinary job.
indicator-st-fee-first = You must pay or borrow before you see a contract.
indicator-st-tourist-visa = You are told to travel as a tourist and work.
indicator-st-lie-border = You are told to lie to border or visa officers.
indicator-st-redirect = The destination or employer changes at the last minute.
indicator-st-online-love = The offer comes from someone you only know online.

## Ways to protect yourself

section-recruitment-safe-trip-protect = Ways to protect yourself
indicator-st-check-employer = Check the employer and agency in the official register and by calling them yourself.
indicator-st-contract-copy = Get the contract in a language you read and leave a copy at home.
indicator-st-passport-copies = Keep your passport yourself; leave copies with someone you trust.
indicator-st-contact-plan = Agree a contact day and a code word with someone you trust.
indicator-st-emergency-numbers = Learn by heart one number to call: emergency, helpline or consulate.
indicator-st-return-money = Keep enough money for a ticket home.
