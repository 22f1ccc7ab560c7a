# Checklist "child-indicators": what the officer reads. The structure is in checklists/child-indicators.toml.

checklist-child-indicators = Children and young people under 18
    .purpose = Detect child trafficking. For a child, no means (force, deception, coercion) has to be shown.
    .audience = All staff; hand over to child-protection services early
    .when = Any person who is, says they are, or may be under 18.

## Who the child is with

section-child-indicators-with-whom = Who the child is with
indicator-ch-no-parent = The child has no contact with, or no access to, parents or guardians.
    .example = Asked whom you could ring, a boy of fourteen says he has not been allowed to speak to his mother since spring.
    .ordinary = Parents may have died, been lost in flight or be out of reach in a war; such a child needs care as soon as any other.
indicator-ch-adult-not-parent = The adult cannot show that they are the parent or have permission.
    .example = A man applies for a travel paper for a girl he calls his niece, but has neither a consent nor any family papers.
    .ordinary = An aunt or grandfather may raise a child without any paper, or the papers were lost on the way.
indicator-ch-found-claim = An adult says they “found” the child.
    .example = A couple ask for papers for a baby who, they say, was left on their doorstep one night.
    .ordinary = Children do get lost or left behind in a disaster and are taken in by strangers; their family still has to be sought.
indicator-ch-adult-answers = The adult answers for the child or the child looks to the adult first.
    .example = You ask the girl how old she is; she glances at the woman beside her, and the woman replies.
    .ordinary = A shy child, or one who does not speak the language, may look to mother or father for help.
indicator-ch-group-unrelated = The child travels or lives with a group of unrelated people.
    .example = The group booking lists four boys with different surnames and home towns, and no school or club.
    .ordinary = Sports teams, choirs and school classes travel like this, and young people in flight band together to be safer.
indicator-ch-same-adult = The same adult, address or sponsor appears with several children.
    .example = The address in a boy’s application is one you have seen for three other children since last year.
    .ordinary = It may be a boarding school, a children’s home or an uncle who took in several cousins.
indicator-ch-birth-doc = The birth certificate or parental consent is missing, late, altered or does not match.
    .example = The birth was registered nine years late, one week before somebody applied for the child’s passport.
    .ordinary = Where registry offices are far away, closed or costly, a late or faulty entry can be quite honest.

## How the child is

section-child-indicators-behaviour = How the child is
indicator-ch-afraid = The child looks frightened or behaves unlike a child of that age.
    .example = A girl of ten sits stiff and silent, and starts each time the waiting-room door opens.
    .ordinary = War, flight, illness, a disability or violence at home can show in the same way; each calls for calm and care.
indicator-ch-no-details = The child does not know where they are going or who will meet them.
    .example = A boy of thirteen knows only that he will be “collected” at the airport, not by whom or in which city.
    .ordinary = Parents do not always explain a trip, and younger children mix up names; then the parents can tell you the plan.
indicator-ch-phone-list = The child carries only a phone number or taxi number.
    .example = A girl without bag or papers holds out a slip with a mobile number and says nothing but “call”.
    .ordinary = Families give a child a number in case they get lost, and bags are stolen on the way.
indicator-ch-missing-before = The child has gone missing from home, school or care.
    .example = A report in the file shows that the boy left his children’s home twice this year, for several days each time.
    .ordinary = A young person may run from violence, quarrels or bullying; that too is a reason to protect them.
indicator-ch-gifts = The child has unexplained money, phone or expensive items from an older person.
    .example = A boy of fifteen with no income takes out the newest phone and says an older friend pays for it.
    .ordinary = Such things may also come from a relative or from savings; ask the child alone, and without blame.

## Signs of exploitation

section-child-indicators-exploitation = Signs of exploitation
    .calm = Daily life
indicator-ch-works = The child does work that is not suitable for a child.
    .example = A boy of twelve tells you that he mixes the spray for the orchard and climbs the tall ladders.
    .ordinary = Light help at home or on a family farm is different, if it is safe, fits the age and leaves time for school.
indicator-ch-works-hours = The child works long hours or at night.
    .example = She is fifteen and says she cleans restaurant kitchens until two in the morning, six nights a week.
    .ordinary = A family in need may see no other way; long hours and nights harm the child in any case.
indicator-ch-no-school = Someone keeps the child from school in order to work, earn or care for a household.
    .example = A girl of eleven says her aunt kept her at home all last term to look after the twins.
    .ordinary = Illness, school costs or missing papers can keep a child out of class too; help is due then as well.
indicator-ch-no-play = The child has no friends of their own age and no free time.
    .example = Asked what he does on Sundays, a boy of thirteen thinks for a while: on Sundays he washes the vans.
    .ordinary = A recent move, a new language or bullying can also leave a child lonely and in need of someone to talk to.
indicator-ch-eats-apart = The child eats or sleeps apart from the family or in poor conditions.
    .example = The family dines without her, says a girl of twelve; she waits in the kitchen and sleeps there on a mat.
    .ordinary = Whole families live in want and narrow rooms; see whether this child has it worse than the others.
indicator-ch-sexual = There is any sign of sexual exploitation, images or an adult “boyfriend”.
    .calm = There is any sign of sexual contact, images or an adult “boyfriend”.
    .example = A girl of fourteen says her boyfriend is thirty and tells her which of his friends she has to visit.
    .ordinary = It may be abuse by a single adult with no one else behind it; the child needs protection all the same.
indicator-ch-begs-steals = The child begs, steals, sells or carries drugs for others.
    .example = Two brothers caught with perfume say that a man outside the shop told them what to take.
    .ordinary = Hunger or pressure from friends can lead a child to steal or beg; that child needs help as well.
indicator-ch-marriage = The child is married, engaged or about to be.
    .example = A pupil of sixteen rings: her uncle has booked the hall for July, and she has met the man once.
    .ordinary = A family may mean to keep a child safe, or two teenagers may wish it; protection is due all the same.
indicator-ch-illegal-adoption = The child may be part of an illegal adoption or was paid for.
    .example = A note in the adoption file, with a sum in euros, reads “second half when we have the girl”.
    .ordinary = Proper adoptions cost money too, for agencies, courts and travel; the authority in charge can check the papers.
indicator-ch-online = An adult met online asked the child to travel in secret or to send sexual images.
    .example = A man he knows from a game sent a boy of fifteen a ticket and wrote: “Don’t tell your mum.”
    .ordinary = It may be one adult acting alone, or blackmail for money; the child needs help quickly, and no blame.
