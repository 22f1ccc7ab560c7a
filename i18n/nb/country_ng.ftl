# Nigeria: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/ng.toml.

## Opplysninger

country-ng-fact-context = Loven om Nigerias nasjonale organ mot menneskehandel (NAPTIP) er fra 2015
