# Moldova: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/md.toml.

## Faktai

country-md-fact-context = Moldova yra kilmės valstybė ir ES šalis kandidatė
