# Tyskland: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/de.toml.

## I korthet

country-de-reflection = minst tre månader
country-de-statute = Aufenthaltsgesetz (uppehållslagen), § 59(7)
country-de-identification = inget formellt nationellt förfarande; polisen och rådgivningsbyråer identifierar; utlänningsmyndigheten beviljar betänketiden
country-de-mechanism = ingen på nationell nivå; samarbetsavtal i varje förbundsland (Land)
country-de-coordinator = förbundsministeriet för utbildning, familj, äldre, kvinnor och ungdom (BMBFSFJ) och interministeriella grupper
country-de-rapporteur = Tyska institutet för mänskliga rättigheter

country-de-served-help-without-testimony = krävs inte för rådgivning; förmånerna beror på personens status
country-de-served-men = beror på förbundslandet
country-de-served-children = genom ungdomsmyndigheterna, Jugendamt
country-de-served-without-papers = när det finns konkreta tecken
country-de-served-permit-without-cooperation = § 25(4a) kräver vittnesmål; annars bara vägarna för ömmande fall
country-de-served-permit-with-cooperation = § 25(4a), först för ett år

## Fakta

country-de-fact-instrument-palermo-protocol = Tyskland anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2006
country-de-fact-instrument-coe-convention-197 = Tyskland ratificerade Europarådets konvention om människohandel (nr 197) den 19 december 2012. Den gäller där sedan den 1 april 2013.
country-de-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-de-fact-criminal-provision = Människohandel är ett brott enligt strafflagen (StGB), § 232, med fängelse i sex månader till fem år. För en person under 21 år behöver ingen utsatt situation visas. I §§ 232a till 233a regleras tvångsprostitution, tvångsarbete, arbetskraftsexploatering och exploatering under frihetsberövande.
    .note = I februari 2026 fanns ett utkast till en fullständig omarbetning av bestämmelserna, så de kan ha ändrats
country-de-fact-recovery-reflection = Utlänningsmyndigheten bestämmer minst tre månader när det finns konkreta tecken, oavsett om personen samarbetar. En trovärdig berättelse räcker, eller ett intyg från polisen eller en rådgivningsbyrå. Under tiden tolereras vistelsen. Personen förlorar betänketiden genom att frivilligt återuppta kontakten med gärningsmännen.
country-de-fact-permit = Uppehållstillståndet enligt § 25(4a) har tre villkor. Åklagare eller domstol anser att personens närvaro är befogad, personen har brutit kontakten med gärningsmännen, och personen är beredd att vittna. Det gäller i ett år och kan sedan förlängas av humanitära eller personliga skäl.
country-de-fact-gaps = Staten har ingen kontaktpunkt. De flesta samarbetsavtal gäller sexuell exploatering och några gäller arbetskraftsexploatering. Inget omfattar tiggeri eller påtvingade brott (enligt en förteckning från omkring 2020).
country-de-fact-legal-aid = Under vissa förutsättningar finns målsägandebiträde och psykosocialt stöd i rättegången
country-de-fact-compensation = Sedan den 1 januari 2024 ger socialbalkens bok XIV (SGB XIV) ersättning till den som utsatts för våldsbrott. Det omfattar allvarligt psykiskt våld, och därmed människohandel genom hot eller tvång. Där finns snabb hjälp på traumamottagningar och individuell samordning. För gärningar före det datumet gäller den äldre lagen om ersättning till brottsoffer (OEG).
    .note = Källorna skiljer sig åt om laglig vistelse krävs. Reglerna om skadestånd inom brottmålet (adhesionsförfarande) har inte lästs.
country-de-fact-non-punishment = Enligt straffprocesslagen (StPO), § 154c, kan åklagaren avstå från att åtala ett offer för människohandel för offrets eget brott. Åklagaren bestämmer fritt, och domstolarna har ingen sådan rätt. Offret måste först uppge brottet.
    .note = Lagtexten har inte lästs. Den tyska rapportören begärde en vidare regel i juli 2025.
country-de-fact-eu-citizens = Reglerna om vistelse i det här kapitlet gäller medborgare i länder utanför EU och EES. EU-medborgare har fri rörlighet.
country-de-fact-online-entry = Sedan den 14 januari 2026 går det att nå det tyska nätverket mot människohandel (KOK) via chatt och e-post
country-de-fact-transposition-2024-1712 = Ett ministerieutkast från den 20 oktober 2025 omarbetar §§ 232 till 233a i strafflagen (StGB) för att genomföra direktiv 2024/1712. Synpunkter kunde lämnas till den 28 november 2025. Den 2 februari 2026 var det fortfarande ett utkast, och inget antagande har hittats.
    .note = Det tyska nätverket mot människohandel (KOK) säger att utkastet utelämnar direktivets delar om offers rättigheter
country-de-fact-duty-to-report = Det finns ingen allmän anmälningsplikt. Men strafflagen (StGB), § 138, straffar den som tiger om vissa planerade eller pågående allvarliga brott som ännu går att avvärja. Straffet är upp till fem år. Det gäller brott enligt § 232(3) mening 2, § 232a(3) till (5), § 232b(3) till (4) och § 233a(3) till (4).
    .note = Det gäller alla, alltså även konsulär personal
