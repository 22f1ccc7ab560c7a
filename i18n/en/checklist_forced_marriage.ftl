# Checklist "forced-marriage": what the officer reads. The structure is in checklists/forced-marriage.toml.

checklist-forced-marriage = Forced marriage and exploitation in marriage
    .purpose = Detect forced marriage abroad, and marriage used for labour, sexual or status exploitation.
    .audience = Interview officers; visa officers for spouse cases
    .when = A citizen asks for help abroad, or an officer sees warning signs in a family case.

## Signs

section-forced-marriage-signs = Signs
indicator-fm-not-chosen = The person did not choose the spouse or cannot refuse the marriage.
indicator-fm-passport-taken = Family took the passport or ticket on arrival.
indicator-fm-one-way = The person was taken on a "holiday" and not allowed to return.
indicator-fm-kept-in = The person is no longer allowed out, alone, or to call friends.
indicator-fm-pressure = The person is threatened, hit or put under heavy pressure to make them agree to a marriage.
indicator-fm-honour = The person fears being harmed for "shame" or "honour".
indicator-fm-knows-little = The person knows very little about the future spouse or the travel plan.
indicator-fm-school-term = A young person is taken abroad for long in school time.
indicator-fm-payment = The person was handed over in marriage, without agreeing, for money or to settle a debt (a customary dowry or gift is not a sign).
indicator-fm-servant = In the marriage the person is made to work, beg or have sex with others.
indicator-fm-spouse-status = The spouse uses the residence permit or the children as a threat.
