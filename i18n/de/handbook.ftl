# Das Handbuch: Inhalt, Kapitel und die Suche darin.

handbook-title = Handbuch
handbook-aim = Was das Handbuch von 2011 dem konsularischen Personal sagte, neu geschrieben aus öffentlichen Quellen, in kurzen Abschnitten. Jeder nennt seine Grundlage.
handbook-unreviewed = Noch keine Fachkraft hat es geprüft. Weisungen Ihres Ministeriums gehen vor.
handbook-contents-title = Inhalt
handbook-contents-action = Inhalt
handbook-find-label = Im Handbuch suchen
handbook-countries-label = Land für Land
handbook-found-empty = Kein Abschnitt enthält alle diese Wörter
handbook-found-count = { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitte
}
handbook-in-english = Dieses Kapitel ist noch nicht übersetzt und wird auf Englisch gezeigt.
handbook-sources = Quellen: { $sources }. Stand: { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = In der Einschätzung öffnen
handbook-open-label = In der Einschätzung öffnen: { $statement }
handbook-read-action = Handbuch: { $section }

## Die Schritte der Einschätzung. Worauf ein Abschnitt beruht, steht in words_assessment.ftl.

step-of-assessment-safety = Sicherheit
step-of-assessment-consent = Einwilligung
step-of-assessment-observe = Beobachten
step-of-assessment-ask = Fragen
step-of-assessment-assess = Einschätzen
step-of-assessment-refer = Vermitteln
step-of-assessment-record = Festhalten
