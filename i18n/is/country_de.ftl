# Þýskaland: kafli landsins.

## Í stuttu máli

country-de-reflection = að minnsta kosti þrír mánuðir
country-de-statute = Aufenthaltsgesetz (dvalarlög), gr. 59(7)
country-de-identification = engin formleg landsbundin málsmeðferð; lögregla og ráðgjafarmiðstöðvar greina; útlendingayfirvöld veita umþóttunartíma
country-de-mechanism = ekkert á landsvísu; samstarfssamningar í hverju sambandslandi (Land)
country-de-coordinator = sambandsráðuneyti menntamála, fjölskyldumála, eldri borgara, kvenna og ungmenna (BMBFSFJ) og vinnuhópar ráðuneyta
country-de-rapporteur = mannréttindastofnun Þýskalands (Deutsches Institut für Menschenrechte)

country-de-served-help-without-testimony = samstarf er ekki skilyrði fyrir ráðgjöf; bætur fara eftir réttarstöðu manneskjunnar
country-de-served-men = misjafnt eftir sambandslöndum (Land)
country-de-served-children = hjá barna- og unglingaverndaryfirvöldum (Jugendamt)
country-de-served-without-papers = þegar áþreifanlegar vísbendingar eru til staðar
country-de-served-permit-without-cooperation = grein 25(4a) krefst vitnisburðar; annars aðeins leiðir vegna sérstakra aðstæðna
country-de-served-permit-with-cooperation = grein 25(4a), fyrst til eins árs

## Staðreyndir

country-de-fact-instrument-palermo-protocol = Þýskaland gerðist aðili að bókun Sameinuðu þjóðanna um mansal (Palermó-bókuninni) árið 2006
country-de-fact-instrument-coe-convention-197 = Þýskaland fullgilti samning Evrópuráðsins um aðgerðir gegn mansali (nr. 197) 19. desember 2012. Hann hefur gilt þar frá 1. apríl 2013.
country-de-fact-instrument-eu = Tilskipun 2011/36/ESB gildir, með breytingum samkvæmt tilskipun 2024/1712. Breytinguna átti að innleiða í landslög eigi síðar en 15. júlí 2026. Ekki var kannað hvort það hefur verið gert. Þrjár tilskipanir til viðbótar gilda: 2004/81/EB um dvalarleyfi, 2012/29/ESB um brotaþola og 2004/80/EB um bætur.
country-de-fact-criminal-provision = Mansal er refsivert samkvæmt hegningarlögum (StGB), grein 232, og refsing er sex mánuðir til fimm ár. Sé manneskjan yngri en 21 árs þarf ekki að sýna fram á neyð. Greinar 232a til 233a taka til nauðungarvændis, nauðungarvinnu, hagnýtingar á vinnuafli og hagnýtingar með frelsissviptingu.
    .note = Heildarendurskoðun þessara greina var í drögum í febrúar 2026. Þær kunna því að hafa breyst.
country-de-fact-recovery-reflection = Útlendingayfirvöld veita að minnsta kosti þrjá mánuði þegar áþreifanlegar vísbendingar eru til staðar, hvort sem manneskjan vinnur með yfirvöldum eða ekki. Trúverðug frásögn nægir, eða yfirlýsing lögreglu eða ráðgjafarmiðstöðvar. Á meðan er dvölin umborin. Manneskjan missir umþóttunartímann ef hún tekur sjálfviljug aftur upp samband við gerendur.
country-de-fact-permit = Dvalarleyfi samkvæmt grein 25(4a) er háð þremur skilyrðum. Saksóknari eða dómstóll telur nærveru manneskjunnar rétta, hún hefur slitið sambandi við gerendur og er reiðubúin að bera vitni. Það gildir í eitt ár og má síðar framlengja af mannúðarástæðum eða persónulegum ástæðum.
country-de-fact-gaps = Ríkið hefur engan tengipunkt. Flestir samstarfssamningar taka til kynferðislegrar hagnýtingar og sumir til hagnýtingar á vinnuafli. Enginn tekur til betls eða nauðungar til afbrota (samkvæmt skrá frá um 2020).
country-de-fact-legal-aid = Með vissum skilyrðum fær þolandi lögmann og sálfélagslegan stuðning fyrir dómi
country-de-fact-compensation = Frá 1. janúar 2024 fá þolendur ofbeldisverka bætur samkvæmt XIV. bók félagsmálalaga (SGB XIV). Það nær til alvarlegs andlegs ofbeldis og þar með til mansals með hótunum eða nauðung. Í boði er skjót hjálp á áfallamiðstöðvum og málsstjórn. Um eldri verknaði fer eftir eldri lögum um bætur til þolenda (OEG).
    .note = Heimildum ber ekki saman um hvort löglegrar dvalar sé krafist. Reglur um bótakröfu í sakamálinu sjálfu voru ekki lesnar.
country-de-fact-non-punishment = Samkvæmt lögum um meðferð sakamála (StPO), grein 154c, getur saksóknari fallið frá saksókn vegna brots sem þolandi mansals framdi. Saksóknara er frjálst að ákveða þetta en dómstólar hafa ekki slíka heimild. Þolandinn þarf fyrst að segja frá brotinu.
    .note = Lagatextinn sjálfur var ekki lesinn. Skýrslugjafi Þýskalands fór fram á rýmri reglu í júlí 2025.
country-de-fact-eu-citizens = Reglurnar um dvöl í þessum kafla varða ríkisborgara ríkja utan ESB og EES. Ríkisborgarar ESB njóta frjálsrar farar.
country-de-fact-online-entry = Frá 14. janúar 2026 er hægt að ná í þýsk regnhlífarsamtök gegn mansali (KOK) á spjalli og í tölvupósti
country-de-fact-transposition-2024-1712 = Í drögum ráðuneytis frá 20. október 2025 eru greinar 232 til 233a í hegningarlögum (StGB) skrifaðar upp á nýtt til að innleiða tilskipun 2024/1712. Umsagnarfrestur var til 28. nóvember 2025. Þetta voru enn drög 2. febrúar 2026 og engin samþykkt fannst.
    .note = Þýsku regnhlífarsamtökin gegn mansali (KOK) segja að í drögunum vanti þá hluta tilskipunarinnar sem fjalla um réttindi þolenda
country-de-fact-duty-to-report = Engin almenn tilkynningarskylda er til. En samkvæmt hegningarlögum (StGB), grein 138, er refsivert að þegja um viss alvarleg brot sem eru fyrirhuguð eða standa yfir og enn er hægt að afstýra. Refsing er allt að fimm ár. Þetta eru brot samkvæmt grein 232(3) málslið 2, grein 232a(3) til (5), grein 232b(3) til (4) og grein 233a(3) til (4).
    .note = Þetta gildir um alla og þar með einnig um starfsfólk ræðisskrifstofa
