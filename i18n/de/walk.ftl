# Die geführte Einschätzung im Terminal. Jeder Text wird vorgelesen und passt in 80 Spalten.

walk-welcome =
    Guidepost: vom ersten Anzeichen zur Hilfe.
    Sie müssen sich nicht sicher sein. Sie können jede Frage leer lassen.

# Die Zeichen vor den Wörtern werden getippt und nicht übersetzt.
walk-commands =
    Tippen Sie eine Zahl und Enter. Enter allein lässt eine Frage, wie sie ist.
      ?  diese Hilfe        <  zurück               >  nächster Schritt
      j  Schritteliste      !  Sicherheit zuerst    q  hier aufhören

home-title = Was brauchen Sie?
walk-home-with-me = Jemand ist gerade bei mir: Sicherheit zuerst, was Sie sagen, wen Sie anrufen
walk-home-find-help = Hilfe finden: Hilfetelefone und Anlaufstellen nach Ländern

walk-prompt-number = Zahl:
walk-prompt-numbers = Zahlen, durch Kommas getrennt:
walk-prompt-answer = 1 ja, 2 nein, 3 unbekannt, 4 wollte nichts sagen, 0 nicht gefragt, s Abschnitt auslassen:
walk-prompt-country = Land, als Name oder Kürzel:
walk-prompt-contact = Zahl einer Anlaufstelle, + für alle, Enter zum Weitergehen:
walk-prompt-find = Suche:
walk-find-label = Geben Sie Land, Ort, Organisation oder Telefonnummer ein
walk-prompt-unknown = { $count ->
    [one] Es gibt eine Möglichkeit. Tippen Sie 1, oder Enter zum Auslassen.
   *[other] Tippen Sie Zahlen von 1 bis { $count }, oder Enter zum Auslassen.
}
walk-yes = Ja
walk-no = Nein

walk-jump-label = Welcher Schritt?

## Sicherheit

walk-safety-title = Sicherheit

## Einwilligung

walk-consent-title = Einwilligung
# Die Person wird gefragt, ob die Anlaufstellen erfahren dürfen, wer sie ist.
consent-identity-label = Ist die Person einverstanden, dass eine Anlaufstelle erfährt, wer sie ist?
walk-consent-needed = Wählen Sie eines. Nichts wird gespeichert, bevor Sie gefragt haben.
walk-consent-why-not-asked = Warum konnte die Person nicht gefragt werden?
walk-consent-information = Nichts wird aufbewahrt. Hier steht, wen Sie anrufen können. Fragen Sie zuerst: Kann die Person gefahrlos eine Nummer bei sich tragen?

## Beobachten und fragen

walk-forms-title = Wonach es aussieht
walk-forms-label = Wonach sieht es aus? Mehreres ist möglich, auch nichts davon.
walk-observe-title = Beobachten
observe-intro = Nur, was Sie sehen können oder schon wissen. Fragen Sie jetzt nicht danach.
walk-ask-title = Fragen
ask-intro = Fragen Sie nur, wenn es sicher ist, unter vier Augen, und wenn die Person einverstanden ist. Sie können auslassen und aufhören.
walk-ask-says-exploited = Sagt die Person, dass sie gezwungen, bedroht oder getäuscht wurde?
walk-parts-label = Welcher Teil? Enter führt zum nächsten Schritt.
walk-parts-progress = { $list }: { $title } ({ $answered } von { $count })
walk-answer-unknown = Tippen Sie 1, 2, 3, 4 oder 0. Enter lässt die Frage, s lässt den Abschnitt aus.

## Einschätzen

walk-assess-title = Was Sie festgehalten haben
walk-assess-more = Etwas ergänzen? Enter führt weiter zu den Anlaufstellen.
walk-assess-judgement = Nach eigener Einschätzung Vermittlung anbieten
walk-assess-judgement-prompt = Warum, in einem Satz:
walk-assess-other-view = Eine andere Sicht, die neben dem Ergebnis steht
walk-assess-other-view-prompt = Ihre Sicht:
walk-assess-wishes = Was die Person möchte
walk-assess-wishes-prompt = In den Worten der Person:

