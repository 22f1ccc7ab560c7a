# Die Wörter eines Falls.

## Ein Fall.

case-status-open = Offen
case-status-closed = Abgeschlossen

## Warum ein Fall abgeschlossen wurde. Tatsachen, nie ein Urteil über den Verlauf.

closing-reason-help-received = Die Person erhält Hilfe
closing-reason-handed-over = Eine andere Stelle hat übernommen
closing-reason-person-wished = Die Person wünschte es so
closing-reason-contact-lost = Der Kontakt ist abgerissen
closing-reason-no-further-need = Kein weiterer Bedarf
closing-reason-other = Anderer Grund

## Warum ein Fall gelöscht wurde. Nur das bleibt von ihm, neben dem Tag und einer Zufallszahl.

erasure-reason-person-asked = Die Person hat darum gebeten
erasure-reason-purpose-ended = Der Fall wird nicht mehr gebraucht
erasure-reason-recorded-in-error = Er wurde irrtümlich angelegt
erasure-reason-moved-elsewhere = Er wurde an einen anderen Ort übertragen

## Worum es bei einer Einwilligung geht. Jede wird einzeln erfragt, die Polizei immer gesondert.

consent-matter-recording = Fragen stellen und Antworten aufschreiben
consent-matter-names = Namen aufschreiben
consent-matter-support-contact = Für die Person eine Hilfsorganisation kontaktieren
# Die Stelle ist der Person namentlich bekannt, bevor sie einwilligt.
consent-matter-sharing = Einer benannten Stelle sagen, wer die Person ist
consent-matter-police = Kontakt mit der Polizei
consent-matter-contact-back = Die Person erneut kontaktieren
consent-matter-keeping = Wie lange der Fall aufbewahrt wird
consent-matter-statistics = Den Fall ohne Namen zählen
consent-matter-attachment = Eine Kopie oder ein Foto

## Was die Person zu einer Einwilligung geantwortet hat.

consent-answer-yes = Ja
consent-answer-not-now = Jetzt nicht
consent-answer-no = Nein
consent-answer-could-not-be-asked = Frage war nicht möglich

## Über wen die Person gefragt wurde.

interpreter-none = Ohne Dolmetschen
interpreter-phone = Dolmetschen am Telefon
interpreter-in-person = Dolmetschen vor Ort
interpreter-not-said = Dolmetschen nicht vermerkt

## Was aus einem Kontakt wurde.

contact-outcome-chosen = Ausgewählt
contact-outcome-given-to-person = Der Person gegeben
contact-outcome-officer-called = Ich habe angerufen
contact-outcome-called-together = Gemeinsam angerufen
contact-outcome-person-declined = Die Person wollte nicht
contact-outcome-no-answer = Niemand erreicht
contact-outcome-wrong-number = Falsche Nummer
# Die Organisation sagte, dass sie nicht helfen kann.
contact-outcome-refused = Konnte nicht helfen
