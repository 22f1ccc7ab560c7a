# Den Russiske Føderation: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/ru.toml.

## Kort fortalt

country-ru-reflection = ingen
country-ru-identification = ingen
country-ru-mechanism = ingen
country-ru-coordinator = ingen
country-ru-rapporteur = ingen

country-ru-served-help-without-testimony = staten yder ingen hjælp
country-ru-served-men = kun gennem ngo'er
country-ru-served-children = almene tilbud til børn

## Oplysninger

country-ru-fact-cbss-status = Den Russiske Føderation blev suspenderet fra Østersørådet (CBSS) den 3. marts 2022 og trådte ud den 17. maj 2022. Kontakter fra håndbogen og samarbejdskanaler gælder ikke længere.
country-ru-fact-instrument-palermo-protocol = Den Russiske Føderation ratificerede FN's protokol om menneskehandel (Palermoprotokollen) i 2004
country-ru-fact-instrument-coe-convention-197 = Den Russiske Føderation er ikke part i Europarådets konvention om indsatsen mod menneskehandel (nr. 197). I 2017 havde alle andre stater i Europarådet ratificeret den. De 48 parter i dag er de 46 medlemsstater, Belarus og Israel.
    .note = At landet aldrig undertegnede, passer med en Wikipedia-liste fra 2015 over stater, der ikke havde undertegnet eller ratificeret. Datoen, hvor landet forlod Europarådet, er ikke læst.
country-ru-fact-instrument-eu = Ingen EU-regler gælder
country-ru-fact-criminal-provision = Efter straffelovens artikel 127.1 er det strafbart at købe, sælge, rekruttere, transportere, overføre, huse eller modtage en person med henblik på udnyttelse. Straffen er op til fem år eller tre til ti år i grove tilfælde. Artikel 127.2 dækker brug af arbejde udført under slaveri.
country-ru-fact-services = Der er ingen tilbud og ingen procedure for identifikation, og ofre straffes. Landet er placeret på niveau 3 (Tier 3). Staten står bag et mønster af menneskehandel med ukrainere og nordkoreanske arbejdere (det amerikanske udenrigsministeriums TIP-rapport om menneskehandel, 2025).
country-ru-fact-shelters = De sidste særlige krisecentre lukkede i 2015. Ngo'er udfører alt arbejdet og er underlagt restriktioner.
country-ru-fact-product-rule = Programmet foreslår aldrig på forhånd politiet her. Det foreslår kun personens egen konsulære repræsentation og ngo'er, med en advarsel. Russiske repræsentationer i udlandet kan stadig bruge programmet, men uden for Østersørådets (CBSS) kanal.
country-ru-fact-compensation = Der er ingen særlig erstatning
country-ru-fact-cbss-status-2 = Udenrigsministeriet meddelte udtrædelsen den 17. maj 2022. Der blev sendt breve til Østersørådets (CBSS) medlemsstater, EU's højtstående repræsentant og sekretariatet.
