# Danmark: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/dk.toml.

## I korthet

country-dk-reflection = 30 dagar, upp till 120 sammanlagt om personen medverkar till ett frivilligt återvändande eller av särskilda skäl
country-dk-statute = Utlänningslagen, § 33(14)
country-dk-identification = sedan januari 2022 det danska centret mot människohandel (CMM) för danska medborgare, EU-medborgare och personer med laglig vistelse, och Udlændingestyrelsen för personer utan laglig vistelse och asylsökande; domstolarna för rätten till hjälp
country-dk-mechanism = det danska centret mot människohandel (CMM) motsvarar en hänvisningsmekanism
country-dk-coordinator = det danska centret mot människohandel (CMM), jämställdhetsministeriet
country-dk-rapporteur = ingen oberoende rapportör känd

country-dk-served-help-without-testimony = samarbete med polisen krävs inte; en längre period är knuten till en förberedd återresa
country-dk-served-presumed = full hjälp efter en bedömning
country-dk-served-without-papers = som en frist för att lämna landet
country-dk-served-permit-with-cooperation = § 9c(5), när personens närvaro behövs för utredning eller rättegång

## Fakta

country-dk-fact-instrument-palermo-protocol = Danmark anslöt sig till FN:s protokoll om människohandel (Palermoprotokollet) 2003
country-dk-fact-instrument-coe-convention-197 = Danmark ratificerade Europarådets konvention om människohandel (nr 197) den 19 september 2007. Den gäller sedan den 1 februari 2008. Danmark har förklarat att den tills vidare inte gäller Färöarna och Grönland.
    .note = Den territoriella begränsningen har betydelse för utlandsmyndigheter
country-dk-fact-instrument-eu = Danmark är inte bundet av direktiv 2011/36/EU. Landet har ett undantag från EU-rätten på det rättsliga området. Direktivet grundar sig på artiklarna 82(2) och 83(1) i fördraget om Europeiska unionens funktionssätt (FEUF). Dansk straffrätt anpassades till direktivet genom lag nr 275 i mars 2012.
    .note = Detta har lästs bara för direktiv 2011/36. Att det också gäller direktiv 2024/1712 är en slutsats, eftersom den rättsliga grunden är densamma. Direktiv 2004/81/EG har inte lästs.
country-dk-fact-criminal-provision = Människohandel är ett brott enligt strafflagen, § 262a. Lag 275 från mars 2012 (lagförslag L 57 av den 14 december 2011) höjde maximistraffet från åtta till tio år. Den tillförde också brottsliga handlingar som en form av exploatering.
country-dk-fact-recovery-reflection = Personen får en frist på 30 dagar för att lämna landet, högst 120 dagar. Maximum höjdes från 100 dagar 2013. Den som vistas lagligt i landet får en motsvarande tid för återhämtning.
country-dk-fact-identification = Den första identifieringen är ett samtal med det danska centret mot människohandel (CMM). Enbart den ger inte tillgång till stöd enligt handlingsplanen. Stöd och boende kan erbjudas under tiden.
country-dk-fact-men = Män bor på kriscentrum för män, på ett härbärge i Köpenhamn och i lägenheter. Män som söker asyl bor på asylförläggningar.
country-dk-fact-women = Det finns två skyddade boenden för kvinnor på hemliga adresser, som drivs av Reden International
country-dk-fact-emphasis-on-return = En förlängning beror på om personen medverkar till en förberedd återresa. Kritiken från 2014, ”tonvikt på återvändande”, gäller fortfarande.
country-dk-fact-children = Unga under 18 år får plats på en institution och särskilda insatser
country-dk-fact-legal-aid = Juridisk hjälp går genom det danska centret mot människohandel (CMM)
country-dk-fact-compensation = Erstatningsnævnet betalar för fysisk och psykisk skada (lag: Offererstatningsloven). Brottet måste anmälas till polisen inom 72 timmar (§ 10(1)). Undantag kan göras när omständigheterna talar för det (§ 10(2)). Kravet framställs i brottmålet.
    .note = Tiden är kort: 72 timmar. För offer för människohandel är undantaget den normala vägen. Kontrollera lagens aktuella lydelse.
country-dk-fact-non-punishment = Det finns riktlinjer för åklagare. Domstolar kan ge en tilltalad ställning som offer.
country-dk-fact-identification-2 = Sedan januari 2022 är det bara två organ som formellt får identifiera. Det danska centret mot människohandel (CMM) gör det för danska medborgare, EU-medborgare och personer med laglig vistelse. Udlændingestyrelsen gör det för personer utan laglig vistelse och asylsökande. Ideella organisationer håller inte längre sådana samtal, och rätten till hjälp beror inte på samarbete.
    .note = Det danska centret mot människohandel, Udlændingestyrelsen och domstolarna bedömer om en person har rätt till hjälp
country-dk-fact-duty-to-report = Den som är offentligt anställd måste underrätta kommunen om ett barn under 18 år som behöver särskilt stöd eller har utsatts för övergrepp. Det gäller när man får veta det eller har skäl att tro det. Var och en har den skyldigheten när ett barn vanvårdas, kränks eller är i fara.
    .note = Skyldigheten stod tidigare i serviceloven, § 153, och finns nu i Barnets lov. Källorna anger olika paragrafer. Om skyldigheten omfattar utlandsmyndigheter har inte lästs.
country-dk-fact-changed-cmm-move = År 2022 flyttades det danska centret mot människohandel (CMM) inom förvaltningen, och e-postadressen ändrades. Gamla förteckningar har fortfarande den tidigare.
