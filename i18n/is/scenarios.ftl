# Sviðsmyndir til þjálfunar. Allt fólk og allir atburðir eru tilbúin.

scenario-lost-passports = Þrjú týnd vegabréf
    .story = Þrír menn koma saman á ræðisskrifstofu til að fá neyðarvegabréf. Hver þeirra segist hafa týnt vegabréfinu í síðustu viku, nánast með sömu orðum. Í einrúmi segir Tomas að byggingarstjórinn geymi vegabréfin „vegna skráningar“. Þeim var lofað tilteknum launum og íbúð; fyrsta daginn fengu þeir nýjan samning á tungumáli sem þeir geta ekki lesið. Þeir vinna sex og hálfan dag í viku, sofa í gámum á byggingarsvæðinu og fá litlar fyrirframgreiðslur. Afgangurinn kemur „í lok verksins“. Húsaleiga, verkfæri og ferðir eru dregin af laununum.
    .refer = National assistance system eða félagasamtök vegna hagnýtingar á vinnuafli, stéttarfélag eða aðstoð við launakröfur, vinnueftirlit; lögregla aðeins með samþykki. Ferðaskilríki eru afhent mönnunum, ekki stjóranum.
    .debrief = Hvaða hak vó þyngst, og sástu merkið við borðið eða aðeins í einrúmi? Ráðning nær ekki viðmiði reglu ILO (aðeins tvö miðlungssterk). Hvers vegna er tilvísun samt rétt? Hvað verður um ógreiddu launin ef mennirnir fljúga heim á morgun?
    .mistakes = Að líta á þetta sem mál um týnda muni. Að ræða við alla þrjá saman. Að hringja í fyrirtækið og biðja um vegabréfin. Að halda að menn sem geta komið á ræðisskrifstofu séu frjálsir.

scenario-helpful-boyfriend = Hjálpsami kærastinn
    .story = Elina, 22 ára, kemur með manni sem fyllir út vegabréfsumsóknina, svarar fyrir hana og segir að enginn tími sé fyrir einkasamtal. Hann heldur á símanum hennar með opið símtal. Fulltrúi fer með hana í „fingrafaratöku“. Hún segir að hann sé kærasti hennar, að þau hafi kynnst á netinu, að hún vinni „í íbúðum“ í nýjum bæ í hverri viku, verði að koma með 400 á dag, að hann geymi peningana fyrir húsið þeirra og að hann eigi myndbönd af henni.
    .refer = Sérhæfð félagasamtök eða aðstoðarkerfi fyrir fullorðna sem sæta kynferðislegri hagnýtingu, samdægurs ef hún vill; neyðarathvarf; heilbrigðisþjónusta. Hún ákveður um lögreglu.
    .debrief = Hvernig aðskilur þú par án þess að vekja ugg? Hvað ef hún fer með honum aftur í dag? Semjið um örugga samskiptaleið. Notaður var kynferðislegi listinn: þvinguð verk eða viðskiptavinir eru sterkt merki þar, miðlungs á vinnulistanum.
    .mistakes = Að ganga á manninn. Að spyrja um smáatriði kynferðislegra athafna. Að segja „hann er ekki kærastinn þinn“. Að loka málinu af því að hún afþakkaði.

scenario-embassy-residence = Kokkur sendiherrans
    .story = Í árlegu viðtali hjá prótókolli kemur eiginkona vinnuveitandans með Ruth, starfskonu á einkaheimili viðurkennds stjórnarerindreka, og vill vera viðstödd. Í einrúmi segir Ruth að samningurinn sem hún undirritaði vegna áritunarinnar sé ekki sá raunverulegi: henni var lofað átta tíma vinnudegi og tvöföldum launum. Vinnuveitandinn geymir vegabréf hennar og kort. Hún byrjar klukkan sex, hættir á miðnætti og vinnuveitandinn „leggur fyrir“ launin hennar. Hún hefur farið ein út tvisvar. Henni var sagt að friðhelgi þýddi að engin lögregla gæti hjálpað og að hún yrði að flytja með fjölskyldunni í næsta mánuði.
    .refer = Aðstoðarkerfi gistiríkisins eða félagasamtök fyrir heimilisstarfsfólk; prótókolldeildin eftir eigin leið; lögfræðiráðgjöf um laun. Ef vinnuveitandinn tilheyrir eigin sendiskrifstofu fulltrúans: farðu með málið út fyrir sendiskrifstofuna.
    .debrief = Hverjum hjá ykkur má ekki segja fyrst? Friðhelgi hindrar saksókn, ekki aðstoð. Flutningurinn í næsta mánuði gerir málið brýnt.
    .mistakes = Að láta vinnuveitandann þýða. Að skrifa sendiráðinu sem á hlut að máli. Að miðla málum milli starfskonunnar og vinnuveitandans.

