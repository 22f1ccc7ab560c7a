# Gátlistinn „general-indicators“: það sem fulltrúinn les.

checklist-general-indicators = Almennar vísbendingar
    .purpose = Fyrsti sameiginlegi listinn fyrir hvers kyns hagnýtingu þegar tegundin er ekki ljós.
    .audience = Allt starfsfólk ræðisskrifstofu; fulltrúar sem taka viðtöl
    .when = Eftir viðvörunarmerki, í fyrsta samtali í einrúmi.

## Verknaður (hvað var gert við manneskjuna)

section-general-indicators-act = Verknaður (hvað var gert við manneskjuna)
indicator-gi-act-recruited = Einhver fékk manneskjuna til þessa (tilboð, auglýsing, samband, sala).
    .example = Múrari segir að maður á rútustöðinni hafi boðið honum starf erlendis, far og herbergi, allt á fimm mínútum.
    .ordinary = Nánast öll vinna, og oft vinátta, byrjar á einhvers konar boði; máli skiptir hvað úr því varð.
indicator-gi-act-moved = Einhver skipulagði eða greiddi ferð eða flutning manneskjunnar.
    .example = Maður segir að kona sem hann þekkti aðeins úr netspjalli hafi bókað og greitt flugið hans og sent bílstjóra á flugvöllinn.
    .ordinary = Vinnuveitendur, ættingjar og makar kaupa miða á hverjum degi og sum fyrirtæki flytja heilan vinnuhóp með rútu.
indicator-gi-act-housed = Einhver hýsti, faldi eða hélt manneskjunni.
    .example = Kona segir að hjón hafi hýst hana bak við verslunina sína og sagt henni að láta ekkert í sér heyrast þegar viðskiptavinir kæmu.
    .ordinary = Vinir, ættingjar og vinnuveitendur skjóta skjólshúsi yfir fólk af góðum hug, eina nótt eða heila vertíð.
indicator-gi-act-received = Manneskjan var afhent öðrum eða annar tók við henni.
    .example = Ungur maður segir að við ferjuna hafi bílstjórinn afhent ókunnugri konu skilríki hans og sagt: „Nú ferð þú með henni.“
    .ordinary = Bílstjóri eða ráðningarstofa getur fylgt nýkominni manneskju beint til skólans, fyrirtækisins eða vistfjölskyldunnar sem samið var um.

## Stjórnun og ferðafrelsi

section-general-indicators-control = Stjórnun og ferðafrelsi
indicator-gi-watched = Fylgst er með ferðum manneskjunnar, henni fylgt eða ferðir hennar takmarkaðar.
    .example = Aðstoðarmaður í eldhúsi segir að bróðir eigandans gangi með honum í vinnuna, bíði í portinu og gangi með honum heim.
    .ordinary = Vinnufélagar geta orðið samferða öryggisins vegna; afbrýðisamur maki getur líka fylgst með og þá þarf ekki síður örugga áætlun.
indicator-gi-cannot-leave-work = Manneskjan getur ekki farið frjáls ferða sinna frá vinnustað eða bústað.
    .example = Fólk í sveppatínslu segir að hliðinu að gistiheimilinu sé læst klukkan níu og að verkstjórinn sé með eina lykilinn.
    .ordinary = Á skipum, í afskekktum vinnubúðum og á lokuðum vinnusvæðum eru ferðir allra takmarkaðar; spurðu um frídagana.
indicator-gi-no-docs = Manneskjan er ekki með eigin skilríki (týnd skilríki eða skilríki hjá yfirvöldum teljast ekki með).
    .example = Kona í umönnun segir að fjölskyldan hafi sett vegabréf hennar „á öruggan stað“ fyrir ári og að hún hafi ekki séð það síðan.
    .ordinary = Sumir hafa aldrei átt skilríki eða hafa skilið þau eftir hjá vini og geta sótt þau hvenær sem er.
