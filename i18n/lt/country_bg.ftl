# Bulgarija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/bg.toml.

## Faktai

country-bg-fact-context = Bulgarija yra ES narė. Naudotis aukos paslaugomis ten yra nusikaltimas (tai perskaityta šaltinyje).
