# Gátlistinn „detention-visit“: það sem fulltrúinn les.

checklist-detention-visit = Heimsókn í fangelsi, varðhald lögreglu eða útlendinga
    .purpose = Finna hugsanlega þolendur meðal ríkisborgara í haldi áður en til ákæru, játningar eða brottvísunar kemur.
    .audience = Starfsfólk ræðisskrifstofu sem fer í varðhaldsheimsóknir
    .when = Við fyrstu heimsókn, og aftur þegar ákæra eða brottvísun er boðuð.

## Merki

section-detention-visit-detention = Merki
indicator-dv-offence-typical = Meint brot er oft brot sem þolendur eru neyddir til (fíkniefni, þjófnaður, betl, svik, skjalabrot eða brot tengd kynlífssölu).
    .calm = Meint brot er oft brot sem fólk er neytt til (fíkniefni, þjófnaður, betl, svik, skjalabrot eða brot tengd kynlífssölu).
indicator-dv-low-role = Manneskjan hafði lægst setta og áhættusamasta hlutverkið og fékk engan hluta ágóðans.
indicator-dv-locked-at-scene = Manneskjan fannst læst inni, sofandi á staðnum eða án lykla, síma eða peninga.
indicator-dv-told-to-plead = Einhver hefur sagt manneskjunni hvað hún á að segja eða að játa fljótt.
indicator-dv-lawyer-paid = Ókunnugur aðili eða vinnuveitandinn greiðir lögmanninum eða gefur honum fyrirmæli.
indicator-dv-forced = Manneskjan segist hafa verið látin gera þetta.
indicator-dv-fear-release = Manneskjan óttast lausn úr haldi, lausn gegn tryggingu eða brottvísun vegna þeirra sem bíða hennar.
indicator-dv-age-disputed = Manneskjan gæti verið yngri en 18 ára en er skráð fullorðin.
indicator-dv-several-same = Nokkrir ríkisborgarar eru í haldi fyrir sama brot með sömu frásögn.
