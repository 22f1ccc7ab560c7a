# Was eine Einschätzung zeigt. Das sind die einzigen Überschriften eines Ergebnisses. Jemand könnte sie über die Schulter
# mitlesen: Zeile zwei, „detail“, lässt sich einklappen.

## Über jeder anderen Überschrift, wenn jemand in Gefahr ist.

results-danger-title = Zuerst für Sicherheit sorgen
results-danger-detail = Jemand könnte jetzt in Gefahr sein. Gehen Sie die Sicherheitsschritte durch, vor jedem Formular.

## Erwachsene.

results-presumed-title = Jetzt Hilfe und Weitervermittlung anbieten
results-presumed-detail = Festgehalten als: mutmaßlich betroffene Person (rechtlich: mutmaßliches Opfer). Das ist der Arbeitsbegriff dieses Programms für „jetzt Hilfe anbieten“. Ob konkrete Anhaltspunkte vorliegen, entscheidet die zuständige Behörde; auch die formelle Identifizierung ist ihre Sache.
results-some-title = Hilfe anbieten und eine Fachstelle fragen
results-some-detail = Es gibt Anzeichen, aber kein vollständiges Bild. Sie können telefonisch Rat holen, ohne einen Namen zu nennen.
results-none-now-title = In diesem Gespräch keine Anzeichen festgehalten
results-none-now-detail = Das schließt nichts aus. Viele sprechen erst später. Sagen Sie, dass die Person wiederkommen kann, und fragen Sie, ob sie gefahrlos eine Nummer bei sich tragen kann.
results-not-enough-asked-title = Noch nicht genug gefragt
results-not-enough-asked-detail = Unbeantwortet heißt nicht „Nein“. Hilfe ist jetzt schon möglich.

## Ein Kind oder jemand, der eines sein könnte.

results-child-presumed-title = Jetzt eine Fachstelle anrufen
# $emergency: die Notrufnummer des Landes, in dem das Kind ist.
results-child-presumed-detail = Festgehalten als: mutmaßlich betroffenes Kind (rechtlich: mutmaßliches Opfer). Bei einem Kind müssen weder Zwang noch Täuschung gezeigt werden. Rufen Sie die Kinderschutzbehörde an, bevor das Kind geht, und fragen Sie, wie mit der erwachsenen Person umzugehen ist. Sie können niemanden festhalten: Wenn Sie jetzt um das Kind fürchten, rufen Sie den Notruf an ({ $emergency }). Geben Sie kein Dokument und kein Papier an Erwachsene, deren Verbindung zum Kind nicht nachgewiesen ist.
results-child-other-title = Fachstelle anrufen, Rat holen
results-child-other-detail = Fragen Sie die Kinderschutzbehörde, auf Wunsch ohne Namen. Überlassen Sie die Fragen den Fachleuten. Geben Sie dem Kind nichts mit, was Erwachsene finden könnten.

## Unter jeder Überschrift.

results-why-title = Warum
# Anzeichen, die unter keiner der fünf Überschriften der ILO stehen.
results-other-signs = Andere Anzeichen
results-unknown-title = Was wir nicht wissen
results-wishes-title = Was die Person möchte
results-prompts-title = Fragen, die sich lohnen könnten
results-change-title = Was daran etwas ändern würde
results-details-action = Details zeigen
results-judgement-action = Nach eigener Einschätzung Vermittlung anbieten
results-judgement-hint = Ein Satz, warum
# Eine Notiz neben dem Ergebnis. Sie stuft es nie herab.
results-other-view-label = Eine andere Sicht
results-rule-label = Erfüllte Regel: { $rules }
# Wie oft jede Antwort gegeben wurde.
results-yes-count = { $count } Ja
results-no-count = { $count } Nein
results-unclear-count = { $count } Unbekannt
results-open-count = { $count } unbekannt oder ohne Aussage
results-declined-count = { $count } ohne Aussage
results-not-asked-count = { $count } nicht gefragt
results-strong-count = { $count ->
    [one] { $count } starkes Anzeichen
   *[other] { $count } starke Anzeichen
}
results-medium-count = { $count ->
    [one] { $count } mittleres Anzeichen
   *[other] { $count } mittlere Anzeichen
}
results-weak-count = { $count ->
    [one] { $count } schwaches Anzeichen
   *[other] { $count } schwache Anzeichen
}
results-dimension-empty = Noch nichts gefragt
results-catalogue-label = Nach den Listen der Anzeichen, Version { $version }

assess-notadecision = Diese Seite zeigt, was Sie festgehalten haben. Sie ist keine Entscheidung über die Person.
assess-none = Dass keine Anzeichen dieser Liste vorliegen, heißt nicht, dass alles in Ordnung ist.

principle-sure = Sie müssen sich nicht sicher sein. Wenn Sie sich Sorgen machen, bieten Sie Hilfe an und fragen Sie eine Fachstelle.
principle-role = Sie entscheiden nicht, ob jemand Opfer ist. Sie nehmen wahr, halten fest, womit die Person einverstanden ist, und verbinden sie mit Hilfe.
