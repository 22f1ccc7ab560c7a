# Was mit den Fällen nicht gelang, und was zu tun ist. Der erste Text sagt, was geschah; der mit -help, was es für die Arbeit
# bedeutet und was als Nächstes zu tun ist. Ruhig, kurz, ohne Schuld.

error-wrong-passphrase = Mit dieser Passphrase öffnen sich die Fälle nicht
error-wrong-passphrase-help = Prüfen Sie Tastatursprache und Feststelltaste und versuchen Sie es erneut. Nichts wird gelöscht. Auch der Wiederherstellungscode öffnet die Fälle.

error-slot-revoked = Diese Passphrase öffnet die Fälle nicht mehr
error-slot-revoked-help = Sie wurde ersetzt oder entfernt. Verwenden Sie die neuere Passphrase oder fragen Sie die Leitung.

error-vault-in-use = Die Fälle sind in einem anderen Fenster offen
error-vault-in-use-help = Schließen Sie zuerst das andere Fenster oder öffnen Sie die Fälle nur zum Lesen. Nichts ist verloren.

error-vault-in-use-since = Die Fälle sind in einem anderen Fenster oder auf einem anderen Computer offen: { $host }, seit { $time }
error-vault-in-use-since-help = Schließen Sie die Fälle zuerst dort oder öffnen Sie sie nur zum Lesen. Nichts ist verloren.

error-not-a-backup = Das ist keine Sicherung von Fällen: { $file }
error-not-a-backup-help = Nichts wurde geändert. Wählen Sie eine Datei, die dieses Programm als Sicherung geschrieben hat, oder einen Ordner aus seiner Liste der Sicherungen.

error-backup-damaged = Die Sicherung ist beschädigt: { $file }
error-backup-damaged-help = Nichts wurde geändert. Wählen Sie eine andere Sicherung; die Fälle selbst sind davon nicht berührt.

error-backup-differs = In der Sicherung ging der Fall anders weiter
error-backup-differs-help = Nichts wurde geändert. Stellen Sie die Sicherung in einem eigenen Ordner wieder her und sehen Sie sich beide an.

error-file-exists = Eine Datei { $file } gibt es schon
error-file-exists-help = Sie wurde nicht verändert. Wählen Sie einen anderen Namen.

error-vault-too-new = Die Datei { $file } wurde von einer neueren Version dieses Programms geschrieben
error-vault-too-new-help = Sie wurde nicht verändert. Öffnen Sie die Fälle mit der neueren Version.

error-vault-damaged = Die Datei { $file } ist beschädigt
error-vault-damaged-help = Sie wurde nicht verändert. Kopieren Sie zuerst den ganzen Ordner an einen sicheren Ort. Stellen Sie dann die letzte Sicherung in einem neuen Ordner wieder her oder öffnen Sie die Fälle nur zum Lesen.

error-vault-missing = In diesem Ordner sind keine Fälle
error-vault-missing-help = Vielleicht liegen sie auf einem anderen Laufwerk oder in einem anderen Ordner. Hinweise, Anlaufstellen und neue Einschätzungen funktionieren ohne sie.

error-vault-gone = Die Falldatei ist nicht mehr an ihrem Ort: { $path }
error-vault-gone-help = Vielleicht liegt sie auf einem anderen Laufwerk. Schließen Sie es an und entsperren Sie erneut. Hinweise, Anlaufstellen und neue Einschätzungen funktionieren ohne sie.

error-vault-exists = In diesem Ordner gibt es schon eine Falldatei
error-vault-exists-help = Nichts wurde geändert. Öffnen Sie sie mit ihrer Passphrase oder wählen Sie einen anderen Ordner.

error-weak-passphrase = Diese Passphrase ist zu leicht zu erraten
error-weak-passphrase-help = Wählen Sie vier oder mehr Wörter, die weder miteinander noch mit Ihnen oder dieser Arbeit etwas zu tun haben.

