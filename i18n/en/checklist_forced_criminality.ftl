# Checklist "forced-criminality": what the officer reads. The structure is in checklists/forced-criminality.toml.

checklist-forced-criminality = Exploitation of criminal activities
    .purpose = Detect people forced into crime: cannabis growing, drug carrying or dealing, theft, fraud, scam centres, sham marriage.
    .audience = Interview officers; detention visits
    .when = Arrest, raid, release from a compound, or a call for help from one.

## Drugs, theft and fraud

section-forced-criminality-crime = Drugs, theft and fraud
indicator-cx-forced = The person is made to commit crimes for others.
    .example = A young man held for shop theft says two men drive him from shop to shop with a list; he dares not come back empty-handed.
    .ordinary = Some people join in a crime for gain or out of loyalty; ask who gave the orders and what a no would have brought.
indicator-cx-grow-house = The person lived locked in or alone at a growing or production site.
    .example = In detention, a man of fifty says he watered plants for months in a house whose door was locked from outside.
    .ordinary = A hired hand may agree to live on site, to guard it or to save rent, and come and go with a key of their own.
indicator-cx-courier = The person was made to carry drugs or goods without knowing or being able to refuse.
    .example = A widow says a friend she made abroad asked her to bring home a suitcase; customs found packets in its lining.
    .ordinary = Some carry goods knowingly and for money; need or fear can still lie behind it, so ask how it began.
indicator-cx-debt-drugs = A drug, gambling or “lost goods” debt is used to force crimes.
    .example = An apprentice says the parcel he was minding got stolen, and he must now break into cars until its price is paid.
    .ordinary = Someone in debt may steal on their own to pay it off; ask who named the sum and who chose the crime.
indicator-cx-id-fraud = Bank accounts, companies or benefits were opened in the person’s name for others.
    .example = A tax letter names a kitchen helper as director of three firms; all he recalls is lending his passport for copying.
    .ordinary = People also lend their name to relatives knowingly, or have their identity stolen by a stranger from afar.
indicator-cx-sham-marriage = The person was made to marry so that another person gets a permit.
    .example = A cleaner says her boss drove her to the registry to marry a stranger who needed a permit; she had no say in it.
    .ordinary = Some marry for a permit of their own free will, as a favour or for money; ask who decided and who was paid.

## Scam centres

section-forced-criminality-scam = Scam centres
indicator-cx-fake-it-job = The person answered an office, IT, sales or translation job and was taken elsewhere.
    .example = A translator says a driver met her at the airport and took her eight hours away from the city in her contract.
    .ordinary = Firms do send new staff to another branch for good reasons; they then say so beforehand and let them choose.
indicator-cx-border = The person was taken across a border at night or without an exit stamp.
    .example = A man’s passport shows entry into one country and nothing since, yet he is calling from the country next door.
    .ordinary = Not every crossing stamps passports, stamps can be too faint to read, and many ordinary buses cross at night.
indicator-cx-compound = The site has guards, fences or confiscated phones.
    .example = In a two-minute call, a man whispers that phones are kept in a box and guards walk along the fence day and night.
    .ordinary = Factories and call centres may have guards and phone lockers for security, yet their staff go home after the shift.
indicator-cx-sold = The person was told they had been bought, or that they must buy themselves out.
    .example = A woman in her forties says her manager showed her a receipt and told her she can leave when someone pays that sum.
    .ordinary = A firm may speak of recruitment costs it wants back; what counts is whether the person could leave without paying.
indicator-cx-targets = The person must meet targets and is punished for missing them.
    .example = A graduate says whoever brings in fewer than five new chat contacts a day gets no supper and stands until morning.
    .ordinary = Sales work often comes with targets, and missing them may cost a bonus; ask what happens to those who fall short.
indicator-cx-peer = The person was made to recruit or punish others.
    .example = A programmer says he had to ring his cousin about a wonderful office job while the supervisor listened in.
    .ordinary = Staff also recommend their workplace to friends, for a bonus or gladly; ask what a refusal would have brought.
indicator-cx-overstay = The person faces fines or charges for overstay or for the forced acts (raise non-punishment; not a sign by itself).
    .example = After a raid on a guarded site, a woman’s release papers list a fine for each day since her visa ran out.
    .ordinary = Visitors also overstay by mistake, through illness or for want of a ticket; by itself it tells you nothing.
indicator-cx-educated = Others dismissed the person as “not a typical victim” because educated, male or tech-skilled (a note against bias, not a sign).
    .example = The handover note on a released engineer reads only: “Grown man, good degree, knew what he was doing.”
    .ordinary = The writer may have lacked time or facts; a degree says nothing either way, so ask this person as you would any other.
