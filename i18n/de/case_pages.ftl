# Die Seiten Fälle und Fall. Sie zeigen, was ein geöffneter Tresor enthält, und keinen Namen, bevor danach gefragt wird.

## Die Liste.

case-list-tabs-label = Welche Fälle
case-list-tab-due = Fällig
case-list-tab-open = Offen
case-list-tab-closed = Abgeschlossen
case-list-tab-all = Alle
case-list-filter-label = Nach Kennung, Notiz, Land suchen
# Steht vor den drei Wörtern, die folgen.
case-list-sort-label = Sortieren nach
case-list-sort-next = Nächster Schritt
case-list-sort-changed = Änderung
case-list-sort-label-word = Kennung
case-names-show-action = Namen zeigen
case-names-hide-action = Namen verbergen
case-list-column-label = Kennung
case-list-column-next = Nächster Schritt
case-list-column-due = Wann
case-list-column-country = Land
case-list-column-changed = Geändert
case-list-column-consent = Einwilligung
case-list-no-next = Kein nächster Schritt
case-list-overdue-count = { $count ->
    [one] Überfällig: { $count } Fall
   *[other] Überfällig: { $count } Fälle
}
case-list-today-count = { $count ->
    [one] Heute: { $count } Fall
   *[other] Heute: { $count } Fälle
}
case-list-week-count = { $count ->
    [one] Nächste 7 Tage: { $count } Fall
   *[other] Nächste 7 Tage: { $count } Fälle
}
case-list-later-count = { $count ->
    [one] Später: { $count } Fall
   *[other] Später: { $count } Fälle
}
case-list-row-label = Letzte Änderung: { $changed }. Einwilligung: { $consent }
case-list-changed-label = geändert: { $changed }
case-consent-label = Einwilligung: { $consent }
case-list-more = Es gibt weitere passende Fälle. Tippen Sie mehr, um die Liste einzugrenzen.
case-list-reading = Fälle werden gelesen
case-list-empty = Keine Fälle auf diesem Computer
case-list-hint = Fälle erscheinen hier, nachdem Sie eine Einschätzung gespeichert haben
case-list-start-action = Einschätzung beginnen
case-list-open-empty = Keine offenen Fälle
case-list-closed-empty = Keine abgeschlossenen Fälle
case-list-due-empty = Nichts ist fällig
case-list-due-hint = Ein Fall steht hier, solange er eine Wiedervorlage hat
case-list-due-later = Nichts ist fällig. Nächste Wiedervorlage: { $on }, { $label }.
case-list-find-empty = Kein Fall gefunden
case-list-clear-action = Suche leeren
case-list-preview-title = Der ausgewählte Fall
case-list-preview-empty = Wählen Sie einen Fall, um ihn hier zu sehen
case-list-preview-reading = Fall wird gelesen
case-list-latest-title = Letzte Einträge
case-list-open-action = Fall öffnen

## Womit die Person beim Aufschreiben einverstanden war, in ein oder zwei Wörtern. Steht nach „Einwilligung:“.

writing-consent-yes = ja
writing-consent-without-names = ohne Namen
writing-consent-could-not-be-asked = nicht möglich
writing-consent-no = nein
writing-consent-withdrawn = widerrufen
writing-consent-not-asked = nicht gefragt

## Tage um heute.

dates-today = heute
dates-tomorrow = morgen
dates-yesterday = gestern
# $count: von 2 bis 6.
dates-days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}

## Der Kopf eines Falls.

case-page-reading = Fall wird gelesen
case-tabs-label = Teile des Falls
case-tab-summary = Übersicht
case-tab-assessment = Einschätzung
case-tab-timeline = Verlauf
case-next-label = Nächstes: { $what }, { $on }
case-next-none = Nächstes: nichts fällig
case-safe-contact-label = Sicherer Kontakt: { $way }
case-safe-contact-covered = Ein sicherer Kontaktweg ist festgehalten. Zeigen Sie die Namen an, um ihn vor einem Anruf zu lesen.
case-safe-contact-none = Kein sicherer Kontaktweg ist festgehalten
case-safe-contact-title = Sicherer Kontakt
case-safe-contact-add-action = Ergänzen
case-safe-contact-record-action = Kontaktweg festhalten
case-safe-contact-keep-action = So lassen
case-covered = Verdeckt. Zum Lesen Namen anzeigen.
case-details-hide-action = Details verbergen

## Gleich nach dem Speichern.

case-saved = Gespeichert. Lesen kann es nur, wer die Passphrase hat.
case-saved-follow-up = Gespeichert. Lesen kann es nur, wer die Passphrase hat. Wiedervorlage: { $on }.
case-saved-next-title = Wie es weitergeht
case-saved-call = Von selbst wird nichts gesendet. Rufen Sie die Anlaufstelle an, mit der die Person einverstanden war.
case-saved-no-call = Von selbst wird nichts gesendet. Kontaktieren Sie eine Organisation nur, wenn die Person einverstanden ist.
case-saved-due = Der Fall steht am Tag der Wiedervorlage unter Fälle, Fällig
case-saved-set-due = Legen Sie eine Wiedervorlage fest, damit der Fall unter Fälle, Fällig steht
case-saved-label = Kommt die Person wieder, finden Sie den Fall über seine Kennung { $label }

