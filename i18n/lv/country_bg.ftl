# Bulgārija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/bg.toml.

## Fakti

country-bg-fact-context = Bulgārija ir ES dalībvalsts. Upura pakalpojumu izmantošana tur ir noziegums (tas izlasīts avotā).
