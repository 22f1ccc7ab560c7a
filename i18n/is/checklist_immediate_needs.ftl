# Gátlistinn „immediate-needs“: það sem fulltrúinn les.

checklist-immediate-needs = Mat á bráðum þörfum
    .purpose = Telja upp hvers manneskjan þarfnast næstu 72 klukkustundir.
    .audience = Fulltrúi sem fer með málið
    .when = Um leið og manneskjan er örugg. Þarfir eru óháðar allri niðurstöðu.

## Þarfir

section-immediate-needs-needs = Þarfir
indicator-in-shelter = Þarf öruggan dvalarstað.
    .label = Öruggur staður
indicator-in-medical = Þarf heilbrigðisþjónustu, þar á meðal vegna kyn- og frjósemisheilbrigðis.
    .label = Heilbrigðisþjónusta
indicator-in-psych = Þarf sálræna skyndihjálp eða áfallastuðning.
    .label = Áfallastuðningur
indicator-in-food-clothes = Þarf mat, föt eða hreinlætisvörur.
    .label = Matur, föt, hreinlæti
indicator-in-phone-money = Þarf öruggan síma, reiðufé eða far.
    .label = Sími, peningar, far
indicator-in-interpreter = Þarf túlk af því kyni sem manneskjan velur.
    .label = Túlkur
indicator-in-document = Þarf vegabréf eða neyðarvegabréf.
    .label = Vegabréf eða ferðaskilríki
indicator-in-lawyer = Þarf lögfræðiráðgjöf, þar á meðal um refsileysi og laun.
    .label = Lögfræðiráðgjöf
indicator-in-status = Þarf ráðgjöf um umþóttunartíma eða dvalarleyfi.
    .label = Ráðgjöf um dvalarrétt
indicator-in-family = Vill, eða vill ekki, að fjölskylda fái að vita.
    .label = Fjölskylda látin vita eða ekki
indicator-in-dependants = Börn eða aðrir á framfæri þurfa umönnun eða vernd.
    .label = Umönnun barna eða annarra
indicator-in-disability = Þarf stuðning vegna fötlunar, fíknar eða þungunar.
    .label = Fötlun, fíkn, þungun
indicator-in-guardian = Barn: þarf forsjáraðila eða talsmann.
    .label = Talsmaður fyrir barn
