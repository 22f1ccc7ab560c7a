# Einstellungen, und was die Fälle schützt.

settings-title = Einstellungen
settings-no-vault = Auf diesem Computer gibt es noch keine Fälle. Ab dem ersten schützt sie eine Passphrase.
settings-locked = Die Fälle sind gesperrt. Was sie schützt, wird mit der Passphrase eingestellt.
settings-security-action = Datensicherheit
settings-recording-hint = Auf diesem System können andere Programme den Bildschirm aufzeichnen, auch während Fälle offen sind.

## Datensicherheit: alle Teile.

security-title = Datensicherheit
security-hint = Wer die Fälle öffnet, wie sie aufbewahrt werden und ob sie unversehrt sind.
security-open-action = Öffnen
security-open-label = Öffnen: { $part }
security-passphrase-title = Ihre Passphrase
security-passphrase-standing = Ändern Sie sie, wenn jemand sie gesehen haben könnte
security-record-title = Zugriffsprotokoll
security-record-standing = Wer die Fälle geöffnet hat, wer Namen gesehen hat, was hinausging
security-check-title = Fälle prüfen
security-check-standing = Sieht nach, ob etwas beschädigt ist

## Die eigene Passphrase.

security-passphrase-hint = Ältere Sicherungen öffnet die alte Passphrase weiterhin. Wenn jemand sie kennt, ersetzen Sie auch die Sicherungen.
security-passphrase-old-label = Bisherige Passphrase
security-passphrase-old-needed = Geben Sie die bisherige Passphrase ein
security-passphrase-action = Passphrase ändern
security-passphrase-changed = Ihre Passphrase ist geändert

## Das Zugriffsprotokoll.

security-record-hint = Nichts darin verrät etwas über eine Person. Es lässt sich nicht unbemerkt ändern.
security-record-more-action = Frühere Einträge zeigen

## Die Prüfung.

security-check-hint = Jede Seite, jeder Eintrag und jede Schlüsseldatei wird gelesen. Sie können weiterarbeiten.
security-check-action = Jetzt prüfen
security-check-begins = Wird geprüft …
security-check-progress = Wird geprüft: { $done } von { $of } Fällen
security-check-healthy = Alles ist unversehrt. Fälle: { $cases }. Einträge: { $entries }.
security-check-faults = { $count ->
    [one] Eine Stelle ist nicht so, wie sie geschrieben wurde
   *[other] { $count } Stellen sind nicht so, wie sie geschrieben wurden
}
security-check-faults-help = Nichts wurde geändert. Erstellen Sie jetzt eine Sicherung, schreiben Sie diese Zeilen auf und zeigen Sie sie der Stelle, die diesen Computer betreut.

security-not-now-action = Jetzt nicht
security-supervisor-only = Das kann nur die Leitung. Wenden Sie sich an sie.

## Wer die Fälle öffnet. Ein Schlüssel ist ein Weg dazu: die Passphrase einer Fachkraft, der Wiederherstellungscode, der Schlüssel der Organisation.

security-officers-title = Fachkräfte
security-officers-about = Wer die Fälle öffnet
security-officers-standing = { $officers ->
    [one] Eine Fachkraft
   *[other] { $officers } Fachkräfte
}, { $code ->
    [yes] Wiederherstellungscode
   *[no] kein Wiederherstellungscode
}, { $organisation ->
    [yes] Organisationsschlüssel
   *[no] kein Organisationsschlüssel
}
security-officers-hint = Jede Fachkraft hat eine Passphrase, die niemand sonst kennen muss. Entziehen Sie den Schlüssel, wenn jemand die Dienststelle verlässt.
security-officers-only = Nur die Leitung gibt oder entzieht Schlüssel zu den Fällen. Wenden Sie sich an sie.
security-officers-by-code = Sie haben die Fälle mit dem Wiederherstellungscode geöffnet. Wer eine Passphrase verloren hat, bekommt hier eine neue.
security-officer-role-own = { $role }, Sie
security-officer-own = Sie
security-own-passphrase-action = Passphrase ändern
security-replace-action = Neue Passphrase
security-new-code-action = Neuen Code erzeugen
security-revoke-action = Schlüssel entziehen
security-way-label = { $way }: { $name }
security-officer-add-action = Fachkraft hinzufügen
security-organisation-add-action = Organisationsschlüssel hinzufügen

## Eine Fachkraft hinzufügen.

security-officer-name-label = Name im Zugriffsprotokoll
security-officer-name-hint = Ein Vorname oder eine Funktion genügt
security-officer-name-needed = Geben Sie einen Namen oder eine Funktion ein
security-officer-role-label = Rolle
security-officer-role-hint = Die Leitung entscheidet auch, wer die Fälle öffnet, und kann sie löschen
security-officer-types-hint = Lassen Sie die Fachkraft die Passphrase allein eingeben. Niemand sonst muss sie kennen.
security-officer-add-confirm = Fachkraft hinzufügen
security-officer-added = { $name } kann die Fälle jetzt öffnen

