# Finland: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/fi.toml.

## I korthet

country-fi-reflection = upp till sex månader, för personer utan laglig vistelse
country-fi-statute = Utlänningslagen (301/2004), 52 b–52 c §
country-fi-identification = hjälpsystemet för offer för människohandel tar in på misstanke; formell identifiering genom myndigheter
country-fi-mechanism = hjälpsystemet för offer för människohandel (NAS)
country-fi-coordinator = statlig samordning på ministerienivå (justitieministeriet)
country-fi-rapporteur = diskrimineringsombudsmannen

country-fi-served-permit-without-cooperation = om personen är särskilt utsatt
country-fi-served-permit-with-cooperation = tidsbegränsat, under utredning och rättegång

## Fakta

country-fi-fact-instrument-palermo-protocol = Finland godkände FN:s protokoll om människohandel (Palermoprotokollet) 2006
country-fi-fact-instrument-coe-convention-197 = Finland undertecknade Europarådets konvention om människohandel (nr 197) den 29 augusti 2006 och ratificerade den den 30 maj 2012. Den gäller sedan den 1 september 2012.
    .note = I den tredje utvärderingsomgången antog kommittén sin rekommendation den 21 juni 2024. Regeringens svar skulle lämnas den 21 juni 2026.
country-fi-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-fi-fact-criminal-provision = Människohandel och grov människohandel är brott enligt strafflagen, 25 kap. 3 och 3 a §. Närliggande brott är ockerliknande diskriminering i arbetslivet, grovt koppleri och grovt ordnande av olaglig inresa.
country-fi-fact-recovery-reflection = Betänketiden är upp till sex månader. Den gör vistelsen laglig för den som saknar laglig vistelse, och ingen avlägsnas ur landet under tiden. Den beviljas av hjälpsystemet för offer för människohandel (NAS) vid intagningen, av polisen eller av gränsbevakningsmyndigheten.
country-fi-fact-rule-change-2025-05-06 = Sedan den 6 maj 2025 gör en ansökan om uppehållstillstånd som lämnas in utan laglig vistelse inte längre vistelsen laglig medan den prövas. En pågående betänketid räknas däremot som laglig vistelse. Den praktiska ordningen är alltså: betänketiden först, ansökan därefter.
country-fi-fact-permit = Offer som medverkar i utredningen eller rättegången kan få uppehållstillstånd. Särskilt utsatta offer behöver inte samarbeta. Tillståndet går inte att söka från utlandet. Diskrimineringsombudsmannen anser att tröskeln är hög.
country-fi-fact-assistance-law = Enligt mottagandelagen 746/2011, 4 kap., är stödet en lagstadgad rättighet när personen har tagits in. Kommunen ger stöd åt sina egna invånare. Hjälpsystemet för offer för människohandel (NAS) ger stöd åt personer utan hemkommun.
country-fi-fact-men-and-forms = Hjälpen är till för alla oavsett kön, nationalitet och ålder, och för alla former av människohandel. Brottet kan ha skett utomlands eller för flera år sedan.
country-fi-fact-unconditional = Hjälpen är gratis och frivillig, och vistelse utan tillstånd är inget hinder. Tidigare rapporter (2017 till 2019) sade att långvarig hjälp i inhemska fall berodde på om polisen utredde människohandel. Lagen har ändrats sedan dess (den sista punkten är inte bekräftad).
country-fi-fact-legal-aid = I brottmål har offer för människohandel kostnadsfritt biträde från och med förundersökningen
country-fi-fact-compensation = Statskontoret (Valtiokonttori) betalar för personskada och lidande enligt brottsskadelagen (1204/2005). Personen anmäler först brottet till polisen och kräver ersättning av gärningsmannen i domstol. Ansökan görs inom tre år från den slutliga domen, eller inom tio år från brottet om det aldrig har prövats. Brott i Finland omfattas. Ett brott utomlands räknas bara om personen har hemvist i Finland och var utomlands för arbete, studier eller liknande.
    .note = År 2019 begärde Europarådets expertgrupp GRETA att alla offer för människohandel ska omfattas (um.fi, 5 juni 2019)
country-fi-fact-children = Ett barn utan vårdnadshavare får en företrädare. Hjälpsystemet för offer för människohandel (NAS) arbetar tillsammans med barnskyddet. Föräldrarna eftersöks bara om det är säkert.
country-fi-fact-non-punishment = Myndigheter kan avstå från åtgärder. Brottsofferjouren i Finland (RIKU) säger till offer att ett påtvingat brott inte bör straffas. Något allmänt undantag i lag är inte känt.
country-fi-fact-criminal-provision-2 = Bestämmelsen om människohandel är strafflagen, 25 kap. 3 §
    .note = Bara 3 § har lästs. 3 a § (grov människohandel) och de närliggande brotten har inte lästs.
country-fi-fact-transposition-2024-1712 = En arbetsgrupp vid justitieministeriet (VN/33260/2024) föreslog två ändringar i 25 kap. strafflagen. 3 § skulle också nämna surrogatmoderskap, och en ny 3 d § skulle gälla den som använder en person utsatt för människohandel. Utlåtanden begärdes från oktober till november 2025. Ingen antagen lag har hittats.
    .note = Fristen den 15 juli 2026 har gått ut. Hur långt ändringen har kommit i dag är inte känt.
country-fi-fact-non-punishment-2 = Europarådets expertgrupp GRETA (andra rapporten, 2019) bad Finland att göra mer för att offer inte ska straffas
    .note = Ingen bestämmelse i lag har hittats
country-fi-fact-duty-to-report = Enligt barnskyddslagen 417/2007, 25 §, måste personal vid vissa organ genast göra en barnskyddsanmälan, trots sekretess. De måste också underrätta polisen vid misstanke om sexualbrott eller våldsbrott mot barn. Listan nämner social- och hälsovården, undervisningen, ungdomsarbetet, polisen, brottspåföljdsmyndigheten, räddningsväsendet, förläggningar och nödcentraler. Den nämner också tullen, gränsbevakningen, utsökningen, Folkpensionsanstalten (FPA, Kela) och kyrkor. Alla andra får anmäla trots sekretess. Utrikesförvaltningen finns inte på listan så som den har lästs.
    .note = Enligt Institutet för hälsa och välfärd (THL) görs anmälan nu till välfärdsområdet, inte till kommunen. Den skickas aldrig med oskyddad e-post (THL). Den aktuella lydelsen av 25 § har inte lästs i Finlex.
