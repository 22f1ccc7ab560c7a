# Republik Moldau: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/md.toml.

## Fakten

country-md-fact-context = Die Republik Moldau ist Herkunftsland und EU-Beitrittskandidat
