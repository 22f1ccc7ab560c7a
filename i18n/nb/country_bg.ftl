# Bulgaria: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/bg.toml.

## Opplysninger

country-bg-fact-context = Bulgaria er medlem av EU. Å bruke tjenester fra et offer er straffbart der (dette punktet er lest i en kilde).
