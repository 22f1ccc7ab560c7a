# Rumunija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/ro.toml.

## Faktai

country-ro-fact-context = Rumunija yra ES narė
