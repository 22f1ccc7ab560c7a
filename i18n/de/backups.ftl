# Datensicherheit, Sicherungen: was es gibt, eine weitere, und was aus einer zurückkommt.

backups-title = Sicherungen
backups-standing = Ansehen, neu erstellen, Fälle zurückholen
backups-hint = Eine Sicherung entsteht an jedem Tag, an dem die Fälle geöffnet werden und sich etwas geändert hat. Sie ist so verschlüsselt wie die Fälle. Keine wird länger als 35 Tage aufbewahrt.
backups-supervisor-hint = Um Fälle aus einer Sicherung zurückzuholen oder alle Sicherungen zu ersetzen, öffnet die Leitung die Fälle.

error-backup-not-made = Heute wurde keine Sicherung erstellt: { $reason }
error-backup-not-made-help = Die Fälle sind gespeichert, und frühere Sicherungen sind noch da. Sie können weiterarbeiten. Schreiben Sie eine Sicherung in eine Datei auf einem anderen Laufwerk: Einstellungen, Datensicherheit, Sicherungen.

backups-overdue = Die letzte Sicherung ist älter als sieben Tage, und seitdem haben sich Fälle geändert
backups-overdue-help = Erstellen Sie jetzt eine. Gelingt das nicht, schreiben Sie eine in eine Datei auf einem anderen Laufwerk.

## Eine erstellen.

backups-now-action = Jetzt sichern
backups-begins = Die Sicherung beginnt
backups-progress = Sicherung wird geschrieben: { $percent } %
backups-proving = Die Sicherung ist geschrieben und wird geprüft
backups-work-on = Sie können weiterarbeiten. Werden die Fälle inzwischen gesperrt, endet die Sicherung und wird beim nächsten Mal erstellt.
backups-made = Die Sicherung ist erstellt und geprüft
backups-written = Die Sicherung ist geschrieben und geprüft: { $file }
backups-replaced = Eine neue Sicherung hat alle anderen ersetzt
backups-stopped = Die Sicherung wurde nicht fertig. Sie wird beim nächsten Öffnen der Fälle erneut erstellt.

## Was es gibt.

backups-list-title = Auf diesem Computer
backups-empty = Es gibt noch keine Sicherung
backups-checked = Alle Dateien wurden um { $time } geprüft
backups-moment = { $day }, { $time }
backups-line-whole = { $size } MB, vollständig, aufbewahrt bis { $day }
backups-line-damaged = { $size } MB, beschädigt, aufbewahrt bis { $day }
backups-open-action = Hineinsehen
backups-open-label = In die Sicherung hineinsehen: { $moment }

## In eine Datei.

backups-file-title = In eine Datei
backups-file-hint = Nur eine Sicherung auf einem anderen Laufwerk übersteht den Verlust dieses Computers. Sie bleibt, bis Sie sie vernichten.
backups-file-label = Datei
backups-file-drop-hint = Sie können einen Ordner auf das Fenster ziehen
backups-path-needed = Geben Sie ein, wo die Datei liegt
backups-folder-missing = Diesen Ordner gibt es nicht. Schließen Sie das Laufwerk an oder wählen Sie einen anderen Ordner.
backups-file-there = Eine solche Datei gibt es schon. Sie wurde nicht verändert. Wählen Sie einen anderen Namen oder ersetzen Sie sie.
backups-file-action = Sicherung schreiben
backups-file-replace-action = Diese Datei ersetzen

## Von anderswo.

backups-other-title = Von einem anderen Laufwerk
backups-other-label = Sicherung zum Hineinsehen
backups-other-hint = Eine Datei, die dieses Programm geschrieben hat, oder ein Ordner mit Sicherungen
backups-other-action = In diese Sicherung hineinsehen

## Eine davon.

backups-one-title = Sicherung: { $moment }
backups-passphrase-hint = Sie öffnet sich mit einer Passphrase oder dem Wiederherstellungscode von jenem Tag. Hineinsehen ändert nichts.
backups-passphrase-label = Passphrase von jenem Tag
backups-passphrase-wrong = Mit dieser Passphrase öffnet sich die Sicherung nicht. Versuchen Sie die, die Sie an jenem Tag hatten.
backups-unlock-action = Sicherung öffnen
backups-opening = Sicherung wird geöffnet, einige Sekunden
backups-cases = { $count ->
    [one] Sie enthält einen Fall
   *[other] Sie enthält { $count } Fälle
}
backups-cases-none = Sie enthält keinen Fall
backups-find-label = Fall nach Kennung suchen
backups-case-changed = Letzte Änderung: { $day }
backups-bring-action = Zurückholen
backups-bring-label = Fall { $case } zurückholen
backups-bringing = Der Fall wird zurückgeholt. Kein anderer Fall wird berührt.

