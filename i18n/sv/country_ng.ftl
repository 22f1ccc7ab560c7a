# Nigeria: landkapitlet. Strukturen, källorna och hur säker varje uppgift är finns i assets/countries/ng.toml.

## Fakta

country-ng-fact-context = Lagen om den nationella myndigheten mot människohandel (NAPTIP) är från 2015
