# Mołdawia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/md.toml.

## Fakty

country-md-fact-context = Mołdawia jest państwem pochodzenia i kandydatem do UE
