# Island: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/is.toml.

## Kort fortalt

country-is-reflection = midlertidig oppholdstillatelse på opptil ni måneder, kan fornyes for ett år, for borgere av land utenfor EU
country-is-statute = Utlendingsloven 80/2016 art. 75
country-is-identification = ingen formell prosess; tillatelsen krever en uttalelse fra politiet
country-is-mechanism = siden juli 2020 hos Bjarkarhlíð, ett sted for mange tjenester
country-is-coordinator = justisdepartementet, med en ny styringsgruppe i regjeringen (det amerikanske utenriksdepartementets rapport om menneskehandel, TIP, utgave 2024)
country-is-rapporteur = ingen kjent

country-is-served-permit-without-cooperation = en tillatelse på ni måneder

## Opplysninger

country-is-fact-instrument-palermo-protocol = Island sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2010
country-is-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Island siden 1. juni 2012
country-is-fact-instrument-eu = Island er ikke et EU-land
country-is-fact-criminal-provision = Menneskehandel er straffbart etter straffeloven artikkel 227a
country-is-fact-recovery-reflection = Et mulig offer kan få oppholdstillatelse i opptil ni måneder, med fornyelse for ett år, og blir ikke utvist i mellomtiden. Den er bare for borgere av land utenfor EU. Det kreves en uttalelse fra politiet. Tillatelsen kan avslås hvis ordningen misbrukes, eller av hensyn til offentlig orden.
country-is-fact-unconditional = Alle ofre får gratis juridisk, medisinsk, psykologisk og økonomisk hjelp. Det spiller ingen rolle om de bor på krisesenter eller samarbeider.
country-is-fact-one-stop-shop = Bjarkarhlíð samordner sosial hjelp, juridisk hjelp og kontakt med politiet under ett tak, på personens vilkår
country-is-fact-caller-chooses-police = Den som ringer 112, kan velge at politiet ikke kobles inn
country-is-fact-capacity-warning = I september 2024 var det to måneders venteliste
country-is-fact-children = Tre av de sju ofrene i 2022 var barn. Utlendingsmyndigheten har en henvisningsvei for barn som er alene.
country-is-fact-legal-aid = Rettshjelp er gratis
country-is-fact-compensation = Etter lov 69/1995 betaler statskassen for personskade ved lovbrudd mot straffeloven begått i Island. For lovbrudd i utlandet betaler den bare i særlige saker, for bosatte eller borgere. Personen anmelder til politiet uten unødig opphold, fremmer krav mot den tiltalte og søker hos erstatningsnemnda innen to år. Det kreves ingen domfellelse og ingen kjent gjerningsperson.
    .note = Listen over lovbrudd nevner ikke menneskehandel. Den nevner vold, seksuallovbrudd og ulovlig frihetsberøvelse.
country-is-fact-non-punishment = Ingen bestemmelse om straffrihet er funnet. Det amerikanske utenriksdepartementets rapport om menneskehandel (TIP) fra 2023 sier at et potensielt offer ble fengslet for handlinger som var en direkte følge av menneskehandel.
country-is-fact-recovery-reflection-2 = Perioden ble forlenget fra seks til ni måneder. De som har oppholdstillatelsen, kan få arbeidstillatelse, men først etter at oppholdstillatelsen er gitt. Ingen nektes innreise eller opphold mens søknaden behandles.
    .note = «Nektes ikke innreise eller opphold» gjengir «ekki vísað frá landinu». Nummeret på artikkelen (artikkel 75) er ikke lest.
country-is-fact-criminal-provision-2 = Maksimumsstraffen for menneskehandel ble hevet fra åtte til tolv år
    .note = Selve artikkel 227a er ikke lest
country-is-fact-duty-to-report = Etter barnevernloven 80/2002 artikkel 16 må alle melde fra til barnevernet. Artikkel 17 sier det samme om alle som får vite om en sak gjennom stilling eller arbeid. Denne plikten går foran regler og retningslinjer om taushetsplikt.
country-is-fact-changed-nrm = Siden juli 2020 finnes det en henvisningsmekanisme hos Bjarkarhlíð
