# Gátlistinn „first-contact“: það sem fulltrúinn les.

checklist-first-contact = Viðvörunarmerki við afgreiðsluborð, í síma og skilaboðum
    .purpose = Taka eftir því að venjulegt erindi gæti verið eitthvað meira, áður en til viðtals kemur.
    .audience = Starfsfólk við afgreiðslu, í síma og á bakvakt og kjörræðismenn
    .when = Við öll fyrstu samskipti. Tekur um tvær mínútur. Aldrei lesið upphátt.

## Hvernig manneskjan kemur

section-first-contact-arrival = Hvernig manneskjan kemur
indicator-fc-comes-alone-fled = Manneskjan flúði nýlega af vinnustað, úr íbúð eða frá maka.
    .example = Hótelþerna, enn í vinnufötunum, segist hafa laumast út um eldhúsdyrnar í morgun og ekki ætla aftur.
    .ordinary = Manneskja getur hafa farið eftir rifrildi í vinnu eða vegna ofbeldis heima og þá ber ekki síður að hjálpa.
indicator-fc-no-belongings = Manneskjan er með litlar eða engar eigur eða klæðnað sem hentar ekki árstíðinni.
    .example = Í janúar stendur maður við afgreiðsluborðið í sandölum og þunnri skyrtu, með aleiguna í einum innkaupapoka.
    .ordinary = Farangur getur hafa týnst eða honum verið stolið, eða manneskjan er heimilislaus eða fór að heiman í flýti.
indicator-fc-injury = Manneskjan er með sýnilega eða ómeðhöndlaða áverka eða virðist veik eða örmagna.
    .care = Ekki skoða líkamann. Skráðu aðeins það sem sést.
    .example = Ungur byggingarverkamaður dottar tvisvar á biðstofunni og getur varla haldið á pennanum við afgreiðsluborðið.
    .ordinary = Slys, veikindi, svefnlaust ferðalag eða ofbeldi heima getur verið skýringin; bjóddu læknishjálp hvernig sem á stendur.
indicator-fc-afraid = Manneskjan virðist hrædd, fylgist með dyrunum eða spyr hvort einhver sjái hana.
    .example = Áður en námskona sest spyr hún hvort sjáist inn af götunni og velur svo stólinn bak við súluna.
    .ordinary = Sumir óttast allar opinberar skrifstofur eða fyrrverandi maka, eða hafa áhyggjur af því að pappírarnir séu útrunnir.
indicator-fc-unknown-address = Manneskjan getur ekki gefið upp heimilisfang þar sem hún býr eða vinnur.
    .example = Kona í ræstingum er spurð hvar hún búi og getur aðeins lýst bláu hliði og langri ferð í farmrými sendibíls.
    .ordinary = Nýkomin manneskja þekkir kannski ekki heimilisfangið enn eða skammast sín fyrir að segjast sofa á farfuglaheimili eða í bíl.
indicator-fc-unsure-country = Manneskjan er ekki viss um í hvaða bæ eða landi hún er.
    .example = Í síma stafar háseti, sem settur var í land í gærkvöldi, nafn á búðarskilti og spyr í hvaða landi það sé.
    .ordinary = Eftir langt ferðalag missir fólk yfirsýn yfir landamæri og veikindi geta ruglað það í ríminu; hafðu lækni líka í huga.

## Skilríki

section-first-contact-documents = Skilríki
indicator-fc-docs-held = Einhver annar geymir vegabréfið eða skilríkin og vill ekki skila þeim.
    .example = „Verkstjórinn er með öll vegabréfin okkar í bílnum og hlær bara þegar ég spyr,“ segir maður í þakvinnu.
    .ordinary = Vegabréf getur verið annars staðar um stund vegna skráningar eða því haldið eftir í fjölskyldudeilu, og þá þarf líka að hjálpa.
indicator-fc-emergency-travel-doc = Beðið er um neyðarvegabréf og frásögnin af „týnda“ vegabréfinu gengur ekki upp.
    .example = Í umsókn manns segir að vegabréfið hafi týnst á strönd en í lögregluskýrslunni er nefnd rútustöð í öðrum bæ.
    .ordinary = Smáatriði skolast til eftir áfall eða þjófnað og stundum segir fólk „týnt“ af því að það skammast sín fyrir óaðgætni.
