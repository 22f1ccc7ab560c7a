# Nur in Testversionen: die Hilfe der Befehle, die Tests verwenden, und was diese finden.

cli-harness-about = Nur für Tests: Fälle erfinden und betreuen
cli-harness-work-about = Erfundene Fälle speichern und die Kennung jedes Falls ausgeben, sobald er sicher ist
cli-harness-work-count-help = Wie viele Fälle; ohne Angabe oder mit 0 ohne Ende
cli-harness-work-canaries-help = Eine JSON-Liste von Wörtern, die auf die Felder verteilt werden, jedes mit einer Zahl
cli-harness-check-about = Alles prüfen und die Kennung jedes Falls ausgeben
cli-harness-dump-about = Alles ausgeben, was die Fälle enthalten
cli-harness-erase-all-about = Alle Fälle löschen; die Kennung jedes Falls und den Ordner jeder Sicherung ausgeben, die sie noch enthält
cli-harness-lock-and-wait-about = Alle Fälle öffnen und lesen, bei der ersten eingehenden Zeile sperren und warten
cli-harness-fill-about = Schnell viele Fälle erfinden
cli-harness-fill-cases-help = Wie viele Fälle
cli-harness-assess-many-about = Viele Reihen von Antworten einschätzen, eine pro Zeile, und jeweils Stufe und Regeln ausgeben

error-harness-half-there = Der Fall { $label } ist beschädigt: Er ist nur halb da
error-harness-not-filed = Was in { $file } versiegelt war, ist beschädigt und wurde nicht abgelegt
