# Scenarios for training. All people and events are fictional.

scenario-lost-passports = Three lost passports
    .story = Three men come together to a consulate for emergency travel documents. Each says he lost his passport last week, in almost the same words. In private, Tomas says the site manager keeps the passports “for registration”. They were promised one wage and a flat; they got a new contract on the first day in a language they cannot read. They work six and a half days a week, sleep in containers on the building site, and get small advances. The rest comes “at the end of the project”. Rent, tools and transport are taken from the pay.
    .refer = National assistance system or NGO for labour exploitation, trade union or wage-claim help, labour inspectorate; police only with consent. Travel documents are issued to the men, not to the manager.
    .debrief = Which tick carried most weight, and did you see it at the counter or only in private? Recruitment is not positive under the ILO rule (two medium only). Why is referral still right? What happens to unpaid wages if the men fly home tomorrow?
    .mistakes = Treating it as a lost-property matter. Interviewing the three together. Calling the company to ask for the passports. Thinking that men who can visit the consulate are free.

scenario-helpful-boyfriend = The helpful boyfriend
    .story = Elina, 22, comes with a man who fills in the passport form, answers for her and says there is no time for a private talk. He keeps her phone in his hand on an open call. An officer takes her to “give fingerprints”. She says he is her boyfriend, that they met online, that she works 'in flats’ in a new town each week, must bring 400 a day, that he keeps the money for their house, and that he has films of her.
    .refer = Specialised NGO or assistance system for adults in sexual exploitation, same day if she wishes; crisis shelter; health care. She decides about police.
    .debrief = How do you separate a couple without alarm? What if she goes back with him today? Agree a safe contact. The profile used was sexual: forced tasks or clients is strong there, medium for labour.
    .mistakes = Confronting the man. Asking for details of sexual acts. Saying “he is not your boyfriend”. Closing the file because she declined.

scenario-embassy-residence = The ambassador’s cook
    .story = During her yearly talk at the protocol desk, Ruth, a private domestic worker of an accredited diplomat, is brought by the employer’s wife, who wants to stay. Alone, Ruth says the contract she signed for the visa is not the real one: she was promised eight-hour days and twice the pay. The employer keeps her passport and card. She starts at six, ends at midnight, and her pay is “saved” by the employer. She has been out alone twice. She was told immunity means no police can help and that she must move with the family next month.
    .refer = Host state’s assistance system or NGO for domestic workers; the protocol department through its own channel; legal advice on wages. If the employer belongs to the officer’s own mission: escalate outside the mission.
    .debrief = Who in your service must not be told first? Immunity blocks prosecution, not assistance. The move next month makes timing urgent.
    .mistakes = Letting the employer translate. Writing to the embassy concerned. Mediating between worker and employer.

scenario-station-square = Station square
    .story = Police ask a consulate to confirm the identity of Marek, 54, who uses a wheelchair and was fined for begging. He says a man from his home town brought six people by van. They are set down at seven and collected at night. He must bring 60 a day and gives it all to the man, who chose him “because of the chair”. A phone contract and a loan have been taken out in his name. Two other identity requests last month gave the same phone number.
    .refer = NGO or assistance system; disability support; legal help on the fine and the loans (non-punishment).
    .debrief = No ILO dimension is positive, but all three legal elements have some support. See rule A3. Would you have seen the same signs in someone from a minority? Check your bias both ways. What happens to the other five people?
    .mistakes = “It is their culture.” Only confirming identity to police. Buying a bus ticket home with no plan.

scenario-the-gardener = The gardener
    .story = On a prison visit, Nils, 20, says he answered an advert for house painting. He was taken to a house, the windows were covered and the door locked. He watered plants, slept on the floor and got food once a day. He was told he owed 8000 for the journey and for plants that died. He says he was made to do it and could not get out. A lawyer he never hired advises him to plead guilty and say nothing about others.
    .refer = Independent lawyer; national referral mechanism or NGO through the prison; ask authorities about non-punishment before any plea. Consent needed.
    .debrief = Locked at scene and grow house map to one ILO indicator: counted once. How soon before a plea must this be raised, and by whom? Who might hear of your notes?
    .mistakes = Leaving it to the court. Thinking of victims only as women. Using the paid lawyer as the channel.

scenario-customer-support = Customer support
    .story = A duty officer gets a whispered call. Kristjan, 29, a programmer, took an IT support job abroad, was driven over a border at night and is now in a guarded site. Phones are taken; he has borrowed one. He must write to strangers and get them to invest, 15 hours a day. Those who miss targets are beaten; he was beaten twice. He was told he was bought and must pay to leave. His sister has had a message asking for money.
    .refer = Foreign ministry crisis unit; embassy responsible for the place; specialised NGO with access; family advised not to pay or publish without advice. After release: screening, non-punishment for overstay and forced acts, psychological care.
    .debrief = What can you safely ask on a borrowed phone? Agree a code. Why are educated men often missed? What evidence must he not be asked to collect?
    .mistakes = Calling the number back. Telling the family to pay, or not to pay, without expert advice. Treating him as a fraud suspect first.