indicator-fc-docs-false = Skilríkin eru fölsuð, breytt eða tilheyra annarri manneskju.
    .example = Samkvæmt vegabréfinu er stúlkan 23 ára og myndasíðan losnar í einu horninu; á nemendaskírteininu við hliðina stendur 15.
    .ordinary = Fólk getur hafa keypt eða fengið lánuð skilríki til að flýja eða fá vinnu og þurft á vernd að halda engu að síður.
indicator-fc-docs-others-pay = Önnur manneskja vill endilega greiða fyrir, sækja eða geyma nýju skilríkin.
    .example = Maður frá „ráðningarstofunni“ leggur gjaldið á borðið og vill fá í hendur nýtt vegabréf konu sem vinnur á veitingahúsi.
    .ordinary = Ættingi, vinur eða hjálparsamtök geta borgað og útréttað fyrir manneskju sem hefur lítil fjárráð eða fær ekki frí úr vinnu.
indicator-fc-many-requests = Sami tengiliðurinn, heimilisfangið eða síminn kemur fyrir í beiðnum nokkurra ríkisborgara.
    .example = Í þriðja sinn í þessum mánuði er sama farsímanúmerið gefið upp á eyðublaði, alltaf sem númer „frænda“.
    .ordinary = Bak við eitt númer getur verið stúdentagarður, stór vinnuveitandi, ráðgjafarmiðstöð eða hjálpsamur nágranni.
indicator-fc-job-mismatch = Uppgefin ástæða dvalar passar ekki við áritun, leyfi eða vinnuna sem er í raun unnin.
    .example = Leyfið er vegna tungumálanámskeiðs en launaseðlarnir í sömu möppu sýna næturvinnu á bílaþvottastöð.
    .ordinary = Áform breytast, nýtt leyfi getur verið á leiðinni og námsfólk má stundum vinna með náminu.

## Fylgdarmanneskjan

section-first-contact-companion = Fylgdarmanneskjan
indicator-fc-companion-speaks = Fylgdarmanneskja svarar fyrir manneskjuna eða leiðréttir hana, umfram aðstoð vegna tungumáls, veikinda eða fötlunar.
    .example = Eldri maður segist hafa verið hér í ár; konan við hlið hans grípur fram í og segir fulltrúanum: „Þrjár vikur.“
    .ordinary = Áhyggjufullt foreldri, eða maki sem er vanur að svara fyrir bæði, getur gert þetta af taugaóstyrk eða umhyggju.
indicator-fc-companion-refuses-private = Fylgdarmanneskjan neitar einkasamtali eða stendur gegn því.
    .example = Kærastanum er sagt að fingraför séu tekin af einni manneskju í einu en hann stendur kyrr í dyrunum og segir að þau vilji heldur fara.
    .ordinary = Kvíði eða vantraust á opinberum skrifstofum getur ráðið hjá maka eða foreldri; finndu aðra rólega stund til að hitta manneskjuna eina.
indicator-fc-companion-relation-unclear = Tengsl fylgdarmanneskjunnar við manneskjuna eru óljós eða breytast.
    .example = Á eyðublaðinu er hún frænka hans, við borðið segist hún leigja honum og hann kallar hana „stjórann“.
    .ordinary = Fjölskyldur nota orð eins og „frænka“ eða „frændi“ frjálslega og par getur verið feimið við að segjast vera saman.
indicator-fc-phone-monitored = Einhver heldur á síma manneskjunnar, fylgist með honum eða er með opið símtal í heimsókninni.
    .example = Sími konunnar liggur á afgreiðsluborðinu með opnu símtali og rödd spyr hvað taki svona langan tíma.
    .ordinary = Foreldri langt í burtu getur hlustað með til að hjálpa eða vinur haldið á símanum á meðan manneskjan skrifar undir.

## Frásögnin

section-first-contact-story = Frásögnin
indicator-fc-rehearsed = Svörin hljóma æfð eða nokkrir segja sömu söguna orðrétt.
    .example = Þrjár manneskjur úr ávaxtatínslu eru teknar tali hver á eftir annarri og segja allar: „Það er farið vel með okkur og við komum til að öðlast reynslu.“
    .ordinary = Taugaóstyrkt fólk æfir sig áður en það fer á skrifstofu og þau sem upplifðu sömu atburði saman geta vel sagt eins frá.
