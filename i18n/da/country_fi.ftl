# Finland: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/fi.toml.

## Kort fortalt

country-fi-reflection = op til seks måneder for personer uden lovligt ophold
country-fi-statute = Udlændingeloven (301/2004), §§ 52b-52c
country-fi-identification = optagelse i det nationale hjælpesystem ved mistanke; formel identifikation ved myndigheder
country-fi-mechanism = det nationale hjælpesystem for ofre for menneskehandel
country-fi-coordinator = regeringens koordinering på ministerielt niveau (justitsministeriet)
country-fi-rapporteur = ombudsmanden for ikke-diskrimination

country-fi-served-permit-without-cooperation = hvis personen er særligt sårbar
country-fi-served-permit-with-cooperation = midlertidig, under efterforskning og retssag

## Oplysninger

country-fi-fact-instrument-palermo-protocol = Finland tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2006
country-fi-fact-instrument-coe-convention-197 = Finland undertegnede Europarådets konvention om indsatsen mod menneskehandel (nr. 197) den 29. august 2006 og ratificerede den 30. maj 2012. Den har været i kraft siden den 1. september 2012.
    .note = I den tredje evalueringsrunde vedtog komitéen sin henstilling den 21. juni 2024. Regeringens svar skulle foreligge den 21. juni 2026.
country-fi-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-fi-fact-criminal-provision = Menneskehandel og grov menneskehandel er strafbare efter straffeloven, kapitel 25, §§ 3 og 3a. Beslægtede forbrydelser er ågerlignende diskrimination i arbejdslivet, groft rufferi og grov medvirken til ulovlig indrejse.
country-fi-fact-recovery-reflection = Refleksionsperioden varer op til seks måneder. Den gør opholdet lovligt for en person uden lovligt ophold, og der sker ingen udsendelse imens. Den gives af det nationale hjælpesystem (NAS) ved optagelsen, af politiet eller af grænsemyndigheden.
country-fi-fact-rule-change-2025-05-06 = Siden den 6. maj 2025 gør en ansøgning om opholdstilladelse, der indgives uden lovligt ophold, ikke længere opholdet lovligt, mens den behandles. En løbende refleksionsperiode regnes derimod som lovligt ophold. Rækkefølgen i praksis er derfor: refleksionsperioden først, ansøgningen bagefter.
country-fi-fact-permit = Ofre, der deltager i efterforskningen eller retssagen, kan få opholdstilladelse. Særligt sårbare ofre behøver ikke samarbejde. Der kan ikke søges om tilladelsen fra udlandet. Ombudsmanden for ikke-diskrimination finder tærsklen høj.
country-fi-fact-assistance-law = Efter modtagelsesloven 746/2011, kapitel 4, har personen efter optagelsen et retskrav på hjælp. Kommunen hjælper sine egne beboere. Det nationale hjælpesystem (NAS) hjælper personer uden bopælskommune.
country-fi-fact-men-and-forms = Hjælpen er for personer af alle køn, nationaliteter og aldre og for alle former for menneskehandel. Forbrydelsen kan være sket i udlandet eller for flere år siden.
country-fi-fact-unconditional = Hjælpen er gratis og frivillig, og ophold uden tilladelse er ingen hindring. Tidligere rapporter (2017 til 2019) sagde, at langvarig hjælp i sager inden for landet afhang af, om politiet efterforskede en sag om menneskehandel. Loven er ændret siden (dette sidste punkt er ikke bekræftet).
country-fi-fact-legal-aid = I straffesager har ofre for menneskehandel gratis advokat fra efterforskningens begyndelse
country-fi-fact-compensation = Statskontoret (Valtiokonttori) yder erstatning for personskade og lidelse efter lov om erstatning for skader ved forbrydelser (1204/2005). Personen anmelder først forbrydelsen til politiet og rejser krav mod gerningsmanden i retten. Ansøgningen skal indgives inden tre år efter den endelige dom eller inden ti år efter forbrydelsen, hvis den aldrig kom for retten. Ordningen dækker forbrydelser i Finland. En forbrydelse i udlandet tæller kun for en person med bopæl i Finland, der var i udlandet for at arbejde, studere eller lignende.
    .note = I 2019 bad Europarådets ekspertgruppe GRETA om, at alle ofre for menneskehandel bliver omfattet (um.fi, 5. juni 2019)
country-fi-fact-children = Et uledsaget barn får en repræsentant. Det nationale hjælpesystem (NAS) samarbejder med børnemyndighederne. Forældre opspores kun, hvis det er sikkert.
country-fi-fact-non-punishment = Myndighederne kan undlade at gribe ind. Offerstøtten RIKU fortæller ofre, at en aftvunget forbrydelse ikke bør straffes. Der kendes ingen generel undtagelse i loven.
country-fi-fact-criminal-provision-2 = Bestemmelsen om menneskehandel er straffeloven, kapitel 25, § 3
    .note = Kun § 3 er læst. § 3a (grov menneskehandel) og de beslægtede forbrydelser er ikke læst.
country-fi-fact-transposition-2024-1712 = En arbejdsgruppe i justitsministeriet (VN/33260/2024) foreslog to ændringer i straffelovens kapitel 25. § 3 skulle også nævne surrogatmoderskab, og en ny § 3 d skulle dække brug af en person, der er udsat for menneskehandel. Høringen varede fra oktober til november 2025. Der blev ikke fundet nogen vedtaget lov.
    .note = Fristen den 15. juli 2026 er passeret. Hvor ændringen står i dag, vides ikke.
country-fi-fact-non-punishment-2 = Europarådets ekspertgruppe GRETA (anden rapport, 2019) bad Finland gøre mere for, at ofre ikke straffes
    .note = Der blev ikke fundet nogen lovbestemmelse
country-fi-fact-duty-to-report = Efter børneværnsloven 417/2007, § 25, skal personale i de nævnte instanser straks underrette børnemyndighederne uanset tavshedspligt. De skal også underrette politiet om mistanke om seksualforbrydelser eller vold mod et barn. Listen nævner social- og sundhedsvæsen, undervisning, ungdomsarbejde, politi, kriminalforsorg, redningsvæsen, modtagecentre og alarmcentraler. Den nævner også told, grænsevagt, fogedmyndighed, folkepensionsanstalten (Kela) og kirker. Enhver anden kan underrette uanset tavshedspligt. Udenrigstjenesten er ikke med på den læste liste.
    .note = Ifølge instituttet for sundhed og velfærd (THL) går underretningen nu til velfærdsområdet, ikke til kommunen. Den sendes aldrig i ubeskyttet e-mail (THL). Den gældende ordlyd af § 25 er ikke læst på Finlex.
