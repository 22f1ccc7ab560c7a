# Gátlistinn „forced-marriage“: það sem fulltrúinn les.

checklist-forced-marriage = Nauðungarhjónaband og hagnýting í hjónabandi
    .purpose = Greina nauðungarhjónaband erlendis og hjónaband sem notað er til hagnýtingar á vinnu, kynferðislegrar hagnýtingar eða til að fá dvalarrétt.
    .audience = Fulltrúar sem taka viðtöl; áritunarfulltrúar í makamálum
    .when = Ríkisborgari biður um hjálp erlendis eða fulltrúi sér viðvörunarmerki í fjölskyldumáli.

## Merki

section-forced-marriage-signs = Merki
indicator-fm-not-chosen = Manneskjan valdi ekki makann eða getur ekki hafnað hjónabandinu.
indicator-fm-passport-taken = Fjölskyldan tók vegabréfið eða farseðilinn við komu.
indicator-fm-one-way = Farið var með manneskjuna í „frí“ og henni ekki leyft að snúa aftur.
indicator-fm-kept-in = Manneskjan má ekki lengur fara út, vera ein eða hringja í vini.
indicator-fm-pressure = Manneskjunni er hótað, hún slegin eða beitt miklum þrýstingi til að fallast á hjónaband.
indicator-fm-honour = Manneskjan óttast að verða fyrir skaða vegna „skammar“ eða „heiðurs“.
indicator-fm-knows-little = Manneskjan veit mjög lítið um tilvonandi maka eða ferðaáætlunina.
indicator-fm-school-term = Farið er með ungmenni lengi til útlanda á skólatíma.
indicator-fm-payment = Manneskjan var gefin í hjónaband án samþykkis gegn greiðslu eða til að gera upp skuld (venjubundinn heimanmundur eða gjöf er ekki merki).
indicator-fm-servant = Í hjónabandinu er manneskjan látin vinna, betla eða stunda kynlíf með öðrum.
indicator-fm-spouse-status = Makinn notar dvalarleyfið eða börnin sem hótun.
