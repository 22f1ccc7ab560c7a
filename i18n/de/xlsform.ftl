# Checklisten als Formulare für ODK, Kobo und ähnliche Programme (XLSForm, eine Tabellendatei), hinaus und herein.

## Im Formular. Es wird auf einem Telefon gelesen, vielleicht neben der Person.

xlsform-aid-note = Dieses Formular hilft Ihnen, aufmerksam zu werden. Was es am Ende zeigt, ist eine Hilfe und keine Entscheidung über die Person. Bieten Sie Hilfe an, was immer es zeigt. Lassen Sie eine Frage offen, wenn sie nicht zur Sprache kam.
xlsform-first-title = Zu diesem Gespräch
xlsform-age-label = Wie alt ist die Person, soweit Sie wissen?
xlsform-age-hint = Wählen Sie im Zweifel „{ age-may-be-child }“
xlsform-private-talk-label = Haben Sie mit der Person allein gesprochen?

## Die Befehle.

xlsform-written = Das Formular wurde geschrieben: { $file }

cli-export-about = Inhalte als Dateien schreiben, die andere Programme lesen
cli-export-xlsform-about = Eine Checkliste als Formular für ODK oder Kobo schreiben, in allen Sprachen, mit der Regel des Ergebnisses
cli-export-xlsform-checklist-help = Die Checkliste, nach ihrer ID, etwa general-indicators
cli-export-xlsform-output-help = Die zu schreibende Tabellendatei; es darf sie noch nicht geben
cli-import-about = Inhalte lesen, die andere Programme geschrieben haben
cli-import-xlsform-about = Ein Formular für ODK oder Kobo in einen Ordner mit Checkliste und Texten einlesen und ausgeben, was nicht verwendet wurde
cli-import-xlsform-file-help = Das Formular: eine Tabellendatei im Format .xlsx
cli-import-xlsform-to-help = Der zu schreibende Ordner; er muss leer sein oder darf noch nicht vorhanden sein

error-xlsform-no-checklist = Keine Checkliste heißt { $id }.
error-xlsform-no-checklist-help = Es gibt: { $known }
error-xlsform-not-set = Das Formular konnte nicht erstellt werden. Das ist ein Fehler des Programms.

xlsform-read = { $count ->
    [one] Eine Frage der Checkliste { $checklist } wurde in { $folder } eingelesen ({ $languages }).
   *[other] { $count } Fragen der Checkliste { $checklist } wurden in { $folder } eingelesen ({ $languages }).
}
xlsform-read-hint = Sehen Sie den Ordner durch, bevor ihn jemand verwendet. Was das Formular nicht sagte, steht in der einfachsten Form da: wird gefragt, nur Umfeld, keine Quelle.
xlsform-not-said = Steht nicht im Formular
xlsform-unused-title = Nicht verwendet oder geändert:
xlsform-unused-empty = Alles im Formular wurde verwendet.

## Was nicht verwendet wurde.

xlsform-unused-type = Zeilen der Art { $name }: { $rows }
xlsform-unused-repeat = Frage in einer Wiederholungsgruppe, { $name }: { $rows }
xlsform-unused-column = Spalte { $name }, in den Zeilen { $rows }
xlsform-unused-language = Sprache { $name }
xlsform-unused-assumed = Ein Text nennt seine Sprache nicht und wurde als { $name } gelesen
xlsform-unused-no-english = Nichts ist auf Englisch. Ergänzen Sie es: Eine Checkliste braucht es.
xlsform-unused-no-words = Ohne Wortlaut oder ohne brauchbaren Namen, { $name }: { $rows }
xlsform-unused-formula = Zellen, die Formeln sind, in den Zeilen { $rows }
xlsform-unused-long-cell = Zellen mit mehr als 4 KB, in den Zeilen { $rows }
xlsform-unused-changed = Aus einem Text wurde etwas entfernt, das wie eine Formel wirken oder etwas verbergen könnte. Er lautet jetzt „{ $name }“, in den Zeilen { $rows }
xlsform-unused-twice = Der Name { $name } steht zweimal und bekam eine Nummer, in Zeile { $rows }

error-xlsform-damaged = Das ist keine Tabellendatei im Format .xlsx, oder sie ist beschädigt.
error-xlsform-damaged-help = Nichts wurde geschrieben. Speichern Sie das Formular als .xlsx und versuchen Sie es erneut.
error-xlsform-too-large = Das Formular ist zu groß.
error-xlsform-too-large-help = Nichts wurde geschrieben. Ein Formular darf 16 MB groß sein.
error-xlsform-too-many-rows = Das Formular hat zu viele Zeilen.
error-xlsform-too-many-rows-help = Nichts wurde geschrieben. Ein Tabellenblatt darf 5.000 haben.
error-xlsform-no-survey = Die Tabellendatei hat kein Blatt namens survey und ist daher kein Formular.
error-xlsform-no-questions = Das Formular hat keine Frage, die sich mit Ja und Nein beantworten lässt.
error-xlsform-folder-not-empty = Der Ordner { $folder } ist nicht leer.
error-xlsform-folder-not-empty-help = Nichts wurde geschrieben. Nennen Sie einen Ordner, der leer oder noch nicht vorhanden ist.
