# Nigērija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/ng.toml.

## Fakti

country-ng-fact-context = Likums par Nacionālo cilvēku tirdzniecības aizlieguma aģentūru (NAPTIP) ir no 2015. gada
