# Checklist "detention-visit": what the officer reads. The structure is in checklists/detention-visit.toml.

checklist-detention-visit = Prison, police custody and immigration detention visit
    .purpose = Find presumed victims among detained nationals before charges, plea or removal.
    .audience = Consular staff making detention visits
    .when = First visit, and again when charges or removal are announced.

## Signs

section-detention-visit-detention = Signs
indicator-dv-offence-typical = The alleged offence is one often forced on victims (drugs, theft, begging, fraud, document or sex-work offences).
    .calm = The alleged offence is one that people are often forced to commit (drugs, theft, begging, fraud, document or sex-work offences).
    .example = The charge sheet of a student, nineteen, lists three bank accounts opened in one week and emptied by others.
    .ordinary = The charge alone says little: people also do such things by choice or from need, or are wrongly accused.
indicator-dv-low-role = The person had the lowest, most exposed role and no share of the profit.
    .example = She says she carried bags from shop to car all day for her meals, and never learned who sold the goods.
    .ordinary = Someone may take a small part in a crime as a favour to a friend, or out of need, with nobody pressing them.
indicator-dv-locked-at-scene = The person was found locked in, asleep on site, or without keys, phone or money.
    .example = The search report notes a door bolted from outside, and a man asleep on a mattress among the plant lamps.
    .ordinary = Caretakers may sleep on site by choice, and a door be locked against thieves; ask who had the key.
indicator-dv-told-to-plead = Someone has told the person what to say, or to plead guilty quickly.
    .example = “They told me to sign it all and I would be home in a month,” says a woman who cannot read the papers.
    .ordinary = A lawyer may advise a plea or practise questions with a client, once they have gone through the file together.
indicator-dv-lawyer-paid = A stranger or the employer pays or instructs the lawyer.
    .example = A waiter held over forged papers says the restaurant sent the lawyer, who calls the owner before each visit.
    .ordinary = An employer may pay out of goodwill, or a charity unknown to the person may send a lawyer who serves only them.
indicator-dv-forced = The person says they were made to do it.
    .example = An older man says he carried the suitcase because its owners had waited outside his granddaughter’s school.
    .ordinary = The pressure may have come from a violent partner or a lender; that too deserves a lawyer and a careful ear.
indicator-dv-fear-release = The person is afraid of release, bail or removal because of who is waiting.
    .example = Due out on bail, a young woman asks to stay in, as the same car has stood outside at both her hearings.
    .ordinary = The fear may be of relatives, a former partner or a feud at home; whichever it is, plan for safety.
indicator-dv-age-disputed = The person may be under 18 but is recorded as an adult.
    .example = The custody record makes him twenty-one, but the school certificate his sister sends would make him sixteen.
    .ordinary = A clerk may have erred, or a birth gone unregistered; until it is settled, see to the care a child needs.
indicator-dv-several-same = Several nationals are held for the same offence with the same story.
    .example = The files of four citizens in two prisons tell it alike: a man in a car park, a parcel, fifty euros, no name.
    .ordinary = Friends who travelled together may have lived through the same events, or talked them over since.
