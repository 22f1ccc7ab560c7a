# Probleme: was geschah, dann („help“), was zu tun ist. Ruhige Worte, keine Schuld, keine Codes.

error-title = Es gibt ein Problem

error-not-written = Die Datei wurde nicht gespeichert: { $path }
error-not-written-help = Wählen Sie einen anderen Ordner oder prüfen Sie, ob Sie dort schreiben dürfen
error-not-read = Die Datei konnte nicht gelesen werden: { $path }
error-not-read-help = Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen
error-file-kind = Das Programm kennt diese Art von Datei nicht
error-file-kind-help = Nichts wurde geändert
error-date = Dieses Datum wurde nicht verstanden
error-date-help = Geben Sie ein Datum wie 30.11.2026 ein oder Wörter wie „Mai 2025“
error-country = Kein Land ist unter diesem Namen bekannt: { $text }
error-country-help = Verwenden Sie einen Namen in einer der zwölf Sprachen oder ein Kürzel aus zwei Buchstaben
error-language = Diese Sprache ist nicht bekannt: { $text }
error-language-help = Wählen Sie eine von diesen: { $languages }
error-no-display = Dieser Computer hat keine Anzeige für ein Fenster, daher läuft die Einschätzung im Terminal
error-no-viewer = Kein PDF-Anzeigeprogramm gefunden
error-no-viewer-help = Die Datei ist hier gespeichert: { $path }
error-no-recording = In dieser Sprache gibt es keine Aufnahme: { $language }
error-no-recording-help = Zeigen Sie den Text oder lesen Sie ihn vor
error-no-cards = Karten in dieser Sprache gibt es auf diesem Computer nicht: { $language }
error-no-cards-help = Karten gibt es in: { $languages }
