# Lettland: kafli landsins.

## Í stuttu máli

country-lv-reflection = 30 dagar, fyrir ríkisborgara ríkja utan ESB og EES, eftir að réttarstaða þolanda er veitt (manneskjan þarf að bregðast við innan þriggja daga)
country-lv-statute = Lög um dvöl þolanda mansals, gr. 1–4
country-lv-identification = lögregla, saksóknari, dómstóll; eða nefnd sem félagasamtök kalla saman (félagsráðgjafi, sálfræðingur, lögfræðingur, lögreglumaður)
country-lv-mechanism = engin ein lög; þjónusta samkvæmt reglugerð 344/2019, félagsaðlögunarstofnun ríkisins ákveður; veitendur eru Shelter Safe House og MARTA
country-lv-coordinator = innanríkisráðuneyti
country-lv-rapporteur = sama manneskja og samræmingaraðilinn

## Staðreyndir

country-lv-fact-instrument-palermo-protocol = Lettland fullgilti bókun Sameinuðu þjóðanna um mansal (Palermó-bókunina) í maí 2004
    .note = Heimildin er afrit af alfræðiriti, ekki vörsluaðili Sameinuðu þjóðanna
country-lv-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt í Lettlandi frá 1. júlí 2008
country-lv-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-lv-fact-criminal-provision = Refsiákvæðin eru í hegningarlögum, greinum 154.1 og 154.2
country-lv-fact-identification = Aðstoð sem ríkið greiðir krefst opinberrar réttarstöðu þolanda. Manneskjan þarf hvorki að geta né vilja unnið með yfirvöldum. Nefnd sem félagasamtök kalla saman getur veitt réttarstöðuna. Manneskjan getur sótt um hana sjálf.
country-lv-fact-recovery-reflection = Umþóttunartími er 30 dagar, aðeins fyrir ríkisborgara ríkja utan ESB og EES. Hann er aðeins fyrir manneskju sem hefur þegar verið viðurkennd sem þolandi mansals. Hún þarf að bregðast við innan þriggja daga frá því að réttarstaðan er veitt. Landamæravarsla, rannsakendur eða þjónustuaðili þarf að láta manneskjuna vita skriflega. Hvorki þarf áritun né leyfi á meðan.
    .note = Umþóttunartíminn verndar því ekki manneskju sem er aðeins hugsanlegur þolandi. Greinar 1 til 3 og upphaf greinar 4 í lögunum voru lesin á likumi.lv. Talan 30 dagar var lesin í greinargerð ráðuneytisins um frumvarpið (2006), ekki í lögunum sjálfum.
country-lv-fact-compensation = Samkvæmt lögum um bætur ríkisins til þolenda greiðir lögfræðiaðstoðarstofnun bætur vegna ásetningsbrots. Hún greiðir fyrir miska, líkamlegar þjáningar eða fjártjón. Manneskjan þarf að hafa verið viðurkennd sem þolandi samkvæmt lögum um meðferð sakamála.
    .note = Þýðingin sem var lesin gildir til 31. desember 2018. Af því er ályktað að réttarstaða frá nefnd félagasamtaka nægi ekki ein og sér.
country-lv-fact-origin-country = Lettland er enn aðallega upprunaland. Mál hafa komið upp innanlands frá 2015.
country-lv-fact-non-punishment = Ákvæði um refsileysi er til og um 2017 var stjórnsýslubrotum bætt við það. Í skýrslu bandaríska utanríkisráðuneytisins um mansal frá 2023 segir að lögregla hafi samt refsað þolendum. Þar er farið fram á að ákvæðinu sé beitt.
    .note = Númerið „hegningarlög, grein 58(6)“ var hvergi lesið og er ekki staðfest
country-lv-fact-legal-aid = Ríkið veitir lögfræðiaðstoð og félagasamtök hafa lögfræðinga í endurhæfingunni
country-lv-fact-children = Hjálparsími barna, 116 111, er opinn allan sólarhringinn. Númerið vegna horfinna barna, 116 000, er hjá lögreglu ríkisins.
country-lv-fact-embassies = Sendiráð Lettlands erlendis eru nefnd meðal þeirra fyrstu sem greina þolendur
country-lv-fact-permit = Ef manneskjan er reiðubúin til samstarfs getur lögbært yfirvald farið fram á tímabundið dvalarleyfi
    .note = Lágmarkslengd þess var ekki lesin
country-lv-fact-duration-of-services = Ríkið greiðir fyrir endurhæfingu í allt að 180 daga (reglugerð 344 frá 16. júlí 2019). Síðan fylgja fimm klukkustundarlöng viðtöl innan tveggja ára, nema stuðningur á meðan sakamál er rekið eigi við. Félagsaðlögunarstofnun ríkisins ákveður.
    .note = Á síðunni sem var lesin er reglugerðin merkt gildandi
country-lv-fact-instrument-coe-convention-197-2 = Lettland afhenti fullgildingarskjal sitt að samningi Evrópuráðsins um aðgerðir gegn mansali 6. mars 2008. Með lögum frá 24. janúar 2008 er innanríkisráðuneytið samræmingaraðili.
    .note = Þetta passar við gildistöku 1. júlí 2008 (þriggja mánaða reglan), en sú dagsetning sjálf var ekki lesin