error-disk-full = Nicht gespeichert, weil der Datenträger voll ist
error-disk-full-help = Was vorher gespeichert wurde, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut; ein Neustart des Programms ist nicht nötig.

error-no-permission = In den Ordner der Fälle kann nicht geschrieben werden
error-no-permission-help = Nichts wurde geändert. Die Fälle lassen sich nur zum Lesen öffnen. Zum Schreiben wenden Sie sich an die Stelle, die diesen Computer betreut.

error-vault-read-only = Die Fälle sind nur zum Lesen offen
error-vault-read-only-help = Nichts wurde gespeichert. Sperren Sie sie und öffnen Sie sie erneut zum Schreiben.

error-disk-trouble = Der Datenträger hat nicht geantwortet wie erwartet
error-disk-trouble-help = Was vorher gespeichert wurde, ist sicher. Prüfen Sie Kabel und Laufwerk und versuchen Sie es erneut. Geschieht es wieder, erstellen Sie eine Sicherung auf einem anderen Laufwerk.

error-no-such-case = Einen Fall mit dieser Kennung gibt es hier nicht
error-no-such-case-help = Prüfen Sie die Kennung. Ein Fall von einem anderen Computer ist erst hier, wenn er herübergebracht wurde.

error-no-such-slot = Einen solchen Schlüssel zu den Fällen gibt es nicht
error-no-such-slot-help = Sehen Sie in die Liste der Schlüssel und wählen Sie einen daraus.

# Ein Zugang ist ein Weg, die Fälle zu öffnen: der einer Fachkraft, der des Wiederherstellungscodes oder der der Organisation.
error-slot-last-supervisor = Das ist die einzige Person mit der Rolle Leitung
error-slot-last-supervisor-help = Nichts wurde geändert. Geben Sie zuerst einer weiteren Person Zugang mit der Rolle Leitung.

error-slot-own = Mit diesem Schlüssel haben Sie die Fälle selbst geöffnet
error-slot-own-help = Nichts wurde geändert. Eine andere Person mit der Rolle Leitung kann ihn entziehen.

error-slot-not-an-officer = Nur der Schlüssel einer Fachkraft oder der Leitung hat eine Passphrase
error-slot-not-an-officer-help = Nichts wurde geändert. Ein Wiederherstellungscode wird durch einen neuen Code ersetzt, der Schlüssel einer Organisation durch einen anderen Schlüssel.

error-slot-no-recipient = Das ist kein öffentlicher Schlüssel des Programms age
error-slot-no-recipient-help = Nichts wurde geändert. Er beginnt mit age1 und steht in der Datei, die age-keygen geschrieben hat, nach „public key:“.

error-slot-recipient-known = Dieser Schlüssel öffnet die Fälle schon
error-slot-recipient-known-help = Nichts wurde geändert. Die Liste der Schlüssel zeigt, wem er gehört.

error-slot-other-identity = Dieser Schlüssel öffnet die Fälle nicht
error-slot-other-identity-help = Er wurde ihnen nie hinzugefügt oder wurde entzogen. Nichts wurde geändert.

error-slot-no-identity = In dieser Datei steht kein Schlüssel des Programms age
error-slot-no-identity-help = Verwenden Sie die Datei, die age-keygen geschrieben hat. Ihre geheime Zeile beginnt mit AGE-SECRET-KEY-1.

error-no-randomness = Das System lieferte keine Zufallszahlen
error-no-randomness-help = Ohne sie lässt sich nichts sicher versiegeln, daher wurde nichts geschrieben. Starten Sie den Computer neu und versuchen Sie es erneut.

error-consent-not-live = Diese Einwilligung wurde nicht gegeben oder ist schon widerrufen
error-consent-not-live-help = Nichts wurde geändert. Der Verlauf zeigt, wann danach gefragt und wann sie widerrufen wurde.

