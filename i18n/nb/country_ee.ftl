# Estland: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/ee.toml.

## Kort fortalt

country-ee-reflection = 30 til 60 kalenderdager, etter beslutning av påtalemyndigheten
country-ee-statute = Utlendingsloven, midlertidig opphold for ofre (§ 203 flg.)
country-ee-identification = trygdemyndigheten (Sotsiaalkindlustusamet) for mulige ofre, etter melding fra en organisasjon eller en utenlandsk myndighet; straffesak for identifiserte ofre
country-ee-mechanism = lov om støtte til ofre og retningslinjer fra 2018; trygdemyndigheten (Sotsiaalkindlustusamet) er kontaktpunkt
country-ee-coordinator = justisdepartementet (justis- og digitaldepartementet)
country-ee-rapporteur = justisdepartementet (justis- og digitaldepartementet), samme som koordinatoren

country-ee-served-permit-with-cooperation = påtalemyndigheten søker, med personens skriftlige samtykke

## Opplysninger

country-ee-fact-instrument-palermo-protocol = Estland sluttet seg til FNs protokoll om menneskehandel (Palermoprotokollen) i 2004
country-ee-fact-instrument-coe-convention-197 = Europarådets konvensjon om menneskehandel (nr. 197) har vært i kraft i Estland siden 1. juni 2015
country-ee-fact-instrument-eu = Direktiv 2011/36/EU gjelder, endret ved direktiv 2024/1712. Endringen skulle være tatt inn i nasjonal rett innen 15. juli 2026. Om det er gjort, er ikke kontrollert. Tre direktiver til gjelder: 2004/81/EF om oppholdstillatelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-ee-fact-criminal-provision = Straffebestemmelsene står i straffeloven §§ 133, 133-1, 133-2, 133-3 og 175
country-ee-fact-two-categories = Siden 1. januar 2017 kjenner loven to grupper. Mulige ofre er de som meldes av en hjelpeorganisasjon eller en kompetent utenlandsk myndighet. Identifiserte ofre er de det er innledet straffesak for. For en estisk borger eller fast bosatt åpner en melding fra en utenlandsk myndighet veien til tjenester.
country-ee-fact-duration-of-services = I 2019 hadde mulige ofre uten straffesak opptil 60 dager med tjenester, og ofre som samarbeidet, hadde ingen tidsgrense. Den baltiske henvisningsoversikten sier at tjenestene varer til behovet opphører.
country-ee-fact-recovery-reflection = Påtalemyndigheten gir en refleksjonsperiode på 30 til 60 kalenderdager, så personen kan avgjøre om det er aktuelt å hjelpe til med å klarlegge saken. Den løper fra personen får vite om mulighetene. Påtalemyndigheten kan avslutte den før tiden hvis personen selv gjenopptar kontakten med mistenkte eller er en trussel mot offentlig orden. Plikten til å forlate landet gjennomføres da straks.
    .note = Siden som er lest, er fra 2014, og gjeldende tekst i utlendingsloven er ikke lest. I 2018 ba Europarådets ekspertgruppe GRETA om at perioden også omfatter mulige ofre og hindrer utsendelse.
country-ee-fact-men = Det var 264 mulige ofre fra 2018 til 2021. Det meste var utnyttelse av arbeidskraft, for det meste menn fra Ukraina og Polen.
country-ee-fact-compensation = Etter loven om støtte til ofre har statens ordning to deler: støttetjenester og erstatning til ofre for lovbrudd. Loven ble vedtatt 14. desember 2022 (RT I, 06.01.2023, 1) og har vært i kraft siden 1. april 2023.
    .note = Bare §§ 1 til 4 er lest, i en kopi av riigiteataja.ee/akt/106012023001. At trygdemyndigheten (Sotsiaalkindlustusamet) betaler, er ikke lest der. I 2018 ba Europarådets ekspertgruppe GRETA om reell tilgang til erstatning.
country-ee-fact-practice-warning = Det amerikanske utenriksdepartementets rapport om menneskehandel (TIP, utgave 2024) kritiserer at refleksjonsperioder, oppholdstillatelser og erstatning ikke ble gitt i praksis. Den plasserer likevel Estland på nivå 1 (Tier 1).
country-ee-fact-legal-aid = Juridisk og sosial rådgivning er gratis på telefonen mot menneskehandel
country-ee-fact-children = Straffeloven § 175 gjelder mindreårige. Det er plikt til å melde fra om et barn som trenger hjelp. Telefonene for barn er 116 111 og 116 000.
country-ee-fact-rapporteur = Koordinatoren er også rapportør
country-ee-fact-non-punishment = Ingen egen bestemmelse om straffrihet er bekreftet
country-ee-fact-permit = En midlertidig oppholdstillatelse er mulig «i saker av tungtveiende offentlig interesse». Påtalemyndigheten søker om den per post, med personens skriftlige samtykke. Verken personen eller en ambassade kan søke.
    .note = At en ambassade ikke kan søke, står ikke uttrykkelig i teksten, men følger klart av den
country-ee-fact-duty-to-report = Etter barnevernloven § 27 må alle som vet om et barn som trenger hjelp, straks si fra til kommunen eller 116 111. Etter § 31 må alle som vet om et barn i fare, ringe 112.
    .note = Teksten som er lest, gjør ikke unntak for tjenestepersoner i utlandet
country-ee-fact-instrument-coe-convention-197-2 = Estland deponerte dokumentet for Europarådets konvensjon om menneskehandel 5. februar 2015. Et forbehold gjelder fra 1. juni 2015, da konvensjonen trådte i kraft.
country-ee-fact-changed-line-operator = Rundt 2019 gikk telefonen 660 7320 fra en ideell organisasjon til trygdemyndigheten (Sotsiaalkindlustusamet). Nummeret er det samme, men det er andre som svarer.
