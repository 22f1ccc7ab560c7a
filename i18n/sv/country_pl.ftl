# Polen: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/pl.toml.

## I korthet

country-pl-reflection = tre månader; fyra månader för en minderårig
country-pl-statute = Utlänningslagen, art. 170–172
country-pl-identification = polisen och gränsbevakningen (blankett för förmodat offer; intyg för utlänningar utan laglig vistelse); åklagaren i rättegångsskedet
country-pl-mechanism = ingen samlad kontaktpunkt; det nationella rådgivnings- och interventionscentret för offer för människohandel (KCIK) är det nationella centret
country-pl-coordinator = inrikes- och förvaltningsministeriet
country-pl-rapporteur = inrikes- och förvaltningsministeriet, liksom samordnaren

country-pl-served-without-papers = med intyget
country-pl-served-permit-without-cooperation = bara intyget
country-pl-served-permit-with-cooperation = tidsbegränsat

## Fakta

country-pl-fact-instrument-palermo-protocol = Polen anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2003
country-pl-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller i Polen sedan den 1 mars 2009 (Dz.U. 2009 nr 20 pos. 107)
country-pl-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-pl-fact-criminal-provision = Människohandel är ett brott enligt strafflagen, artikel 189a. Definitionen finns i artikel 115, § 22.
country-pl-fact-recovery-reflection = Ett intyg anger att personen är ett förmodat offer och gör vistelsen laglig i tre månader (för en minderårig fyra). Det ger inte rätt att arbeta.
country-pl-fact-permit = Det tidsbegränsade uppehållstillståndet är bara för medborgare i länder utanför EU och EES. Personen samarbetar med den myndighet som utreder och har brutit kontakten med de misstänkta. En minderårig måste ha ställning som offer. Ingen stämpelskatt tas ut.
country-pl-fact-social-assistance = Den som har intyget eller uppehållstillståndet kan få socialt bistånd
country-pl-fact-men = Det finns ett skyddat boende för män, öppnat 2017, och två för kvinnor
country-pl-fact-compensation = Domstol beslutar om ersättning efter ansökan av den skadelidande
country-pl-fact-116006 = Det europeiska stödnumret 116 006 är inte i bruk i Polen (lista från 2023)
country-pl-fact-legal-aid = Det nationella rådgivnings- och interventionscentret för offer för människohandel (KCIK) ger juridisk rådgivning
country-pl-fact-children = För ett barn gäller intyget i fyra månader. För uppehållstillståndet krävs ställning som offer i stället för samarbete.
country-pl-fact-non-punishment = Om det finns en bestämmelse om icke-bestraffning är inte bekräftat
country-pl-fact-rapporteur = Inrikesministeriet är rapportör
country-pl-fact-duty-to-report = Straffprocesslagen, artikel 304, § 2, binder statliga och lokala institutioner. Om de genom sitt arbete får veta om ett brott under allmänt åtal måste de genast underrätta åklagaren eller polisen och säkra bevis. Enligt § 1 har var och en en samhällelig skyldighet, utan påföljd. Strafflagen, artikel 240, straffar den som tiger om uppräknade brott. Listan omfattar artiklarna 148, 189, 197 §§ 3 till 5, 198 och 200, men inte artikel 189a (människohandel).
    .note = En utlandsmyndighet är en statlig institution, så artikel 304, § 2, binder den sannolikt (en slutsats). Säg det till personen innan du frågar om detaljer. Artikel 189 (frihetsberövande) förekommer ofta tillsammans med människohandel.
country-pl-fact-compensation-2 = Europarådets expertgrupp GRETA (tredje rapporten, 9 juni 2023) finner att beloppen är mycket låga och att offer ofta bara räknas som vittnen. Den säger att ersättning från staten ska gå att få.
country-pl-fact-nrm-draft = Inrikesministeriet utarbetade ett förslag till hänvisningsmekanism 2022. Det väntade på godkännande när USA:s utrikesdepartements rapport om människohandel (TIP) 2023 avslutades.
    .note = Inget godkännande har hittats
country-pl-fact-changed-men-shelter = Sedan 2017 finns ett skyddat boende för män
