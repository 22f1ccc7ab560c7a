# Probleemid: mis juhtus, siis („help“) mida teha. Rahulikud sõnad, ilma süüdistuse ja koodideta.

error-title = Tekkis probleem

error-not-written = Faili ei salvestatud: { $path }
error-not-written-help = Valige teine kaust või kontrollige, kas teil on sinna kirjutamise õigus
error-not-read = Faili ei saanud lugeda: { $path }
error-not-read-help = Kontrollige, kas see on olemas ja kas teil on lugemisõigus
error-file-kind = Programm ei tunne seda liiki faili
error-file-kind-help = Midagi ei muudetud
error-date = Sellest kuupäevast ei saadud aru
error-date-help = Sisestage kuupäev kujul 30.11.2026 või sõnad nagu „mai 2025“
error-country = Selle nimega riiki ei leitud: { $text }
error-country-help = Kasutage riigi nime ühes kaheteistkümnest keelest või kahetähelist koodi
error-language = Seda keelt programm ei tunne: { $text }
error-language-help = Valige üks neist: { $languages }
error-no-display = Selles arvutis ei ole akna jaoks kuva, seepärast toimub hindamine terminalis
error-no-viewer = PDF-i vaaturit ei leitud
error-no-viewer-help = Fail on salvestatud siia: { $path }
error-no-recording = Selles keeles ei ole salvestist: { $language }
error-no-recording-help = Näidake teksti või lugege see ette
error-no-cards = Selles keeles ei ole selles arvutis kaarte: { $language }
error-no-cards-help = Kaardid on olemas nendes keeltes: { $languages }
