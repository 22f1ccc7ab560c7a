# Thailand: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/th.toml.

## Fakten

country-th-fact-context = Für thailändische Staatsangehörige im Ausland gibt es eine internationale Nummer
