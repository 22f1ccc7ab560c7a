# Einwilligung: was die Fachkraft sagt und was gefragt wird. Sätze in Anführungszeichen werden der Person gesagt: keine Rechtsbegriffe.

consent-title = Bevor Sie etwas fragen
consent-explain-title = Erklären Sie in der Sprache der Person
consent-explain-record = was Sie aufschreiben, wo es liegt und wer es lesen kann
consent-explain-freedom = dass die Person Nein sagen, etwas auslassen, aufhören oder Sie um Löschung bitten kann
consent-explain-limits = was Sie eventuell weitergeben müssen: Lebensgefahr, ein Kind, eine gesetzliche Pflicht
consent-explain-help = dass ein Nein nichts an der konsularischen Hilfe ändert

# Wird der Person gesagt.
consent-explain = Ich möchte einiges von dem aufschreiben, was Sie mir erzählen, damit Sie Unterstützung bekommen. Ich sage Ihnen, wer es sehen kann. Sie können Nein sagen, jede Frage auslassen oder aufhören. Sie können mich bitten, es zu löschen; ich sage Ihnen, wenn ich etwas nach dem Gesetz behalten muss. Wenn Sie Nein sagen, ändert das nichts an der Hilfe, die Sie hier bekommen.
    .child = Ich möchte dir helfen. Ich würde gern einiges von dem aufschreiben, was du mir erzählst, damit Menschen, die helfen können, davon wissen. Ich sage dir, wer es lesen kann. Du kannst Nein sagen. Du kannst jede Frage auslassen, und du kannst aufhören. Du bekommst keinen Ärger, und ich helfe dir so oder so.
# Wird der Person gesagt, bevor sie ihre Geschichte erzählt.
consent-limits = Bevor Sie mir mehr erzählen: Wenn ein Leben in Gefahr ist, wenn ein Kind in Gefahr ist oder wenn das Gesetz es verlangt, muss ich vielleicht jemandem Bescheid geben. Ich würde es Ihnen vorher sagen. Sie entscheiden, wie viel Sie erzählen.
    .child = Manches muss ich vielleicht Menschen sagen, deren Aufgabe es ist, Kinder zu schützen. Das tue ich, damit du sicher bist. Ich sage dir vorher, wer sie sind. Was du möchtest, zählt.
# An die Fachkraft.
consent-child = Bei einem Kind: Hören Sie, was es möchte, und beziehen Sie die Vormundschaft oder den Kinderschutz ein.
consent-interpreter = Ziehen Sie professionelle Dolmetscherinnen oder Dolmetscher hinzu. Lassen Sie nicht Angehörige, Bekannte, die Begleitung oder den Arbeitgeber dolmetschen.

consent-recording-label = Ist die Person einverstanden, dass Sie fragen und mitschreiben?
consent-recording-yes = Ja, fragen und aufschreiben
consent-recording-no-names = Fragen, aber keine Namen aufschreiben
# Nichts wird aufgeschrieben, und die Anlaufstellen erscheinen sofort.
consent-recording-information-only = Nur informieren
consent-recording-no = Nein
consent-recording-not-asked = Frage war nicht möglich
consent-recording-not-asked-hint = Geben Sie den Grund an
consent-contact-label = Ist die Person einverstanden, dass Sie für sie eine Hilfsorganisation kontaktieren?
consent-contact-yes = Ja
consent-contact-not-now = Jetzt nicht
consent-contact-no = Nein
consent-interpreter-label = Dolmetschen
consent-language-label = Sprache des Gesprächs
consent-items-hint = Fragen Sie nach jeder Einwilligung einzeln, wenn sie ansteht
consent-refused-hint = Bedanken Sie sich. Fragen Sie, ob die Person gefahrlos eine Nummer bei sich tragen kann. Sie können hier aufhören.
consent-written-hint = Was aufgeschrieben wurde, wird gelöscht, wenn Sie weitergehen. Was vorher erzählt wurde, kann auch versiegelt bleiben, zusammen mit dem Widerruf.
consent-seal-action = Stattdessen versiegeln
consent-withdraw-action = Diese Einwilligung widerrufen

## Bevor etwas gedruckt oder übergeben wird: Kann es bei der Person gefunden werden?

consent-carry-label = Kann die Person das gefahrlos bei sich tragen?
consent-carry-nothing = Nichts mitnehmen
consent-carry-by-heart = Eine Nummer auswendig lernen
consent-carry-other-name = Unter anderem Namen speichern
consent-carry-slip = Ein neutraler Zettel
consent-carry-card = Die Karte
