# Problemer: hvad der skete, og derefter ("help") hvad man gør. Rolige ord, ingen bebrejdelse, ingen koder.

error-title = Der er et problem

error-not-written = Filen blev ikke gemt: { $path }
error-not-written-help = Vælg en anden mappe, eller kontroller, at du må skrive der
error-not-read = Filen kunne ikke læses: { $path }
error-not-read-help = Kontroller, at den er der, og at du må læse den
error-file-kind = Programmet kender ikke denne slags fil
error-file-kind-help = Intet blev ændret
error-date = Datoen blev ikke forstået
error-date-help = Skriv en dato som 30 11 2026 eller ord som ”maj 2025”
error-country = Der kendes intet land ved dette navn: { $text }
error-country-help = Brug et navn på et af de tolv sprog eller en kode på to bogstaver
error-language = Dette sprog kendes ikke: { $text }
error-language-help = Vælg et af: { $languages }
error-no-display = Computeren har ingen skærm til et vindue, så vurderingen kører i terminalen
error-no-viewer = Der blev ikke fundet noget program til at vise PDF
error-no-viewer-help = Filen er gemt her: { $path }
error-no-recording = Der er ingen optagelse på dette sprog: { $language }
error-no-recording-help = Vis teksten, eller læs den højt
error-no-cards = Kort på dette sprog findes ikke på computeren: { $language }
error-no-cards-help = Der er kort på: { $languages }
