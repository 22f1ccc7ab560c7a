# Rumänien: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/ro.toml.

## Fakten

country-ro-fact-context = Rumänien ist Mitglied der EU
