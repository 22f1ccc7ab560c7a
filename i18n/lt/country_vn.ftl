# Vietnamas: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/vn.toml.

## Faktai

country-vn-fact-context = Galioja Prekybos žmonėmis prevencijos ir kovos su ja įstatymas ir Dekretas 162/2025
country-vn-fact-changed-111 = Nuo 2025 m. rugsėjo 19 d. linija 111 pagal teisę yra prekybos žmonėmis pagalbos linija
