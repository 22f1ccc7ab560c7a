# Rumænien: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/ro.toml.

## Oplysninger

country-ro-fact-context = Rumænien er medlem af EU
