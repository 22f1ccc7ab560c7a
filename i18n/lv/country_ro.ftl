# Rumānija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/ro.toml.

## Fakti

country-ro-fact-context = Rumānija ir ES dalībvalsts
