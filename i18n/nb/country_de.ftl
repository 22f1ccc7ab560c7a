# Tyskland: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/de.toml.

## Kort fortalt

country-de-reflection = minst tre måneder
country-de-statute = Aufenthaltsgesetz (oppholdsloven) § 59(7)
country-de-identification = ingen formell nasjonal prosedyre; politiet og rådgivningssentre identifiserer; utlendingsmyndigheten gir refleksjonsperioden
country-de-mechanism = ingen på nasjonalt nivå; samarbeidsavtaler i hver delstat (Land)
country-de-coordinator = det føderale departementet for utdanning, familie, eldre, kvinner og ungdom (BMBFSFJ) og grupper på tvers av departementene
country-de-rapporteur = Det tyske instituttet for menneskerettigheter

country-de-served-help-without-testimony = ikke krav for rådgivning; ytelser avhenger av personens status
country-de-served-men = avhenger av delstaten
country-de-served-children = gjennom barnevernet, Jugendamt
country-de-served-without-papers = når det finnes konkrete holdepunkter
country-de-served-permit-without-cooperation = § 25(4a) krever vitneforklaring; ellers bare veiene for særlig vanskelige tilfeller
country-de-served-permit-with-cooperation = § 25(4a), først for ett år

## Opplysninger

country-de-fact-instrument-palermo-protocol = Tyskland sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2006
country-de-fact-instrument-coe-convention-197 = Tyskland ratifiserte Europarådets konvensjon om menneskehandel (nr. 197) 19. desember 2012. Den har vært i kraft der siden 1. april 2013.
country-de-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-de-fact-criminal-provision = Menneskehandel er straffbart etter straffeloven (StGB) § 232, med en straff på seks måneder til fem år. For en person under 21 år er det ikke nødvendig å påvise noen nødssituasjon. §§ 232a til 233a gjelder tvangsprostitusjon, tvangsarbeid, utnyttelse av arbeidskraft og utnyttelse under frihetsberøvelse.
    .note = I februar 2026 forelå et utkast til full omskriving av disse paragrafene, så de kan være endret
country-de-fact-recovery-reflection = Utlendingsmyndigheten fastsetter minst tre måneder når det finnes konkrete holdepunkter, enten personen samarbeider eller ikke. En troverdig forklaring er nok, eller en uttalelse fra politiet eller et rådgivningssenter. Oppholdet tolereres i mellomtiden. Personen mister perioden ved frivillig å gjenoppta kontakten med gjerningspersonene.
country-de-fact-permit = Oppholdstillatelsen etter § 25(4a) har tre vilkår. Påtalemyndigheten eller retten mener at personen bør være til stede, personen har brutt kontakten med gjerningspersonene, og personen er villig til å vitne. Den varer ett år og kan senere forlenges av humanitære eller personlige grunner.
country-de-fact-gaps = Staten har ikke noe kontaktpunkt. De fleste samarbeidsavtalene gjelder seksuell utnyttelse, og noen gjelder utnyttelse av arbeidskraft. Ingen gjelder tigging eller tvungne lovbrudd (ifølge en oversikt fra rundt 2020).
country-de-fact-legal-aid = På visse vilkår får offeret advokat og psykososial støtte i retten
country-de-fact-compensation = Siden 1. januar 2024 gir bok XIV i sosialloven (SGB XIV) erstatning til ofre for voldshandlinger. Den omfatter alvorlig psykisk vold, og dermed menneskehandel ved trusler eller tvang. Den tilbyr rask hjelp ved traumepoliklinikker og oppfølging i saken. Eldre handlinger følger den gamle loven om erstatning til ofre (OEG).
    .note = Kildene er uenige om det kreves lovlig opphold. Reglene om å kreve erstatning i straffesaken (adhesjonsprosedyren) er ikke lest.
country-de-fact-non-punishment = Etter straffeprosessloven (StPO) § 154c kan påtalemyndigheten la være å straffeforfølge et lovbrudd begått av et offer for menneskehandel. Påtalemyndigheten avgjør det fritt, og domstolene har ikke slik myndighet. Offeret må først opplyse om lovbruddet.
    .note = Selve lovteksten er ikke lest. Den tyske rapportøren ba om en videre regel i juli 2025.
country-de-fact-eu-citizens = Oppholdsreglene i dette kapitlet gjelder borgere av land utenfor EU. EU-borgere bruker fri bevegelighet.
country-de-fact-online-entry = Siden 14. januar 2026 kan folk nå det tyske nettverket av ideelle organisasjoner mot menneskehandel (KOK) på chat og e-post
country-de-fact-transposition-2024-1712 = Et departementsutkast av 20. oktober 2025 skriver om §§ 232 til 233a i straffeloven (StGB) for å gjennomføre direktiv 2024/1712. Høringen varte til 28. november 2025. Det var fortsatt et utkast 2. februar 2026, og ingen vedtakelse er funnet.
    .note = Det tyske nettverket av ideelle organisasjoner mot menneskehandel (KOK) sier at utkastet utelater direktivets deler om ofres rettigheter
country-de-fact-duty-to-report = Det finnes ingen generell meldeplikt. Men straffeloven (StGB) § 138 gjør det straffbart å tie om visse planlagte eller pågående alvorlige lovbrudd som fortsatt kan avverges. Straffen er opptil fem år. Det gjelder lovbrudd etter § 232(3) annet punktum, § 232a(3) til (5), § 232b(3) til (4) og § 233a(3) til (4).
    .note = Dette gjelder enhver, altså også konsulære ansatte