scenario-summer-wedding = The summer wedding
    .story = An e-mail arrives at an embassy: Sara, 19, travelled for a family holiday. Her uncle took her passport and ticket. A wedding is planned on Friday with a man she met once. She may not leave the house, and her brother has hit her. She can use a cousin’s phone at noon.
    .refer = Forced-marriage unit or ministry at home; local NGO with shelter; emergency travel document; safe pick-up plan. Local police only if judged safe.
    .debrief = You may have one chance: what are the five facts you need at noon? Who might leak at the local staff level? How would this change if she were 17?
    .mistakes = Calling the family to mediate. Writing to her usual phone. Asking for a formal application in person.

scenario-the-uncle = The uncle
    .story = A boy of about 14 is stopped for shoplifting. A man says he is his uncle and has come to the consulate for a travel document. He shows a photo of a birth certificate on his phone. The boy looks at him before each answer. The same man asked for documents for another child last spring. The boy does not go to school and says he must bring six bottles a day.
    .refer = Child-protection authority at once; guardian; central authority in the home country. The document is not handed to the man.
    .debrief = No means had to be shown. Which single tick was enough? Who speaks with the boy, and how many times? Is the family a safe place? Who decides?
    .mistakes = Letting the man take the boy while checking. A long interview by the consul. Return to the “family” with no best-interests assessment.

scenario-football-trial = The football trial
    .story = A visa application: Daniel, 16, is to join a “football academy trial” for a year, on a visitor visa. The school named cannot be reached. An agent paid the ticket after the family paid a large fee. The letter of parental consent is signed by a neighbour. Daniel does not know who will meet him.
    .refer = Child-protection contact in both countries; check with the sports federation; safe-trip information to the family. Expert assessment before any decision.
    .debrief = No exploitation has happened yet. What is your duty? A refusal alone may push the journey to another route. What can the family safely be told?
    .mistakes = Refuse and forget. Approve because a parent agreed. Treating the family as criminals.

scenario-the-scar = The scar
    .story = Viktor, 38, asks for money to travel home. He is in pain, has a long new scar and no medical papers. A broker he met through a lender arranged passport, flat and clinic. He signed papers he could not read, one saying he is the cousin of the patient. He got a third of the sum. He now is told to bring two more men.
    .refer = Hospital today; NGO or assistance system; lawyer. He fears charges for selling an organ: explain non-punishment carefully, without promises.
    .debrief = He “agreed” and was paid. Why does consent not settle it? The ILO lists do not cover organs: which rule did you use? Health comes before the form.
    .mistakes = Loan and ticket only. Calling it a private sale. Asking for the clinic’s name before medical care.

scenario-birth-registration = A birth registration
    .story = A couple registers a birth abroad. The woman who gave birth, Irina, is present with an agency employee who holds her passport and answers for her. She says she lived in an agency flat for months and could not visit her own children, that doctors decided everything, and that she has to pay back the costs if she complains. The promised payment has not come.
    .refer = Two separate referrals: Irina as presumed victim (NGO, lawyer, health), and child-protection authority for the child’s identity and safety.
    .debrief = Surrogacy as such was not a tick. What was? Two people, two case files, two interests. What must the couple not be told about Irina?
    .mistakes = Treating the matter as civil-status paperwork only. Judging surrogacy. Interviewing her with the agency present.

scenario-late-wages = Late wages
    .story = Agnes, 41, picks berries. Her pay is six weeks late and lower than the contract says. She has her passport, a car share with friends and a return ticket, and she rents her own room. The employer has not threatened anyone. She wants to know how to get her money.
    .refer = Trade union or wage-claim help, labour inspectorate, migrant advice centre. Leave the file open for new facts.
    .debrief = Exploitation needs no trafficking label for help to start. Which two questions could change the picture? Keep her contact, with consent, for a second talk.
    .mistakes = Telling her “you are not a victim”. Sending her to an anti-trafficking shelter without asking. Doing nothing because it is a civil matter.

scenario-quiet-morning = A quiet morning (control case)
    .story = Maja, 33, renews her passport. On the form she writes “escort”. She comes alone, jokes, pays by her own card, keeps her own documents and names two friends to call in an emergency. In a short private talk she says she works for herself.
    .refer = No referral. Offer the general leaflet as to any citizen.
    .debrief = Selling sex was not a tick. Why not? “No indicators now” is about today’s talk only. What should the record hold? Nothing: no case is opened.
    .mistakes = Opening a case because of the occupation. Telling police. Writing “not a victim”.
