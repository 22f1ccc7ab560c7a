# Gátlistinn „forced-marriage“: það sem fulltrúinn les.

checklist-forced-marriage = Nauðungarhjónaband og hagnýting í hjónabandi
    .purpose = Greina nauðungarhjónaband erlendis og hjónaband sem notað er til hagnýtingar á vinnu, kynferðislegrar hagnýtingar eða til að fá dvalarrétt.
    .audience = Fulltrúar sem taka viðtöl; áritunarfulltrúar í makamálum
    .when = Ríkisborgari biður um hjálp erlendis eða fulltrúi sér viðvörunarmerki í fjölskyldumáli.

## Merki

section-forced-marriage-signs = Merki
indicator-fm-not-chosen = Manneskjan valdi ekki makann eða getur ekki hafnað hjónabandinu.
    .example = Ungur maður skrifar í tölvupósti að brúðkaup hans sé á föstudag og að foreldrarnir hlæi bara þegar hann segir nei.
    .ordinary = Stundum leggja fjölskyldur til hjónaband en parið ræður sjálft; spurðu hvað gerðist ef svarið væri nei.
indicator-fm-passport-taken = Fjölskyldan tók vegabréfið eða farseðilinn við komu.
    .example = Námskona segir að föðurbróðir hennar hafi safnað saman vegabréfum allra á flugvellinum „til öryggis“ og vilji ekki skila hennar.
    .ordinary = Fjölskyldur geyma oft öll skilríki saman á ferðalagi; máli skiptir hvort manneskjan fær sín þegar hún biður um þau.
indicator-fm-one-way = Farið var með manneskjuna í „frí“ og henni ekki leyft að snúa aftur.
    .example = Nítján ára kona hringir: tveggja vikna dvöl hjá ömmu hefur nú staðið á fimmta mánuð og faðir hennar afpantaði flugið.
    .ordinary = Veikindi, jarðarför eða peningaleysi geta líka lengt heimsókn, og öllum er þá frjálst að fara.
indicator-fm-kept-in = Manneskjan má ekki lengur fara út, vera ein eða hringja í vini.
    .example = Kona segir í símtali að síðan hún trúlofaðist fylgi bróðir hennar henni hvert fótmál og hafi skipt um kóða í símanum hennar.
    .ordinary = Á nýjum eða ótryggum stað getur fjölskylda viljað halda sínu fólki nærri sér af áhyggjum; spurðu hvort hlustað sé á ósk um að fara út.
indicator-fm-pressure = Manneskjunni er hótað, hún slegin eða beitt miklum þrýstingi til að fallast á hjónaband.
    .example = Ungur afgreiðslumaður segir að faðir hans hafi svarið að reka móður hans að heiman nema hann gangi að eiga brúðina sem var valin.
    .ordinary = Foreldrar geta lagt hart að barni sínu og samt virt nei; séu hótanir eða högg á heimilinu er hjálpar þörf hvað sem öðru líður.
indicator-fm-honour = Manneskjan óttast að verða fyrir skaða vegna „skammar“ eða „heiðurs“.
    .example = Ungur maður segir að fjölskyldan hafi komist að því að hann eigi kærasta og að frændur hans tali nú um að „þvo burt skömmina“.
    .ordinary = Sum óttast slúður eða rifrildi; önnur óttast ofbeldi heima þótt ekkert hjónaband standi til og þurfa ekki síður vernd.
indicator-fm-knows-little = Manneskjan veit mjög lítið um tilvonandi maka eða ferðaáætlunina.
    .example = Kona sem sækir um áritun veit aðeins eiginnafn unnustans, hvorki aldur né starf, og getur ekki sagt hvar þau ætla að búa.
    .ordinary = Pör sem hafa þekkst stutt eða kynnst gegnum ættingja vita stundum lítið hvort um annað en hlakka samt bæði til að giftast.
indicator-fm-school-term = Farið er með ungmenni lengi til útlanda á skólatíma.
    .example = Í máli fimmtán ára stúlku er farmiði aðra leið í mars og bréf frá skólanum þar sem spurt er hvar hún sé.
    .ordinary = Fjölskyldur ferðast líka á skólatíma vegna veikinda, andláts eða flutninga; samt þarf að hlusta á barnið í einrúmi.
indicator-fm-payment = Manneskjan var gefin í hjónaband án samþykkis gegn greiðslu eða til að gera upp skuld (venjubundinn heimanmundur eða gjöf er ekki merki).
    .example = Kona segir að lán stjúpföður hennar hafi verið fellt niður daginn sem hún var gift lánveitandanum; enginn hafi spurt hana.
    .ordinary = Heimanmundur og gjafir milli fjölskyldna eru víða siður; spurðu hvort manneskjan hafi samþykkt og getað neitað.
indicator-fm-servant = Í hjónabandinu er manneskjan látin vinna, betla eða stunda kynlíf með öðrum.
    .example = Maður sem giftist inn í bakarafjölskyldu segist baka launalaust frá klukkan tvö á nóttunni og ekki mega hætta.
    .ordinary = Hjón skipta oft heimilisverkum eða vinnu í fjölskylduverslun ójafnt með sér; spurðu hvað gerist þegar annað segir nei eða veikist.
indicator-fm-spouse-status = Makinn notar dvalarleyfið eða börnin sem hótun.
    .example = Móðir sýnir skilaboð frá eiginmanninum: ef hún fari láti hann fella leyfið hennar niður og hún fái ekki að sjá börnin.
    .ordinary = Slík orð falla líka í hörðum skilnaði; ráðgjöf um leyfi og forsjá kemur manneskjunni til góða hvort sem er.
