# Checklist "general-indicators": what the officer reads. The structure is in checklists/general-indicators.toml.

checklist-general-indicators = General indicators
    .purpose = A first shared list for any form of exploitation, when the form is not yet clear.
    .audience = All consular staff; interview officers
    .when = After a red flag, during a first private talk.

## Act (what was done with the person)

section-general-indicators-act = Act (what was done with the person)
indicator-gi-act-recruited = Someone recruited the person (offer, advert, relationship, sale).
    .example = A bricklayer says a man at the bus station offered him a job abroad, a lift and a room, all within five minutes.
    .ordinary = Nearly every job, and many a friendship, begins with an offer; what matters is what came of it.
indicator-gi-act-moved = Someone arranged or paid for the person’s travel or transfer.
    .example = He says a woman he knew only from a chat booked his flight, paid for it and sent a driver to the airport.
    .ordinary = Employers, relatives and partners buy tickets every day, and some firms bring a whole team by coach.
indicator-gi-act-housed = Someone housed, hid or kept the person.
    .example = She says a couple put her up behind their shop and told her to keep still whenever customers came in.
    .ordinary = Friends, relatives and employers take people in with good intent, for a night or for a season.
indicator-gi-act-received = The person was handed over to, or received by, someone else.
    .example = At the ferry, a young man says, the driver gave his papers to a stranger and told him: “You go with her now.”
    .ordinary = A driver or an agency may bring a newcomer to the very school, firm or host family that was agreed.

## Control and movement

section-general-indicators-control = Control and movement
indicator-gi-watched = The person’s movements are watched, escorted or restricted.
    .example = A kitchen hand says the owner’s brother walks him to work, waits in the yard and walks him home.
    .ordinary = Colleagues may go together for safety; a jealous partner may also keep watch, and that needs a safe plan too.
indicator-gi-cannot-leave-work = The person cannot leave the place of work or housing freely.
    .example = Mushroom pickers say the gate of their hostel is locked at nine, and that the supervisor has the only key.
    .ordinary = Ships, remote camps and secured sites restrict coming and going for everyone; ask about the days off.
indicator-gi-no-docs = The person does not have their own identity documents (not counting documents lost, or held by an authority).
    .example = A carer says the family put her passport “somewhere safe” a year ago, and that she has not seen it since.
    .ordinary = Some people never had papers, or have left them with a friend and can fetch them at any time.
indicator-gi-limited-contact = Contact with family, friends or anyone outside is limited or listened to.
    .example = “I ring my brother on Sundays, on loudspeaker, with the lady in the room,” says a live-in gardener.
    .ordinary = Poor coverage, cost, time zones or a rule of no phones in working hours can also make calls short and rare.
indicator-gi-moved-often = The person is moved often between places and does not know why.
    .example = In four months, she says, she has slept in six flats, and each time was only told to pack within the hour.
    .ordinary = Relief staff, fitters and harvest crews go where the work is, and may hear of it late.
indicator-gi-no-phone-money = The person has no phone or money of their own.
    .example = A man of fifty asks to use the office phone; he says he has had neither a phone nor cash since he arrived.
    .ordinary = Theft, poverty or a partner who holds the purse may be the cause; ask what is needed today.

## Threats and violence

section-general-indicators-threats = Threats and violence
indicator-gi-violence = People who control the person’s work, housing, money or movement use or used violence against them.
    .example = A warehouse worker says the man who rents out the beds struck him when he missed the van.
    .ordinary = It may be violence at home or an assault of another kind; safety and help come first all the same.
indicator-gi-threats = People who control the person’s work, housing, money or movement threaten or threatened them with violence.
    .example = When he asked for his wages, says a tiler, the crew boss showed him the bat under the car seat.
    .ordinary = A lender, an abusive partner or a heated quarrel may be behind it; take the threat seriously even so.
indicator-gi-family-threat = The person’s family is threatened or harmed.
    .example = On the day she asked to leave, a seamstress says, her agent sent a photo of her parents’ front door.
    .ordinary = A family feud, an old debt or politics at home may be the cause; the relatives’ safety matters no less.
indicator-gi-authorities-threat = The person is threatened with being handed to the authorities.
    .example = According to a dishwasher, the owner meets each question about pay with: “One call, and you are on the plane.”
    .ordinary = An adviser or employer may give an honest warning that a permit is about to end or that a paper is missing.
indicator-gi-distrust = The person seems unsure whether they can trust you (common after bad experience; by itself it says nothing).
    .example = Twice a woman asks who will read the notes, and she keeps her coat on and her chair near the door.
    .ordinary = Anyone let down by officials before, or who does not know you yet, may hold back and need time.
indicator-gi-drugged = The person is given drugs, alcohol or medicine to control them.
    .example = A young man says the pills at his lodgings are free, but stop on any day when he will not go out to work.
    .ordinary = A doctor may have prescribed it, or drink or drugs may have been there before; offer health care anyway.

## Exploitation

section-general-indicators-exploitation = Exploitation
    .calm = Work and daily life
indicator-gi-little-pay = The person gets little or no pay.
    .example = A man who looks after twenty cows says he gets his meals, tobacco and thirty euros on Saturdays.
    .ordinary = Pay may be late, or low but agreed, with lodging or training counted in; a labour adviser can look at it.
indicator-gi-no-access-earnings = Someone else takes or controls what the person earns.
    .example = Her wages go to an account in her “manager’s” name, she says, and he hands her ten euros for the bus.
    .ordinary = Couples may share one account, and some ask a relative they trust to save or send money for them.
indicator-gi-long-hours = The person works very long hours over long periods, or has no days off.
    .example = “We light the ovens at four and stop when the shop shuts, Sundays too,” says a baker’s helper.
    .ordinary = A harvest, a business of one’s own, a second job or overtime taken freely can also fill every day.
indicator-gi-poor-housing = The person lives in poor or unsafe housing.
    .example = Nine of them, says a strawberry picker, share a container with one hotplate and a door that does not shut.
    .ordinary = Rooms can be scarce and dear, and someone free to move out may put up with a bad one to save money.
indicator-gi-no-medical = The person has no access to medical care.
    .example = A cleaner has had toothache for a month and says the agency told her that doctors are “not for you people”.
    .ordinary = Cost, language or lack of insurance can keep anyone from a doctor; help them to one whatever the reason.
indicator-gi-punished = The person is punished with fines, loss of food or other penalties.
    .example = A scaffolder says that each late start costs him fifty euros, and that whoever argues gets no supper.
    .ordinary = Firms may charge for breakages under rules agreed beforehand; going without food is never a fair penalty.
indicator-gi-debt = The person believes they must go on working or obeying until a debt to an employer, recruiter, partner or controller is paid.
    .example = He says he must stay until the two thousand euros for the trip are worked off, and that the sum keeps growing.
    .ordinary = A loan from a bank, an employer or a relative may have to be repaid, yet leave the person free to change jobs.
indicator-gi-false-promise = The person acted on a promise that turned out false.
    .example = She says she gave up her market stall to join a man who spoke of marriage, and was shown to a bunk and a work rota.
    .ordinary = Promises also fail through bad luck, a broken romance or an honest mistake, with nobody gaining by it.
