# Checklist "first-contact": what the officer reads. The structure is in checklists/first-contact.toml.

checklist-first-contact = Consular counter, phone and message red flags
    .purpose = Notice that a routine consular contact may be something more, before any interview.
    .audience = Counter, phone, duty-officer and honorary-consul staff
    .when = At every first contact. Takes about two minutes. Never read it aloud.

## How the person arrives

section-first-contact-arrival = How the person arrives
indicator-fc-comes-alone-fled = The person ran away from a workplace, flat or partner a short time ago.
    .example = A hotel maid still in her uniform says she slipped out by the kitchen door this morning and will not go back.
    .ordinary = Someone may have left after a quarrel at work, or because of violence at home, where help is due too.
indicator-fc-no-belongings = The person has few or no belongings, or unsuitable clothing for the season.
    .example = In January a man stands at the counter in sandals and a thin shirt, all he owns in one supermarket bag.
    .ordinary = Luggage may have been lost or stolen, or the person may be homeless or have left home in a hurry.
indicator-fc-injury = The person has visible or untreated injuries, or looks ill or exhausted.
    .care = Do not examine. Note only what is visible.
    .example = In the waiting room a young builder nods off twice, and at the desk he can hardly hold the pen.
    .ordinary = An accident, illness, a sleepless journey or violence at home may be behind it; offer a doctor in any case.
indicator-fc-afraid = The person seems afraid, watches the door, or asks whether anyone can see them.
    .example = Before she sits down, a student asks whether people in the street can see in, then picks the chair behind the pillar.
    .ordinary = Some people fear any public office or a former partner, or worry because their papers have run out.
indicator-fc-unknown-address = The person cannot give the address where they live or work.
    .example = Asked where she stays, a cleaner can only describe a blue gate and a long ride in the back of a van.
    .ordinary = A newcomer may not have learned the address yet, or may be ashamed to say that they sleep in a hostel or a car.
indicator-fc-unsure-country = The person is not sure which town or country they are in.
    .example = On the phone a deckhand, put ashore last night, spells out a shop sign and asks which country that would be.
    .ordinary = After a long journey people lose track of borders, and illness can confuse them; think of a doctor as well.

## Documents

section-first-contact-documents = Documents
indicator-fc-docs-held = Someone else holds the passport or identity card and will not give it back.
    .example = “The foreman has all our passports in his car and only laughs when I ask,” says a roofer.
    .ordinary = A passport may be away for a short registration, or kept back in a family quarrel, where help is due as well.
indicator-fc-emergency-travel-doc = An emergency travel document is requested and the account of the “lost” passport does not fit.
    .example = His form says the passport was lost on a beach, but the police report names a bus station in another town.
    .ordinary = Details blur after a shock or a theft, and some say “lost” because they are ashamed of having been careless.
indicator-fc-docs-false = The documents are false, altered or belong to another person.
    .example = The passport makes her twenty-three and its photo page lifts at one corner; the school card beside it says fifteen.
    .ordinary = Someone may have bought or borrowed papers to flee or to find work, and may need protection all the same.
indicator-fc-docs-others-pay = Another person insists on paying for, collecting or keeping the new document.
    .example = A man from “the agency” lays the fee on the counter and wants the waitress’s new passport handed to him.
    .ordinary = A relative, friend or charity may pay and run errands for someone who has little money or cannot get time off.
indicator-fc-many-requests = The same contact person, address or phone appears in several citizens’ requests.
    .example = For the third time this month a form gives the same mobile number, each time as that of a “cousin”.
    .ordinary = Behind one number there may be a student hostel, a large employer, an advice centre or a helpful neighbour.
indicator-fc-job-mismatch = The stated reason for stay does not match the visa, permit or work actually done.
    .example = The permit is for a language course, but the pay slips in the same folder show nights at a car wash.
    .ordinary = Plans change, a new permit may be on its way, and a student may have a permitted job beside the course.

## The companion

