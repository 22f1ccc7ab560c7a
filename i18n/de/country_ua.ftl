# Ukraine: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/ua.toml.

## Fakten

country-ua-fact-context = Die Ukraine ist Beobachterstaat des Ostseerats (CBSS) und EU-Beitrittskandidat. Seit März 2022 gibt es in der EU vorübergehenden Schutz.
