# Eistland: kafli landsins.

## Í stuttu máli

country-ee-reflection = 30 til 60 almanaksdagar, samkvæmt ákvörðun saksóknara
country-ee-statute = Útlendingalög, tímabundin dvöl þolenda (frá gr. 203)
country-ee-identification = tryggingastofnun ríkisins (Sotsiaalkindlustusamet) fyrir hugsanlega þolendur, eftir tilkynningu frá samtökum eða erlendu yfirvaldi; sakamál fyrir þolendur að lokinni formlegri greiningu
country-ee-mechanism = lög um aðstoð við þolendur og leiðbeiningar frá 2018; tryggingastofnunin er tengipunktur
country-ee-coordinator = ráðuneyti dómsmála (og stafrænna mála)
country-ee-rapporteur = ráðuneyti dómsmála (og stafrænna mála), eins og samræmingaraðilinn

country-ee-served-permit-with-cooperation = saksóknari sækir um, með skriflegu samþykki manneskjunnar

## Staðreyndir

country-ee-fact-instrument-palermo-protocol = Eistland gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2004
country-ee-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt í Eistlandi frá 1. júní 2015
country-ee-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-ee-fact-criminal-provision = Refsiákvæðin eru í hegningarlögum, greinum 133, 133-1, 133-2, 133-3 og 175
country-ee-fact-two-categories = Frá 1. janúar 2017 greina lögin á milli tveggja hópa. Hugsanlegir þolendur eru þeir sem hjálparsamtök eða lögbært erlent yfirvald hefur tilkynnt um. Í hinum hópnum eru þolendur í sakamálum sem hafin eru. Fyrir ríkisborgara Eistlands eða fólk með ótímabundna búsetu opnar tilkynning frá erlendu yfirvaldi leið að þjónustu.
country-ee-fact-duration-of-services = Árið 2019 fengu hugsanlegir þolendur þjónustu í allt að 60 daga án sakamáls, og engin tímamörk voru fyrir þolendur sem unnu með yfirvöldum. Í tilvísunarskrá Eystrasaltsríkja segir að þjónustan vari þar til hennar er ekki lengur þörf.
country-ee-fact-recovery-reflection = Saksóknari veitir umþóttunartíma í 30 til 60 almanaksdaga svo að manneskjan geti ákveðið hvort hún hjálpar til við að upplýsa málið. Hann hefst þegar manneskjunni hefur verið sagt frá möguleikunum. Saksóknari getur bundið enda á hann fyrr ef manneskjan tekur að eigin frumkvæði upp samband við grunaða eða ógnar allsherjarreglu. Skyldunni til að yfirgefa landið er þá framfylgt strax.
    .note = Síðan sem var lesin er frá 2014 og gildandi texti útlendingalaga var ekki lesinn. Árið 2018 fór sérfræðingahópur Evrópuráðsins, GRETA, fram á að tíminn næði til hugsanlegra þolenda og kæmi í veg fyrir brottvísun.
country-ee-fact-men = Hugsanlegir þolendur voru 264 á árunum 2018 til 2021. Hagnýting á vinnuafli var algengust og flestir voru karlar frá Úkraínu og Póllandi.
country-ee-fact-compensation = Samkvæmt lögum um aðstoð við þolendur er kerfi ríkisins tvíþætt: þjónusta við þolendur og bætur til brotaþola. Lögin voru sett 14. desember 2022 (RT I, 06.01.2023, 1) og hafa gilt frá 1. apríl 2023.
    .note = Aðeins greinar 1 til 4 voru lesnar, í afriti af riigiteataja.ee/akt/106012023001. Þar var ekki lesið að tryggingastofnunin greiði. Árið 2018 fór sérfræðingahópur Evrópuráðsins, GRETA, fram á raunhæfan aðgang að bótum.
country-ee-fact-practice-warning = Í skýrslu bandaríska utanríkisráðuneytisins um mansal (útgáfu 2024) er gagnrýnt að umþóttunartími, dvalarleyfi og bætur hafi ekki verið veitt í framkvæmd. Eistland er samt sett í 1. flokk.
country-ee-fact-legal-aid = Ókeypis lögfræðiráðgjöf og félagsráðgjöf fæst í ráðgjafarsíma um mansal
country-ee-fact-children = Grein 175 í hegningarlögum tekur til fólks yngra en 18 ára. Skylt er að tilkynna um barn sem þarf hjálp. Númer fyrir börn eru 116 111 og 116 000.
country-ee-fact-rapporteur = Samræmingaraðilinn er líka skýrslugjafi
country-ee-fact-non-punishment = Ekkert sérstakt ákvæði um refsileysi er staðfest
country-ee-fact-permit = Hægt er að fá tímabundið dvalarleyfi „þegar verulegir almannahagsmunir krefjast þess“. Saksóknari sækir um það með bréfi, með skriflegu samþykki manneskjunnar. Hvorki manneskjan né sendiráð getur sótt um.
    .note = Að sendiráð geti ekki sótt um stendur ekki berum orðum í textanum en leiðir greinilega af honum
country-ee-fact-duty-to-report = Samkvæmt barnaverndarlögum, grein 27, þurfa allir sem vita af barni sem þarf hjálp að láta sveitarfélagið eða 116 111 vita strax. Samkvæmt grein 31 þurfa allir sem vita af barni í hættu að hringja í 112.
    .note = Textinn sem var lesinn undanskilur ekki embættisfólk erlendis
country-ee-fact-instrument-coe-convention-197-2 = Eistland afhenti fullgildingarskjal sitt að samningi Evrópuráðsins um aðgerðir gegn mansali 5. febrúar 2015. Fyrirvari gildir frá 1. júní 2015, þegar samningurinn tók gildi.
country-ee-fact-changed-line-operator = Um 2019 fluttist númerið 660 7320 frá félagasamtökum til tryggingastofnunarinnar. Númerið er það sama en annar rekur það.
