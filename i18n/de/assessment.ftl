# Die geführte Einschätzung. Wer die Person kontrolliert, könnte sie sehen: kein verräterisches Wort, solange keine
# Einzelheiten gezeigt werden.

assessment-steps-title = Schritte
assessment-safety-title = Sicherheit
assessment-consent-title = Einwilligung
assessment-observe-title = Beobachten
assessment-ask-title = Fragen
assessment-assess-title = Einschätzen
assessment-refer-title = Vermitteln
assessment-record-title = Festhalten

assessment-step-label = Schritt { $number } von { $count }: { $step }
assessment-state-not-started = Nicht begonnen
assessment-state-not-yet-asked = Noch nicht gefragt
assessment-state-skipped = Übersprungen
assessment-state-in-progress = Begonnen
assessment-state-done = Erledigt
assessment-answered-count = { $answered } von { $count }

assessment-continue-action = Weiter
assessment-jump-action = Springen zu …
assessment-jump-title = Springen zu
assessment-jump-find-label = Schritt oder Frage suchen
assessment-jump-empty = Kein Schritt und keine Frage enthält das
assessment-jump-step = Schritt { $number }: { $step }
assessment-show-details-action = Details zeigen
assessment-hide-details-action = Details verbergen
assessment-later-action = Später fortsetzen
assessment-later-hint = Die Antworten bleiben. Weiter geht es über „Einschätzung“.
assessment-start-action = Einschätzung beginnen
assessment-none-title = Keine Einschätzung ist offen
assessment-none-hint = Für eine Einschätzung brauchen Sie keine Passphrase. Nichts wird gespeichert, bevor die Person gefragt wurde.

# Womit die Person einverstanden ist; steht über jedem Schritt.
assessment-consent-not-asked = Einwilligung: noch nicht gefragt
assessment-consent-yes = Einwilligung: ja
assessment-consent-no-names = Einwilligung: ohne Namen
assessment-consent-nothing = Einwilligung: nichts wird aufbewahrt

## Gefahr.

make-safe-stop = Stellen Sie keine weiteren Fragen. Sorgen Sie zuerst dafür, dass alle in Sicherheit sind.
make-safe-kept = Ihre Antworten bleiben, wie sie sind
make-safe-number-label = Notrufnummer
make-safe-call-action = Wen anrufen
make-safe-back-action = Zurück
make-safe-on-action = Weiter mit den Fragen

## Einwilligung.

consent-information-hint = Nichts wird aufbewahrt. Die nächste Seite zeigt, wen Sie anrufen können. Fragen Sie zuerst: Kann die Person gefahrlos eine Nummer bei sich tragen?
consent-reason-label = Warum konnte die Person nicht gefragt werden?
consent-reason-hint = Ein Satz

## Ein Land.

country-change-action = Ändern
country-change-label = Ändern: { $what }
situation-located-in-label = Wo ist die Person jetzt?

## Die Liste des Handbuchs selbst, für Fachleute.

assess-expert-title = Die Indikatoren der Regel selbst beantworten
assess-expert-hint = Für Fachleute: die Indikatoren der ILO, nach Dimensionen. Sie zählen neben den bisherigen Antworten.
# Für Bildschirmleser. $dimension: eine der sechs.
assess-expert-label = Indikatoren der Regel: { $dimension }

## Beobachten.

observe-title = Was Sie sehen oder wissen, ohne zu fragen
observe-places-label = Wo sprechen Sie?
observe-forms-label = Wonach sieht es aus? Mehreres ist möglich, auch nichts davon.
observe-answered = { $answered } von { $count } beantwortet
observe-ask-action = Weiter zu Fragen
observe-refer-action = Direkt zu Vermitteln
observe-hint-title = So gehen Sie vor
observe-body-hint = Nicht untersuchen. Notieren Sie nur, was sichtbar ist.
observe-keys-hint = Tasten in einer Zeile: 1 ja, 2 nein, 3 unbekannt, 4 wollte nichts sagen, 0 nicht gefragt. Pfeiltasten führen zur nächsten Zeile, Enter öffnet sie.

assessment-more-action = Mehr und Notiz
assessment-more-label = Mehr und Notiz: { $what }
assessment-note-label = Notiz
assessment-note-shown = Notiz: { $note }
assessment-example = Erfundenes Beispiel: { $text }
assessment-ordinary = Kann auch einen anderen Grund haben: { $text }
assessment-speaks-for = Spricht für: { $what }
assessment-source = Quelle: { $source } ({ $basis })

## Fragen.

ask-empty = Es gibt nichts zu fragen. Gehen Sie weiter.
ask-card-label = Frage { $number } von { $count }. Sie können jede überspringen.
ask-supports-label = Was die Person erzählt hat, stützt:
ask-words-label = Worte der Person (optional)
ask-says-exploited = Die Person sagt, dass sie gezwungen, bedroht oder getäuscht wurde.
ask-next-action = Nächste Frage
ask-previous-action = Zurück
# Was die Fachkraft sagt, wenn jemand nicht antworten möchte.
ask-declined-said = Das ist in Ordnung. Sagen Sie: „Danke, dass Sie mir das sagen. Wir können das weglassen.“
ask-declined-action = Möchte nicht antworten
ask-stop-action = Hier aufhören
ask-hint-open = Stellen Sie die offene Frage und hören Sie dann zu. Ein Thema nach dem anderen, nie „warum“.
ask-hint-skip = Sagen Sie, wozu Sie fragen und dass die Person die Frage auslassen kann
ask-hint-pause = Nach einer schweren Antwort: danken, innehalten, eine Pause anbieten
ask-hint-end = Enden Sie in der Gegenwart: „Was würde Ihnen heute helfen?“

## Einschätzen.

assess-title = Was Sie festgehalten haben
assess-hint = Die Zeichen werden gezählt, eines je Frage. Sie werden nicht verrechnet, und unbeantwortet heißt nicht „Nein“.
assess-dimension-of = { $dimension }: { $counts }, von { $count }
assess-legend-yes = ja
assess-legend-unclear = unbekannt oder wollte nichts sagen
assess-legend-no = nein
assess-legend-not-asked = nicht gefragt
assess-ask-action = Danach fragen
assess-ask-label = Danach fragen: { $dimension }
assess-other-view-hint = Steht neben dem Ergebnis und stuft es nie herab.
assess-refer-action = Weiter zu Vermitteln
assess-back-action = Zurück zu Fragen
results-change-none = Keine einzelne Antwort würde etwas ändern
