# Philippinen: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/ph.toml.

## Fakten

country-ph-fact-context = An den Auslandsvertretungen gibt es Arbeitsattachés und die Behörde für das Wohl von Arbeitskräften im Ausland (OWWA)
