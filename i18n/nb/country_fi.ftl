# Finland: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/fi.toml.

## Kort fortalt

country-fi-reflection = opptil seks måneder, for personer uten lovlig opphold
country-fi-statute = Utlendingsloven (301/2004) §§ 52b–52c
country-fi-identification = opptak i det nasjonale hjelpesystemet ved mistanke; formell identifisering av myndigheter
country-fi-mechanism = det nasjonale hjelpesystemet for ofre for menneskehandel (NAS)
country-fi-coordinator = regjeringens samordning på departementsnivå (justisdepartementet)
country-fi-rapporteur = diskrimineringsombudet

country-fi-served-permit-without-cooperation = hvis personen er særlig sårbar
country-fi-served-permit-with-cooperation = midlertidig, under etterforskning og rettssak

## Opplysninger

country-fi-fact-instrument-palermo-protocol = Finland godtok FNs protokoll om menneskehandel (Palermoprotokollen) i 2006
country-fi-fact-instrument-coe-convention-197 = Finland undertegnet Europarådets konvensjon om menneskehandel (nr. 197) 29. august 2006 og ratifiserte den 30. mai 2012. Den har vært i kraft siden 1. september 2012.
    .note = I den tredje evalueringsrunden vedtok komiteen sin anbefaling 21. juni 2024. Regjeringens svar skulle foreligge 21. juni 2026.
country-fi-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-fi-fact-criminal-provision = Menneskehandel og grov menneskehandel er straffbart etter straffeloven kapittel 25, §§ 3 og 3a. Beslektede lovbrudd er ågerlignende diskriminering i arbeidslivet, grov hallikvirksomhet og grov hjelp til ulovlig innreise.
country-fi-fact-recovery-reflection = Refleksjonsperioden varer opptil seks måneder. Den gjør oppholdet lovlig for en person uten lovlig opphold, og ingen sendes ut i mellomtiden. Den gis av det nasjonale hjelpesystemet (NAS) ved opptak, av politiet eller av grensemyndighetene.
country-fi-fact-rule-change-2025-05-06 = Siden 6. mai 2025 gjør en søknad om oppholdstillatelse som sendes inn uten lovlig opphold, ikke lenger oppholdet lovlig mens den behandles. En løpende refleksjonsperiode regnes som lovlig opphold. I praksis er rekkefølgen altså: refleksjonsperioden først, søknaden deretter.
country-fi-fact-permit = Ofre som deltar i etterforskningen eller rettssaken, kan få oppholdstillatelse. Særlig sårbare ofre trenger ikke samarbeide. Det går ikke an å søke fra utlandet. Diskrimineringsombudet mener at terskelen er høy.
country-fi-fact-assistance-law = Etter mottaksloven 746/2011 kapittel 4 er tjenestene en rettighet når personen er tatt opp. Kommunen har ansvaret for sine egne innbyggere. Det nasjonale hjelpesystemet (NAS) har ansvaret for dem som ikke har en bostedskommune.
country-fi-fact-men-and-forms = Hjelpen er for alle, uansett kjønn, nasjonalitet og alder, og for alle former for menneskehandel. Lovbruddet kan ha skjedd i utlandet eller for flere år siden.
country-fi-fact-unconditional = Hjelpen er gratis og frivillig, og manglende lovlig opphold er ikke til hinder. Tidligere rapporter (2017 til 2019) sa at langvarig hjelp i innenlandske saker var avhengig av at politiet førte en sak om menneskehandel. Loven er endret siden (dette siste punktet er ikke bekreftet).
country-fi-fact-legal-aid = I straffesaker har ofre for menneskehandel gratis advokat fra og med etterforskningen
country-fi-fact-compensation = Statskontoret betaler for personskade og lidelse etter loven om erstatning for skade ved lovbrudd (1204/2005). Personen anmelder først lovbruddet til politiet og krever erstatning av gjerningspersonen i retten. Fristen for å søke er tre år fra rettskraftig dom, eller ti år fra lovbruddet hvis det aldri kom for retten. Ordningen gjelder lovbrudd i Finland. Et lovbrudd i utlandet teller bare for en person som er bosatt i Finland og var i utlandet for arbeid, studier eller lignende.
    .note = I 2019 ba Europarådets ekspertgruppe GRETA om at alle ofre for menneskehandel omfattes (um.fi, 5. juni 2019)
country-fi-fact-children = Et barn som er alene, får en representant. Det nasjonale hjelpesystemet (NAS) samarbeider med barnevernet. Foreldrene spores bare opp hvis det er trygt.
country-fi-fact-non-punishment = Myndighetene kan la være å reagere. Offerstøtten i Finland (RIKU) sier til ofre at et tvunget lovbrudd ikke bør straffes. Noe generelt unntak i loven er ikke kjent.
country-fi-fact-criminal-provision-2 = Bestemmelsen om menneskehandel er straffeloven kapittel 25 § 3
    .note = Bare § 3 er lest. § 3a (grov menneskehandel) og de beslektede lovbruddene er ikke lest.
country-fi-fact-transposition-2024-1712 = En arbeidsgruppe i justisdepartementet (VN/33260/2024) foreslo to endringer i straffeloven kapittel 25. § 3 skulle også nevne surrogati, og en ny § 3 d skulle gjelde det å bruke en person som er utsatt for menneskehandel. Høringen varte fra oktober til november 2025. Ingen vedtatt lov er funnet.
    .note = Fristen 15. juli 2026 er passert. Hvor endringen står i dag, er ikke kjent.
country-fi-fact-non-punishment-2 = Europarådets ekspertgruppe GRETA (andre rapport, 2019) ba Finland gjøre mer for at ofre ikke straffes
    .note = Ingen bestemmelse i loven er funnet
country-fi-fact-duty-to-report = Etter barnevernloven 417/2007 § 25 må ansatte i organene på en liste straks melde fra til barnevernet, uten hinder av taushetsplikt. De må også si fra til politiet om mistanke om seksuallovbrudd eller vold mot et barn. Listen nevner sosial- og helsetjenesten, undervisning, ungdomsarbeid, politiet, kriminalomsorgen, redningstjenesten, mottak og nødsentraler. Den nevner også toll, grensevakt, namsmyndigheter, trygdemyndigheten (Kela) og trossamfunn. Alle andre kan melde fra uten hinder av taushetsplikt. Utenrikstjenesten står ikke på listen slik den er lest.
    .note = Ifølge det finske instituttet for helse og velferd (THL) går meldingen nå til velferdsområdet, ikke til kommunen. Den sendes aldri i ubeskyttet e-post (THL). Gjeldende ordlyd i § 25 er ikke lest på Finlex.
