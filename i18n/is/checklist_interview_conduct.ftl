# Gátlistinn „interview-conduct“: það sem fulltrúinn les.

checklist-interview-conduct = Framkvæmd viðtals
    .purpose = Stutt verklag til að hafa opið í samtalinu.
    .audience = Fulltrúi sem tekur viðtal
    .when = Fyrir, í og eftir hvert viðtal.

## Fyrir viðtal

section-interview-conduct-before = Fyrir viðtal
indicator-iv-private = Lokað og rólegt herbergi án glers, afgreiðsluborðs eða gesta.
indicator-iv-alone = Manneskjan er ein með starfsfólki; fylgdarmanneskjan er annars staðar.
indicator-iv-interpreter-vetted = Túlkurinn er óháður, hefur verið kannaður og er ekki úr sama hópi.
indicator-iv-gender-choice = Manneskjan valdi kyn spyrjanda og túlks.
indicator-iv-referral-ready = Tengiliðir fyrir tilvísun eru tilbúnir fyrir fyrstu spurningu.
indicator-iv-needs-first = Vatn, matur, salerni, hvíld og skyndihjálp ganga fyrir.
indicator-iv-one-interview = Athugaðu hver hefur þegar rætt við manneskjuna; forðastu endurtekningar.

## Í viðtali

section-interview-conduct-during = Í viðtali
indicator-iv-open = Spyrðu opinna spurninga; leyfðu manneskjunni að segja frá í hvaða röð sem er.
indicator-iv-no-details = Spyrðu ekki um smáatriði kynferðislegs eða annars ofbeldis sem þú þarft ekki á að halda.
indicator-iv-not-interrogate = Ekki prófa manneskjuna, ganga á hana eða sýna vantrú; eyður og breytingar eru eðlilegar eftir áfall.
indicator-iv-no-promise = Lofaðu ekki öryggi, leyfum, peningum eða niðurstöðu.
indicator-iv-own-words = Skráðu lykilatriði með orðum manneskjunnar sjálfrar; haltu skoðunum aðskildum.
indicator-iv-listen-risk = Spyrðu hvernig manneskjan metur hættuna sjálf og virtu það.
indicator-iv-pause = Taktu eftir vanlíðan; bjóddu hlé; hættu ef þess þarf.
indicator-iv-child-specialist = Barn: spyrðu aðeins þess sem öryggið krefst; láttu sérfræðinga um viðtalið.

## Eftir viðtal

section-interview-conduct-after = Eftir viðtal
indicator-iv-summarise = Segðu hvað gerist næst og hver gerir það.
indicator-iv-safe-leave = Athugaðu hvernig manneskjan fer óhult og hvað hún hefur á sér.
indicator-iv-door-open = Ef manneskjan afþakkar aðstoð: segðu að hún geti komið aftur hvenær sem er.
indicator-iv-debrief = Fulltrúinn og túlkurinn fara yfir samtalið saman.

## Aldrei

section-interview-conduct-never = Aldrei
indicator-iv-never-call = Hringdu aldrei í vinnuveitanda, maka, millilið eða fjölskyldu án samþykkis.
indicator-iv-never-handover = Afhentu fylgdarmanneskju eða millilið aldrei skilríki.
indicator-iv-never-photo = Taktu aldrei myndir eða afrit af skilaboðum án samþykkis.
