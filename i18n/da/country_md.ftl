# Moldova: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/md.toml.

## Oplysninger

country-md-fact-context = Moldova er et oprindelsesland og kandidat til medlemskab af EU
