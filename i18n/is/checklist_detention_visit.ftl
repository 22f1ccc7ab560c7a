# Gátlistinn „detention-visit“: það sem fulltrúinn les.

checklist-detention-visit = Heimsókn í fangelsi, varðhald lögreglu eða útlendinga
    .purpose = Finna hugsanlega þolendur meðal ríkisborgara í haldi áður en til ákæru, játningar eða brottvísunar kemur.
    .audience = Starfsfólk ræðisskrifstofu sem fer í varðhaldsheimsóknir
    .when = Við fyrstu heimsókn, og aftur þegar ákæra eða brottvísun er boðuð.

## Merki

section-detention-visit-detention = Merki
indicator-dv-offence-typical = Meint brot er oft brot sem þolendur eru neyddir til (fíkniefni, þjófnaður, betl, svik, skjalabrot eða brot tengd kynlífssölu).
    .calm = Meint brot er oft brot sem fólk er neytt til (fíkniefni, þjófnaður, betl, svik, skjalabrot eða brot tengd kynlífssölu).
    .example = Í ákæru á hendur nítján ára nemanda eru taldir upp þrír bankareikningar sem stofnaðir voru í sömu viku og aðrir tæmdu.
    .ordinary = Ákæran ein segir lítið: fólk fremur slík brot líka að eigin vali eða af neyð, eða er ranglega sakað um þau.
indicator-dv-low-role = Manneskjan hafði lægst setta og áhættusamasta hlutverkið og fékk engan hluta ágóðans.
    .example = Hún segist hafa borið poka úr búð út í bíl allan daginn fyrir mat og aldrei fengið að vita hver seldi varninginn.
    .ordinary = Manneskja getur átt lítinn þátt í afbroti sem vinargreiða eða af neyð, án þess að neinn þrýsti á hana.
indicator-dv-locked-at-scene = Manneskjan fannst læst inni, sofandi á staðnum eða án lykla, síma eða peninga.
    .example = Í skýrslu um húsleit segir að slá hafi verið fyrir dyrunum að utan og maður sofið á dýnu innan um gróðurlampana.
    .ordinary = Umsjónarfólk sefur stundum á staðnum að eigin vali og dyr geta verið læstar vegna þjófa; spurðu hver hafi haft lykilinn.
indicator-dv-told-to-plead = Einhver hefur sagt manneskjunni hvað hún á að segja eða að játa fljótt.
    .example = „Mér var sagt að skrifa undir allt, þá yrði ég komin heim eftir mánuð,“ segir kona sem getur ekki lesið skjölin.
    .ordinary = Lögmaður getur ráðlagt játningu eða æft svör með skjólstæðingi þegar farið hefur verið saman yfir málið.
indicator-dv-lawyer-paid = Ókunnugur aðili eða vinnuveitandinn greiðir lögmanninum eða gefur honum fyrirmæli.
    .example = Þjónn í haldi vegna falsaðra skjala segir veitingastaðinn hafa sent lögmanninn, sem hringi í eigandann fyrir hverja heimsókn.
    .ordinary = Vinnuveitandi getur greitt af góðum hug, eða hjálparsamtök sem manneskjan þekkir ekki sent lögmann sem starfar aðeins fyrir hana.
indicator-dv-forced = Manneskjan segist hafa verið látin gera þetta.
    .example = Eldri maður segist hafa borið ferðatöskuna af því að eigendur hennar hafi beðið fyrir utan skóla sonardóttur hans.
    .ordinary = Þrýstingurinn getur hafa komið frá ofbeldisfullum maka eða lánveitanda; þá þarf líka lögmann og að hlustað sé vel.
indicator-dv-fear-release = Manneskjan óttast lausn úr haldi, lausn gegn tryggingu eða brottvísun vegna þeirra sem bíða hennar.
    .example = Ung kona sem á að losna gegn tryggingu biður um að vera áfram inni, því að sami bíllinn stóð fyrir utan í bæði skiptin sem hún kom fyrir dómara.
    .ordinary = Óttinn getur beinst að ættingjum, fyrrverandi maka eða deilum heima fyrir; öryggisáætlun þarf hvort sem er.
indicator-dv-age-disputed = Manneskjan gæti verið yngri en 18 ára en er skráð fullorðin.
    .example = Í varðhaldsskrá er hann sagður tuttugu og eins árs, en samkvæmt skólavottorði sem systir hans sendir er hann sextán.
    .ordinary = Skráningin getur verið mistök eða fæðingin ekki verið skráð; þar til það skýrist skaltu gæta þess að umönnunin hæfi barni.
indicator-dv-several-same = Nokkrir ríkisborgarar eru í haldi fyrir sama brot með sömu frásögn.
    .example = Í málum fjögurra ríkisborgara í tveimur fangelsum er sagan eins: maður á bílastæði, pakki, fimmtíu evrur, ekkert nafn.
    .ordinary = Vinir sem ferðuðust saman geta hafa upplifað sömu atburði eða rætt þá sín á milli eftir á.
