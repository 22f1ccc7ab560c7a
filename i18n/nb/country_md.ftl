# Moldova: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/md.toml.

## Opplysninger

country-md-fact-context = Moldova er et opprinnelsesland og kandidatland til EU
