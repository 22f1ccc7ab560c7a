# Ukraine: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/ua.toml.

## Oplysninger

country-ua-fact-context = Ukraine er observatørstat i Østersørådet (CBSS) og kandidat til medlemskab af EU. Der har været midlertidig beskyttelse i EU siden marts 2022.