## Den Schlüssel der Organisation hinzufügen.

security-organisation-hint = Wer den geheimen Teil dieses Schlüssels hat, kann die Fälle öffnen, wenn es in der Dienststelle niemand kann. Hier liegt nur sein öffentlicher Teil.
security-organisation-name-label = Name der Organisation
security-organisation-name-needed = Geben Sie den Namen der Organisation ein
security-organisation-key-label = Öffentlicher Schlüssel
security-organisation-key-hint = Er beginnt mit age1 und steht in der Datei, die age-keygen geschrieben hat
security-organisation-key-needed = Fügen Sie den öffentlichen Schlüssel ein
security-organisation-confirm = Schlüssel hinzufügen

## Eine neue Passphrase für jemand anderen.

security-replace-title = Neue Passphrase für { $name }
security-replace-hint = Die alte Passphrase öffnet die Fälle dann nicht mehr. Ältere Sicherungen öffnet sie weiterhin.
security-replace-confirm = Neue Passphrase setzen
security-replaced = Die neue Passphrase öffnet jetzt die Fälle

## Einen Schlüssel entziehen.

security-revoke-title = Diesen Schlüssel entziehen: { $name }?
security-revoke-anew = Er gilt sofort nicht mehr, und alle Fälle werden neu verschlüsselt. Bei vielen Fällen dauert das einige Minuten.
security-revoke-backups = Ältere Sicherungen öffnet er weiterhin. Löschen Sie die, die Sie nicht mehr brauchen.
security-revoke-promise = Wird es unterbrochen, geht nichts verloren. Es wird beim nächsten Entsperren zu Ende geführt.
security-revoke-keep-action = Schlüssel behalten
security-revoke-confirm = Schlüssel entziehen
security-rekeying-begins = Die Fälle werden neu verschlüsselt
security-rekeying = Die Fälle werden neu verschlüsselt: { $percent } von 100 Prozent
security-revoked = Der Schlüssel ist entzogen, und die Fälle sind neu verschlüsselt
error-slot-unfinished = Der Schlüssel öffnet die Fälle nicht mehr, aber sie sind noch nicht neu verschlüsselt
error-slot-unfinished-help = Nichts ist verloren. Schaffen Sie Platz auf dem Datenträger, sperren Sie die Fälle und öffnen Sie sie erneut: Dann wird es zu Ende geführt.

## Ein neuer Wiederherstellungscode.

security-code-title = Wiederherstellungscode
security-code-standing = Erzeugen Sie einen neuen, wenn jemand ihn gesehen haben könnte
security-code-hint = Der Code öffnet die Fälle, wenn eine Passphrase verloren ist. Erzeugen Sie einen neuen, wenn das Papier verloren ist oder jemand ihn gesehen haben könnte.
security-code-until = Der alte Code gilt, bis Sie zwei Gruppen des neuen eingegeben haben. Gehen Sie vorher, wird der neue verworfen.
security-code-backups = Ältere Sicherungen öffnet weiterhin der alte Code.
security-code-put-action = Neuen Code setzen
security-code-put = Der neue Wiederherstellungscode gilt. Vernichten Sie das Papier mit dem alten.
security-code-let-go = Der neue Code wurde verworfen. Der alte Wiederherstellungscode gilt weiterhin.

## Alles löschen.

security-destroy-title = Alles auf diesem Computer löschen
security-destroy-standing = Alle Fälle, Schlüssel und Sicherungen in diesem Ordner, endgültig
security-destroy-hint = Alle Fälle, Schlüssel und Sicherungen in diesem Ordner werden endgültig gelöscht. Keine Passphrase und kein Code bringt sie zurück.
security-destroy-folder-label = Der Ordner, der gelöscht wird:
security-destroy-left-title = Was nicht gelöscht wird
security-destroy-left-paper = Gedruckte Blätter und Karten
security-destroy-left-files = Dateien, die anderswo gespeichert oder gesendet wurden
security-destroy-left-backups = Sicherungen auf anderen Laufwerken und Computern
security-destroy-left-aside = Ältere Fälle, die auf diesem Computer beiseitegelegt wurden
# Was einzutippen ist, in Großbuchstaben.
security-destroy-word = LÖSCHEN
security-destroy-word-label = Zum Fortfahren { security-destroy-word } eingeben
security-destroy-word-fault = Geben Sie { security-destroy-word } ein, wie es hier steht
security-destroy-keep-action = Alles behalten
security-destroy-confirm = Alles löschen
security-destroying = Wird gelöscht …
security-destroyed-title = Die Fälle sind gelöscht
security-destroyed-hint = Der Ordner { $folder } ist gelöscht, mit allem darin.
security-destroyed-left = Diese älteren Fälle wurden beiseitegelegt und sind noch da:
security-destroyed-next = Hinweise, Anlaufstellen und Einschätzungen funktionieren wie zuvor.
security-destroyed-action = Neu beginnen
