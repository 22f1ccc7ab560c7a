# Thailand: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/th.toml.

## Fakta

country-th-fact-context = Det finns en internationell linje för thailändska medborgare utomlands
