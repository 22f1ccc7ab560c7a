# Ukraina: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/ua.toml.

## Opplysninger

country-ua-fact-context = Ukraina er observatørland i Østersjørådet (CBSS) og kandidatland til EU. Det har vært midlertidig beskyttelse i EU siden mars 2022.
