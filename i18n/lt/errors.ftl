# Problemos: kas įvyko, tada („help“) ką daryti. Ramiai, be priekaištų, be kodų.

error-title = Yra problema

error-not-written = Failas neįrašytas: { $path }
error-not-written-help = Pasirinkite kitą aplanką arba patikrinkite, ar galite ten rašyti
error-not-read = Failo nepavyko perskaityti: { $path }
error-not-read-help = Patikrinkite, ar jis ten yra ir ar galite jį skaityti
error-file-kind = Programa tokios rūšies failų nepažįsta
error-file-kind-help = Nieko nepakeista
error-date = Ši data nesuprasta
error-date-help = Įrašykite datą, pavyzdžiui, 30 11 2026, arba žodžiais, pavyzdžiui, „2025 m. gegužė“
error-country = Tokio pavadinimo šalies nėra: { $text }
error-country-help = Rašykite pavadinimą bet kuria iš dvylikos kalbų arba dviejų raidžių kodą
error-language = Ši kalba nežinoma: { $text }
error-language-help = Pasirinkite vieną iš: { $languages }
error-no-display = Šis kompiuteris neturi ekrano langui, todėl vertinimas vyksta terminale
error-no-viewer = PDF peržiūros programos nerasta
error-no-viewer-help = Failas įrašytas čia: { $path }
error-no-recording = Įrašo šia kalba nėra: { $language }
error-no-recording-help = Parodykite tekstą arba perskaitykite jį balsu
error-no-cards = Kortelių šia kalba šiame kompiuteryje nėra: { $language }
error-no-cards-help = Yra kortelių šiomis kalbomis: { $languages }
