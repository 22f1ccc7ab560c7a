# Wie lange Fälle aufbewahrt werden: Papierkorb, Prüfung, Löschsperre und das Ende eines Falls. Kein Tag löscht etwas: Ein Mensch entscheidet.

## Der Papierkorb in der Liste der Fälle.

keeping-tab-bin = Papierkorb
keeping-bin-empty = Der Papierkorb ist leer
keeping-bin-hint = Fälle bleiben mindestens 30 Tage im Papierkorb. Dann werden Sie gefragt, ob sie gelöscht werden sollen. Von selbst wird nichts gelöscht.
# $on: ein Tag, etwa „heute“ oder „3. Nov.“.
keeping-bin-since = Im Papierkorb seit: { $on }
keeping-bin-until = bis { $on }
keeping-bin-over = zu klären
keeping-bin-tag = Im Papierkorb
keeping-bin-done = { $label } ist im Papierkorb
keeping-bin-taken = { $label } ist nicht mehr im Papierkorb
keeping-bin-action = In den Papierkorb
keeping-bin-take-action = Aus dem Papierkorb holen
keeping-bin-into-hint = Ein Fall im Papierkorb steht in keiner anderen Liste und wird nicht gefunden. Er lässt sich wieder herausholen.
keeping-bin-standing = Im Papierkorb seit { $on }. Ab { $until } werden Sie gefragt, ob er gelöscht werden soll.
keeping-bin-standing-over = Im Papierkorb seit { $on }. Seit { $until } liegt es an Ihnen zu sagen, ob er gelöscht werden soll.

## An einem Fall.

keeping-case-title = Wie lange er aufbewahrt wird
keeping-review-title = Tag der Prüfung
keeping-review-on = Wieder zu prüfen bis { $on }
keeping-review-over = Er war zu prüfen bis { $on }: Wird er noch gebraucht?
keeping-review-set = Dieser Tag wurde für den Fall festgelegt
keeping-review-by-rule = Nach der Regel der Dienststelle: { $days ->
    [one] ein Tag nach dem letzten Kontakt
   *[other] { $days } Tage nach dem letzten Kontakt
}
keeping-review-without = Nach der Regel der Dienststelle, ohne Zustimmung der Person zur Aufbewahrung: { $days ->
    [one] ein Tag nach dem letzten Kontakt
   *[other] { $days } Tage nach dem letzten Kontakt
}
keeping-review-question = Wann wird er wieder geprüft?
keeping-review-in-days = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
}
keeping-review-day-label = Anderer Tag
keeping-review-action = Tag festlegen
keeping-review-rule-action = Zurück zur Regel der Dienststelle
keeping-review-done = Tag der Prüfung geändert
keeping-hold-tag = Löschsperre
keeping-hold-none = Keine Löschsperre
keeping-hold-hint = Setzen Sie eine, wenn Gesetz oder Gericht die Aufbewahrung des Falls verlangt
keeping-hold-open-action = Löschsperre setzen …
keeping-hold-reason-label = Warum aufbewahren?
keeping-hold-reason-hint = Gesetz oder Schreiben des Gerichts, und bis wann
keeping-hold-action = Löschsperre setzen
keeping-hold-standing = Löschsperre: Dieser Fall kann nicht gelöscht werden
keeping-hold-reason = Warum: { $reason }
keeping-hold-lift-action = Sperre aufheben
keeping-hold-lift-hint = Die Leitung kann die Sperre auf der Seite des Falls aufheben.
keeping-hold-done = Löschsperre gesetzt
keeping-hold-lifted = Löschsperre aufgehoben
keeping-withdrawn = Die Person ist nicht mehr einverstanden, dass dies aufgeschrieben ist. Legen Sie den Fall in den Papierkorb oder löschen Sie ihn, außer das Gesetz verlangt die Aufbewahrung.
keeping-files-title = Angehängte Dateien
keeping-file-label = { $name }, { $size }
keeping-file-covered = Datei { $place }, Name verdeckt, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## Das Ende eines Falls.