indicator-fc-pay-problem = Manneskjan segist ekki hafa fengið greitt, eða miklu minna en samið var um, fyrir unna vinnu.
    .example = „Átta vikur á næturvöktum í þvottahúsinu og ég fékk tvö hundruð evrur,“ segir maður sem á ekki fyrir farinu heim.
    .ordinary = Útborgun getur dregist, fyrirtækið orðið gjaldþrota eða ágreiningur verið um vinnutíma; stéttarfélag eða ráðgjafi um vinnurétt getur líka hjálpað þar.
indicator-fc-debt-mentioned = Manneskjan nefnir skuld við vinnuveitanda, millilið eða maka.
    .example = Hjúkrunarfræðingur sækir um nýtt vegabréf og nefnir að hún „skuldi ráðningarstofunni enn ellefu mánuði“.
    .ordinary = Lán til starfsfólks, námskeiðsgjald eða peningar sem maki lánaði geta verið sanngjörn skuld sem hindrar engan í að fara.
indicator-fc-deceived-mentioned = Manneskjan segir að vinnan eða ferðin hafi ekki verið það sem henni var sagt.
    .example = Lærður lyftuvirki segist hafa verið ráðinn sem slíkur en fyrsta morguninn verið settur í að slægja fisk.
    .ordinary = Auglýsingar fegra og áform bregðast án þess að neinn ætli sér illt; manneskja sem verður fyrir vonbrigðum getur samt þurft ráð eða leið heim.
indicator-fc-cannot-leave = Manneskjan segir að einhver leyfi henni ekki að yfirgefa stað, vinnu eða aðra manneskju.
    .example = Á meðan maki hennar leggur bílnum segir kona í flýti: „Ég má bara fara þegar hann ákveður það.“
    .ordinary = Uppsagnarfrestur eða leigusamningur getur bundið fólk um tíma; banni maki manneskju að fara er það ástæða til að bjóða aðstoð.

## Símtöl, skilaboð og þriðju aðilar

section-first-contact-remote = Símtöl, skilaboð og þriðju aðilar
indicator-fc-call-cut = Símtal er hvíslað, því er slitið eða það kemur úr síma annars.
    .example = Lág rödd segir: „Ég er á bænum, þessum við …“, hurð skellur og símtalið slitnar.
    .ordinary = Inneign eða rafhlaða getur hafa klárast eða manneskjan sem hringir er í vinnu, í slæmu sambandi eða hjá sofandi barni.
indicator-fc-family-report = Fjölskylda eða vinur segir frá rofnu sambandi, breyttri rödd eða stöðluðum skilaboðum.
    .example = Móðir skrifar að sonur hennar, sem var vanur að gantast, sendi nú „Allt í góðu“ á hverjum sunnudegi á sömu mínútu.
    .ordinary = Ný vinna, lélegt símasamband, depurð eða þörf fyrir fjarlægð frá fjölskyldunni getur líka breytt því hvernig fólk skrifar.
indicator-fc-ransom = Fjölskyldan er beðin um að greiða fyrir lausn manneskjunnar eða „samning“.
    .example = Faðir kemur með skilaboð: þrjú þúsund evrur fyrir „samninginn“, annars verður dóttir hans áfram í símaverinu.
    .ordinary = Ókunnugt fólk sem er ekki með neinn í haldi getur verið á höttunum eftir peningum, eða þetta er mannrán; fáðu ráðgjöf áður en nokkur borgar.
indicator-fc-third-party-report = Vinnuveitandi, viðskiptavinur, nágranni eða félagasamtök lýsa áhyggjum af ríkisborgara.
    .example = Viðskiptavinur naglastofu skrifar að ungi maðurinn sem snyrtir neglurnar sofi í bakherberginu og hafi spurt hvaða dagur væri.
    .ordinary = Utanaðkomandi sér stundum aðeins hluta myndarinnar eða á í deilu við einhvern þar; finndu örugga leið til að heyra í manneskjunni einni.