section-first-contact-companion = The companion
indicator-fc-companion-speaks = A companion answers for the person or corrects them, beyond help with language, illness or disability.
    .example = An older man says he has been here a year; the woman beside him cuts in and tells the officer, “Three weeks.”
    .ordinary = A worried parent, or a spouse in the habit of answering for two, may do the same out of nerves or care.
indicator-fc-companion-refuses-private = The companion refuses or resists a private talk.
    .example = Told that fingerprints are taken one person at a time, her boyfriend stays in the doorway and says that they would rather leave.
    .ordinary = A partner or parent may be anxious, or wary of public offices; find another calm moment to see the person alone.
indicator-fc-companion-relation-unclear = The companion’s relationship to the person is unclear or changes.
    .example = On the form she is his aunt, at the counter she says landlady, and he calls her “the boss”.
    .ordinary = Families use words such as “aunt” or “cousin” loosely, and a couple may be shy of saying that they are one.
indicator-fc-phone-monitored = The person’s phone is held, watched or on an open call during the visit.
    .example = Her phone lies face up on the counter with a call running, and a voice asks what is taking so long.
    .ordinary = A parent far away may listen in to help, or a friend may hold the phone while someone signs.

## The story

section-first-contact-story = The story
indicator-fc-rehearsed = Answers sound rehearsed, or several people tell the same story word for word.
    .example = Three fruit pickers, seen one after the other, all say: “We are well treated and came for the experience.”
    .ordinary = Nervous people practise before they go to an office, and people who went through it together may well tell it alike.
indicator-fc-pay-problem = The person says they were not paid, or paid far less than agreed, for work they did.
    .example = “Eight weeks of night shifts in the laundry, and I got two hundred euros,” says a man who cannot pay his fare home.
    .ordinary = Payday may be late, the firm bankrupt or the hours in dispute; a union or labour adviser can help with that too.
indicator-fc-debt-mentioned = The person mentions a debt to an employer, agent or partner.
    .example = A nurse applying for a new passport mentions that she “still owes the agency eleven months”.
    .ordinary = A staff loan, a course fee or money lent by a partner can be a fair debt that leaves the person free to go.
indicator-fc-deceived-mentioned = The person says the job or trip was not what they were told.
    .example = A trained lift mechanic says he was hired as one, and on the first morning was put to gutting fish.
    .ordinary = Adverts flatter and plans fall through with no ill will; someone let down may still need advice or a way home.
indicator-fc-cannot-leave = The person says someone does not let them leave a place, job or person.
    .example = While her partner parks the car, a woman says quickly: “I may only go when he decides it.”
    .ordinary = A notice period or a lease may tie someone for a time; a partner’s ban on leaving is a reason to offer help.

## Phone calls, messages and third parties

section-first-contact-remote = Phone calls, messages and third parties
indicator-fc-call-cut = A call is whispered, cut short, or comes from someone else’s phone.
    .example = A low voice says, “I am at the farm, the one by the…”, a door bangs and the line goes dead.
    .ordinary = Credit or battery may have run out, or the caller is at work, on a bad line or beside a sleeping child.
indicator-fc-family-report = Family or a friend reports lost contact, changed voice or scripted messages.
    .example = A mother writes that her son, who used to joke, now sends “All is well” every Sunday at the same minute.
    .ordinary = New work, poor coverage, low spirits or a wish for distance from home can also change how someone writes.
indicator-fc-ransom = Family is asked to pay for the person’s release or “contract”.
    .example = A father brings a message: three thousand euros for the “contract”, or his daughter stays at the call centre.
    .ordinary = Strangers who hold nobody may be after money, or it may be a kidnapping; get advice before anyone pays.
indicator-fc-third-party-report = An employer, client, neighbour or NGO reports concern about a citizen.
    .example = A customer of a nail bar writes that the young man who does her hands sleeps in the back room and asked her the date.
    .ordinary = An outsider may see only a part, or be in a quarrel with someone there; find a safe way to hear the person alone.
