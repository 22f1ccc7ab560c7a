# Ukraina: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/ua.toml.

## Fakta

country-ua-fact-context = Ukraina är observatörsstat i Östersjöstaternas råd (CBSS) och kandidatland till EU. Sedan mars 2022 finns tillfälligt skydd i EU.
