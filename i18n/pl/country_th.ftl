# Tajlandia: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/th.toml.

## Fakty

country-th-fact-context = Jest międzynarodowa linia dla obywateli Tajlandii za granicą