## Die Übersicht.

case-due-title = Wiedervorlagen
case-due-empty = Nichts ist fällig
case-due-overdue = Überfällig
case-due-done-action = Erledigt
case-due-done-label = Erledigt: { $what }, { $on }
case-done-happened-label = Was ist geschehen? (optional)
# Der Tag der nächsten Wiedervorlage.
case-done-next-label = Danach? (optional)
case-done-record-action = Erledigung vermerken
case-contacts-title = Anlaufstellen
case-contacts-empty = Keine Anlaufstelle wurde gewählt
case-outcome-label = Was wurde aus dem Kontakt: { $contact }?
case-outcome-change-label = Ergebnis: { $contact }
case-change-action = Ändern
case-change-label = Ändern: { $what }
case-consents-title = Einwilligung
case-consents-empty = Nach keiner Einwilligung wurde gefragt
case-consent-standing = { $answer }, gefragt: { $on }
case-consent-withdrawn = Widerrufen: { $on }
case-withdraw-action = Widerrufen
case-withdraw-label = Widerrufen: { $matter }
case-withdraw-confirm = Diese Einwilligung widerrufen? Damit sie wieder gilt, muss die Person erneut gefragt werden.
case-withdraw-keep-action = Einwilligung behalten
case-withdraw-sure-action = Einwilligung widerrufen
case-ask-again-action = Erneut fragen
case-ask-again-label = Erneut fragen: { $matter }
case-ask-again-question = Was hat die Person gesagt?
case-ask-again-record-action = Antwort festhalten
case-person-title = Die Person
case-person-empty = Mehr wurde nicht aufgeschrieben
case-person-name = Name
case-person-wishes = Was die Person möchte
case-person-located = Ist in
case-person-nationality = Staatsangehörigkeit
case-person-stateless = Staatenlos
case-person-age = Alter
case-person-sex = Frau oder Mann
case-person-languages = Sprachen
case-person-needs = Bedarf
case-close-title = Fall abschließen
case-close-hint = Ein abgeschlossener Fall bleibt lesbar und kann wieder geöffnet werden
case-close-action = Fall abschließen
case-close-reason-label = Warum wird er abgeschlossen?
case-closed-title = Der Fall ist abgeschlossen
case-closed-hint = Öffnen Sie ihn wieder, um Antworten zu ändern oder eine Wiedervorlage festzulegen
case-reopen-action = Wieder öffnen

## Die Einschätzung eines Falls.

case-assessment-empty = Keine Antworten wurden festgehalten
case-result-was = Die Antworten wurden seither geändert. Festgehalten ({ $on }): { $title }
case-answer-hint = Die frühere Antwort bleibt im Verlauf

## Der Verlauf.

case-entry-label = { $sentence }, { $time }, Eintrag { $place } von { $of }
case-entry-nothing-more = Mehr wurde nicht festgehalten
case-entry-later = Von einem neueren Programm festgehalten. Dieses bewahrt es auf und kann es nicht anzeigen.
case-entry-changed = Vorher: { $was }. Jetzt: { $now }.
case-entry-nothing = nichts
case-entry-label-was = Kennung: { $value }
case-entry-language = Sprache des Bildschirms: { $value }
case-entry-spoken = Gesprochene Sprache: { $value }
case-entry-recipient = Gegenüber: { $value }
case-entry-directory = Nach dem Verzeichnis mit Stand: { $value }

## Was hinzugefügt werden kann.

case-add-title = Zum Fall hinzufügen
case-add-note-title = Notiz
case-add-note-label = Neue Notiz
case-add-note-hint = Tatsachen und eigene Worte der Person, keine Namen anderer
case-add-note-action = Notiz hinzufügen
case-add-follow-up-title = Wiedervorlage
case-add-what-label = Was zu tun ist
# Wird festgehalten, wenn die Fachkraft nichts schreibt.
case-add-what-default = Nachfassen
case-add-when-label = Wann
case-add-day-tomorrow = Morgen
case-add-day-three-days = In 3 Tagen
case-add-day-week = Nächste Woche
case-add-day-label = Datum
case-add-day-hint = Zum Beispiel 30.11.2026
case-add-day-fault = Geben Sie ein Datum wie 30.11.2026 ein
case-add-day-over = Dieser Tag ist vorbei
case-add-follow-up-action = Wiedervorlage setzen
case-add-outcome-title = Kontakt

## Wird gesagt, wenn es geschehen ist.

case-done-answer = Antwort geändert
case-done-note = Notiz hinzugefügt
case-done-follow-up = Wiedervorlage festgelegt
case-done-follow-up-done = Wiedervorlage erledigt
case-done-follow-ups-back = Wiedervorlagen wie zuvor
case-done-outcome = Ergebnis festgehalten
case-done-withdraw = Einwilligung widerrufen
case-done-asked-again = Antwort festgehalten
case-done-safe-contact = Sicherer Kontakt geändert
case-done-close = Fall abgeschlossen
case-done-reopen = Fall wieder geöffnet
