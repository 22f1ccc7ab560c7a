# Den europeiske union / Europakommisjonen: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/eu.toml.

## Kort fortalt

country-eu-reflection = minst 30 dager etter Europarådets konvensjon om menneskehandel, artikkel 13; direktiv 2004/81/EF overlater lengden til landene
country-eu-statute = 2004/81/EF art. 6
country-eu-identification = medlemslandene
country-eu-mechanism = direktiv 2024/1712 krever en formell henvisningsmekanisme og et kontaktpunkt
country-eu-coordinator = EUs koordinator mot menneskehandel
country-eu-rapporteur = nettverk av nasjonale rapportører

country-eu-served-help-without-testimony = hjelp kan ikke gjøres betinget: direktiv 2011/36/EU, artikkel 11(3), med forbehold for direktiv 2004/81/EF
country-eu-served-presumed = fra det finnes rimelig grunn
country-eu-served-men = tilpasset kjønn
country-eu-served-permit-without-cooperation = hvert land bestemmer
country-eu-served-permit-with-cooperation = direktiv 2004/81/EF

## Opplysninger

country-eu-fact-directive-2024-1712 = Direktiv 2024/1712 ble vedtatt 13. juni 2024 og kunngjort i Den europeiske unions tidende 24. juni. Det har vært i kraft siden 14. juli 2024. Landene hadde frist til 15. juli 2026 med å ta det inn i nasjonal rett. Datoen er nå passert. Hva hvert land har gjort, er ikke kontrollert.
country-eu-fact-directive-2024-1712-content = Direktiv 2024/1712 tilføyer tvangsekteskap, ulovlig adopsjon og utnyttelse til surrogati. Å bruke tjenester fra et offer når man vet det, er et lovbrudd. Trygt bosted gis uansett nasjonalitet og oppholdsstatus. Digitale midler gjør lovbruddet grovere. Landene trenger henvisningsmekanismer og kontaktpunkter (dette siste punktet er ikke bekreftet).
country-eu-fact-116006 = Det europeiske nummeret for hjelpetelefon 116 006 ble reservert i 2009. Det var i drift i 13 land i 2023 og i 14 i desember 2025. Det reviderte direktivet om ofres rettigheter vil pålegge alle land å ha det (desember 2025, ifølge Victim Support Europe).
country-eu-fact-no-common-hotline = Ett felles EU-nummer mot menneskehandel ble drøftet til direktivet fra 2024, men ikke vedtatt. Det finnes fortsatt 27 ulike numre (ifølge et dansk debattinnlegg fra 2024).
country-eu-fact-compensation = Bistandsmyndigheten er der offeret bor. Den myndigheten som avgjør, er der lovbruddet skjedde.
country-eu-fact-rapporteurs = I Estland og Latvia er ett organ både koordinator og rapportør. I Litauen og Polen er innenriksdepartementet rapportør. I Finland og Belgia er rapportøren uavhengig.
country-eu-fact-denmark-opt-out = Danmark var ikke med på å vedta direktiv 2011/36/EU og er ikke bundet av det
    .note = At dette også gjelder direktiv 2024/1712, er bare en slutning
country-eu-fact-directive-2024-1712-2 = Direktiv 2024/1712, i kraft siden 14. juli 2024, skulle være tatt inn i nasjonal rett innen 15. juli 2026. Ingen liste over land som holdt fristen, er funnet, og heller ikke noe traktatbruddssteg.
country-eu-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har 48 parter: alle rådets 46 medlemsland, Belarus og Israel. EU kan bli part.
    .note = Artikkel 13 setter minst 30 dager for refleksjonsperioden (lest også på amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Reviderte regler om ofres rettigheter vil pålegge alle EU-land å ha telefonen 116 006. I desember 2025 hadde 14 av 27 den.