scenario-station-square = Brautarstöðvartorgið
    .story = Lögregla biður ræðisskrifstofu að staðfesta hver Marek er, 54 ára maður sem notar hjólastól og var sektaður fyrir betl. Hann segir að maður úr heimabæ hans hafi komið með sex manns í sendibíl. Þau eru sett út klukkan sjö og sótt að kvöldi. Hann verður að koma með 60 á dag og afhendir allt manninum sem valdi hann „út af stólnum“. Símasamningur og lán hafa verið tekin á hans nafni. Tvær aðrar beiðnir um staðfestingu í síðasta mánuði gáfu upp sama símanúmerið.
    .refer = Félagasamtök eða aðstoðarkerfi; stuðningur vegna fötlunar; lögfræðiaðstoð vegna sektarinnar og lánanna (refsileysi).
    .debrief = Enginn flokkur ILO nær viðmiði, en öll þrjú lagaskilyrðin hafa nokkurn stuðning. Sjá reglu A3. Hefðir þú séð sömu merki hjá manneskju úr minnihlutahópi? Athugaðu fordóma þína í báðar áttir. Hvað verður um hin fimm?
    .mistakes = „Þetta er þeirra menning.“ Að staðfesta aðeins við lögreglu hver hann er. Að kaupa rútumiða heim án áætlunar.

scenario-the-gardener = Garðyrkjumaðurinn
    .story = Í fangelsisheimsókn segist Nils, tvítugur, hafa svarað auglýsingu um húsamálun. Farið var með hann í hús þar sem byrgt var fyrir glugga og dyrnar læstar. Hann vökvaði plöntur, svaf á gólfinu og fékk mat einu sinni á dag. Honum var sagt að hann skuldaði 8000 fyrir ferðina og plöntur sem drápust. Hann segist hafa verið látinn gera þetta og ekki komist út. Lögmaður sem hann réð aldrei ráðleggur honum að játa og segja ekkert um aðra.
    .refer = Óháður lögmaður; landsbundið tilvísunarkerfi eða félagasamtök í gegnum fangelsið; spyrja yfirvöld um refsileysi áður en afstaða er tekin til ákæru. Samþykki þarf.
    .debrief = Læstur inni á staðnum og ræktunarhús svara til einnar vísbendingar ILO: talið einu sinni. Hversu löngu áður en afstaða er tekin til ákæru þarf að nefna þetta og hver gerir það? Hver gæti frétt af minnisblöðum þínum?
    .mistakes = Að láta dómstólinn um þetta. Að sjá aðeins konur fyrir sér sem þolendur. Að nota aðkeypta lögmanninn sem tengilið.

scenario-customer-support = Þjónustuver
    .story = Bakvakt fær hvíslað símtal. Kristjan, 29 ára forritari, tók starf við tækniaðstoð erlendis, var ekið yfir landamæri að nóttu og er nú á afgirtum stað með vörðum. Símar eru teknir; hann fékk einn lánaðan. Hann verður að skrifa ókunnugum og fá þá til að fjárfesta, 15 tíma á dag. Þau sem ná ekki markmiðum eru barin; hann hefur verið barinn tvisvar. Honum var sagt að hann hefði verið keyptur og yrði að borga til að losna. Systir hans hefur fengið skilaboð þar sem beðið er um peninga.
    .refer = Neyðarteymi utanríkisráðuneytis; sendiráðið sem ber ábyrgð á svæðinu; sérhæfð félagasamtök með aðgang; fjölskyldunni ráðlagt að borga hvorki né birta án ráðgjafar. Eftir lausn: skimun, refsileysi vegna of langrar dvalar og þvingaðra verka, sálrænn stuðningur.
    .debrief = Hvað getur þú spurt um á öruggan hátt í lánssíma? Semjið um leyniorð. Hvers vegna yfirsést oft menntuðum karlmönnum? Hvaða sönnunargagna má ekki biðja hann að afla?
    .mistakes = Að hringja aftur í númerið. Að segja fjölskyldunni að borga, eða borga ekki, án sérfræðiráðgjafar. Að koma fyrst fram við hann sem grunaðan um svik.

