# Ukraina: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/ua.toml.

## Faktai

country-ua-fact-context = Ukraina yra Baltijos jūros valstybių tarybos (CBSS) valstybė stebėtoja ir šalis kandidatė į ES. Nuo 2022 m. kovo ES taikoma laikinoji apsauga.
