# Tailandas: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/th.toml.

## Faktai

country-th-fact-context = Yra tarptautinė linija užsienyje esantiems Tailando piliečiams
