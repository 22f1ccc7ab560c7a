# Gátlistinn „child-indicators“: það sem fulltrúinn les.

checklist-child-indicators = Börn og ungmenni yngri en 18 ára
    .purpose = Greina mansal á börnum. Þegar barn á í hlut þarf ekki að sýna fram á aðferð (nauðung, blekkingu, þvingun).
    .audience = Allt starfsfólk; látið barnaverndaryfirvöld taka snemma við
    .when = Manneskja sem er, segist vera eða gæti verið yngri en 18 ára.

## Með hverjum barnið er

section-child-indicators-with-whom = Með hverjum barnið er
indicator-ch-no-parent = Barnið hefur ekkert samband við foreldra eða forsjáraðila eða fær ekki að hitta þá.
indicator-ch-adult-not-parent = Hinn fullorðni getur ekki sýnt fram á að vera foreldri eða hafa leyfi.
indicator-ch-found-claim = Fullorðinn einstaklingur segist hafa „fundið“ barnið.
indicator-ch-adult-answers = Hinn fullorðni svarar fyrir barnið eða barnið lítur fyrst til hans.
indicator-ch-group-unrelated = Barnið ferðast eða býr með hópi óskyldra.
indicator-ch-same-adult = Sami fullorðni einstaklingurinn, heimilisfangið eða ábyrgðaraðilinn kemur fram með nokkrum börnum.
indicator-ch-birth-doc = Fæðingarvottorð eða samþykki foreldra vantar, kemur seint, er breytt eða passar ekki.

## Hvernig barninu líður

section-child-indicators-behaviour = Hvernig barninu líður
indicator-ch-afraid = Barnið virðist hrætt eða hagar sér ólíkt börnum á sama aldri.
indicator-ch-no-details = Barnið veit ekki hvert það er að fara eða hver tekur á móti því.
indicator-ch-phone-list = Barnið er aðeins með símanúmer eða númer hjá leigubíl.
indicator-ch-missing-before = Barnið hefur horfið að heiman, úr skóla eða af vistheimili.
indicator-ch-gifts = Barnið á óútskýrða peninga, síma eða dýra hluti frá eldri manneskju.

## Merki um hagnýtingu

section-child-indicators-exploitation = Merki um hagnýtingu
    .calm = Daglegt líf
indicator-ch-works = Barnið vinnur störf sem henta ekki barni.
indicator-ch-works-hours = Barnið vinnur langan vinnudag eða á nóttunni.
indicator-ch-no-school = Einhver heldur barninu frá skóla svo að það vinni, afli tekna eða sinni heimili.
indicator-ch-no-play = Barnið á enga vini á sínum aldri og engan frítíma.
indicator-ch-eats-apart = Barnið borðar eða sefur aðskilið frá fjölskyldunni eða við slæmar aðstæður.
indicator-ch-sexual = Einhver merki eru um kynferðislega hagnýtingu, myndir eða fullorðinn „kærasta“.
    .calm = Einhver merki eru um kynferðisleg samskipti, myndir eða fullorðinn „kærasta“.
indicator-ch-begs-steals = Barnið betlar, stelur eða selur eða flytur fíkniefni fyrir aðra.
indicator-ch-marriage = Barnið er í hjónabandi, trúlofað eða um það bil að ganga í hjónaband.
indicator-ch-illegal-adoption = Barnið gæti tengst ólöglegri ættleiðingu eða greitt hefur verið fyrir það.
indicator-ch-online = Fullorðinn einstaklingur sem barnið kynntist á netinu bað það um að ferðast í laumi eða senda kynferðislegar myndir.
