# Inhaltspakete: ein Ordner mit Texten, Anlaufstellen und Checklisten, signiert von der Stelle, die ihn erstellt hat. Zuerst die
# Hilfe der Befehle, je ein kurzer Satz.

cli-pack-about = Inhaltspakete: neuere Anlaufstellen und Texte, per Datei
cli-pack-build-about = Den Ordner eines Pakets in eine Datei packen, noch ohne Signatur
cli-pack-build-folder-help = Der Ordner mit seiner pack.toml
cli-pack-build-output-help = Die zu schreibende Datei
cli-pack-sign-about = Ein gepacktes Paket signieren
cli-pack-sign-file-help = Die von pack build geschriebene Datei
cli-pack-sign-key-help = Die Datei mit dem geheimen Schlüssel
cli-pack-sign-output-help = Das zu schreibende Paket
cli-pack-keygen-about = Einen Schlüssel zum Signieren von Paketen erzeugen
cli-pack-keygen-output-help = Wohin geschrieben wird: NAME.key ist geheim, NAME.pub ist für andere
cli-pack-trust-about = Pakete dieser Stelle von nun an verwenden
cli-pack-trust-key-help = Der öffentliche Schlüssel der Stelle, am Telefon oder persönlich verglichen
cli-pack-verify-about = Ausgeben, wer ein Paket erstellt hat und was es ändern würde
cli-pack-verify-file-help = Das Paket
cli-pack-install-about = Ein Paket verwenden, nachdem gezeigt wurde, was es ändert
cli-pack-install-file-help = Das Paket
cli-pack-install-yes-help = Ohne Nachfrage verwenden
cli-pack-list-about = Die verwendeten Pakete und die bekannten Schlüssel auflisten
cli-pack-rollback-about = Zu dem zurückkehren, was vor einem Paket verwendet wurde
cli-pack-rollback-id-help = Die ID des Pakets in der Liste

# Welche Art Paket es ist.
pack-kind-base = ersetzt das Eingebaute
pack-kind-overlay = ergänzt eigene Anlaufstellen und Hinweise einer Dienststelle

pack-built = { $file } enthält { $id }, Version { $version }, mit { $count ->
    [one] einer Datei
   *[other] { $count } Dateien
}. Das Paket ist noch nicht signiert.
pack-signed = { $file } enthält { $id }, Version { $version }, und ist signiert.
pack-keygen-sealed = Der geheime Schlüssel ist { $secret }, geschützt durch die Passphrase. Geben Sie { $public } an alle weiter, die Ihre Pakete verwenden sollen.
pack-keygen-open = Der geheime Schlüssel ist { $secret }, ohne Passphrase: Wer die Datei hat, kann signieren. Geben Sie { $public } an alle weiter, die Ihre Pakete verwenden sollen.
pack-key-line = Schlüssel { $name }: { $key }
pack-trusted = Pakete von { $name } können von nun an verwendet werden. Vergleichen Sie den Schlüssel am Telefon oder persönlich mit der Stelle, die ihn erzeugt hat:

pack-title-line = { $title } ({ $id }), Version { $version }: { $kind }
pack-issuer-label = Herausgegeben von { $issuer }, { $date }, Lizenz { $licence }
pack-expires-label = Zu verwenden bis { $date }
pack-signer-label = Signiert von { $name } ({ $key })
pack-before-label = Der Weg zurück führt zu Version { $version }

# Was ein Paket an dem ändern würde, was verwendet wird.
pack-difference-empty = Es ändert nichts an dem, was verwendet wird.
pack-changed-count = { $count ->
    [one] Eine Anlaufstelle wird geändert:
   *[other] { $count } Anlaufstellen werden geändert:
}
pack-removed-count = { $count ->
    [one] Eine Anlaufstelle wird entfernt:
   *[other] { $count } Anlaufstellen werden entfernt:
}
pack-new-count = { $count ->
    [one] Eine Anlaufstelle ist neu:
   *[other] { $count } Anlaufstellen sind neu:
}
pack-annotated-count = { $count ->
    [one] Eine Anlaufstelle hat einen anderen Hinweis dieser Dienststelle:
   *[other] { $count } Anlaufstellen haben andere Hinweise dieser Dienststelle:
}
pack-duties-count = Pflichten dieser Dienststelle, die neu sind oder wegfallen: { $count }
pack-countries-count = Geänderte Länder: { $count }
pack-checklists-count = Geänderte Checklisten: { $count }
pack-texts-count = Geänderte Texte: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): Die Nummer war { $before } und wird { $after }
pack-no-number = keine
pack-conflict-line = Ein verwendetes Paket würde dann weniger ergänzen: { $reason }

