# Filippinene: landkapitlet. Strukturen, kildene og hvor sikker hver opplysning er, står i assets/countries/ph.toml.

## Opplysninger

country-ph-fact-context = Ved utenriksstasjonene finnes det arbeidslivsattacheer og velferdsforvaltningen for filippinske arbeidstakere i utlandet (OWWA)
