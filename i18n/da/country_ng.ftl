# Nigeria: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/ng.toml.

## Oplysninger

country-ng-fact-context = Loven om det nationale agentur mod menneskehandel (NAPTIP) er fra 2015
