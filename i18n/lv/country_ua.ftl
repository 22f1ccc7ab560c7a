# Ukraina: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/ua.toml.

## Fakti

country-ua-fact-context = Ukraina ir Baltijas jūras valstu padomes (CBSS) novērotājvalsts un ES kandidātvalsts. Kopš 2022. gada marta ES ir pagaidu aizsardzība.
