# Rumunia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/ro.toml.

## Fakty

country-ro-fact-context = Rumunia jest państwem UE
