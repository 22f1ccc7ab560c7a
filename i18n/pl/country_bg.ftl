# Bułgaria: rozdział o kraju. Układ, źródła i pewność faktów są w assets/countries/bg.toml.

## Fakty

country-bg-fact-context = Bułgaria jest państwem UE. Korzystanie z usług ofiary jest tam przestępstwem (ten punkt przeczytano w źródle).
