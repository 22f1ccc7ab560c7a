# Ukraina: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/ua.toml.

## Fakty

country-ua-fact-context = Ukraina ma status obserwatora w Radzie Państw Morza Bałtyckiego (CBSS) i kandyduje do UE. Od marca 2022 r. obowiązuje w UE ochrona czasowa.
