# Danmark: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/dk.toml.

## Kort fortalt

country-dk-reflection = 30 dager, opptil 120 til sammen hvis personen medvirker til å forberede en frivillig hjemreise, eller av særlige grunner
country-dk-statute = Utlendingsloven § 33(14)
country-dk-identification = siden januar 2022 Center mod Menneskehandel (CMM) for danske borgere, EU-borgere og personer med lovlig opphold, og Udlændingestyrelsen for personer uten lovlig opphold og asylsøkere; domstolene om retten til hjelp
country-dk-mechanism = Center mod Menneskehandel (CMM) virker som en henvisningsmekanisme
country-dk-coordinator = Center mod Menneskehandel (CMM), likestillingsministeriet
country-dk-rapporteur = ingen uavhengig rapportør kjent

country-dk-served-help-without-testimony = samarbeid med politiet kreves ikke; en lengre periode er knyttet til en forberedt hjemreise
country-dk-served-presumed = full hjelp etter en vurdering
country-dk-served-without-papers = som en frist for å forlate landet
country-dk-served-permit-with-cooperation = § 9c(5), når etterforskningen eller rettssaken krever at personen er til stede

## Opplysninger

country-dk-fact-instrument-palermo-protocol = Danmark sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2003
country-dk-fact-instrument-coe-convention-197 = Danmark ratifiserte Europarådets konvensjon om menneskehandel (nr. 197) 19. september 2007. Den har vært i kraft siden 1. februar 2008. Danmark har erklært at den inntil videre ikke gjelder for Færøyene og Grønland.
    .note = Denne geografiske avgrensningen har betydning for utenriksstasjoner
country-dk-fact-instrument-eu = Danmark er ikke bundet av direktiv 2011/36/EU. Landet har et forbehold mot EU-retten på justisområdet. Direktivet bygger på artikkel 82(2) og 83(1) i traktaten om Den europeiske unions virkemåte (TEUV). Dansk strafferett ble tilpasset direktivet ved lov nr. 275 i mars 2012.
    .note = Dette er bare lest for direktiv 2011/36. At det også gjelder direktiv 2024/1712, er en slutning, siden rettsgrunnlaget er det samme. Direktiv 2004/81/EF er ikke lest.
country-dk-fact-criminal-provision = Menneskehandel er straffbart etter straffeloven § 262a. Lov 275 fra mars 2012 (lovforslag L 57 av 14. desember 2011) hevet maksimumsstraffen fra åtte til ti år. Den tilføyde også straffbare handlinger som en form for utnyttelse.
country-dk-fact-recovery-reflection = Personen får en frist på 30 dager til å forlate landet, høyst 120 dager. Maksimum ble hevet fra 100 dager i 2013. De som har lovlig opphold, får en tilsvarende periode for å komme seg.
country-dk-fact-identification = Den første identifiseringen er en samtale med Center mod Menneskehandel (CMM). Den gir ikke i seg selv tilgang til støtte etter handlingsplanen. Støtte og bosted kan tilbys i mellomtiden.
country-dk-fact-men = Menn bor på krisesentre for menn, på et herberge i København og i leiligheter. Menn som søker asyl, bor på asylmottak.
country-dk-fact-women = Det finnes to krisesentre for kvinner på hemmelig adresse, drevet av Reden International
country-dk-fact-emphasis-on-return = En forlengelse avhenger av samarbeid om en forberedt hjemreise. Kritikken fra 2014, «vekt på retur», gjelder fortsatt.
country-dk-fact-children = Unge under 18 år får plass på en institusjon og særlige tilbud
country-dk-fact-legal-aid = Juridisk hjelp går gjennom Center mod Menneskehandel (CMM)
country-dk-fact-compensation = Erstatningsnævnet betaler for fysisk og psykisk skade (lov: Offererstatningsloven). Lovbruddet må anmeldes til politiet innen 72 timer (§ 10(1)). Dette kan fravikes når omstendighetene taler for det (§ 10(2)). Kravet fremmes i straffesaken.
    .note = Tiden er knapp: 72 timer. For et offer for menneskehandel er unntaket den vanlige veien. Sjekk gjeldende lovtekst.
country-dk-fact-non-punishment = Det finnes retningslinjer for påtalemyndigheten. Domstolene kan gi en tiltalt status som offer.
country-dk-fact-identification-2 = Siden januar 2022 er det bare to organer som står for formell identifisering. Center mod Menneskehandel (CMM) gjør det for danske borgere, EU-borgere og personer med lovlig opphold. Udlændingestyrelsen gjør det for personer uten lovlig opphold og asylsøkere. Ideelle organisasjoner har ikke lenger slike samtaler, og retten til hjelp avhenger ikke av samarbeid.
    .note = Center mod Menneskehandel, Udlændingestyrelsen og domstolene vurderer om en person har rett til hjelp
country-dk-fact-duty-to-report = Offentlig ansatte må underrette kommunen om et barn under 18 år som trenger særlig støtte eller har vært utsatt for overgrep. Det gjør de når de får vite det eller har grunn til å tro det. Alle har denne plikten når et barn blir vanskjøttet, krenket eller er i fare.
    .note = Plikten sto tidligere i serviceloven § 153 og står nå i barnets lov (Barnets lov). Kildene oppgir ulike paragrafer. Om plikten gjelder utenriksstasjoner, er ikke lest.
country-dk-fact-changed-cmm-move = I 2022 ble Center mod Menneskehandel (CMM) flyttet innenfor forvaltningen, og e-postadressen ble endret. Gamle lister har fortsatt den forrige.
