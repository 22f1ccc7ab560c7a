# Filipiny: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/ph.toml.

## Fakty

country-ph-fact-context = W placówkach za granicą są attaché do spraw pracy i administracja do spraw opieki nad pracownikami za granicą (OWWA)
