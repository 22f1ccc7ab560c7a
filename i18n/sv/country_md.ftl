# Moldavien: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/md.toml.

## Fakta

country-md-fact-context = Moldavien är ett ursprungsland och kandidatland till EU
