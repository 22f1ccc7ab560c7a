# Den russiske føderasjon: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/ru.toml.

## Kort fortalt

country-ru-reflection = ingen
country-ru-identification = ingen
country-ru-mechanism = ingen
country-ru-coordinator = ingen
country-ru-rapporteur = ingen

country-ru-served-help-without-testimony = det finnes ingen statlig hjelp
country-ru-served-men = bare gjennom ideelle organisasjoner
country-ru-served-children = generelle tjenester for barn

## Opplysninger

country-ru-fact-cbss-status = Den russiske føderasjon ble suspendert fra Østersjørådet (CBSS) 3. mars 2022 og trakk seg ut 17. mai 2022. Kontakter fra håndboken og samarbeidskanaler gjelder ikke lenger.
country-ru-fact-instrument-palermo-protocol = Den russiske føderasjon ratifiserte FNs protokoll om menneskehandel (Palermoprotokollen) i 2004
country-ru-fact-instrument-coe-convention-197 = Den russiske føderasjon er ikke part i Europarådets konvensjon om menneskehandel (nr. 197). I 2017 hadde alle andre land i rådet ratifisert den. De 48 partene i dag er de 46 medlemslandene, Belarus og Israel.
    .note = At landet aldri undertegnet, stemmer med en liste på Wikipedia fra 2015 over land som ikke hadde undertegnet eller ratifisert. Datoen da det gikk ut av rådet, er ikke lest.
country-ru-fact-instrument-eu = Ingen EU-regler gjelder
country-ru-fact-criminal-provision = Etter straffeloven artikkel 127.1 er det straffbart å kjøpe, selge, rekruttere, transportere, overføre, huse eller ta imot en person for utnyttelse. Straffen er inntil fem år, eller tre til ti år i grove tilfeller. Artikkel 127.2 gjelder bruk av arbeid utført i slaveri.
country-ru-fact-services = Det finnes ingen tjenester og ingen prosess for identifisering, og ofre blir straffet. Landet er på nivå 3 (Tier 3). Det finnes et statlig mønster av menneskehandel med ukrainere og nordkoreanske arbeidere (det amerikanske utenriksdepartementets rapport om menneskehandel, TIP, 2025).
country-ru-fact-shelters = De siste egne krisesentrene stengte i 2015. Ideelle organisasjoner gjør alt arbeidet, og de er underlagt restriksjoner.
country-ru-fact-product-rule = Programmet foreslår aldri politiet her som standard. Det foreslår bare personens egen utenriksstasjon og ideelle organisasjoner, med en advarsel. Russiske utenriksstasjoner kan fortsatt bruke programmet, men utenfor kanalen i Østersjørådet (CBSS).
country-ru-fact-compensation = Det finnes ingen egen erstatningsordning
country-ru-fact-cbss-status-2 = Utenriksdepartementet kunngjorde uttredenen 17. mai 2022. Brev gikk til medlemslandene i Østersjørådet (CBSS), EUs høyrepresentant og sekretariatet.
