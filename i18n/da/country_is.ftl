# Island: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/is.toml.

## Kort fortalt

country-is-reflection = midlertidig opholdstilladelse på op til ni måneder, som kan fornyes i ét år, for borgere fra lande uden for EU og EØS
country-is-statute = Udlændingeloven 80/2016, art. 75
country-is-identification = ingen formel procedure; en udtalelse fra politiet er nødvendig for tilladelsen
country-is-mechanism = siden juli 2020 hos Bjarkarhlíð, hvor hjælpen er samlet ét sted
country-is-coordinator = justitsministeriet med en ny styregruppe i regeringen (det amerikanske udenrigsministeriums TIP-rapport om menneskehandel, udgaven fra 2024)
country-is-rapporteur = ingen kendt

country-is-served-permit-without-cooperation = en tilladelse på ni måneder

## Oplysninger

country-is-fact-instrument-palermo-protocol = Island tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2010
country-is-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Island siden den 1. juni 2012
country-is-fact-instrument-eu = Island er ikke medlem af EU
country-is-fact-criminal-provision = Menneskehandel er strafbar efter straffeloven, artikel 227a
country-is-fact-recovery-reflection = Et muligt offer kan få opholdstilladelse i op til ni måneder med fornyelse i ét år og udvises ikke imens. Den er kun for borgere fra lande uden for EU og EØS. En udtalelse fra politiet kræves. Tilladelsen kan nægtes, hvis ordningen misbruges, eller af hensyn til den offentlige orden.
country-is-fact-unconditional = Alle ofre har gratis juridisk, lægelig, psykologisk og økonomisk hjælp. Det er uden betydning, om de bor på et krisecenter eller samarbejder.
country-is-fact-one-stop-shop = Bjarkarhlíð koordinerer social hjælp, juridisk hjælp og kontakt med politiet under ét tag og på personens vilkår
country-is-fact-caller-chooses-police = Den, der ringer til 112, kan holde politiet udenfor
country-is-fact-capacity-warning = I september 2024 var der en venteliste på to måneder
country-is-fact-children = Tre af de syv ofre i 2022 var børn. Udlændingemyndigheden har en fast henvisningsvej for uledsagede børn.
country-is-fact-legal-aid = Retshjælp er gratis
country-is-fact-compensation = Efter lov 69/1995 yder statskassen erstatning for personskade ved overtrædelser af straffeloven begået i Island. For overtrædelser i udlandet yder den kun erstatning i særlige sager, til personer med bopæl i landet eller statsborgere. Personen anmelder til politiet uden unødigt ophold, rejser krav mod den sigtede og søger hos erstatningsnævnet inden to år. Hverken en dom eller en kendt gerningsmand er nødvendig.
    .note = Listen over overtrædelser nævner ikke menneskehandel. Den nævner vold, seksualforbrydelser og ulovlig frihedsberøvelse.
country-is-fact-non-punishment = Der blev ikke fundet nogen bestemmelse om straffrihed. Det amerikanske udenrigsministeriums TIP-rapport om menneskehandel fra 2023 siger, at et potentielt offer blev fængslet for handlinger, der var en direkte følge af menneskehandel.
country-is-fact-recovery-reflection-2 = Perioden blev forlænget fra seks til ni måneder. Indehavere af opholdstilladelsen kan få arbejdstilladelse, men først når opholdstilladelsen er givet. Ingen nægtes indrejse eller ophold, mens ansøgningen behandles.
    .note = ”Ikke nægtes indrejse eller ophold” oversætter ”ekki vísað frá landinu”. Artiklens nummer (artikel 75) er ikke læst.
country-is-fact-criminal-provision-2 = Strafferammen for menneskehandel blev hævet fra otte til tolv år
    .note = Selve artikel 227a er ikke læst
country-is-fact-duty-to-report = Efter børneværnsloven 80/2002, artikel 16, skal enhver underrette børnemyndighederne. Artikel 17 siger det samme om enhver, der får kendskab til en sag gennem stilling eller arbejde. Pligten går forud for regler og kodekser om tavshedspligt.
country-is-fact-changed-nrm = Siden juli 2020 er der en henvisningsmekanisme hos Bjarkarhlíð, hvor hjælpen er samlet ét sted