error-case-closed = Dieser Fall ist abgeschlossen
error-case-closed-help = Nichts wurde gespeichert. Öffnen Sie den Fall zuerst wieder. Notizen und Einwilligung lassen sich auch in einem abgeschlossenen Fall festhalten.

error-nothing-to-record = Es gibt noch nichts zu speichern
error-nothing-to-record-help = Schreiben Sie zuerst etwas.

error-name-not-agreed = Die Person hat nicht zugestimmt, dass Namen aufgeschrieben werden
error-name-not-agreed-help = Der Name wurde nicht gespeichert. Fragen Sie zuerst und halten Sie die Antwort fest. Der Fall funktioniert auch ohne Namen.

error-not-this-role = Dafür ist die Leitung nötig
error-not-this-role-help = Nichts wurde geändert. Bitten Sie die Leitung, es zu tun.

error-vault-stopped = Die Fälle wurden durch einen Fehler im Programm geschlossen
error-vault-stopped-help = Was vorher gespeichert wurde, ist sicher. Beenden Sie das Programm und öffnen Sie die Fälle erneut.

# Wessen Schlüssel zu den Fällen es ist.
role-officer = Fachkraft
role-supervisor = Leitung
role-recovery = Wiederherstellungscode
role-organisation = Organisation

# Was die vollständige Prüfung der Fälle finden kann. Datei, Fall und Eintrag stehen daneben.
vault-problem-damaged-file = Die Datei ist beschädigt
vault-problem-damaged-page = Ein Teil der Datei ist beschädigt
vault-problem-damaged-structure = Der Aufbau der Datei ist beschädigt
vault-problem-changes-missing = Die neuesten Änderungen fehlen
vault-problem-broken-chain = Der Eintrag wurde verändert, oder einer davor wurde entfernt
vault-problem-unreadable-entry = Der Eintrag ist nicht lesbar
vault-problem-projection-differs = Die Liste oder die Suche passt nicht zu den Einträgen und kann neu aufgebaut werden

## Aufbewahren, Löschen, Anhänge.

error-case-held = Eine Löschsperre bewahrt diesen Fall vor dem Löschen
error-case-held-help = Nichts wurde gelöscht. Der Grund der Sperre steht im Verlauf. Die Leitung kann sie aufheben.

error-retention-refused = So lange können Fälle nicht aufbewahrt werden
error-retention-refused-help = Nichts wurde geändert. Geben Sie 1 bis { $most } Tage an, ohne Einwilligung nicht mehr als mit ihr. Was das Gesetz länger verlangt, bekommt eine Löschsperre.

error-attachment-empty = Diese Datei ist leer
error-attachment-empty-help = Nichts wurde angehängt. Sehen Sie nach, ob es die gemeinte Datei ist.

error-attachment-too-large = Diese Datei ist größer als { $megabytes } MB
error-attachment-too-large-help = Nichts wurde angehängt. Erstellen Sie eine kleinere Kopie oder hängen Sie sie in Teilen an.

error-no-such-attachment = Diese Datei ist nicht an den Fall angehängt
error-no-such-attachment-help = Vielleicht wurde sie entfernt. Der Verlauf zeigt, wann.

vault-problem-attachment-gone = Eine angehängte Datei fehlt
vault-problem-attachment-differs = Eine angehängte Datei ist nicht mehr, wie sie angehängt wurde
vault-problem-attachment-stray = Eine Datei wird aufbewahrt, die an keinen Fall angehängt ist
vault-problem-reference-stray = Das Zugriffsprotokoll nennt einen Fall, der nicht da ist

error-erase-unasked = { $entries ->
    [one] Fall { $label } würde gelöscht: ein Eintrag, angehängte Dateien: { $files }
   *[other] Fall { $label } würde gelöscht: { $entries } Einträge, angehängte Dateien: { $files }
}
error-erase-unasked-help = Nichts wurde gelöscht. Fügen Sie --yes hinzu, um ihn endgültig zu löschen.
