# Sverige: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/se.toml.

## Kort fortalt

country-se-reflection = 30 dager, kan forlenges
country-se-statute = Utlendingsloven (2005:716) kap. 5 § 15
country-se-identification = en person regnes som formelt identifisert når det innledes etterforskning; alle kan oppdage
country-se-mechanism = håndbok ved mistanke om menneskehandel (den nasjonale henvisningsmekanismen), hos Jämställdhetsmyndigheten
country-se-coordinator = Jämställdhetsmyndigheten
country-se-rapporteur = det svenske politiet (Polismyndigheten)

country-se-served-help-without-testimony = ikke krav for sosialtjenesten og for det sivile samfunnets program; tillatelsen er knyttet til det
country-se-served-permit-without-cooperation = bare refleksjonsperioden; det sivile samfunnets program krever ikke samarbeid
country-se-served-permit-with-cooperation = midlertidig, på begjæring fra etterforskningslederen

## Opplysninger

country-se-fact-instrument-palermo-protocol = Sverige sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2004
country-se-fact-instrument-coe-convention-197 = Sverige undertegnet Europarådets konvensjon om menneskehandel (nr. 197) 16. mai 2005 og ratifiserte den 31. mai 2010. Den har vært i kraft siden 1. september 2010.
country-se-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-se-fact-criminal-provision = Menneskehandel er straffbart etter straffeloven (brottsbalken) kapittel 4 § 1a, med to til ti år. Utnyttelse av mennesker (människoexploatering) er et gradert lovbrudd, innført ved proposisjon 2017/18:123. Straffen er inntil fire år, eller to til ti år hvis det er grovt.
    .note = Nummeret «§ 1b» og dagens strafferammer er ikke lest
country-se-fact-recovery-reflection = Refleksjonsperioden er 30 dager. Migrationsverket avgjør i løpet av dager. Siden 1. august 2022 kan også sosialnemnda søke, og da kreves ingen etterforskning.
country-se-fact-who-applies = Verken personen eller en ambassade kan søke. Sosialnemnda eller etterforskningslederen må gjøre det.
country-se-fact-nsp = Det sivile samfunnets nasjonale støtteprogram (NSP) gir rundt 30 dagers beskyttelse uten vilkår. Det var stengt i 2019–2020 i mangel på midler og var i gang igjen i 2021.
country-se-fact-legal-aid = Offeret får gratis bistandsadvokat (målsägandebiträde), og tolk
country-se-fact-helplines-by-sex = Det finnes egne nasjonale hjelpetelefoner for kvinner, for menn og for transpersoner
country-se-fact-compensation = Erstatning tilkjennes i straffesaken. Ellers betaler Brottsoffermyndigheten erstatning til voldsofre (brottsskadeersättning). Det kreves politianmeldelse. Fristen for å søke er tre år fra lovbruddet eller fra prosessen ble avsluttet. Ordningen gjelder lovbrudd i Sverige, og lovbrudd i utlandet hvis personen var bosatt i Sverige. Beløp på 60 000 til 250 000 svenske kroner for menneskehandel er kjent.
    .note = Et krav kan avslås hvis tilknytningen til Sverige er svak. Det gjelder ikke voldslovbrudd mot en EU-borger eller bosatt (lawline).
country-se-fact-coordination-moves = 1. januar 2018 gikk samordningen fra Länsstyrelsen i Stockholm til den nye Jämställdhetsmyndigheten. Nettstedet flyttet senere fra nmtsverige.se til nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = De regionale koordinatorene hjelper folk i alle aldre. Sosialtjenesten har ansvaret.
country-se-fact-non-punishment = Om det finnes en bestemmelse om straffrihet, er ikke bekreftet
country-se-fact-transposition-2024-1712 = En utredning ble satt i gang 6. februar 2025 (dir. 2025:8) for å gjennomføre direktiv 2024/1712. Rapporten er SOU 2025:119, «Ett nytt brott och andra åtgärder mot människohandel». Verken lovforslag fra regjeringen eller vedtatt lov er funnet.
country-se-fact-duty-to-report = Etter sosialtjenesteloven (2025:400) må visse myndigheter og deres ansatte straks melde fra til sosialnemnda. Plikten gjelder barn som lider overlast, eller der det er mistanke om det. Proposisjon 2025/26:12 (11. september 2025) føyer til flere myndigheter.
    .note = Listen, paragrafnummeret og om utenriksstasjoner omfattes, er ikke lest
country-se-fact-recovery-reflection-2 = Sosialnemndene i kommunene kan søke om 30-dagersperioden enten personen samarbeider eller ikke (det amerikanske utenriksdepartementets rapport om menneskehandel, TIP, 2023)
country-se-fact-changed-social-committee = Siden 1. august 2022 kan også sosialnemnda søke om refleksjonsperioden
country-se-fact-changed-coordination-move = Siden 2018 samordner Jämställdhetsmyndigheten arbeidet. Nettstedet flyttet igjen senere.
