# Tyskland: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/de.toml.

## Kort fortalt

country-de-reflection = mindst tre måneder
country-de-statute = Aufenthaltsgesetz (opholdsloven), § 59, stk. 7
country-de-identification = ingen formel national procedure; politiet og rådgivningscentre identificerer; udlændingemyndigheden giver refleksionsperioden
country-de-mechanism = ingen på nationalt plan; samarbejdsaftaler i delstaterne (Länder)
country-de-coordinator = forbundsministeriet for uddannelse, familie, ældre, kvinder og unge (BMBFSFJ) og tværministerielle grupper
country-de-rapporteur = Det Tyske Institut for Menneskerettigheder (Deutsches Institut für Menschenrechte)

country-de-served-help-without-testimony = ikke et krav for rådgivning; ydelser afhænger af personens status
country-de-served-men = afhænger af delstaten
country-de-served-children = gennem ungdomsmyndigheden, Jugendamt
country-de-served-without-papers = når der er konkrete holdepunkter
country-de-served-permit-without-cooperation = § 25, stk. 4a, kræver vidneudsagn; ellers kun reglerne om særligt vanskelige forhold
country-de-served-permit-with-cooperation = § 25, stk. 4a, i første omgang for ét år

## Oplysninger

country-de-fact-instrument-palermo-protocol = Tyskland tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2006
country-de-fact-instrument-coe-convention-197 = Tyskland ratificerede Europarådets konvention om indsatsen mod menneskehandel (nr. 197) den 19. december 2012. Den har været i kraft dér siden den 1. april 2013.
country-de-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-de-fact-criminal-provision = Menneskehandel er strafbar efter straffeloven (StGB), § 232, med fængsel fra seks måneder til fem år. For en person under 21 år behøver en nødsituation ikke at blive påvist. §§ 232a til 233a dækker tvangsprostitution, tvangsarbejde, udnyttelse af arbejdskraft og udnyttelse ved frihedsberøvelse.
    .note = En fuldstændig omskrivning af disse bestemmelser forelå som udkast i februar 2026, så de kan være ændret
country-de-fact-recovery-reflection = Udlændingemyndigheden fastsætter mindst tre måneder, når der er konkrete holdepunkter, uanset om personen samarbejder. En troværdig redegørelse er nok eller en erklæring fra politiet eller et rådgivningscenter. Imens tåles opholdet. Personen mister perioden ved frivilligt at genoptage kontakten med gerningsmændene.
country-de-fact-permit = Opholdstilladelsen efter § 25, stk. 4a, har tre betingelser. Anklagemyndigheden eller retten finder personens tilstedeværelse hensigtsmæssig, personen har brudt kontakten med gerningsmændene, og personen er parat til at vidne. Den gælder ét år og kan senere forlænges af humanitære eller personlige grunde.
country-de-fact-gaps = Der er intet statsligt kontaktpunkt. De fleste samarbejdsaftaler dækker seksuel udnyttelse, og nogle dækker udnyttelse af arbejdskraft. Ingen dækker tiggeri eller udnyttelse til strafbare handlinger (ifølge en oversigt fra omkring 2020).
country-de-fact-legal-aid = På visse betingelser får offeret en advokat og psykosocial støtte i retten
country-de-fact-compensation = Siden den 1. januar 2024 giver bog XIV i socialloven (SGB XIV) erstatning til ofre for vold. Det omfatter alvorlig psykisk vold og dermed menneskehandel ved trusler eller tvang. Loven giver hurtig hjælp på traumeklinikker og en fast sagsbehandler. Handlinger før den dato følger den gamle lov om erstatning til ofre (OEG).
    .note = Kilderne er uenige om, hvorvidt lovligt ophold er nødvendigt. Reglerne om at kræve erstatning under straffesagen (adhæsionsproces) er ikke læst.
country-de-fact-non-punishment = Efter strafferetsplejeloven (StPO), § 154c, kan anklageren undlade at retsforfølge en lovovertrædelse, som et offer for menneskehandel selv har begået. Anklageren afgør det frit, og domstolene har ikke den beføjelse. Offeret skal først oplyse om overtrædelsen.
    .note = Selve lovteksten er ikke læst. Den tyske rapportør bad om en bredere regel i juli 2025.
country-de-fact-eu-citizens = Opholdsreglerne i dette kapitel gælder borgere fra lande uden for EU. EU-borgere bruger den frie bevægelighed.
country-de-fact-online-entry = Siden den 14. januar 2026 kan man kontakte det tyske ngo-netværk mod menneskehandel (KOK) på chat og e-mail
country-de-fact-transposition-2024-1712 = Et ministerielt udkast af 20. oktober 2025 omskriver §§ 232 til 233a i straffeloven (StGB) for at gennemføre direktiv 2024/1712. Høringen varede til den 28. november 2025. Den 2. februar 2026 var det stadig et udkast, og der blev ikke fundet nogen vedtagelse.
    .note = Det tyske ngo-netværk mod menneskehandel (KOK) siger, at udkastet udelader direktivets dele om ofrenes rettigheder
country-de-fact-duty-to-report = Der er ingen almindelig anmeldelsespligt. Men straffeloven (StGB), § 138, gør det strafbart at tie om visse planlagte eller igangværende alvorlige forbrydelser, der endnu kan afværges. Straffen er op til fem år. Det gælder forbrydelser efter § 232, stk. 3, 2. pkt., § 232a, stk. 3 til 5, § 232b, stk. 3 til 4, og § 233a, stk. 3 til 4.
    .note = Det gælder enhver og dermed også konsulært personale
