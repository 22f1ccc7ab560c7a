# Gátlistinn „domestic-servitude“: það sem fulltrúinn les.

checklist-domestic-servitude = Ánauð á heimilum, þar á meðal heimilum stjórnarerindreka
    .purpose = Greina ánauð fólks í heimilis- og umönnunarstörfum, þar á meðal hjá viðurkenndum erindrekum.
    .audience = Fulltrúar sem taka viðtöl; prótókoll- og mannauðsfólk
    .when = Manneskja í heimilis- eða umönnunarstarfi hefur samband við sendiskrifstofuna eða árlegt viðtal í eigin persónu fer fram.

## Á hvaða heimili sem er

section-domestic-servitude-household = Á hvaða heimili sem er
indicator-ds-no-private-space = Manneskjan hefur ekkert næði eða sefur í sameiginlegu eða óhentugu rými.
    .example = Barnfóstran segist sofa á sófanum í leikherberginu og geyma fötin sín í kassa á ganginum.
    .ordinary = Fjölskylda í lítilli íbúð býr stundum sjálf þröngt, og sum sem annast veika manneskju sofa nálægt henni um tíma.
indicator-ds-eats-apart = Manneskjan fær lélegan mat eða aðeins afganga.
    .example = Kokkurinn segist elda þrjá rétti á dag en fá sjálfur hrísgrjón og það sem kemur aftur á diskunum.
    .ordinary = Sum vilja heldur borða seinna eða elda sjálf; spurðu hvort maturinn sé nægur og hvort manneskjan hafi val.
indicator-ds-always-on-call = Manneskjan er til taks dag og nótt án heils frídags.
    .example = Hún segir að hlustunartækið úr barnaherberginu standi við rúmið hjá sér og að hún hafi ekki átt frí einn einasta sunnudag í fjórtán mánuði.
    .ordinary = Nýfætt barn eða veikindi geta kostað nokkrar erfiðar vikur, en þá fást hvíld og frídagar bætt upp síðar.
indicator-ds-never-alone-out = Manneskjan fer aldrei eða sjaldan út úr húsi án vinnuveitandans.
    .example = Ráðskonan segist í tvö ár aðeins hafa komið í bæinn í bíl fjölskyldunnar og í fylgd hennar.
    .ordinary = Nýkomin manneskja heldur sig stundum heima af því að hún kann ekki málið eða ratar ekki, eða af því að húsið er afskekkt.
indicator-ds-phone-limited = Manneskjan má ekki nota síma eða verður að leyfa öðrum að hlusta.
    .example = Í miðju símtali segir heimilishjálpin á tungumáli fjölskyldunnar: „Já, hátalarinn er á.“
    .ordinary = Heimilisfólk getur hafa beðið starfsfólk að hringja ekki í vinnutíma, eða sambandið verið slæmt; spurðu um kvöldin.
indicator-ds-insults = Heimilisfólkið niðurlægir manneskjuna, hótar henni eða slær hana (spurðu hvað af þessu).
    .example = Eldri maður sem ekur og þrífur fyrir fjölskyldu segist vera kallaður „asni“ fyrir framan gesti.
    .ordinary = Ofbeldið getur bitnað á fleirum á heimilinu eða ágreiningur verið um vinnuna; stuðnings er þörf í báðum tilvikum.
indicator-ds-reported-missing = Vinnuveitandinn tilkynnir að manneskjan sé horfin eða hafi stolið.
    .example = Hjón biðja í tölvupósti um að vegabréf barnfóstrunnar verði ógilt: hún sé farin, „með skartgripina okkar“.
    .ordinary = Áhyggjurnar geta verið einlægar eða þjófnaður átt sér stað; lögregla getur kannað það án þess að fá heimilisfang hjá þér.
