# Litauen: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/lt.toml.

## I korthet

country-lt-reflection = 30 dagar för utländska offer, för beslut om samarbete
country-lt-statute = Lagen om utlänningars rättsliga ställning, art. 49-2
country-lt-identification = polisen och specialiserade ideella organisationer; rekommendationer i förordning I-327/1V-1015/A1-758 (2015, version av den 20 augusti 2020)
country-lt-mechanism = formell hänvisning mellan polisen och ideella organisationer
country-lt-coordinator = inrikesministeriet
country-lt-rapporteur = inrikesministeriet

country-lt-served-permit-without-cooperation = samarbete krävs
country-lt-served-permit-with-cooperation = tidsbegränsat

## Fakta

country-lt-fact-instrument-palermo-protocol = Litauen anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2003
country-lt-fact-instrument-coe-convention-197 = Europarådets konvention om människohandel (nr 197) gäller i Litauen sedan den 1 november 2012
country-lt-fact-instrument-eu = Direktiv 2011/36/EU gäller, ändrat genom direktiv 2024/1712. Ändringen skulle ha genomförts i nationell rätt senast den 15 juli 2026. Om det har skett är inte kontrollerat. Ytterligare tre direktiv gäller: 2004/81/EG om uppehållstillstånd, 2012/29/EU om brottsoffer och 2004/80/EG om ersättning.
country-lt-fact-criminal-provision = Straffbestämmelserna finns i strafflagen, artiklarna 147, 147-1, 147-2 och 157
country-lt-fact-recovery-reflection = Betänketiden är 30 dagar. Uppehållstillstånd är för den som samarbetar.
country-lt-fact-unconditional = Enligt lagen om hjälp till brottsoffer (2021) får alla offer hjälp före, under och efter förfarandet. Det spelar ingen roll om de har gått till polisen.
country-lt-fact-men = År 2018 fanns fem offentligt finansierade kriscentrum för män. Ideella organisationer hjälpte 128 män.
country-lt-fact-children = Det finns inget specialiserat boende för utsatta barn. I Vilnius finns ett nationellt centrum för barn som har utsatts för sexuella övergrepp.
country-lt-fact-consular = Utrikesministeriet hänvisar offer utomlands till alla litauiska utlandsmyndigheter. Där ingen finns hänvisar det till en annan EU-stats ambassad.
country-lt-fact-compensation = År 2017 fick tretton offer sammanlagt ungefär 34 000 euro
    .note = Reglerna om statens ersättning har inte lästs
country-lt-fact-legal-aid = Sekundär rättshjälp är gratis för den som utsatts för våldsbrott, också människohandel
country-lt-fact-non-punishment = USA:s utrikesdepartements rapport om människohandel (TIP) 2021 säger att Litauen antog en bestämmelse om icke-bestraffning för offer för människohandel för arbete. Lagförslag XIIIP-4454 från 2020 ändrade artikel 147-1 i strafflagen.
    .note = Artikel 147(3) har inte lästs. Att lagförslaget och bestämmelsen hör ihop är en slutsats.
country-lt-fact-rapporteur = Inrikesministeriet är rapportör
country-lt-fact-criminal-provision-2 = I strafflagen gäller artikel 147 människohandel. Artikel 157 gäller köp eller försäljning av barn, där inga medel behöver visas. Artikel 147-1 finns.
    .note = Artikel 147-2 har inte lästs
country-lt-fact-identification = Förordning I-327/1V-1015/A1-758 av den 17 december 2015 (riksåklagaren, inrikesministern, socialministern) innehåller rekommendationer. De gäller identifiering, förundersökning och samarbete. Den konsoliderade versionen gäller sedan den 20 augusti 2020.