backups-whole-title = Die ganze Sicherung
backups-whole-hint = Sind viele Fälle verloren oder beschädigt, kann die ganze Sicherung an die Stelle der Fälle auf diesem Computer treten.
backups-whole-action = Ganze Sicherung verwenden …
backups-whole-ask = Diese Sicherung an die Stelle der Fälle setzen?
backups-whole-since = Was nach dieser Sicherung geschrieben wurde, ist nicht darin.
backups-whole-kept = Nichts wird gelöscht. Der Ordner der jetzigen Fälle bekommt einen anderen Namen und bleibt.
backups-whole-keep-action = Fälle so lassen
backups-whole-confirm = Sicherung an ihre Stelle setzen
backups-restored = { $cases ->
    [one] Ein Fall ist wieder da. Die Fälle von vorher liegen in { $folder }
   *[other] { $cases } Fälle sind wieder da. Die Fälle von vorher liegen in { $folder }
}

## Alle.

backups-replace-title = Nach dem Löschen
backups-replace-hint = Ein gelöschter Fall steckt noch in älteren Sicherungen, bis sie entfernt werden. Eine neue Sicherung kann sie alle auf einmal ersetzen.
backups-replace-action = Alle Sicherungen ersetzen …
backups-replace-ask = Alle Sicherungen durch eine neue ersetzen?
backups-replace-gone = Zuerst wird die neue erstellt und geprüft. Dann werden die älteren auf diesem Computer gelöscht. Dateien, die Sie anderswohin geschrieben haben, bleiben.
backups-replace-keep-action = Ältere behalten
backups-replace-confirm = Alle Sicherungen ersetzen

## Beschädigte Fälle.

damaged-title = Die Fälle lassen sich nicht öffnen
damaged-means = Neue Einschätzungen, Hinweise und Anlaufstellen funktionieren ohne die Fälle.
damaged-kept = Die beschädigten Dateien bleiben, wie sie sind, was immer Sie wählen.
damaged-ways-title = Was Sie tun können
damaged-ways-action = Zeigen, was möglich ist
damaged-enter-hint = Für das, was möglich ist, brauchen Sie die Passphrase.
damaged-read-hint = Die Fälle ansehen, soweit sie lesbar sind. Es wird nichts geschrieben.
damaged-looking = Nach einer vollständigen Sicherung wird gesucht …
damaged-restore-title = Es gibt eine vollständige Sicherung: { $moment }
damaged-restore-hint = Alles bis dahin ist darin. Was danach geschrieben wurde, fehlt. Die beschädigten Fälle werden beiseitegelegt und aufbewahrt.
damaged-restore-action = Sicherung verwenden
damaged-no-backup = Auf diesem Computer gibt es keine vollständige Sicherung
damaged-no-backup-help = Haben Sie eine auf einem anderen Laufwerk, legen Sie diese Fälle beiseite, schützen Sie neue und sehen Sie unter Einstellungen, Datensicherheit, Sicherungen hinein.
damaged-salvage-hint = Alles Unbeschädigte in neue Fälle übernehmen und anzeigen, was fehlt. Dieselben Passphrasen öffnen sie. Die beschädigten Fälle werden beiseitegelegt und aufbewahrt.
damaged-salvage-action = Lesbares retten
damaged-aside-hint = Diese Fälle beiseitelegen und neu beginnen. Sie werden aufbewahrt und lassen sich später retten oder wiederherstellen.
damaged-begins = Die Fälle werden bearbeitet. Verändert werden sie erst, wenn alles bereit ist.
damaged-progress = Die Fälle werden bearbeitet: { $percent } %
backups-salvaged = Lesbare Fälle: { $cases }. Fälle, denen etwas fehlt: { $lost }. Nicht lesbare Einträge: { $entries }. Die beschädigten Fälle liegen in { $folder }
backups-salvaged-all = Alle Fälle sind lesbar: { $cases }. Die beschädigten Dateien liegen in { $folder }

## Fälle, die nicht mehr an ihrem Ort sind.

missing-again-action = Erneut suchen
missing-without-action = Ohne Fälle arbeiten
missing-still = Die Falldatei ist noch immer nicht da

## Auf der Kommandozeile.

backup-lost = Fälle, denen etwas fehlt: { $cases }. Nicht lesbare Einträge: { $entries }.