indicator-ds-pay-home = Launin eru sögð send heim eða „lögð fyrir“ og manneskjan getur ekki gengið úr skugga um það.
    .example = Henni var sagt að launin færu til móður hennar, en móðirin hefur aldrei minnst á peninga í símtölum þeirra.
    .ordinary = Sum biðja um að launin séu send heim og geta þá séð kvittanir og fengið staðfestingu hjá fjölskyldunni.
indicator-ds-extra-house = Manneskjan er lánuð á önnur heimili eða í fjölskyldufyrirtæki.
    .example = Þegar heimilisverkunum er lokið, segir fimmtugur maður, ber hann kassa inn í verslun fjölskyldunnar fram að lokun.
    .ordinary = Hægt er að semja frjálst um aukastarf gegn greiðslu; spurðu hver ákvað það og hver fær peningana.
indicator-ds-aupair = Au pair, nemandi eða ættingi vinnur fullt heimilisstarf án launa.
    .example = Frændi fjölskyldunnar, sem kom til náms, segist sjá um húsið og þrjú börn allan daginn fyrir mat og rúm.
    .ordinary = Ættingjar og au pair leggja líka hönd á plóg, innan umsamins tíma og með tíma aflögu fyrir nám og vini.

## Á heimili í utanríkisþjónustu

section-domestic-servitude-diplomatic = Á heimili í utanríkisþjónustu
indicator-ds-dip-contract = Samningurinn sem sýndur var vegna áritunar er annar en sá sem gildir á heimilinu.
    .example = Í áritunarskjölunum er samningur um 40 stundir; hún sýnir annan, undirritaðan á heimilinu, um „allan tíma sem þarf“.
    .ordinary = Vinnuveitandinn getur hafa samið um betri kjör við manneskjuna og einfaldlega ekki látið sendiskrifstofuna vita.
indicator-ds-dip-card = Vinnuveitandinn geymir vegabréf, samning eða auðkenniskort manneskjunnar.
    .example = Í árlega viðtalið kemur bílstjórinn með ljósrit; kortið sitt segir hann vera í peningaskáp sendiherrans.
    .ordinary = Kort og vegabréf geta verið í endurnýjun hjá prótókolldeild eða í öryggisskáp sem manneskjan getur sjálf opnað.
indicator-ds-dip-bank = Laun eru ekki greidd inn á bankareikning á nafni manneskjunnar sjálfrar.
    .example = Til að sanna launagreiðslur sendir heimilið sex kvittanir fyrir reiðufé, allar með sama bleki og sömu dagsetningu.
    .ordinary = Nýkomin manneskja getur enn verið að bíða eftir reikningi, og reiðufé gegn kvittun brúar þá fyrstu vikurnar.
indicator-ds-dip-immunity = Manneskjunni var sagt að friðhelgi þýddi að enginn gæti hjálpað.
    .example = „Ég nýt friðhelgi, svo að hvorki lögregla né dómstóll hlustar á þig,“ sagði vinnuveitandinn við barnfóstruna.
    .ordinary = Vinnuveitandi getur hafa misskilið reglurnar eða talað í reiði; segðu manneskjunni að hjálp sé til.
indicator-ds-dip-transfer = Manneskjan verður að fylgja vinnuveitandanum á nýjan starfsstað, annars missir hún allan rétt sinn.
    .example = Í júní flytur fjölskyldan á næsta starfsstað; einkaþjónninn segist verða að fara með, annars missi hann leyfið.
    .ordinary = Leyfi getur í raun fallið niður þegar fjölskyldan flytur, og sum fara fegin með henni; spurðu hvað manneskjan myndi sjálf velja.
indicator-ds-dip-no-interview = Vinnuveitandinn kemur í veg fyrir viðtal við manneskjuna eða er viðstaddur það.
    .example = Sendiráðsritari kemur inn með garðyrkjumanni sínum, sest við hlið hans og segir: „Hann hefur engin leyndarmál fyrir mér.“
    .ordinary = Vinnuveitandi getur viljað túlka eða ekki vitað að viðtalið er aðeins ætlað manneskjunni sjálfri.
