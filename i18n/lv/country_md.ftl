# Moldova: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/md.toml.

## Fakti

country-md-fact-context = Moldova ir izcelsmes valsts un ES kandidātvalsts
