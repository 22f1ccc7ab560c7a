# Bulgarien: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/bg.toml.

## Fakten

country-bg-fact-context = Bulgarien ist Mitglied der EU. Dienste eines Opfers in Anspruch zu nehmen ist dort strafbar (dieser Punkt wurde in einer Quelle gelesen).
