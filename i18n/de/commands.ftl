# Die Liste von allem, was man tun kann, mit Strg und K geöffnet. Das Getippte wird in diesen Namen gesucht.

commands-page-label = Aktionen
commands-title = Was möchten Sie tun?
commands-find-label = Aktion eingeben
commands-find-hint = Pfeiltasten wählen, Enter führt aus
commands-find-empty = Nichts heißt so
commands-go = Gehe zu { $page }
commands-back = Zurück zur vorigen Seite
commands-forward = Wieder vorwärts
commands-redo = Wiederholen
commands-lock = Fälle sperren
commands-close = Guidepost beenden
commands-language = Sprache: { $language }
commands-look = Farben: { $look }
commands-larger = Größerer Text
commands-smaller = Kleinerer Text
commands-normal = Text in normaler Größe
commands-security = Datensicherheit: { $part }
