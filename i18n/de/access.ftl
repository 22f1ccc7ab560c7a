# Das Zugriffsprotokoll: wer die Fälle geöffnet hat, wer Namen gesehen hat, was hinausging.

export-backup = Eine Sicherung
export-case = Ein Fall
export-list = Die Liste der Fälle
export-attachment = Eine angehängte Datei

access-vault-created = Die Falldatei wurde angelegt
access-unlocked = Fälle geöffnet
access-unlocked-after = { $count ->
    [one] Fälle geöffnet, nach einer falschen Passphrase
   *[other] Fälle geöffnet, nach { $count } falschen Passphrasen
}
access-names-shown = Namen wurden gezeigt: { $case }
access-exported = { $what }, Fälle: { $cases } { $to }
access-slot-added = Kann die Fälle von nun an öffnen: { $officer } ({ $role })
access-slot-added-role = Kann die Fälle von nun an öffnen: { $role }
access-slot-revoked = Kann die Fälle nicht mehr öffnen: { $officer }
access-passphrase-changed = Passphrase geändert: { $officer }
access-rekeyed = Die Fälle wurden neu verschlüsselt
access-case-erased = Gelöscht: { $case }
access-case-restored = Aus einer Sicherung zurückgeholt: { $case }
access-retention-set = Frist bis zur Prüfung der Fälle in Tagen: { $days }, ohne Einwilligung: { $short }
# Steht für jemanden, dessen Name hier nicht bekannt ist.
access-somebody = jemand
# Steht für die Kennung eines Falls, der nicht mehr hier ist.
access-erased-case = ein gelöschter Fall
access-by = { $time }, { $officer }