## Vermitteln

walk-refer-title = Vermitteln
walk-refer-hint = Diese Fragen entscheiden, wen Sie anrufen. Lassen Sie aus, was Sie nicht wissen: Es schließt Hilfe nie aus.
walk-refer-where = Wo ist die Person jetzt?
walk-refer-post = Von wo rufen Sie an?
walk-refer-national = Welche Staatsangehörigkeit hat die Person?
walk-refer-exploited = Wo ist es geschehen?
walk-refer-sex = Frau oder Mann?
walk-refer-residence = Hat die Person Papiere für den Aufenthalt?
walk-refer-police = Möchte die Person Kontakt mit der Polizei?
walk-refer-who = Wer ruft an?
walk-refer-home-state = Ist Kontakt mit dem Heimatstaat der Person sicher und erwünscht?
walk-refer-mission = Ist eine Amtsperson oder diese Vertretung beteiligt?
walk-refer-choose = Tippen Sie die Zahl einer Anlaufstelle, um sie ganz zu sehen und zu wählen.
walk-refer-outcome = Was wurde daraus?
walk-refer-note = Notiz für die nächste Fachkraft (Tatsachen und eigene Worte der Person):

## Festhalten

walk-record-title = Festhalten
walk-record-minimum = Schreiben Sie nur das Nötigste für die nächste Fachkraft. Tatsachen und eigene Worte der Person, keine Meinungen: Ein Gericht könnte es lesen. Keine Namen anderer Menschen.
walk-record-name = Name, wie die Person ihn nennt (kann leer bleiben):
walk-record-safe-contact = Sicherer Weg, die Person zu erreichen (kann leer bleiben):
walk-record-follow-up = Wiedervorlage am, etwa 2026-11-30 (kann leer bleiben):
walk-record-follow-up-what = Was dann zu tun ist:
walk-record-label = Was soll mit diesen Antworten geschehen?
walk-record-save = Fall speichern
walk-record-seal = Versiegeln, später ablegen
walk-record-nothing = Nichts aufbewahren
walk-record-empty = Nichts wurde festgehalten, daher wird nichts aufbewahrt.
walk-record-forgotten = Nichts wurde aufbewahrt.
walk-record-saved = Gespeichert als { $label }. Lesen kann es nur, wer die Passphrase hat.
walk-record-sealed = Auf diesem Computer versiegelt. Nach dem nächsten Entsperren ist sie lesbar.
walk-record-date-unknown = Geben Sie ein Datum wie 2026-11-30 ein.
walk-record-waiting = { $count ->
    [one] Eine versiegelte Einschätzung wartet. Sie wird beim nächsten Entsperren des Tresors abgelegt.
   *[other] { $count } versiegelte Einschätzungen warten. Sie werden beim nächsten Entsperren des Tresors abgelegt.
}
walk-leave-label = Hier aufhören? Was soll mit den Antworten geschehen?

## Der Tresor

