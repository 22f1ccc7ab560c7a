# Sicherheit: die Seite, die man liest, während jemand am Schalter steht, und die ersten Fragen. Wer die Person kontrolliert,
# könnte den Bildschirm sehen: Hier steht kein verräterisches Wort.

safety-help-title = Jemand ist gerade bei mir
safety-help-alone = Sprechen Sie routinemäßig mit jeder Person allein. Fragen Sie: „Können Sie gerade sicher und ungestört sprechen? Wie viel Zeit haben wir?“
# $emergency: die Nummer des Landes, in dem die Person ist.
safety-help-danger = Akute Lebensgefahr: Rufen Sie den Notruf an ({ $emergency }).
safety-help-danger-dial = Am Telefon: Die Person selbst wählt dort, wo sie ist, den Notruf ({ $emergency }).
safety-help-ask = Sonst fragen Sie die Person, was am sichersten ist, bevor Sie jemanden anrufen.
safety-help-offer = Bieten Sie an: Wasser, einen Sitzplatz, Dolmetschen durch jemanden, der nicht zur Familie gehört.
# Die Worte in Anführungszeichen werden der Person gesagt.
safety-help-say = Sagen Sie: „Sie entscheiden, was Sie mir erzählen. Sie können jederzeit aufhören. Dass Sie mit mir sprechen, bringt Ihnen keine Schwierigkeiten.“
safety-help-do-not = Versprechen Sie nichts, drängen Sie nicht auf Einzelheiten, rufen Sie weder Arbeitgeber noch Familie an und behalten Sie den Pass nicht ein.
safety-alone-title = Anlässe für einen Moment zu zweit
safety-alone-fingerprint = Fingerabdrücke abnehmen
safety-alone-form = Ein Formular in einem anderen Raum
safety-alone-photo = Ein Foto

## Die ersten Fragen, je eine Seite.

safety-danger-label = Ist jemand in unmittelbarer Gefahr?
safety-danger-yes = Stellen Sie keine weiteren Fragen. Die Antworten bleiben erhalten. Ist ein Leben in Gefahr, rufen Sie den Notruf an ({ $emergency }).
safety-age-label = Ist die Person unter 18, oder könnte sie es sein?
safety-age-maybe = Könnte sein
safety-private-label = Sind Sie mit der Person allein?
safety-private-no = Finden Sie einen alltäglichen Grund für einen Moment zu zweit oder bieten Sie einen anderen Zeitpunkt an
safety-needs-label = Was wird jetzt gebraucht?
safety-needs-empty = Jetzt nichts
safety-stop-action = Anhalten: Sicherheit zuerst
safety-child-banner = Behandeln Sie die Person als Kind, bis eine Behörde anders entscheidet. Anlaufstellen für Kinderschutz stehen zuerst.
safety-leave-hint = Alles hier können Sie leer lassen
