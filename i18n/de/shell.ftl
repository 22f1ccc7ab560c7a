# Das Fenster um jede Seite. Wer die Person kontrolliert, könnte es sehen: Hier steht kein verräterisches Wort.

shell-rail-label = Seiten
shell-top-bar-label = Obere Leiste
shell-status-label = Status
shell-actions-label = Was Sie tun können
shell-context-label = Hinweise
shell-fault-title = Fehler: { $title }
shell-skip-action = Zum Inhalt springen
shell-menu-action = Menü

## Die Seiten in der Seitenleiste. Kurz: Im schmalen Fenster stehen sie unter einem Symbol.

shell-home-label = Start
shell-help-now-label = Soforthilfe
shell-assessment-label = Einschätzung
shell-find-help-label = Hilfe finden
shell-cards-label = Karten
shell-handbook-label = Handbuch
shell-cases-label = Fälle
shell-settings-label = Einstellungen
shell-about-label = Info
shell-locked-label = { $item }, gesperrt

shell-find-label = Hilfe finden: Land, Ort oder Organisation
shell-language-label = Sprache: { $language }, wechseln zu { $other }
shell-languages-label = Sprachen
shell-appearance-label = Farben und Textgröße
shell-hide-action = Verbergen & sperren
shell-hide-short-action = Verbergen
shell-hide-label = Verbergen und sperren
shell-close-menu-action = Schließen
shell-close-context-action = Zurück zur Seite
shell-dismiss-action = Meldung schließen
shell-undo-action = Rückgängig
shell-copied = Nummer kopiert. Nach 60 Sekunden wird sie aus der Zwischenablage entfernt.

## Farben und Textgröße.

shell-look-label = Farben
shell-look-system = Wie im System
shell-look-light = Hell
shell-look-dark = Dunkel
shell-look-high-contrast-light = Hoher Kontrast, hell
shell-look-high-contrast-dark = Hoher Kontrast, dunkel
shell-text-size-label = Textgröße: { $percent } %
shell-smaller-action = Kleiner
shell-larger-action = Größer
shell-normal-action = Normal

## Wo die Antworten liegen. Ehrlich und kurz.

shell-storing-not-yet-asked = Keine Speicherung, bevor Sie gefragt haben
shell-storing-nothing = Nichts wird aufbewahrt
shell-storing-memory = Nicht gespeichert: nur da, solange das Programm offen ist. Code { $code }, nach dem Verbergen nötig
shell-storing-saving = Speichert …
shell-storing-idle = Es gibt nichts zu speichern. Alles wird von selbst gespeichert.
shell-storing-sealed = Versiegelt: { $time }
shell-storing-saved = Alles gespeichert: { $time }
shell-storing-failed = Nicht gespeichert. Ihr Text bleibt hier, das Speichern wird wiederholt
shell-protect-action = Schützen und behalten

## Quer über das Fenster, solange etwas nicht gespeichert werden kann.

shell-not-saved-since = Nicht gespeichert seit { $time }. { $why }
shell-not-saved = Nicht gespeichert. { $why }
shell-why-disk-full = Der Datenträger ist voll. Schaffen Sie etwas Platz. Ihr Text bleibt hier, und das Speichern wird von selbst wiederholt.
shell-why-no-permission = In den Ordner der Fälle kann nicht geschrieben werden. Wenden Sie sich an die Stelle, die diesen Computer betreut. Ihr Text bleibt hier.
# $path: ein Ordner.
shell-why-gone = Die Falldatei ist nicht mehr an ihrem Ort: { $path }. Vielleicht liegt sie auf einem anderen Laufwerk. Ihr Text bleibt hier.
shell-why-other = Der Datenträger hat nicht geantwortet wie erwartet. Prüfen Sie Kabel und Laufwerk. Ihr Text bleibt hier, und das Speichern wird von selbst wiederholt.
shell-again-action = Erneut versuchen

shell-zone-locked = Fälle gesperrt
shell-zone-open = Fälle offen
# Nach „Fälle offen –“.
shell-zone-minutes = Sperre in { $minutes } min
shell-zone-read = Fälle nur zum Lesen offen
shell-lock-soon = Die Fälle werden in 60 Sekunden gesperrt. Ihre Arbeit ist gespeichert. Zum Bleiben eine Taste drücken.
shell-cover-soon = Dieser Bildschirm wird in 60 Sekunden verdeckt. Ihre Arbeit ist gespeichert. Zum Bleiben eine Taste drücken.
shell-offline-label = Arbeitet ohne Internet
shell-compiled-label = Verzeichnis, Stand { $date }

## Der Sichtschutz. Er verrät nichts: kein Programm, keinen Fall.

cover-title = Pause
cover-field-label = Weiter
cover-continue-action = Weiter
cover-leave-action = Startseite
cover-wait = Einen Moment
# $seconds: bis zum nächsten Versuch.
cover-wait-seconds = { $seconds ->
    [one] Nächster Versuch in { $seconds } Sekunde
   *[other] Nächster Versuch in { $seconds } Sekunden
}
cover-fault = Das hat nicht funktioniert. Prüfen Sie die Tastatur.