keeping-erase-open-action = Jetzt löschen …
keeping-erase-title = Fall { $label } löschen
keeping-erase-hint = Das lässt sich nicht rückgängig machen
keeping-erase-goes = { $entries ->
    [one] Ein Eintrag mit seinem ganzen Inhalt wird überschrieben.
   *[other] { $entries } Einträge mit ihrem ganzen Inhalt werden überschrieben.
}
keeping-erase-goes-files = Angehängte Dateien, die überschrieben werden: { $files }
keeping-erase-stays-title = Was bleibt
keeping-erase-stays-backups = Ältere Sicherungen im Ordner der Fälle, die letzte davon bis { $day }. Die Leitung kann sie früher ersetzen.
keeping-erase-stays-no-backups = Keine Sicherung im Ordner der Fälle enthält ihn
keeping-erase-stays-files = Sicherungen an anderen Orten und gesendete Dateien
keeping-erase-stays-paper = Gedruckte Blätter
keeping-erase-stays-mark = Eine Zufallszahl, der Tag und der Grund. Niemand kann daraus erkennen, wer es war.
keeping-erase-reason-label = Warum wird er gelöscht?
keeping-erase-reason-needed = Wählen Sie, warum er gelöscht wird
keeping-erase-label-label = Zum Löschen { $label } eingeben
keeping-erase-label-needed = Geben Sie die Kennung ein, wie sie hier steht: { $label }
keeping-erase-keep-action = Fall behalten
keeping-erase-confirm = Fall { $label } löschen
keeping-erasing = Der Fall wird gelöscht und sein Inhalt überschrieben …
keeping-erase-supervisor = Nur die Leitung kann einen Fall löschen. Wenden Sie sich an:
keeping-erase-waits = Bis dahin wird nichts gelöscht, und von selbst wird nichts gelöscht.
keeping-erased-title = Fall { $label } ist gelöscht
keeping-erased-done = In der Falldatei ist nichts von ihm übrig. Sein Inhalt ist überschrieben.
keeping-erased-waits = Der Fall ist gelöscht. Reste können noch zwischen den Zeilen der Datei liegen, auffindbar für jemanden mit Passphrase und Fachwissen. Sie werden beim nächsten Entsperren überschrieben, sobald der Datenträger Platz hat und kein anderes Programm die Datei liest.
keeping-erased-action = Zurück zu den Fällen

## Datensicherheit: Aufbewahrung.

keeping-title = Aufbewahrung
keeping-standing = Was zu prüfen ist und wie lange Fälle aufbewahrt werden
keeping-hint = Ein Fall wird so lange aufbewahrt, wie er gebraucht wird. Von selbst wird nichts gelöscht: Sie sehen ihn an und entscheiden.
keeping-due-title = Zu prüfen
keeping-due-empty = Kein Fall ist zu prüfen
keeping-due-more-action = Mehr zeigen
keeping-due-later-action = Behalten, neuer Tag
keeping-of-case = { $what }: { $label }
keeping-why-set = Fällig seit { $on } (für ihn festgelegter Tag)
keeping-why-rule = Fällig seit { $on }: { $days ->
    [one] ein Tag nach dem letzten Kontakt
   *[other] { $days } Tage nach dem letzten Kontakt
}
keeping-why-without = Fällig seit { $on }: { $days ->
    [one] ein Tag nach dem letzten Kontakt, ohne Zustimmung der Person zur Aufbewahrung
   *[other] { $days } Tage nach dem letzten Kontakt, ohne Zustimmung der Person zur Aufbewahrung
}
keeping-why-bin = Fällig seit { $on }: mehr als { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} im Papierkorb. Soll er gelöscht werden?
keeping-due-line = { $count ->
    [one] Wird er noch gebraucht? Ein Fall ist zu prüfen
   *[other] Werden sie noch gebraucht? { $count } Fälle sind zu prüfen
}
keeping-due-line-more = Werden sie noch gebraucht? Mehr als { $count } Fälle sind zu prüfen
keeping-drafts = { $count ->
    [one] Nicht abgelegt werden konnte: eine versiegelte Einschätzung, älter als
   *[other] Nicht abgelegt werden konnten: { $count } versiegelte Einschätzungen, älter als
} { $days ->
    [one] ein Tag
   *[other] { $days } Tage
}. Ohne sie zu öffnen, ist nicht zu erkennen, um wen es geht.
keeping-days-title = Die Fristen der Dienststelle
keeping-days-hint = So viele Tage nach dem letzten Kontakt ist ein Fall zu prüfen, wenn kein eigener Tag festgelegt wurde. Was jetzt gilt, zählt für alle Fälle, auch für die schon vorhandenen.
keeping-days-with-label = Tage, wenn die Person mit der Aufbewahrung des Falls einverstanden war
keeping-days-without-label = Tage, wenn die Person nicht einverstanden war oder nicht gefragt werden konnte
keeping-days-action = Fristen festlegen
keeping-days-done = Die Fristen der Dienststelle sind festgelegt
keeping-days-bounds = Geben Sie eine Zahl von 1 bis { $most } Tagen ein
keeping-days-order = Ohne Zustimmung der Person nicht länger als mit Zustimmung
keeping-days-standing = { $days ->
    [one] Ein Tag
   *[other] { $days } Tage
}, wenn die Person mit der Aufbewahrung des Falls einverstanden war, sonst { $short ->
    [one] ein Tag
   *[other] { $short } Tage
}.
keeping-days-supervisor = Die Leitung kann sie ändern
keeping-erased-cases-title = Gelöschte Fälle
keeping-erased-none = Kein Fall wurde gelöscht
keeping-erased-cases = { $count ->
    [one] Ein Fall wurde gelöscht
   *[other] { $count } Fälle wurden gelöscht
}
keeping-erased-case = { $on }: { $reason }
