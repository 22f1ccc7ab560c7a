# Nigerija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/ng.toml.

## Faktai

country-ng-fact-context = Nacionalinės prekybos žmonėmis draudimo agentūros (NAPTIP) įstatymas – 2015 m.
