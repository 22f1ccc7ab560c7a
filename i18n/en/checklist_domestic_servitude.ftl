# Checklist "domestic-servitude": what the officer reads. The structure is in checklists/domestic-servitude.toml.

checklist-domestic-servitude = Domestic servitude, including diplomatic households
    .purpose = Detect servitude of domestic and care workers, including those employed by accredited staff.
    .audience = Interview officers; protocol and human-resources staff
    .when = A domestic or care worker contacts the mission, or a yearly in-person talk is held.

## In any household

section-domestic-servitude-household = In any household
indicator-ds-no-private-space = The worker has no private space or sleeps in a shared or unsuitable place.
    .example = Her bed, the nanny says, is the sofa in the playroom, and her clothes are in a box in the hall.
    .ordinary = A family in a small flat may itself live in narrow rooms, and some carers sleep near a sick person for a time.
indicator-ds-eats-apart = The worker gets poor food or only leftovers.
    .example = The cook says that he makes three dishes a day and is given rice and what comes back on the plates.
    .ordinary = Some prefer to eat later or to cook for themselves; ask whether there is enough, and a choice.
indicator-ds-always-on-call = The worker is on call day and night with no full day off.
    .example = The baby monitor stands by her bed, she says, and in fourteen months she has not had one free Sunday.
    .ordinary = A new baby or an illness can bring some hard weeks, with the rest and the days off made up later.
indicator-ds-never-alone-out = The worker never or rarely leaves the house without the employer.
    .example = In two years, the housekeeper says, she has been to town only in the family’s car and at their side.
    .ordinary = Someone new may stay in because they do not know the language or the way, or because the house is remote.
indicator-ds-phone-limited = The worker may not use a phone or must be overheard.
    .example = In the middle of the call the carer says in the family’s language: “Yes, it is on loudspeaker.”
    .ordinary = A household may ask staff not to phone during work, or the signal may be poor; ask about the evenings.
indicator-ds-insults = The worker is humiliated, threatened or hit by the household (ask which).
    .example = An older man who drives and cleans for a family says that they call him “donkey” in front of guests.
    .ordinary = It may be violence that others in the home suffer too, or a conflict over the work; support is due in either case.
indicator-ds-reported-missing = The employer reports the worker as missing or as a thief.
    .example = An email from a couple asks you to cancel the nanny’s passport: she has left, “with our jewellery”.
    .ordinary = Real worry or a real theft is possible; the police can look into that without an address from you.
indicator-ds-pay-home = Pay is said to be sent home or “saved” and the worker cannot check it.
    .example = She was told that her pay goes to her mother, who has not mentioned any money in their calls.
    .ordinary = Some ask for their pay to be sent home, and they can then see receipts and hear from the family.
indicator-ds-extra-house = The worker is lent to other households or a family business.
    .example = After the housework, a man of fifty says, he unloads crates in the family’s shop until it closes.
    .ordinary = A second job can be freely agreed and paid; ask who decided on it and who gets the money.
indicator-ds-aupair = An au pair, student or relative does full-time domestic work without pay.
    .example = A cousin who came to study tells you he minds the house and three children all day, for food and a bed.
    .ordinary = Relatives and au pairs do lend a hand, within agreed hours and with time left for classes and friends.

## In a diplomatic or consular household

section-domestic-servitude-diplomatic = In a diplomatic or consular household
indicator-ds-dip-contract = The contract shown for the visa differs from the one applied in the house.
    .example = The visa file has a contract for 40 hours; she shows another, signed at the residence, for “all hours needed”.
    .ordinary = The household may have agreed better terms with the worker and not yet told the mission.
indicator-ds-dip-card = The employer holds the worker’s passport, contract or legitimation card.
    .example = For the yearly talk the driver brings a photocopy; his card, he says, is in the envoy’s safe.
    .ordinary = Cards and passports may be at the protocol office for renewal, or in a safe which the worker can open.
indicator-ds-dip-bank = Wages are not paid into a bank account in the worker’s own name.
    .example = As proof of wages the household sends six receipts for cash, all in the same ink and with the same date.
    .ordinary = A new arrival may still be waiting for an account, and cash with receipts bridges the first weeks.
indicator-ds-dip-immunity = The worker was told that immunity means nobody can help.
    .example = “I have immunity, so no police and no court will listen to you”, the nanny was told by her employer.
    .ordinary = An employer may have misunderstood the rules or spoken in anger; tell the worker that help does exist.
indicator-ds-dip-transfer = The worker must follow the employer to a new posting or lose all status.
    .example = In June the family moves to its next post; the valet says he must come along or be without papers.
    .ordinary = A permit may really end with the posting, and some gladly move on with the family; ask what they would choose.
indicator-ds-dip-no-interview = The employer stops or attends the worker’s in-person interview.
    .example = The first secretary comes in with her gardener, sits down beside him and says: “He has no secrets from me.”
    .ordinary = An employer may want to interpret, or may not know that the talk is meant for the worker alone.
