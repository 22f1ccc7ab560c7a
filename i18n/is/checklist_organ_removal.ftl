# Gátlistinn „organ-removal“: það sem fulltrúinn les.

checklist-organ-removal = Brottnám líffæra
    .purpose = Greina mansal vegna brottnáms líffæra.
    .audience = Fulltrúar sem taka viðtöl; áritunarfulltrúar vegna læknisferða
    .when = Ríkisborgari biður um hjálp eftir aðgerð erlendis eða læknisferð gengur ekki upp.

## Merki

section-organ-removal-signs = Merki
indicator-or-surgery-story = Manneskjan gaf eða er um það bil að gefa líffæri, eða er með ör eftir aðgerð sem enginn útskýrði fyrir henni.
    .care = Ekki skoða líkamann. Skráðu aðeins það sem sést.
    .example = Verkamaður erlendis segist hafa farið í heilsufarsskoðun vegna starfs og komið út með umbúðir sem enginn útskýrði.
    .ordinary = Fólk gefur ættingja líffæri af fúsum og frjálsum vilja, og ör getur verið eftir bráðaaðgerð sem var útskýrð í flýti.
indicator-or-promised-money = Manneskjunni var lofað peningum eða starfi fyrir líffæri.
    .example = Ungur faðir segir að maður á umferðarmiðstöð hafi boðið sér árslaun og bílstjórastarf fyrir annað nýrað.
    .ordinary = Sjúkrahús getur endurgreitt gjafa ferðakostnað og launatap; spurðu hverju var lofað, hver lofaði og fyrir hvað.
indicator-or-not-paid = Lofuð upphæð var ekki greidd eða var lækkuð.
    .example = Kona segist hafa fengið tíunda hluta upphæðarinnar; henni var sagt að afgangurinn hefði farið í hótelherbergið og flugið.
    .ordinary = Endurgreiðsla á ferðakostnaði gjafa getur tafist eða orðið lægri en vonast var til; spurðu fyrir hvað peningarnir áttu að vera.
indicator-or-no-info = Manneskjunni var ekki sagt frá áhættunni eða hún skrifaði undir skjöl sem hún gat ekki lesið.
    .example = Í möppu konu sem gaf líffæri er samþykkiseyðublað á tungumáli sem hún les ekki; hvorki þýðing né bæklingur fylgir.
    .ordinary = Í neyð, eða með túlk við rúmið, skrifa sjúklingar stundum undir eyðublað sem þeir geta ekki lesið sjálfir.
indicator-or-no-withdraw = Manneskjan mátti ekki skipta um skoðun.
    .example = Maður segist hafa viljað fara heim fyrir aðgerðina en honum hafi verið sagt að endurgreiða fyrst farmiða, rannsóknir og hótel.
    .ordinary = Sjúkrastofnun getur beðið gjafa að hugsa sig um aftur, eða nefnt kostnað, og þó leyft honum að fara; spurðu hvað gerðist eftir neitunina.
indicator-or-false-relation = Í skjölum er ranglega sagt að gjafi og þegi séu skyldir.
    .example = Á eyðublaði sjúkrastofnunarinnar er gjafinn sagður bróðir sjúklingsins, en á fæðingarvottorði hans eru allt aðrir foreldrar.
    .ordinary = Fólk sem tengist gegnum hjónaband, ættleiðingu eða seinni fjölskyldu foreldris á ekki endilega sama eftirnafn eða foreldra á pappír.
indicator-or-broker-travel = Milliliður skipulagði ferð, húsnæði, vegabréf og sjúkrastofnun.
    .example = Ávaxtatínslumaður segir að maður sem hann kynntist á netinu hafi útvegað vegabréf, flug, íbúð og sjúkrastofnun og bíði nú fyrir utan.
    .ordinary = Ferðaskrifstofur fyrir læknisferðir og hjálpsamir ættingjar bóka líka flug, herbergi og sjúkrastofnun; spurðu hver borgar og fyrir hvað.
indicator-or-debt = Manneskjan féllst á þetta vegna skuldar eða hótana.
    .example = Sölumaður á markaði segir að lánveitandinn hafi heitið að fella niður lánið og láta systur hans í friði ef hann gæfi nýra.
    .ordinary = Skuldug manneskja getur samt gefið ástvini líffæri af frjálsum vilja; spurðu hvort skuldin eða hótun hafi ráðið einhverju.
indicator-or-no-aftercare = Manneskjan er ekki með læknaskjöl og fær enga eftirmeðferð.
    .example = Gjafi sem kom heim fyrir þremur vikum er með brottfararspjöld og hótelreikning í möppu sinni en ekki eitt blað frá sjúkrahúsi.
    .ordinary = Skjöl týnast á leiðinni eða koma síðar í pósti; hvort sem er ætti læknir að skoða manneskjuna fljótt.
indicator-or-recruit-others = Manneskjan er beðin um að fá aðra gjafa.
    .example = Kona sem þjónar til borðs segist ekki fá afganginn af peningunum fyrr en hún hafi komið með tvo vini í blóðprufu.
    .ordinary = Fjölskylda leitar stundum líka að gjafa fyrir veikan ættingja, fyrir opnum tjöldum og án launa fyrir hvert nafn.
