# Die Karten für die Person und die Ansicht, die sie ihr zeigt. Wer die Person kontrolliert, könnte beides sehen: kein schweres Wort steht hier.

cards-title = Karten für die Person
cards-hint = Wählen Sie zuerst die Sprache, dann eine Karte. Die Person sieht nur die Karte, sonst nichts.
cards-language-title = Sprache
cards-find-label = Sprache suchen
cards-language-empty = In einer Sprache dieses Namens gibt es keine Karten. Wer dolmetscht, kann eine Karte vorlesen.
cards-in-title = Karten: { $language }
cards-draft = Übersetzungsentwurf: Noch keine Fachkraft, die diese Sprache spricht, hat diese Karten gelesen.
cards-other-action = Andere Sprache
cards-show-action = Zeigen
cards-show-label = Zeigen: { $card }
cards-print-action = Drucken …
cards-print-label = Drucken: { $card }
cards-file-label = PDF speichern unter
cards-sheet-action = Blatt (A6)
cards-pocket-action = Nur die Nummer, Taschenformat
cards-printed = Die Karte liegt in { $file }. Wer dieses Papier oder diese Datei hat, kann sie lesen.

# Führt zu den Karten und zu der Karte, nach der die Person selbst entscheidet.
help-now-card-action = In der Sprache der Person zeigen

person-label = Karte
person-action = Der Person zeigen
person-draft = Übersetzungsentwurf, von keiner Fachkraft gelesen
person-back-action = Zurück
person-next-action = Weiter
person-larger-action = Größer
person-hide-caption-action = Untertitel verbergen
person-show-caption-action = Untertitel zeigen
person-close-action = Schließen (Esc)
person-drawing = Einen Moment
person-on-paper = Diese Karte lässt sich hier nicht anzeigen. Drucken Sie sie.
person-no-number = Das Land ist noch nicht bekannt. Wählen Sie es unter „Hilfe finden“.
person-go-on = Weiter mit Strg und Enter

card-number-emergency = Notrufnummer
card-number-helpline = Hilfetelefon

print-plain = Wer dieses Papier oder diese Datei hat, kann den Inhalt lesen.