scenario-summer-wedding = Sumarbrúðkaupið
    .story = Tölvupóstur berst sendiráði: Sara, 19 ára, fór í frí með fjölskyldunni. Frændi hennar tók vegabréfið og farmiðann. Brúðkaup er fyrirhugað á föstudag með manni sem hún hefur hitt einu sinni. Hún má ekki fara út úr húsinu og bróðir hennar hefur slegið hana. Hún getur notað síma frænku sinnar á hádegi.
    .refer = Teymi um nauðungarhjónabönd eða ráðuneyti heima; félagasamtök á staðnum með athvarf; neyðarvegabréf; áætlun um að sækja hana á öruggan hátt. Lögregla á staðnum aðeins ef það er talið öruggt.
    .debrief = Þú færð ef til vill eitt tækifæri: hvaða fimm atriði þarftu að fá að vita á hádegi? Hver meðal staðarráðins starfsfólks gæti lekið? Hvað breyttist ef hún væri 17 ára?
    .mistakes = Að hringja í fjölskylduna til að miðla málum. Að skrifa í síma hennar. Að krefjast formlegrar umsóknar í eigin persónu.

scenario-the-uncle = Frændinn
    .story = Um 14 ára drengur er stöðvaður vegna búðarhnupls. Maður segist vera frændi hans og er kominn á ræðisskrifstofuna til að fá ferðaskilríki. Hann sýnir mynd af fæðingarvottorði í símanum. Drengurinn lítur á hann fyrir hvert svar. Sami maður bað um skilríki fyrir annað barn síðastliðið vor. Drengurinn er ekki í skóla og segist verða að koma með sex flöskur á dag.
    .refer = Barnaverndaryfirvöld tafarlaust; forsjáraðili; miðstjórnvald í heimalandinu. Skilríkin eru ekki afhent manninum.
    .debrief = Ekki þurfti að sýna fram á neina aðferð. Hvaða eina hak nægði? Hver talar við drenginn og hversu oft? Er fjölskyldan öruggur staður? Hver ákveður það?
    .mistakes = Að leyfa manninum að taka drenginn á meðan kannað er. Langt viðtal ræðismannsins. Heimferð til „fjölskyldunnar“ án mats á því sem barninu er fyrir bestu.

scenario-football-trial = Fótboltaprufan
    .story = Umsókn um áritun: Daniel, 16 ára, á að fara í „prufu hjá fótboltaakademíu“ í eitt ár á gestaáritun. Ekki næst í skólann sem er nefndur. Milliliður greiddi farmiðann eftir að fjölskyldan hafði greitt hátt gjald. Samþykkisbréf foreldra er undirritað af nágranna. Daniel veit ekki hver tekur á móti honum.
    .refer = Tengiliður barnaverndar í báðum löndum; athugun hjá íþróttasambandinu; upplýsingar um örugga ferð til fjölskyldunnar. Sérfræðimat fyrir allar ákvarðanir.
    .debrief = Engin hagnýting hefur átt sér stað enn. Hver er skylda þín? Synjun ein og sér gæti beint ferðinni aðra leið. Hvað er óhætt að segja fjölskyldunni?
    .mistakes = Að synja og gleyma. Að samþykkja af því að foreldri féllst á það. Að koma fram við fjölskylduna sem afbrotafólk.

