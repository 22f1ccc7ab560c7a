# Estland: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/ee.toml.

## Kort fortalt

country-ee-reflection = 30 til 60 kalenderdage efter anklagemyndighedens afgørelse
country-ee-statute = Udlændingeloven, midlertidigt ophold for ofre (§§ 203 ff.)
country-ee-identification = socialforsikringsstyrelsen (Sotsiaalkindlustusamet) for mulige ofre efter meddelelse fra en organisation eller en udenlandsk myndighed; straffesag for identificerede ofre
country-ee-mechanism = lov om støtte til ofre og retningslinjer fra 2018; socialforsikringsstyrelsen er kontaktpunkt
country-ee-coordinator = justitsministeriet (justits- og digitalministeriet)
country-ee-rapporteur = justitsministeriet (justits- og digitalministeriet), ligesom koordinatoren

country-ee-served-permit-with-cooperation = anklageren søger med personens skriftlige samtykke

## Oplysninger

country-ee-fact-instrument-palermo-protocol = Estland tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2004
country-ee-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Estland siden den 1. juni 2015
country-ee-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-ee-fact-criminal-provision = Straffebestemmelserne står i straffeloven, §§ 133, 133-1, 133-2, 133-3 og 175
country-ee-fact-two-categories = Siden den 1. januar 2017 kender loven to grupper. Mulige ofre er dem, som en hjælpeorganisation eller en kompetent udenlandsk myndighed har meldt. Identificerede ofre er dem, for hvem der er indledt en straffesag. For en estisk statsborger eller fastboende åbner en meddelelse fra en udenlandsk myndighed adgangen til hjælp.
country-ee-fact-duration-of-services = I 2019 fik mulige ofre uden straffesag op til 60 dages hjælp, og ofre, der samarbejdede, havde ingen tidsgrænse. Den baltiske henvisningsoversigt siger, at hjælpen varer, til behovet ophører.
country-ee-fact-recovery-reflection = Anklagemyndigheden giver en refleksionsperiode på 30 til 60 kalenderdage, så personen kan beslutte, om vedkommende vil hjælpe med at oplyse sagen. Den løber fra det tidspunkt, hvor personen får mulighederne at vide. Anklageren kan afslutte den før tid, hvis personen på eget initiativ genoptager kontakten med mistænkte eller er en trussel mod den offentlige orden. Så fuldbyrdes pligten til at forlade landet straks.
    .note = Den læste side er fra 2014, og den gældende udlændingelov er ikke læst. I 2018 bad Europarådets ekspertgruppe GRETA om, at perioden skulle omfatte mulige ofre og hindre udsendelse.
country-ee-fact-men = Der var 264 mulige ofre fra 2018 til 2021. Udnyttelse af arbejdskraft var mest udbredt, især af mænd fra Ukraine og Polen.
country-ee-fact-compensation = Efter loven om støtte til ofre har statens system to dele: støtte til ofre og erstatning til ofre for forbrydelser. Loven blev vedtaget den 14. december 2022 (RT I, 06.01.2023, 1) og har været i kraft siden den 1. april 2023.
    .note = Kun §§ 1 til 4 er læst, i en kopi af riigiteataja.ee/akt/106012023001. At socialforsikringsstyrelsen udbetaler, er ikke læst dér. I 2018 bad Europarådets ekspertgruppe GRETA om reel adgang til erstatning.
country-ee-fact-practice-warning = Det amerikanske udenrigsministeriums TIP-rapport om menneskehandel (udgaven fra 2024) kritiserer, at refleksionsperioder, opholdstilladelser og erstatning ikke blev givet i praksis. Den placerer stadig Estland på niveau 1 (Tier 1).
country-ee-fact-legal-aid = Juridisk og social rådgivning er gratis gennem linjen om menneskehandel
country-ee-fact-children = Straffelovens § 175 omfatter mindreårige. Der er pligt til at underrette om et barn, der har brug for hjælp. Linjerne for børn er 116 111 og 116 000.
country-ee-fact-rapporteur = Koordinatoren er også rapportør
country-ee-fact-non-punishment = Ingen særlig bestemmelse om straffrihed er bekræftet
country-ee-fact-permit = En midlertidig opholdstilladelse er mulig, ”hvis sagen er af væsentlig offentlig interesse”. Anklageren ansøger om den pr. post med personens skriftlige samtykke. Hverken personen eller en ambassade kan søge.
    .note = At en ambassade ikke kan søge, står ikke i teksten, men følger klart af den
country-ee-fact-duty-to-report = Efter børnebeskyttelsesloven, § 27, skal enhver, der kender til et barn, der har brug for hjælp, straks underrette kommunen eller 116 111. Efter § 31 skal enhver, der kender til et barn i fare, ringe til 112.
    .note = Den læste tekst gør ingen undtagelse for embedsmænd i udlandet
country-ee-fact-instrument-coe-convention-197-2 = Estland deponerede sit instrument til Europarådets konvention om indsatsen mod menneskehandel den 5. februar 2015. Et forbehold løber fra den 1. juni 2015, da konventionen trådte i kraft.
country-ee-fact-changed-line-operator = Omkring 2019 gik linjen 660 7320 fra en ngo til socialforsikringsstyrelsen. Nummeret er det samme, men det er en anden, der svarer.
