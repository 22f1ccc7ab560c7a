# Nigeria: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/ng.toml.

## Fakten

country-ng-fact-context = Das Gesetz über die nationale Behörde gegen Menschenhandel (NAPTIP) ist von 2015