pack-install-yes-action = ja
pack-install-prompt = Geben Sie „{ pack-install-yes-action }“ ein, um dieses Paket zu verwenden:
pack-installed = { $id } wird jetzt verwendet. Mit „guidepost pack rollback { $id }“ kehren Sie zurück.
pack-in-use-already = { $id } wird bereits verwendet. Nichts wurde geändert.
pack-only-shown = Nichts wurde geändert. Mit --yes verwenden Sie dieses Paket.
pack-rolled-back = { $id } wird wieder in Version { $version } verwendet.
pack-rolled-back-to-none = { $id } wird nicht mehr verwendet. Das Eingebaute gilt.
pack-list-empty = Kein Paket wird verwendet. Das Eingebaute gilt.
pack-keys-empty = Noch ist kein Schlüssel bekannt. „guidepost pack trust“ fügt einen hinzu.
pack-left-out = Das Paket { $id } oder ein Teil davon wird nicht verwendet: { $reason }

contact-office-note-label = Hinweis dieser Dienststelle: { $text }
directory-office-duty = Für diese Dienststelle: { $text } ({ $source })

# Warum ein Paket nicht verwendet wurde und was zu tun ist.
error-pack-not-a-pack = Das ist kein Inhaltspaket oder nur ein Teil davon. Es wurde nicht verwendet.
error-pack-not-a-pack-help = Kopieren Sie es noch einmal oder fragen Sie die Stelle, von der es stammt.
error-pack-foreign = Dieses Paket enthält etwas, das kein Paket enthalten darf: { $file }. Es wurde nicht verwendet.
error-pack-twice = Dieses Paket enthält { $file } zweimal. Es wurde nicht verwendet.
error-pack-too-large = Dieses Paket enthält mehr, als ein Paket darf: { $file }. Es wurde nicht verwendet.
error-pack-too-many = Dieses Paket enthält mehr als 2.000 Dateien. Es wurde nicht verwendet.
error-pack-unknown-key = Es ist nicht erkennbar, wer dieses Paket erstellt hat. Es wurde nicht verwendet.
error-pack-unknown-key-help = Fügen Sie den Schlüssel der Stelle auf der Seite „{ packs-title }“ oder mit „guidepost pack trust“ hinzu.
error-pack-changed = Dieses Paket wurde nach dem Signieren verändert. Es wurde nicht verwendet.
error-pack-changed-help = Kopieren Sie es noch einmal oder fragen Sie die Stelle, von der es stammt.
error-pack-older = Dieses Paket ist älter als Ihres ({ $date }). Es wurde nicht verwendet.
error-pack-other-content = Version { $version } dieses Pakets ist schon vorhanden, mit anderem Inhalt. Es wurde nicht verwendet.
error-pack-other-content-help = Die Stelle, von der es stammt, muss ihm eine höhere Version geben.
error-pack-expired = Dieses Paket war bis { $date } zu verwenden. Es wurde nicht verwendet.
error-pack-expired-help = Bitten Sie die Stelle, von der es stammt, um ein neueres.
error-pack-needs-program = Dieses Paket braucht die Programmversion { $version } oder eine neuere. Es wurde nicht verwendet.
error-pack-other-kind = Ein Paket namens { $id } kann nicht von dieser Art sein. Es wurde nicht verwendet.
error-pack-not-in-overlay = Das eigene Paket einer Dienststelle ergänzt Anlaufstellen und Hinweise, sonst nichts. Dieses enthält { $file }. Es wurde nicht verwendet.
error-pack-replaces = Das eigene Paket einer Dienststelle kann keine vorhandene Anlaufstelle ersetzen: { $contact } in { $file }.
error-pack-content = Dieses Paket hat einen Fehler und wurde nicht verwendet. { $file }, Zeile { $line }, { $field }: { $problem }
error-pack-not-in-use = Kein Paket namens { $id } wird verwendet.
error-pack-list-damaged = Die Liste der verwendeten Pakete ist beschädigt. Das Eingebaute gilt.
error-pack-list-damaged-help = Entfernen Sie packs/active.toml aus dem Datenordner und installieren Sie die Pakete noch einmal.
error-pack-no-permission = In den Ordner kann nicht geschrieben werden. Nichts wurde geändert.
error-pack-not-a-key = { $file } ist kein Schlüssel für Pakete.
error-pack-not-a-key-help = Ein Schlüssel wird mit „guidepost pack keygen“ oder mit minisign erzeugt.
error-pack-key-passphrase = Der geheime Schlüssel hat eine Passphrase.
error-pack-key-passphrase-help = Nennen Sie mit --passphrase-file eine Datei, in der sie steht.
error-pack-wrong-passphrase = Die Passphrase öffnet den geheimen Schlüssel nicht.

