# Schützt die Fälle mit einer Passphrase und lässt den Wiederherstellungscode notieren.

create-vault-passphrase-label = Passphrase
create-vault-repeat-label = Passphrase wiederholen
create-vault-suggestion-label = Ein Vorschlag, zufällig gezogen
create-vault-use-action = Verwenden
create-vault-another-action = Anderer
create-vault-strong = Das ist schwer zu erraten
create-vault-weak = Das lässt sich erraten. Fügen Sie ein oder zwei Wörter hinzu.
create-vault-needed = Geben Sie eine Passphrase ein
create-vault-create-action = Anlegen und weiter
# Führt zurück zu den Antworten, die im Arbeitsspeicher liegen.
create-vault-later-action = Jetzt nicht: nur behalten, solange das Programm offen ist
create-vault-back-action = Jetzt nicht
create-vault-made = Die Fälle auf diesem Computer sind schon geschützt
create-vault-cases-action = Fälle öffnen

## Der Wiederherstellungscode: sechzehn Buchstaben und Ziffern in vier Gruppen.

create-vault-code-title = Wiederherstellungscode aufschreiben
create-vault-code-label = Wiederherstellungscode
create-vault-groups-hint = Geben Sie die zweite und die letzte Gruppe ein, um fortzufahren
create-vault-kept-action = Weiter
create-vault-second-label = Zweite Gruppe
create-vault-last-label = Letzte Gruppe
create-vault-print-hint = Wer diese Datei hat, kann sie lesen. Drucken Sie sie und löschen Sie sie danach.
create-vault-write-action = PDF speichern
create-vault-printed = Der Code liegt in { $file }. Wer diese Datei hat, kann ihn lesen. Drucken Sie sie und löschen Sie sie danach.
create-vault-sheet-purpose = Er öffnet die Fälle, wenn eine Passphrase verloren ist
create-vault-sheet-day = Erzeugt am { $date }
create-vault-sheet-keep = Bewahren Sie dieses Blatt fern vom Computer auf, wo es sonst niemand findet. Löschen Sie die Datei, aus der es gedruckt wurde.
create-vault-sheet-destroy = Vernichten Sie das Blatt, wenn ein neuerer Code gilt

## Unter einem Feld mit einer Passphrase.

secret-caps-hint = Die Feststelltaste ist vielleicht an: Ein Großbuchstabe kam ohne Umschalttaste
secret-show-label = { $action }: { $label }
