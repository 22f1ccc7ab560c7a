# Letland: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/lv.toml.

## Kort fortalt

country-lv-reflection = 30 dage for borgere fra lande uden for EU, efter at status som offer er givet (personen skal handle inden tre dage)
country-lv-statute = Lov om ophold for ofre for menneskehandel, §§ 1-4
country-lv-identification = politi, anklager, domstol; eller en kommission indkaldt af en ngo (socialrådgiver, psykolog, jurist, politibetjent)
country-lv-mechanism = ingen samlet lov; hjælp efter regeringens bekendtgørelse 344/2019, bevilget af statens agentur for social integration; udbydere er Shelter Safe House og MARTA
country-lv-coordinator = indenrigsministeriet
country-lv-rapporteur = samme person som koordinatoren

## Oplysninger

country-lv-fact-instrument-palermo-protocol = Letland ratificerede FN's protokol om menneskehandel (Palermoprotokollen) i maj 2004
    .note = Kilden er en kopi af et leksikon, ikke FN's depositar
country-lv-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Letland siden den 1. juli 2008
country-lv-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-lv-fact-criminal-provision = Straffebestemmelserne står i straffeloven, §§ 154.1 og 154.2
country-lv-fact-identification = Hjælp betalt af staten kræver officiel status som offer. Personen behøver ikke kunne eller ville samarbejde. En kommission indkaldt af en ngo kan give status. Personen kan selv søge om den.
country-lv-fact-recovery-reflection = Refleksionsperioden er 30 dage og kun for borgere fra lande uden for EU. Den er kun for en person, der allerede er anerkendt som offer for menneskehandel. Personen skal handle inden tre dage, efter at status er givet. Grænsevagten, efterforskerne eller udbyderen af hjælpen skal oplyse personen skriftligt. Hverken visum eller tilladelse er nødvendig imens.
    .note = Perioden beskytter altså ikke en person, der kun er et muligt offer. Lovens §§ 1 til 3 og begyndelsen af § 4 er læst på likumi.lv. Tallet 30 dage er læst i ministeriets omtale af lovforslaget (2006), ikke i selve loven.
country-lv-fact-compensation = Efter loven om statslig erstatning til ofre yder retshjælpsstyrelsen erstatning ved forsætlige forbrydelser. Den dækker ikkeøkonomisk skade, fysisk lidelse eller økonomisk tab. Personen skal være anerkendt som offer efter strafferetsplejeloven.
    .note = Den læste oversættelse gælder til den 31. december 2018. Det kan sluttes, at status fra ngo'ens kommission alene ikke er nok.
country-lv-fact-origin-country = Letland er stadig mest et oprindelsesland. Der har været sager inden for landet siden 2015.
country-lv-fact-non-punishment = Der er en bestemmelse om straffrihed, og forvaltningsretlige overtrædelser blev tilføjet omkring 2017. Det amerikanske udenrigsministeriums TIP-rapport om menneskehandel fra 2023 siger, at politiet stadig straffede ofre. Den beder om, at bestemmelsen bliver håndhævet.
    .note = Nummeret ”straffeloven, § 58, stk. 6” er ikke læst noget sted og er ikke bekræftet
country-lv-fact-legal-aid = Der er retshjælp fra staten og ngo'ernes jurister i rehabiliteringsprogrammet
country-lv-fact-children = Hotlinen for børn, 116 111, har åbent døgnet rundt. Linjen for forsvundne børn, 116 000, hører under statspolitiet.
country-lv-fact-embassies = Letlands ambassader i udlandet nævnes blandt de første, der identificerer ofre
country-lv-fact-permit = Hvis personen er parat til at samarbejde, kan den kompetente myndighed bede om en tidsbegrænset opholdstilladelse
    .note = Mindste varighed er ikke læst
country-lv-fact-duration-of-services = Staten betaler for rehabilitering i op til 180 dage (regeringens bekendtgørelse 344 af 16. juli 2019). Derefter følger fem samtaler à én time inden for to år, medmindre støtten under en straffesag gælder. Statens agentur for social integration træffer afgørelsen.
    .note = Den læste side angiver, at bekendtgørelsen er i kraft
country-lv-fact-instrument-coe-convention-197-2 = Letland deponerede sit instrument til Europarådets konvention om indsatsen mod menneskehandel den 6. marts 2008. Loven af 24. januar 2008 gør indenrigsministeriet til koordinator.
    .note = Det passer med ikrafttrædelsen den 1. juli 2008 (reglen om tre måneder), men selve datoen er ikke læst
