# Latvia: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/lv.toml.

## Kort fortalt

country-lv-reflection = 30 dager, for borgere av land utenfor EU, etter at status som offer er gitt (personen må handle innen tre dager)
country-lv-statute = Lov om opphold for ofre for menneskehandel §§ 1–4
country-lv-identification = politi, påtalemyndighet, domstol; eller en kommisjon som en ideell organisasjon setter ned (sosialarbeider, psykolog, jurist, politi)
country-lv-mechanism = ingen samlet lov; tjenester etter regjeringens forskrift 344/2019, etter vedtak i statens byrå for sosial integrering; tilbydere er Shelter Safe House og MARTA
country-lv-coordinator = innenriksdepartementet
country-lv-rapporteur = samme person som koordinatoren

## Opplysninger

country-lv-fact-instrument-palermo-protocol = Latvia ratifiserte FNs protokoll om menneskehandel (Palermoprotokollen) i mai 2004
    .note = Kilden er en kopi av et leksikon, ikke FNs depositar
country-lv-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Latvia siden 1. juli 2008
country-lv-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-lv-fact-criminal-provision = Straffebestemmelsene står i straffeloven §§ 154.1 og 154.2
country-lv-fact-identification = Hjelp som staten betaler, krever offisiell status som offer. Personen trenger ikke kunne eller ville samarbeide. En kommisjon som en ideell organisasjon setter ned, kan gi statusen. Personen kan selv søke om den.
country-lv-fact-recovery-reflection = Refleksjonsperioden er 30 dager, bare for borgere av land utenfor EU. Den er bare for en person som allerede er anerkjent som offer for menneskehandel. Personen må handle innen tre dager etter at statusen er gitt. Grensevakten, etterforskerne eller tjenestetilbyderen må informere personen skriftlig. I mellomtiden kreves verken visum eller tillatelse.
    .note = Perioden beskytter altså ikke en person som bare er et mulig offer. §§ 1 til 3 og begynnelsen av § 4 i loven er lest på likumi.lv. Tallet 30 dager er lest i departementets omtale av lovforslaget (2006), ikke i selve loven.
country-lv-fact-compensation = Etter loven om statlig erstatning til ofre betaler rettshjelpsforvaltningen ved et forsettlig lovbrudd. Den betaler for moralsk skade, fysisk lidelse eller økonomisk tap. Personen må være anerkjent som offer etter straffeprosessloven.
    .note = Oversettelsen som er lest, gjelder fram til 31. desember 2018. Det tyder på at status gitt bare av kommisjonen ikke er nok.
country-lv-fact-origin-country = Latvia er fortsatt hovedsakelig et opprinnelsesland. Det har vært saker innenlands siden 2015.
country-lv-fact-non-punishment = Det finnes en bestemmelse om straffrihet, og administrative overtredelser ble lagt til rundt 2017. Det amerikanske utenriksdepartementets rapport om menneskehandel (TIP) fra 2023 sier at politiet fortsatt straffet ofre. Den ber om at bestemmelsen håndheves.
    .note = Henvisningen «straffeloven § 58(6)» er ikke lest noe sted og er ikke bekreftet
country-lv-fact-legal-aid = Det finnes rettshjelp fra staten, og ideelle organisasjoner har jurister i rehabiliteringsprogrammet
country-lv-fact-children = Hjelpetelefonen for barn, 116 111, er åpen døgnet rundt. Telefonen for savnede barn, 116 000, er hos statspolitiet.
country-lv-fact-embassies = Latviske ambassader i utlandet er nevnt blant de første som kan identifisere ofre
country-lv-fact-permit = Er personen villig til å samarbeide, kan kompetent myndighet be om en tidsbegrenset oppholdstillatelse
    .note = Minste lengde er ikke lest
country-lv-fact-duration-of-services = Staten betaler for rehabilitering i opptil 180 dager (regjeringens forskrift 344 av 16. juli 2019). Deretter kommer fem konsultasjoner på én time i løpet av to år, hvis det ikke gis støtte under en straffesak. Statens byrå for sosial integrering avgjør.
    .note = Siden som er lest, oppgir at forskriften gjelder
country-lv-fact-instrument-coe-convention-197-2 = Latvia deponerte dokumentet for Europarådets konvensjon om menneskehandel 6. mars 2008. Loven av 24. januar 2008 gjør innenriksdepartementet til koordinator.
    .note = Det stemmer med ikrafttredelsen 1. juli 2008 (regelen om tre måneder), men selve datoen er ikke lest
