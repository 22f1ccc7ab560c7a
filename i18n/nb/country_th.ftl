# Thailand: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/th.toml.

## Opplysninger

country-th-fact-context = Det finnes en internasjonal telefon for thailendere i utlandet
