# Festhalten im Fenster: was nur ein aufbewahrter Fall braucht, alle Antworten noch einmal, und was mit ihnen geschehen soll.

record-title = Prüfen und speichern
record-minimum = Schreiben Sie nur das Nötigste für die nächste Fachkraft. Tatsachen und eigene Worte der Person, keine Meinungen: Ein Gericht könnte es lesen. Keine Namen anderer Menschen.

## Was nur hier geschrieben wird.

record-nickname-label = Merkname des Falls (optional)
record-nickname-hint = Der Fall heißt { $label }. Ein Merkname hilft Ihnen, ihn zu finden; verwenden Sie keinen Namen einer Person.
record-name-label = Name, wie die Person ihn nennt (optional)
record-name-hint = Die Person ist einverstanden, dass Namen aufgeschrieben werden
record-contact-back-label = Ist die Person mit erneutem Kontakt einverstanden?
record-safe-contact-label = Sicherer Weg, die Person zu erreichen (optional)
record-safe-contact-hint = Wie, wann, und was zu sagen ist, wenn jemand anderes antwortet
record-follow-up-label = Wann sehen Sie den Fall wieder an?
record-tomorrow-label = Morgen
record-three-days-label = In 3 Tagen
record-week-label = Nächste Woche
record-date-label = Anderer Tag
record-date-hint = Zum Beispiel 30.11.2026
record-date-fault = Geben Sie einen Tag ab heute ein, etwa 30.11.2026
record-date-value = Wiedervorlage: { $date }
record-what-label = Was dann zu tun ist (optional)
record-keeping-label = Ist die Person einverstanden, dass der Fall aufbewahrt wird, damit später andere helfen können?
record-statistics-label = Ist die Person einverstanden, dass der Fall ohne Namen gezählt wird?

## Alle Antworten noch einmal. Die Beschriftungen sind die Fragen der Schritte davor.

record-check-title = Antworten prüfen
record-signs-title = Was Sie gesehen und gefragt haben
record-answered-count = { $answered } von { $count } beantwortet
record-contacts-label = Was aus den Kontakten wurde
record-agreements-label = Einverständnis zu Kontakten
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Notizen
record-wishes-label = Was die Person möchte
record-contact-value = { $name }: { $outcome }

## Was mit den Antworten geschehen soll.

record-save-action = Fall speichern
record-saving = Fall wird gespeichert
record-ways-title = Andere Wege zum Abschluss
record-seal-action = Versiegeln, später ablegen
record-seal-hint = Wird beim nächsten Entsperren abgelegt
record-without-names-action = Ohne Namen speichern
record-without-names-hint = Name und Kontaktweg werden vorher gelöscht
record-let-go-action = Nichts aufbewahren
record-let-go-hint = Sie können das 10 Sekunden lang zurücknehmen
record-empty = Nichts wurde festgehalten
record-empty-hint = Es gibt nichts zu speichern. Die Anlaufstellen stehen Ihnen jederzeit offen.
record-nothing-title = Nichts wird aufbewahrt
record-nothing-hint = Die Person möchte nicht, dass etwas aufgeschrieben wird. Was noch am Bildschirm steht, verschwindet, wenn Sie beenden.
record-not-asked-title = Keine Speicherung, bevor Sie gefragt haben
record-not-asked-hint = Diese Antworten liegen nur im Arbeitsspeicher. Fragen Sie die Person, ob Sie sie aufschreiben dürfen, und speichern Sie dann.
record-ask-action = Einwilligung erfragen