indicator-gi-limited-contact = Samband við fjölskyldu, vini eða aðra fyrir utan er takmarkað eða hlerað.
    .example = „Ég hringi í bróður minn á sunnudögum, á hátalara, með frúna í herberginu,“ segir garðyrkjumaður sem býr hjá vinnuveitandanum.
    .ordinary = Lélegt samband, kostnaður, tímamunur eða símabann í vinnutíma getur líka gert símtöl stutt og fátíð.
indicator-gi-moved-often = Manneskjan er oft flutt milli staða og veit ekki hvers vegna.
    .example = Kona segist hafa sofið í sex íbúðum á fjórum mánuðum og að í hvert sinn hafi henni aðeins verið sagt að pakka innan klukkustundar.
    .ordinary = Afleysingafólk, uppsetningarmenn og uppskeruhópar fara þangað sem vinnan er og fá stundum lítinn fyrirvara.
indicator-gi-no-phone-money = Manneskjan hefur hvorki eigin síma né peninga.
    .example = Fimmtugur maður biður um að fá að nota skrifstofusímann; hann segist hvorki hafa haft síma né reiðufé síðan hann kom.
    .ordinary = Þjófnaður, fátækt eða maki sem heldur um budduna getur verið skýringin; spurðu hvað vanti í dag.

## Hótanir og ofbeldi

section-general-indicators-threats = Hótanir og ofbeldi
indicator-gi-violence = Fólk sem stjórnar vinnu, húsnæði, peningum eða ferðum manneskjunnar beitir eða beitti hana ofbeldi.
    .example = Lagerstarfsmaður segir að maðurinn sem leigir út rúmin hafi slegið hann þegar hann missti af sendibílnum.
    .ordinary = Þetta getur verið ofbeldi heima eða líkamsárás af öðrum toga; öryggi og hjálp ganga fyrir engu að síður.
indicator-gi-threats = Fólk sem stjórnar vinnu, húsnæði, peningum eða ferðum manneskjunnar hótar eða hótaði henni ofbeldi.
    .example = Flísalagningarmaður segir að þegar hann bað um launin sín hafi verkstjórinn sýnt honum kylfuna undir bílsætinu.
    .ordinary = Lánveitandi, ofbeldisfullur maki eða heiftarlegt rifrildi getur verið á bak við þetta; taktu hótunina samt alvarlega.
indicator-gi-family-threat = Fjölskyldu manneskjunnar er hótað eða gert mein.
    .example = Saumakona segir að daginn sem hún bað um að fá að hætta hafi milliliðurinn sent henni mynd af útidyrunum hjá foreldrum hennar.
    .ordinary = Ættardeila, gömul skuld eða stjórnmál heima fyrir geta verið orsökin; öryggi ættingjanna skiptir alveg jafn miklu máli.
indicator-gi-authorities-threat = Manneskjunni er hótað að hún verði afhent yfirvöldum.
    .example = Uppvaskari segir að eigandinn svari hverri spurningu um laun: „Eitt símtal og þú ert kominn upp í flugvél.“
    .ordinary = Ráðgjafi eða vinnuveitandi getur varað við því í einlægni að leyfi sé að renna út eða að skjal vanti.
indicator-gi-distrust = Manneskjan virðist óviss um hvort hún geti treyst þér (algengt eftir slæma reynslu; segir ekkert eitt og sér).
    .example = Kona spyr tvisvar hver muni lesa minnispunktana, fer ekki úr yfirhöfninni og hefur stólinn nálægt dyrunum.
    .ordinary = Manneskja sem yfirvöld hafa áður brugðist, eða sem einfaldlega þekkir þig ekki enn, getur verið varkár og þurft tíma.
indicator-gi-drugged = Manneskjunni eru gefin fíkniefni, áfengi eða lyf til að stjórna henni.
    .example = Ungur maður segir að pillurnar í húsnæðinu séu ókeypis en að hann fái engar þá daga sem hann vill ekki fara út að vinna.
    .ordinary = Læknir kann að hafa ávísað þessu eða drykkja eða neysla átt sér lengri sögu; bjóddu heilbrigðisþjónustu hvað sem öðru líður.

