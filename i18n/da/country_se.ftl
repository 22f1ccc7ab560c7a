# Sverige: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/se.toml.

## Kort fortalt

country-se-reflection = 30 dage, kan forlænges
country-se-statute = Udlændingeloven (2005:716), kap. 5, § 15
country-se-identification = en person regnes som formelt identificeret, når en efterforskning indledes; enhver kan opdage tegn
country-se-mechanism = vejledning ved mistanke om menneskehandel (den nationale henvisningsmekanisme), drevet af ligestillingsmyndigheden (Jämställdhetsmyndigheten)
country-se-coordinator = ligestillingsmyndigheden (Jämställdhetsmyndigheten)
country-se-rapporteur = politimyndigheden (Polismyndigheten)

country-se-served-help-without-testimony = ikke et krav for social hjælp og for civilsamfundets program; opholdstilladelsen er bundet til det
country-se-served-permit-without-cooperation = kun refleksionsperioden; civilsamfundets program kræver ikke samarbejde
country-se-served-permit-with-cooperation = midlertidig, efter anmodning fra lederen af efterforskningen

## Oplysninger

country-se-fact-instrument-palermo-protocol = Sverige tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2004
country-se-fact-instrument-coe-convention-197 = Sverige undertegnede Europarådets konvention om indsatsen mod menneskehandel (nr. 197) den 16. maj 2005 og ratificerede den 31. maj 2010. Den har været i kraft siden den 1. september 2010.
country-se-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-se-fact-criminal-provision = Menneskehandel er strafbar efter brottsbalken (straffeloven), kapitel 4, § 1a, med to til ti år. Menneskeudnyttelse (människoexploatering) er en forbrydelse i flere grader, tilføjet ved lovforslag 2017/18:123. Straffen er op til fire år eller to til ti år, hvis den er grov.
    .note = Nummeret ”§ 1b” og den nuværende strafferamme er ikke læst
country-se-fact-recovery-reflection = Refleksionsperioden er 30 dage. Migrationsverket træffer afgørelse inden for få dage. Siden den 1. august 2022 kan også socialnævn søge, og så er en efterforskning ikke nødvendig.
country-se-fact-who-applies = Hverken personen eller en ambassade kan søge. Det skal et socialnævn eller lederen af efterforskningen gøre.
country-se-fact-nsp = Civilsamfundets nationale støtteprogram (NSP) giver omkring 30 dages ubetinget beskyttelse. Det var lukket i 2019-2020 på grund af manglende midler og kørte igen i 2021.
country-se-fact-legal-aid = Offeret får gratis en bistandsadvokat (målsägandebiträde) og en tolk
country-se-fact-helplines-by-sex = Der er særskilte nationale linjer for kvinder, for mænd og for transpersoner
country-se-fact-compensation = Erstatning tilkendes under retssagen. Ellers udbetaler Brottsoffermyndigheten erstatning til ofre for forbrydelser. En politianmeldelse er nødvendig. Ansøgningen skal indgives inden tre år efter forbrydelsen eller sagens afslutning. Ordningen dækker forbrydelser i Sverige og forbrydelser i udlandet, hvis personen havde bopæl i Sverige. Der kendes beløb på 60.000 til 250.000 SEK for menneskehandel.
    .note = Et krav kan blive afvist, hvis tilknytningen til Sverige er svag. Det gælder ikke voldsforbrydelser mod en EU-borger eller en, der bor i landet (lawline).
country-se-fact-coordination-moves = Den 1. januar 2018 gik koordineringen fra Länsstyrelsen i Stockholm til den nye ligestillingsmyndighed. Hjemmesiden flyttede senere fra nmtsverige.se til nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = De regionale koordinatorer hjælper personer i alle aldre. Ansvaret ligger hos de sociale myndigheder.
country-se-fact-non-punishment = Om der er en bestemmelse om straffrihed, er ikke bekræftet
country-se-fact-transposition-2024-1712 = Den 6. februar 2025 blev der nedsat en udredning (dir. 2025:8) om gennemførelsen af direktiv 2024/1712. Dens betænkning er SOU 2025:119, ”Ett nytt brott och andra åtgärder mot människohandel”. Der blev hverken fundet et lovforslag eller en lov.
country-se-fact-duty-to-report = Efter socialtjenesteloven (2025:400) skal visse myndigheder og deres ansatte straks underrette socialnævnet. Pligten gælder et barn, der vides eller formodes at lide overlast. Lovforslag 2025/26:12 (11. september 2025) tilføjer flere myndigheder.
    .note = Listen, paragraffens nummer og spørgsmålet, om repræsentationer i udlandet er omfattet, er ikke læst
country-se-fact-recovery-reflection-2 = Kommunale socialnævn kan søge om perioden på 30 dage, uanset om personen samarbejder (det amerikanske udenrigsministeriums TIP-rapport om menneskehandel, 2023)
country-se-fact-changed-social-committee = Siden den 1. august 2022 kan også et socialnævn søge om refleksionsperioden
country-se-fact-changed-coordination-move = Siden 2018 koordinerer ligestillingsmyndigheden (Jämställdhetsmyndigheten) arbejdet. Hjemmesiden flyttede igen senere.
