# Taizeme: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/th.toml.

## Fakti

country-th-fact-context = Ir starptautiska līnija Taizemes valstspiederīgajiem ārzemēs
