# Kaflar landanna og skýrslan um það sem vantar.

chapter-title = { $country }: lög, kerfi, þjónusta
chapter-contacts-action = Tengiliðir: { $country }
chapter-cbss-member = Aðili að Eystrasaltsráðinu
chapter-eu-member = Aðili að Evrópusambandinu
chapter-both-member = Aðili að Eystrasaltsráðinu og Evrópusambandinu
chapter-former-member = Aðili að Eystrasaltsráðinu til 2022
chapter-union = Á vettvangi Evrópusambandsins
chapter-no-member = Hvorki aðili að Eystrasaltsráðinu né Evrópusambandinu
chapter-short-title = Í stuttu máli
chapter-summary-hint = Þessi samantekt var gerð { $date } úr heimildunum hér að neðan og úr tengiliðaskránni. Engin lína hennar var staðfest sérstaklega.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Almenn þekking; engin heimild var lesin
chapter-source-action = Heimild, { $date }
chapter-source-label = { $action }: { $fact }

## Fyrirsagnir staðreynda í kafla.

chapter-heading-law = Lög
chapter-heading-identification = Hver greinir
chapter-heading-mechanism = Tilvísunarkerfi
chapter-heading-reflection = Umþóttunartími
chapter-heading-permit = Dvalarleyfi
chapter-heading-services = Þjónusta og fyrir hvern
chapter-heading-compensation = Bætur
chapter-heading-non-punishment = Refsileysi
chapter-heading-reporting = Tilkynningarskylda
chapter-heading-coordination = Samræming og skýrslugjafi
chapter-heading-changed = Það sem breyst hefur

## Til hverra aðstoð nær. Stendur á undan tvípunkti og einu orði að neðan.

served-help-without-testimony = Aðstoð án samstarfs við lögreglu eða dómstóla
served-presumed = Hugsanlegir þolendur
served-men = Karlar
served-children = Börn
served-without-papers = Fólk án pappíra
served-permit-without-cooperation = Dvalarleyfi án samstarfs við lögreglu
served-permit-with-cooperation = Dvalarleyfi með samstarfi við lögreglu

standing-yes = já
standing-partly = að hluta
standing-no = nei
standing-unknown = ekki vitað
standing-required = Evrópulöggjöf krefst þess

## Það sem ekki er vitað til að neinn skráður tengiliður veiti.

lack-helpline = Enginn hjálparsími er skráður
lack-housing-for-men = Ekki er vitað til að neitt skráð athvarf taki við körlum
lack-housing-for-children = Ekki er vitað til að neitt skráð athvarf taki við börnum
lack-child-protection = Ekki er vitað til að neinn skráður tengiliður bregðist við þegar barn er í hættu
lack-without-papers = Enginn skráður tengiliður segist hjálpa óháð pappírum manneskjunnar
lack-without-testimony = Enginn skráður tengiliður segist hjálpa án samstarfs við lögreglu

## Skýrslan um það sem vantar.

gaps-title = Það sem er ekki í boði eða ekki vitað
gaps-aim = Fyrir hvert ríki: það sem aðstoð þess nær ekki til og það sem enginn gat fundið út. Þetta sýnir hvar þarf að spyrja áður en þú lofar nokkru.
gaps-chapter-action = Kafli: { $country }
gaps-unread = Aðeins almenn þekking um: { $headings }
gaps-nothing = Ekkert er skráð um: { $headings }
gaps-empty = Ekki er vitað um neitt sem vantar. Það þýðir ekki að ekkert vanti.
