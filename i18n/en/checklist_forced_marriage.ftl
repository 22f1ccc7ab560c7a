# Checklist "forced-marriage": what the officer reads. The structure is in checklists/forced-marriage.toml.

checklist-forced-marriage = Forced marriage and exploitation in marriage
    .purpose = Detect forced marriage abroad, and marriage used for labour, sexual or status exploitation.
    .audience = Interview officers; visa officers for spouse cases
    .when = A citizen asks for help abroad, or an officer sees warning signs in a family case.

## Signs

section-forced-marriage-signs = Signs
indicator-fm-not-chosen = The person did not choose the spouse or cannot refuse the marriage.
    .example = A young man e-mails that his wedding is on Friday and that his parents only laugh when he says no.
    .ordinary = In an arranged marriage the families propose and the couple decide; ask what would happen after a no.
indicator-fm-passport-taken = Family took the passport or ticket on arrival.
    .example = A student says her uncle collected everyone’s passport at the airport “for safety” and will not give hers back.
    .ordinary = Families often keep all papers together on a journey; what matters is whether the person gets theirs on asking.
indicator-fm-one-way = The person was taken on a “holiday” and not allowed to return.
    .example = A woman of nineteen rings: the fortnight at her grandmother’s is in its fifth month, and her father cancelled her flight.
    .ordinary = Illness, a funeral or lack of money can also make a visit longer than planned, with everyone free to leave.
indicator-fm-kept-in = The person is no longer allowed out, alone, or to call friends.
    .example = Since the engagement, says a caller, her brother goes everywhere with her and has changed the code on her phone.
    .ordinary = In a place that is new or unsafe, a family may keep someone close out of worry; ask whether a wish to go out is heard.
indicator-fm-pressure = The person is threatened, hit or put under heavy pressure to make them agree to a marriage.
    .example = A shop assistant says his father has sworn to turn his mother out of the house unless he accepts the bride.
    .ordinary = Parents may urge and plead and yet accept a no; where there are threats or blows at home, help is due in any case.
indicator-fm-honour = The person fears being harmed for “shame” or “honour”.
    .example = A young man says his family found out about his boyfriend, and his uncles now talk of “washing off the shame”.
    .ordinary = Some fear gossip or a quarrel; others fear violence at home with no marriage planned, and need protection too.
indicator-fm-knows-little = The person knows very little about the future spouse or the travel plan.
    .example = Asked about her fiancé, a visa applicant gives a first name, no age and no job, and cannot say where they will live.
    .ordinary = Couples who met briefly or through relatives may know little of each other and still both be glad to marry.
indicator-fm-school-term = A young person is taken abroad for long in school time.
    .example = The file of a girl of fifteen holds a one-way ticket for March, and a letter from her school asking where she is.
    .ordinary = Families also travel in term time for illness, a death or a move; the child should still be heard alone.
indicator-fm-payment = The person was handed over in marriage, without agreeing, for money or to settle a debt (a customary dowry or gift is not a sign).
    .example = A woman says her stepfather’s loan was wiped out on the day she was married to the lender; nobody had asked her.
    .ordinary = Dowries and gifts between families are a custom in many places; ask whether the person agreed and could have refused.
indicator-fm-servant = In the marriage the person is made to work, beg or have sex with others.
    .example = A man who married into a baker’s family says he bakes from two in the morning, unpaid, and is not allowed to stop.
    .ordinary = Couples often share housework or a family shop unequally; ask what happens when one of them says no or falls ill.
indicator-fm-spouse-status = The spouse uses the residence permit or the children as a threat.
    .example = A mother shows a text from her husband: if she leaves, he will cancel her permit and she will not see the children.
    .ordinary = Such words also fall in a bitter separation; advice on permit and custody helps the person either way.
