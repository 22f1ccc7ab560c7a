# Bulgarien: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/bg.toml.

## Fakta

country-bg-fact-context = Bulgarien är medlem i EU. Att använda ett offers tjänster är ett brott där (den punkten har lästs i en källa).
