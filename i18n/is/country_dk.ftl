# Danmörk: kafli landsins.

## Í stuttu máli

country-dk-reflection = 30 dagar, alls allt að 120 ef manneskjan aðstoðar við undirbúning heimferðar eða sérstakar ástæður eru til
country-dk-statute = Útlendingalög, gr. 33(14)
country-dk-identification = frá janúar 2022 dönsk miðstöð gegn mansali (CMM) fyrir ríkisborgara Danmerkur og ESB og fólk í löglegri dvöl, og danska útlendingastofnunin fyrir fólk án dvalarréttar og umsækjendur um vernd; dómstólar um rétt til aðstoðar
country-dk-mechanism = dönsk miðstöð gegn mansali (CMM) gegnir hlutverki tilvísunarkerfis
country-dk-coordinator = dönsk miðstöð gegn mansali (CMM), ráðuneyti jafnréttismála
country-dk-rapporteur = ekki er vitað um óháðan skýrslugjafa

country-dk-served-help-without-testimony = samstarfs við lögreglu er ekki krafist; lengri frestur er háður undirbúinni heimferð
country-dk-served-presumed = full aðstoð að loknu mati
country-dk-served-without-papers = sem frestur til að yfirgefa landið
country-dk-served-permit-with-cooperation = grein 9c(5), þegar nærveru manneskjunnar er þörf vegna rannsóknar eða réttarhalda

## Staðreyndir

country-dk-fact-instrument-palermo-protocol = Danmörk gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2003
country-dk-fact-instrument-coe-convention-197 = Danmörk fullgilti samning Evrópuráðsins um aðgerðir gegn mansali (nr. 197) 19. september 2007. Hann hefur gilt frá 1. febrúar 2008. Danmörk lýsti því yfir að hann gilti ekki um Færeyjar og Grænland fyrr en annað yrði ákveðið.
    .note = Þessi takmörkun skiptir máli fyrir ræðisskrifstofur
country-dk-fact-instrument-eu = Danmörk er ekki bundin af tilskipun 2011/36/ESB. Landið hefur undanþágu frá dómsmálalöggjöf ESB. Tilskipunin byggist á greinum 82(2) og 83(1) í sáttmálanum um starfshætti Evrópusambandsins (TFEU). Dönsk refsilög voru löguð að tilskipuninni með lögum nr. 275 frá mars 2012.
    .note = Þetta var aðeins lesið um tilskipun 2011/36. Að það gildi líka um tilskipun 2024/1712 er ályktun, þar sem lagagrundvöllurinn er sá sami. Tilskipun 2004/81/EB var ekki lesin.
country-dk-fact-criminal-provision = Mansal er refsivert samkvæmt hegningarlögum, grein 262a. Lög 275 frá mars 2012 (frumvarp L 57 frá 14. desember 2011) hækkuðu hámarksrefsingu úr átta árum í tíu. Þau bættu einnig við afbrotum sem tegund hagnýtingar.
country-dk-fact-recovery-reflection = Manneskjan fær 30 daga frest til að yfirgefa landið, að hámarki 120 daga. Hámarkið var hækkað úr 100 dögum árið 2013. Fólk í löglegri dvöl fær sambærilegan tíma til að jafna sig.
country-dk-fact-identification = Fyrsta greining er viðtal hjá danskri miðstöð gegn mansali (CMM). Hún veitir ekki ein og sér aðgang að stuðningi samkvæmt aðgerðaáætluninni. Á meðan má bjóða stuðning og gistingu.
country-dk-fact-men = Karlar fá gistingu í neyðarathvörfum fyrir karla, á gistiheimili í Kaupmannahöfn og í íbúðum. Karlar sem sækja um vernd fá gistingu í móttökustöðvum umsækjenda.
country-dk-fact-women = Tvö athvörf eru fyrir konur á leynilegum stöðum, á vegum Reden International
country-dk-fact-emphasis-on-return = Framlenging er háð samstarfi um undirbúna heimferð. Gagnrýnin frá 2014, „áhersla á heimferð“, á enn við.
country-dk-fact-children = Ungmenni yngri en 18 ára fá pláss á vistheimili og sérstök úrræði
country-dk-fact-legal-aid = Lögfræðiaðstoð fer í gegnum danska miðstöð gegn mansali (CMM)
country-dk-fact-compensation = Bótanefnd (Erstatningsnævnet) greiðir fyrir líkamstjón og andlegt tjón (lög: Offererstatningsloven). Brotið þarf að tilkynna til lögreglu innan 72 klukkustunda (grein 10(1)). Frá því má víkja ef aðstæður mæla með því (grein 10(2)). Krafan er gerð í sakamálinu.
    .note = Tíminn er naumur: 72 klukkustundir. Fyrir þolanda mansals er undanþágan venjulega leiðin. Athugaðu gildandi lagatexta.
country-dk-fact-non-punishment = Til eru leiðbeiningar fyrir saksóknara. Dómstólar geta veitt sakborningi réttarstöðu þolanda.
country-dk-fact-identification-2 = Frá janúar 2022 annast aðeins tveir aðilar formlega greiningu. Dönsk miðstöð gegn mansali (CMM) gerir það fyrir ríkisborgara Danmerkur og ESB og fólk í löglegri dvöl. Danska útlendingastofnunin gerir það fyrir fólk án dvalarréttar og umsækjendur um vernd. Félagasamtök taka ekki lengur viðtöl í þessu skyni og réttur til aðstoðar er ekki háður samstarfi.
    .note = Dönsk miðstöð gegn mansali, útlendingastofnunin og dómstólar meta hvort manneskja á rétt á aðstoð
country-dk-fact-duty-to-report = Fólk í opinberu starfi þarf að tilkynna sveitarfélaginu um barn yngra en 18 ára sem þarf sérstakan stuðning eða hefur sætt ofbeldi. Það gerir það þegar það fær vitneskju um þetta eða hefur ástæðu til að ætla það. Allir hafa þessa skyldu þegar barn er vanrækt, sætir niðurlægingu eða er í hættu.
    .note = Skyldan var áður í félagsþjónustulögum, grein 153, og er nú í lögum um börn (Barnets lov). Heimildum ber ekki saman um greinina. Ekki var lesið hvort skyldan nær til sendiskrifstofa erlendis.
country-dk-fact-changed-cmm-move = Árið 2022 var dönsk miðstöð gegn mansali (CMM) flutt til innan stjórnsýslunnar og netfang hennar breyttist. Eldra netfangið er enn á gömlum listum.
