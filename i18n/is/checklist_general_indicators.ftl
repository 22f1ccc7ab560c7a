# Gátlistinn „general-indicators“: það sem fulltrúinn les.

checklist-general-indicators = Almennar vísbendingar
    .purpose = Fyrsti sameiginlegi listinn fyrir hvers kyns hagnýtingu þegar tegundin er ekki ljós.
    .audience = Allt starfsfólk ræðisskrifstofu; fulltrúar sem taka viðtöl
    .when = Eftir viðvörunarmerki, í fyrsta samtali í einrúmi.

## Verknaður (hvað var gert við manneskjuna)

section-general-indicators-act = Verknaður (hvað var gert við manneskjuna)
indicator-gi-act-recruited = Einhver fékk manneskjuna til þessa (tilboð, auglýsing, samband, sala).
indicator-gi-act-moved = Einhver skipulagði eða greiddi ferð eða flutning manneskjunnar.
indicator-gi-act-housed = Einhver hýsti, faldi eða hélt manneskjunni.
indicator-gi-act-received = Manneskjan var afhent öðrum eða annar tók við henni.

## Stjórnun og ferðafrelsi

section-general-indicators-control = Stjórnun og ferðafrelsi
indicator-gi-watched = Fylgst er með ferðum manneskjunnar, henni fylgt eða ferðir hennar takmarkaðar.
indicator-gi-cannot-leave-work = Manneskjan getur ekki farið frjáls ferða sinna frá vinnustað eða bústað.
indicator-gi-no-docs = Manneskjan er ekki með eigin skilríki (týnd skilríki eða skilríki hjá yfirvöldum teljast ekki með).
indicator-gi-limited-contact = Samband við fjölskyldu, vini eða aðra fyrir utan er takmarkað eða hlerað.
indicator-gi-moved-often = Manneskjan er oft flutt milli staða og veit ekki hvers vegna.
indicator-gi-no-phone-money = Manneskjan hefur hvorki eigin síma né peninga.

## Hótanir og ofbeldi

section-general-indicators-threats = Hótanir og ofbeldi
indicator-gi-violence = Fólk sem stjórnar vinnu, húsnæði, peningum eða ferðum manneskjunnar beitir eða beitti hana ofbeldi.
indicator-gi-threats = Fólk sem stjórnar vinnu, húsnæði, peningum eða ferðum manneskjunnar hótar eða hótaði henni ofbeldi.
indicator-gi-family-threat = Fjölskyldu manneskjunnar er hótað eða gert mein.
indicator-gi-authorities-threat = Manneskjunni er hótað að hún verði afhent yfirvöldum.
indicator-gi-distrust = Manneskjan virðist óviss um hvort hún geti treyst þér (algengt eftir slæma reynslu; segir ekkert eitt og sér).
indicator-gi-drugged = Manneskjunni eru gefin fíkniefni, áfengi eða lyf til að stjórna henni.

## Hagnýting

section-general-indicators-exploitation = Hagnýting
    .calm = Vinna og daglegt líf
indicator-gi-little-pay = Manneskjan fær lítil eða engin laun.
indicator-gi-no-access-earnings = Einhver annar tekur eða ræður yfir því sem manneskjan þénar.
indicator-gi-long-hours = Manneskjan vinnur mjög langan vinnudag svo vikum skiptir eða fær enga frídaga.
indicator-gi-poor-housing = Manneskjan býr í lélegu eða óöruggu húsnæði.
indicator-gi-no-medical = Manneskjan hefur ekki aðgang að heilbrigðisþjónustu.
indicator-gi-punished = Manneskjunni er refsað með sektum, matarmissi eða öðrum viðurlögum.
indicator-gi-debt = Manneskjan telur að hún verði að halda áfram að vinna eða hlýða þar til skuld við vinnuveitanda, ráðningaraðila, maka eða þann sem stjórnar henni er greidd.
indicator-gi-false-promise = Manneskjan treysti loforði sem reyndist ósatt.
