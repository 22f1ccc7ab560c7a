# Thailand: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/th.toml.

## Oplysninger

country-th-fact-context = Der er en international linje for thailandske statsborgere i udlandet
