# Danmark: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/dk.toml.

## Kort fortalt

country-dk-reflection = 30 dage, i alt op til 120, hvis personen medvirker til at forberede en frivillig hjemrejse, eller der er særlige grunde
country-dk-statute = Udlændingelovens § 33, stk. 14
country-dk-identification = siden januar 2022 Center mod Menneskehandel (CMM) for danske statsborgere, EU-borgere og personer med lovligt ophold og Udlændingestyrelsen for personer uden lovligt ophold og asylansøgere; domstolene om retten til hjælp
country-dk-mechanism = Center mod Menneskehandel (CMM) fungerer som det, der svarer til en henvisningsmekanisme
country-dk-coordinator = Center mod Menneskehandel (CMM), ministeriet for ligestilling
country-dk-rapporteur = ingen uafhængig rapportør kendt

country-dk-served-help-without-testimony = samarbejde med politiet er ikke et krav; en længere periode er knyttet til en forberedt hjemrejse
country-dk-served-presumed = fuld hjælp efter en vurdering
country-dk-served-without-papers = som en udrejsefrist
country-dk-served-permit-with-cooperation = § 9c, stk. 5, når personens tilstedeværelse er nødvendig for efterforskning eller retssag

## Oplysninger

country-dk-fact-instrument-palermo-protocol = Danmark tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2003
country-dk-fact-instrument-coe-convention-197 = Danmark ratificerede Europarådets konvention om indsatsen mod menneskehandel (nr. 197) den 19. september 2007. Den har været i kraft siden den 1. februar 2008. Danmark erklærede, at den indtil videre ikke gælder for Færøerne og Grønland.
    .note = Den territoriale begrænsning har betydning for konsulære repræsentationer
country-dk-fact-instrument-eu = Danmark er ikke bundet af direktiv 2011/36/EU på grund af retsforbeholdet. Direktivet bygger på artikel 82, stk. 2, og artikel 83, stk. 1, i traktaten om Den Europæiske Unions funktionsmåde (TEUF). Dansk strafferet blev tilpasset direktivet ved lov nr. 275 fra marts 2012.
    .note = Det er kun læst for direktiv 2011/36. At det også gælder direktiv 2024/1712, er en slutning, fordi retsgrundlaget er det samme. Direktiv 2004/81/EF er ikke læst.
country-dk-fact-criminal-provision = Menneskehandel er strafbar efter straffelovens § 262a. Lov nr. 275 fra marts 2012 (lovforslag L 57 af 14. december 2011) hævede strafferammen fra otte til ti år. Den tilføjede også strafbare handlinger som en form for udnyttelse.
country-dk-fact-recovery-reflection = Personen får en udrejsefrist på 30 dage, højst 120 dage. Maksimum blev hævet fra 100 dage i 2013. Personer med lovligt ophold får en tilsvarende restitutionsperiode.
country-dk-fact-identification = Den første identifikation er en samtale med Center mod Menneskehandel (CMM). Den giver ikke i sig selv adgang til støtte efter handlingsplanen. Støtte og indkvartering kan tilbydes imens.
country-dk-fact-men = Mænd indkvarteres på krisecentre for mænd, på et herberg i København og i lejligheder. Mænd, der søger asyl, bor på asylcentre.
country-dk-fact-women = Der er to krisecentre for kvinder på hemmelige adresser, drevet af Reden International
country-dk-fact-emphasis-on-return = En forlængelse afhænger af medvirken til en forberedt hjemrejse. Kritikken fra 2014, ”vægt på hjemrejse”, gælder stadig.
country-dk-fact-children = Unge under 18 år får en plads på en døgninstitution og særlige tilbud
country-dk-fact-legal-aid = Juridisk bistand går gennem Center mod Menneskehandel (CMM)
country-dk-fact-compensation = Erstatningsnævnet yder erstatning for fysisk og psykisk skade efter offererstatningsloven. Lovovertrædelsen skal anmeldes til politiet inden 72 timer (§ 10, stk. 1). Kravet kan fraviges, når omstændighederne taler for det (§ 10, stk. 2). Erstatningskravet rejses under straffesagen.
    .note = Tiden er knap: 72 timer. For et offer for menneskehandel er fravigelsen den normale vej. Kontroller lovens gældende tekst.
country-dk-fact-non-punishment = Der er retningslinjer for anklagere. Domstolene kan give en tiltalt status som offer.
country-dk-fact-identification-2 = Siden januar 2022 foretager kun to instanser formel identifikation. Center mod Menneskehandel (CMM) gør det for danske statsborgere, EU-borgere og personer med lovligt ophold. Udlændingestyrelsen gør det for personer uden lovligt ophold og asylansøgere. Ngo'er holder ikke længere samtaler med det formål, og retten til hjælp afhænger ikke af samarbejde.
    .note = Center mod Menneskehandel, Udlændingestyrelsen og domstolene vurderer, om en person har ret til hjælp
country-dk-fact-duty-to-report = Personer i offentlig tjeneste har pligt til at underrette kommunen om et barn under 18 år, der har behov for særlig støtte eller har været udsat for overgreb. Pligten gælder, når de får kendskab til det eller har grund til at antage det. Enhver har denne pligt, når et barn udsættes for vanrøgt, nedværdigende behandling eller fare.
    .note = Pligten stod tidligere i servicelovens § 153 og står nu i barnets lov. Kilderne er uenige om paragraffen. Om pligten gælder repræsentationer i udlandet, er ikke læst.
country-dk-fact-changed-cmm-move = I 2022 blev Center mod Menneskehandel (CMM) flyttet inden for forvaltningen, og dets postkasse blev en anden. Gamle lister har stadig den tidligere.
