# Vietnam: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/vn.toml.

## Fakten

country-vn-fact-context = Es gilt das Gesetz über die Verhütung und Bekämpfung des Menschenhandels, mit dem Dekret 162/2025
country-vn-fact-changed-111 = Seit dem 19. September 2025 ist die Nummer 111 gesetzlich das Hilfetelefon gegen Menschenhandel
