# Rumänien: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/ro.toml.

## Fakta

country-ro-fact-context = Rumänien är medlem i EU
