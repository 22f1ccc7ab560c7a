# Filipīnas: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/ph.toml.

## Fakti

country-ph-fact-context = Pārstāvniecībās ārzemēs ir atašeji darba jautājumos un Ārzemēs strādājošo labklājības pārvalde (OWWA)
