# Romania: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/ro.toml.

## Opplysninger

country-ro-fact-context = Romania er medlem av EU