## Hagnýting

section-general-indicators-exploitation = Hagnýting
    .calm = Vinna og daglegt líf
indicator-gi-little-pay = Manneskjan fær lítil eða engin laun.
    .example = Maður sem sér um tuttugu kýr segist fá mat, tóbak og þrjátíu evrur á laugardögum.
    .ordinary = Laun geta borist seint, eða verið lág en umsamin með húsnæði eða þjálfun inni í; ráðgjafi um vinnurétt getur litið á það.
indicator-gi-no-access-earnings = Einhver annar tekur eða ræður yfir því sem manneskjan þénar.
    .example = Kona segir að launin hennar fari inn á reikning „umboðsmannsins“ og að hann rétti henni tíu evrur fyrir strætó.
    .ordinary = Hjón geta átt sameiginlegan reikning og sumir biðja ættingja sem þeir treysta að leggja fyrir eða senda peninga fyrir sig.
indicator-gi-long-hours = Manneskjan vinnur mjög langan vinnudag svo vikum skiptir eða fær enga frídaga.
    .example = „Við kveikjum á ofnunum klukkan fjögur og hættum þegar búðinni er lokað, líka á sunnudögum,“ segir aðstoðarmaður í bakaríi.
    .ordinary = Uppskera, eigin rekstur, aukastarf eða yfirvinna sem fólk tekur að sér sjálfviljugt getur líka fyllt alla daga.
indicator-gi-poor-housing = Manneskjan býr í lélegu eða óöruggu húsnæði.
    .example = Starfsmaður í jarðarberjatínslu segir að þau séu níu saman í gámi með eina hellu og hurð sem lokast ekki.
    .ordinary = Herbergi geta verið vandfundin og dýr og manneskja sem getur flutt þegar hún vill sættir sig kannski við slæmt herbergi til að spara.
indicator-gi-no-medical = Manneskjan hefur ekki aðgang að heilbrigðisþjónustu.
    .example = Kona við þrif hefur haft tannpínu í mánuð og segir að ráðningarstofan hafi sagt að læknar væru „ekki fyrir fólk eins og ykkur“.
    .ordinary = Kostnaður, tungumál eða skortur á tryggingu getur aftrað fólki frá því að leita læknis; hjálpaðu til við það hver sem ástæðan er.
indicator-gi-punished = Manneskjunni er refsað með sektum, matarmissi eða öðrum viðurlögum.
    .example = Maður sem reisir vinnupalla segir að það kosti hann fimmtíu evrur að mæta of seint og að þau sem mótmæla fái engan kvöldmat.
    .ordinary = Fyrirtæki geta krafist bóta fyrir það sem brotnar, samkvæmt reglum sem samið var um fyrir fram; matarmissir er aldrei sanngjörn refsing.
indicator-gi-debt = Manneskjan telur að hún verði að halda áfram að vinna eða hlýða þar til skuld við vinnuveitanda, ráðningaraðila, maka eða þann sem stjórnar henni er greidd.
    .example = Maður segist verða að vera kyrr þar til hann hafi unnið af sér tvö þúsund evrurnar fyrir ferðina og að upphæðin vaxi stöðugt.
    .ordinary = Lán frá banka, vinnuveitanda eða ættingja getur þurft að endurgreiða án þess að það hindri manneskjuna í að skipta um starf.
indicator-gi-false-promise = Manneskjan treysti loforði sem reyndist ósatt.
    .example = Kona segist hafa gefið sölubásinn sinn upp á bátinn fyrir mann sem talaði um hjónaband en síðan verið vísað á koju og vaktaplan.
    .ordinary = Loforð bregðast líka vegna óheppni, slitinna ástarsambanda eða heiðarlegra mistaka án þess að nokkur græði á því.
