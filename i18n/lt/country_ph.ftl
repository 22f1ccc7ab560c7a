# Filipinai: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/ph.toml.

## Faktai

country-ph-fact-context = Atstovybėse užsienyje dirba darbo atašė ir Užsienyje dirbančiųjų gerovės administracija (OWWA)
