# Bulgarien: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/bg.toml.

## Oplysninger

country-bg-fact-context = Bulgarien er medlem af EU. Brug af et offers ydelser er strafbar dér (dette punkt er læst i en kilde).