scenario-the-scar = Örið
    .story = Viktor, 38 ára, biður um peninga til að ferðast heim. Hann er með verki, langt nýtt ör og engin læknaskjöl. Milliliður sem hann kynntist gegnum lánveitanda útvegaði vegabréf, íbúð og sjúkrastofnun. Hann undirritaði skjöl sem hann gat ekki lesið, eitt um að hann sé frændi sjúklingsins. Hann fékk þriðjung upphæðarinnar. Nú er honum sagt að koma með tvo menn í viðbót.
    .refer = Sjúkrahús í dag; félagasamtök eða aðstoðarkerfi; lögmaður. Hann óttast ákæru fyrir að selja líffæri: útskýrðu refsileysi gætilega, án loforða.
    .debrief = Hann „samþykkti“ og fékk greitt. Hvers vegna ræður samþykki ekki úrslitum? Listar ILO ná ekki til líffæra: hvaða reglu notaðir þú? Heilsan kemur á undan eyðublaðinu.
    .mistakes = Aðeins lán og farmiði. Að kalla þetta einkasölu. Að spyrja um heiti sjúkrastofnunarinnar á undan læknishjálp.

scenario-birth-registration = Fæðing skráð
    .story = Par skráir fæðingu erlendis. Konan sem fæddi barnið, Irina, er viðstödd með starfsmanni milligöngustofu sem geymir vegabréf hennar og svarar fyrir hana. Hún segist hafa búið mánuðum saman í íbúð stofunnar og ekki mátt heimsækja eigin börn, að læknar hafi ákveðið allt og að hún verði að endurgreiða kostnaðinn ef hún kvartar. Greiðslan sem lofað var hefur ekki borist.
    .refer = Tvær aðskildar tilvísanir: Irina sem hugsanlegur þolandi (félagasamtök, lögmaður, heilsa) og barnaverndaryfirvöld vegna auðkennis og öryggis barnsins.
    .debrief = Staðgöngumæðrun sem slík fékk ekki hak. Hvað fékk hak? Tvær manneskjur, tvö mál, tvennir hagsmunir. Hvað má ekki segja parinu um Irinu?
    .mistakes = Að líta á málið sem skráningarmál eingöngu. Að dæma staðgöngumæðrun. Að ræða við hana að stofunni viðstaddri.

scenario-late-wages = Laun sem dragast
    .story = Agnes, 41 árs, tínir ber. Launin eru sex vikum of sein og lægri en segir í samningnum. Hún er með vegabréfið sitt, deilir bíl með vinum, á farmiða heim og leigir eigið herbergi. Vinnuveitandinn hefur engum hótað. Hún vill vita hvernig hún fær peningana sína.
    .refer = Stéttarfélag eða aðstoð við launakröfur, vinnueftirlit, ráðgjafarmiðstöð innflytjenda. Hafðu málið opið fyrir nýjum upplýsingum.
    .debrief = Ekki þarf orðið mansal til að aðstoð geti hafist vegna hagnýtingar. Hvaða tvær spurningar gætu breytt myndinni? Geymdu tengiliðaupplýsingar hennar, með samþykki, fyrir annað samtal.
    .mistakes = Að segja henni „þú ert ekki þolandi“. Að senda hana í athvarf gegn mansali án þess að spyrja. Að gera ekkert af því að þetta er einkamál.

scenario-quiet-morning = Rólegur morgunn (viðmiðunartilvik)
    .story = Maja, 33 ára, endurnýjar vegabréfið sitt. Á eyðublaðið skrifar hún „fylgdarþjónusta“. Hún kemur ein, slær á létta strengi, greiðir með eigin korti, geymir eigin skilríki og nefnir tvo vini sem hringja má í ef eitthvað kemur upp á. Í stuttu einkasamtali segist hún vinna sjálfstætt.
    .refer = Engin tilvísun. Bjóddu almenna bæklinginn eins og öllum öðrum.
    .debrief = Kynlífssala fékk ekki hak. Hvers vegna ekki? „Engar vísbendingar núna“ á aðeins við samtalið í dag. Hvað á að skrá? Ekkert: ekkert mál er stofnað.
    .mistakes = Að stofna mál vegna starfsins. Að segja lögreglu frá. Að skrifa „ekki þolandi“.
