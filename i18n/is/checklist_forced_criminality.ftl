# Gátlistinn „forced-criminality“: það sem fulltrúinn les.

checklist-forced-criminality = Hagnýting til afbrota
    .purpose = Greina fólk sem er neytt til afbrota: kannabisræktun, flutningur eða sala fíkniefna, þjófnaður, svik, svikamiðstöðvar, málamyndahjónaband.
    .audience = Fulltrúar sem taka viðtöl; heimsóknir í varðhald
    .when = Handtaka, húsleit, lausn af lokuðu svæði eða hjálparbeiðni þaðan.

## Fíkniefni, þjófnaður og svik

section-forced-criminality-crime = Fíkniefni, þjófnaður og svik
indicator-cx-forced = Manneskjan er látin fremja afbrot fyrir aðra.
    .example = Ungur maður í haldi fyrir búðarþjófnað segir að tveir menn aki sér milli búða með lista; hann þori ekki að koma tómhentur til baka.
    .ordinary = Sum taka þátt í afbroti til að hagnast eða af tryggð; spurðu hver gaf fyrirmælin og hvað það hefði kostað að segja nei.
indicator-cx-grow-house = Manneskjan bjó læst inni eða ein á ræktunar- eða framleiðslustað.
    .example = Fimmtugur maður í haldi segist hafa vökvað plöntur mánuðum saman í húsi þar sem dyrnar voru læstar að utan.
    .ordinary = Starfsmaður getur fallist á að búa á staðnum, til að gæta hans eða spara leigu, og farið allra sinna ferða með eigin lykil.
indicator-cx-courier = Manneskjan var látin flytja fíkniefni eða vörur án þess að vita af því eða geta neitað.
    .example = Ekkja segir að vinkona sem hún eignaðist erlendis hafi beðið sig fyrir ferðatösku heim; tollverðir fundu pakka í fóðrinu.
    .ordinary = Sum flytja varning vitandi vits og fyrir peninga; neyð eða ótti getur samt búið að baki, spurðu því hvernig það byrjaði.
indicator-cx-debt-drugs = Skuld vegna fíkniefna, fjárhættuspils eða „týndrar vöru“ er notuð til að neyða fram afbrot.
    .example = Lærlingur segir að pakka sem hann gætti hafi verið stolið og nú verði hann að brjótast inn í bíla þar til andvirðið er greitt.
    .ordinary = Skuldug manneskja getur stolið að eigin frumkvæði til að borga; spurðu hver nefndi upphæðina og hver valdi afbrotið.
indicator-cx-id-fraud = Bankareikningar, fyrirtæki eða bætur voru stofnuð á nafni manneskjunnar fyrir aðra.
    .example = Í bréfi frá skattinum er aðstoðarmaður í eldhúsi sagður stjórna þremur fyrirtækjum; hann man aðeins að hafa lánað vegabréfið í ljósritun.
    .ordinary = Fólk lánar ættingjum líka nafn sitt vitandi vits, eða ókunnugur aðili langt í burtu stelur persónuupplýsingum þess.
indicator-cx-sham-marriage = Manneskjan var látin ganga í hjónaband svo að önnur manneskja fengi leyfi.
    .example = Kona í ræstingum segir að yfirmaðurinn hafi ekið sér til vígslumanns og látið sig giftast ókunnugum manni sem vantaði leyfi; hún hafi engu ráðið.
    .ordinary = Sum giftast vegna leyfis af fúsum og frjálsum vilja, sem greiða eða fyrir peninga; spurðu hver ákvað það og hver fékk greitt.

## Svikamiðstöðvar

section-forced-criminality-scam = Svikamiðstöðvar
indicator-cx-fake-it-job = Manneskjan svaraði auglýsingu um skrifstofu-, tölvu-, sölu- eða þýðingarstarf og var farið með hana annað.
    .example = Kona sem réð sig sem þýðanda segir að bílstjóri hafi sótt sig á flugvöllinn og ekið átta tíma leið frá borginni í samningnum.
    .ordinary = Fyrirtæki senda nýtt starfsfólk stundum í annað útibú af góðum ástæðum; þau láta þá vita fyrirfram og leyfa því að velja.
indicator-cx-border = Farið var með manneskjuna yfir landamæri að nóttu til eða án brottfararstimpils.
    .example = Samkvæmt stimplum í vegabréfi manns kom hann inn í eitt land og fór ekki þaðan, en hann hringir frá grannlandinu.
    .ordinary = Ekki er stimplað við öll landamæri, stimplar geta verið ólæsilegir og margar venjulegar rútur fara yfir að nóttu.
indicator-cx-compound = Á staðnum eru verðir, girðingar eða símar gerðir upptækir.
    .example = Í tveggja mínútna símtali hvíslar maður að símar séu geymdir í kassa og verðir gangi meðfram girðingunni dag og nótt.
    .ordinary = Í verksmiðjum og þjónustuverum geta verið verðir og símaskápar af öryggisástæðum, en þá fer starfsfólkið heim eftir vaktina.
indicator-cx-sold = Manneskjunni var sagt að hún hefði verið keypt eða að hún yrði að kaupa sig lausa.
    .example = Kona á fimmtugsaldri segir að stjórnandinn hafi sýnt sér kvittun og sagt að hún mætti fara þegar einhver borgaði þá upphæð.
    .ordinary = Fyrirtæki getur talað um ráðningarkostnað sem það vill fá til baka; mestu skiptir hvort manneskjan gæti farið án þess að borga.
indicator-cx-targets = Manneskjan verður að ná markmiðum og er refsað nái hún þeim ekki.
    .example = Ung manneskja með háskólapróf segir að þau sem ná ekki fimm nýjum spjalltengiliðum á dag fái engan kvöldmat og verði að standa til morguns.
    .ordinary = Í sölustörfum eru oft sett markmið og kaupauki getur fallið niður náist þau ekki; spurðu hvað gerist þegar einhver er undir marki.
indicator-cx-peer = Manneskjan var látin fá aðra til starfa eða refsa þeim.
    .example = Forritari segist hafa orðið að hringja í frænda sinn með boð um frábært skrifstofustarf á meðan yfirmaðurinn hlustaði.
    .ordinary = Starfsfólk mælir líka með vinnustað sínum við vini, með ánægju eða gegn þóknun; spurðu hvað hefði gerst við neitun.
indicator-cx-overstay = Manneskjan á yfir höfði sér sektir eða ákærur fyrir of langa dvöl eða fyrir verk sem hún var neydd til (nefndu refsileysi; ekki merki eitt og sér).
    .example = Eftir húsleit á vöktuðum stað eru í lausnarskjölum konu sektir fyrir hvern dag frá því að áritunin rann út.
    .ordinary = Gestir dvelja líka of lengi í ógáti, vegna veikinda eða af því að þá vantar farmiða; eitt og sér segir það ekkert.
indicator-cx-educated = Aðrir vísuðu manneskjunni frá sem „ekki dæmigerðum þolanda“ vegna menntunar, karlkyns eða tæknikunnáttu (áminning gegn fordómum, ekki merki).
    .example = Í fylgibréfi um verkfræðing sem var sleppt stendur aðeins: „Fullorðinn maður, vel menntaður, vissi hvað hann gerði.“
    .ordinary = Sá sem skrifaði getur hafa verið í tímaþröng eða vitað lítið; menntun segir ekkert til eða frá, spurðu því þessa manneskju eins og hverja aðra.
