# Die Seiten, die keine Passphrase brauchen, und die, die danach fragen.

## Start.

home-languages-label = Sprache des Programms
home-greeting = Nachschlagen können Sie sofort. Um Fälle auf diesem Computer aufzubewahren, legen Sie beim ersten Speichern eine Passphrase fest.
home-go-on-open = Eine Einschätzung ist offen
home-go-on-sealed = Eine Einschätzung ist auf diesem Computer versiegelt. Letzte Änderung: { $time }
home-go-on-action = Fortsetzen
home-with-me-title = Jemand ist gerade bei mir
home-with-me-hint = Sicherheit zuerst, was Sie sagen, wen Sie anrufen
home-find-label = Hilfe finden in …
home-find-hint = Land, Ort oder Organisation eingeben
home-find-empty = Keine Anlaufstelle gefunden
home-all-action = Alle Länder zeigen
home-more-action = Mehr …
home-country-action = Alle Anlaufstellen: { $country }
home-start-hint = Keine Passphrase nötig
home-directory-title = Hilfetelefone und Anlaufstellen
home-directory-hint = Nach Ländern, mit Zeiten und Sprachen

## Soforthilfe.

help-now-find-in-action = Hilfetelefon finden: { $country }
help-now-find-action = Hilfetelefon finden
help-now-hide-hint = F12 oder dreimal die Umschalttaste verbirgt diesen Bildschirm sofort

## Hilfe finden.

find-help-title = Hilfe finden
find-help-country-title = Hilfe finden: { $country }
find-help-all-action = Alle Länder zeigen
find-help-more-action = { $count ->
    [one] { $count } weitere Anlaufstelle zeigen
   *[other] { $count } weitere Anlaufstellen zeigen
}
contact-open-now = Jetzt erreichbar
contact-copy-action = Nummer kopieren
contact-copy-label = Nummer { $number } kopieren: { $name }
contact-large-action = Groß zeigen
contact-large-label = Nummer { $number } groß zeigen: { $name }
contact-small-action = Klein zeigen
contact-small-label = Nummer { $number } klein zeigen: { $name }

## Entsperren.

locked-title = Die Fälle sind gesperrt
locked-passphrase-label = Passphrase
locked-unlock-action = Entsperren
locked-show-action = Zeigen
locked-cover-action = Verdecken
locked-unlocking = Wird entsperrt, etwa 2 Sekunden
locked-layout-hint = Einige Buchstaben sind nicht lateinisch. Prüfen Sie die Tastatursprache.
locked-wait = { $seconds ->
    [one] Nächster Versuch in { $seconds } Sekunde. Nichts wird gelöscht.
   *[other] Nächster Versuch in { $seconds } Sekunden. Nichts wird gelöscht.
}
locked-waiting = { $count ->
    [one] Eine versiegelte Einschätzung wartet darauf, abgelegt zu werden (letzte Änderung: { $time }).
   *[other] { $count } versiegelte Einschätzungen warten darauf, abgelegt zu werden (letzte Änderung: { $time }).
}
locked-open-zone = Ohne Entsperren können Sie:
locked-guidance-action = Hinweise zum Gespräch lesen
locked-helpline-action = Hilfetelefon finden
locked-assessment-action = Einschätzung beginnen
locked-wrong = Mit dieser Passphrase öffnen sich die Fälle nicht. Prüfen Sie Tastatursprache und Feststelltaste.
locked-read-action = Nur zum Lesen öffnen
locked-forgot-action = Passphrase vergessen?

## Ohne die Passphrase.

locked-code-hint = Auch der Wiederherstellungscode öffnet die Fälle. Er wurde notiert, als die Passphrase festgelegt wurde: vier Gruppen aus vier Buchstaben und Ziffern.
locked-code-label = Wiederherstellungscode
locked-code-action = Mit Wiederherstellungscode öffnen
locked-code-wrong = Mit diesem Code öffnen sich die Fälle nicht. Prüfen Sie jede Gruppe auf Ihrem Papier.
locked-aside-hint = Ohne Passphrase und Wiederherstellungscode kann niemand diese Fälle öffnen. Sie können beiseitegelegt werden, damit neue aufbewahrt werden können.
locked-aside-action = Diese Fälle beiseitelegen …
locked-aside-title = Diese Fälle beiseitelegen?
locked-aside-kept = Nichts wird gelöscht. Der Ordner der Fälle bekommt einen anderen Namen und bleibt, wo er ist.
locked-aside-waiting = Auch eine versiegelte, wartende Einschätzung wird beiseitegelegt.
locked-aside-back = Wenn die Passphrase oder der Code wieder auftaucht, geben Sie dem Ordner erneut den Namen „vault“. Dann lassen sich die Fälle öffnen.
locked-aside-keep-action = So lassen
locked-aside-confirm = Diese Fälle beiseitelegen
locked-aside-done = Die alten Fälle liegen in { $folder }

## Nachdem das Programm unterbrochen wurde.

kept-title = Ihre Arbeit ist erhalten
kept-sealed = Eine Einschätzung ist auf diesem Computer versiegelt. Letzte Änderung: { $time }
kept-hint = Entsperren Sie, um dort weiterzumachen, wo Sie waren
kept-new-sheet-action = Auf neuem Blatt weitermachen
kept-go-on-action = Dort weitermachen, wo ich war
kept-assessment = Einschätzung begonnen: { $begun }. { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    }, { $notes ->
        [one] { $notes } Notiz
       *[other] { $notes } Notizen
    }. Letzte Änderung: { $changed }.
kept-home-action = Zum Start

## Eine Einschätzung, die verborgen wurde, als es noch keinen Tresor zum Versiegeln gab.

hidden-title = Verborgene Einschätzung öffnen
hidden-hint = Geben Sie die vier Ziffern ein, die in der Statusleiste standen. Nach fünf falschen Versuchen wird die Einschätzung verworfen.
hidden-code-label = Code
hidden-open-action = Öffnen

assessment-code-wrong = Das ist nicht der Code
assessment-sealed = Auf diesem Computer versiegelt. Nach dem nächsten Entsperren ist sie lesbar.
assessment-let-go = Nichts wurde aufbewahrt
error-not-kept = Diese Antworten sind nirgends gespeichert
error-not-kept-help = Schützen und behalten Sie die Antworten, oder verwerfen Sie sie. Schließen Sie dann das Fenster erneut.