vault-create-title = Fälle auf diesem Computer schützen
vault-create-hint = Wer die Passphrase hat, kann die Aufzeichnungen lesen. Ohne sie kann es niemand, auch nicht Ihre IT-Abteilung.
vault-passphrase-prompt = Passphrase:
vault-passphrase-new-prompt = Neue Passphrase:
vault-passphrase-repeat-prompt = Passphrase wiederholen:
vault-passphrase-differs = Die beiden stimmen nicht überein. Versuchen Sie es erneut.
vault-preparing = Wird vorbereitet, etwa 2 Sekunden.
vault-recovery-code = Wiederherstellungscode: { $code }
vault-recovery-hint = Schreiben Sie ihn auf und bewahren Sie ihn fern von diesem Computer auf. Er öffnet die Fälle, wenn die Passphrase vergessen ist. Er wird nicht noch einmal gezeigt.
vault-recovery-group-prompt = Geben Sie Gruppe { $number } des Wiederherstellungscodes ein:
vault-recovery-differs = Das ist nicht die Gruppe. Sehen Sie nach, was Sie aufgeschrieben haben, und versuchen Sie es erneut.
vault-created = Der Tresor ist bereit in { $folder }.
vault-changed = Die Passphrase wurde geändert. Die alte öffnet die Fälle nicht mehr.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (Ihrer)
slots-added = { $id } kann den Tresor jetzt öffnen.
slots-rekeying = Die Fälle bekommen einen neuen Schlüssel
slots-revoked = Dieser Schlüssel öffnet den Tresor nicht mehr, und die Fälle haben einen neuen Schlüssel. Sicherungen und Kopien von vorher öffnet er weiterhin.
slots-revoked-unfinished = Dieser Schlüssel öffnet den Tresor nicht mehr. Den neuen Schlüssel konnten die Fälle noch nicht bekommen; das wird beim nächsten Öffnen zu Ende geführt.
slots-recovery-changed = Von nun an öffnet der neue Code den Tresor. Der alte öffnet ihn nicht mehr.
vault-destroyed = Der Tresor ist vernichtet. Keine Passphrase und kein Code öffnet ihn mehr. Entfernt:
vault-destroyed-left = Noch hier und noch unversehrt:
vault-destroyed-copies = Kopien anderswo gibt es weiterhin: Sicherungen auf anderen Laufwerken, Exporte, Papier. Vernichten Sie auch diese, wenn niemand sie lesen darf.

vault-healthy = Der Tresor ist unversehrt. Fälle: { $cases }. Einträge: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Eine versiegelte Einschätzung wurde abgelegt.
   *[other] { $count } versiegelte Einschätzungen wurden abgelegt.
}

## Fälle

cases-list-empty = Hier wird kein Fall aufbewahrt.
cases-find-empty = Kein Fall enthält das.
cases-more = Es gibt mehr. Grenzen Sie die Suche ein.

cases-due-row = { $label }  zu prüfen seit { $on }
cases-due-in-bin = { $label }  lange im Papierkorb, seit { $on }: löschen?
cases-due-held = { $label }  fällig seit { $on }, durch Löschsperre aufbewahrt
cases-due-sealed = Nie abgelegt: eine versiegelte Einschätzung ({ $on })
cases-due-empty = Nichts ist zu prüfen.
cases-hold-done = Fall { $label } hat eine Löschsperre: Niemand kann ihn löschen.
cases-hold-lifted = Fall { $label } hat keine Löschsperre.
cases-erase-done = Fall { $label } ist gelöscht.
cases-erase-waits = Reste können noch in der Datei liegen, auffindbar für jemanden mit Schlüssel und Fachwissen: Ein anderer Prozess liest, oder der Datenträger ist voll. Sie werden überschrieben, wenn die Fälle das nächste Mal zum Schreiben geöffnet werden.
cases-erase-stays = Frühere Sicherungen enthalten ihn noch, bis neuere sie ersetzen. Auch gedruckte Blätter und gesendete Dateien bleiben.
cases-row = { $label }  { $status }  geändert: { $changed }  { $country }  { $band }  { $next }
cases-row-next = fällig { $on }: { $what }
cases-show-title = Fall { $label }, { $status }
cases-show-name = Name: { $name }
cases-show-names-hidden = Der Name wird nicht gezeigt. Fügen Sie --names hinzu, um ihn zu sehen; das wird festgehalten.
cases-show-answers-title = Antworten
cases-show-assessments-title = Ergebnisse
cases-show-contacts-title = Gewählte Anlaufstellen
cases-show-timeline-title = Verlauf
cases-show-later-event = Von einem neueren Programm (Version { $version })