# The page of content packs in the window.
packs-title = Inhaltspakete
packs-aim = Ein Paket bringt neuere Anlaufstellen und Texte oder solche dieser Dienststelle. Nichts ändert sich, bevor Sie gesehen haben, was ein Paket ändert.
packs-used-title = Verwendete Pakete
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, Version { $version }: { $kind }
packs-back-action = Zu Version { $version } von { $id } zurückkehren
packs-stop-action = { $id } nicht mehr verwenden
packs-open-title = Paket oder Schlüssel ansehen
packs-open-hint = Ziehen Sie die Datei auf dieses Fenster, egal welche Seite offen ist, oder geben Sie ein, wo sie liegt.
packs-file-label = Datei
packs-file-needed = Geben Sie ein, wo die Datei liegt.
packs-open-action = Datei ansehen
packs-looking = Die Datei wird angesehen …
packs-keys-title = Wessen Pakete verwendet werden
packs-keys-empty = Noch ist kein Schlüssel bekannt. Sehen Sie die Datei eines Schlüssels an, um ihn hinzuzufügen.
# $name: what the key's file is called.
packs-distrust-action = Pakete von { $name } nicht mehr verwenden
packs-distrusted = Pakete von { $name } werden nicht mehr verwendet.
packs-trusted = Pakete von { $name } können von nun an verwendet werden.

# A file that somebody brought, before anything is changed.
packs-review-hint = Nichts ändert sich, bis Sie „{ packs-use-action }“ wählen. Der Weg zurück steht jederzeit auf dieser Seite.
packs-in-use-already = Dieses Paket wird bereits verwendet.
packs-use-action = Dieses Paket verwenden
packs-leave-action = Bisheriges behalten
packs-changes-title = Was es ändern würde
packs-renumbered-count = { $count ->
    [one] Eine Anlaufstelle bekommt eine andere Nummer:
   *[other] { $count } Anlaufstellen bekommen eine andere Nummer:
}
packs-reworded-count = { $count ->
    [one] Der Wortlaut einer Anlaufstelle wird geändert:
   *[other] Der Wortlaut von { $count } Anlaufstellen wird geändert:
}
# $title: what the pack calls itself.
packs-used = { $title } wird jetzt verwendet.
packs-key-title = Schlüssel einer Stelle: { $name }
packs-key-hint = Vergleichen Sie ihn mit der Stelle, die ihn erzeugt hat, persönlich oder am Telefon, unter einer Nummer, die Sie schon vorher kannten. Wer diesen Schlüssel hat, entscheidet, welche Nummern das Programm zeigt.
packs-trust-action = Pakete dieser Stelle verwenden
packs-distrust-now-action = Nicht verwenden
packs-drop-hint = Lassen Sie die Datei los, um sie anzusehen. Dadurch ändert sich nichts.
error-packs-unknown-file = Diese Datei ist weder ein Inhaltspaket noch ein Schlüssel, den dieses Programm kennt. Nichts wurde geändert.
