# Was an einem Befehl oder seiner Eingabe nicht stimmt: was geschah, dann, was zu tun ist.

error-input-missing = Eine Datei { $file } gibt es nicht.
error-input-missing-help = Prüfen Sie den Namen. Ein Bindestrich steht für die Standardeingabe.
error-input-unreadable = Die Datei { $file } konnte nicht gelesen werden.
error-input-unreadable-help = Es muss UTF-8-Text von höchstens 4 MB sein.
error-input-form = { $file }, Zeile { $line }: Die Eingabe ist nicht wie erwartet ({ $detail }).
error-input-form-help = Nichts wurde getan. Berichtigen Sie die Zeile und versuchen Sie es erneut.
error-unknown-indicator = Kein Indikator heißt { $id }.
error-unknown-form = Keine Form der Ausbeutung heißt { $form }.
error-unknown-code = { $value } ist kein Länderkürzel.
error-unknown-code-help = Geben Sie einen ISO-3166-1-Code aus zwei Buchstaben an, etwa LT. Eine Staatsangehörigkeit kann auch stateless sein.
error-unknown-need = { $value } ist kein Punkt der Checkliste zum dringenden Bedarf.
error-unknown-language = { $value } ist kein Sprachkürzel.
error-no-folder = Für die Daten des Programms gibt es keinen Ordner.
error-no-folder-help = Nennen Sie einen mit --data.
error-no-passphrase = Eine Passphrase ist nötig, und niemand ist am Terminal, um sie einzugeben.
error-no-passphrase-help = Nennen Sie mit --passphrase-file eine Datei, die sie enthält, für eine neue mit --new-passphrase-file.
error-passphrase-file = Die Passphrasendatei { $file } konnte nicht gelesen werden.
error-identity-file = Die Schlüsseldatei { $file } konnte nicht gelesen werden.
error-pack-unreadable = Das Paket { $file } konnte nicht gelesen werden.
error-terminal-gone = Das Terminal kann nicht mehr gelesen werden.
error-output = Nicht alles konnte geschrieben werden.
error-output-help = Nichts wurde halb geschrieben. Versuchen Sie es erneut.

# Was an einer Befehlszeile nicht stimmt. $text: ein Argument oder Befehl.
error-argument-command = Einen Befehl { $text } gibt es nicht.
error-argument-unknown = { $text } gehört nicht hierher.
error-argument-missing = Das fehlt: { $text }
error-argument-twice = { $text } kann hier nicht stehen oder steht hier zweimal.
error-argument-no-value = { $text } braucht einen Wert.
error-argument-value = { $value } passt nicht zu { $text }.
error-argument-other = Diese Argumente passen nicht zusammen.
error-argument-known = Diese passen: { $known }
error-argument-help = --help zeigt, was geschrieben werden kann.
