# Warum eine Anlaufstelle vorgeschlagen wird oder nicht. Die Fachkraft liest dies untereinander und entscheidet.

## Was bekanntermaßen passt.

reason-emergency = Bei Lebensgefahr jetzt
reason-child-protection = Kann für ein Kind handeln
reason-in-country = In dem Land, in dem die Person ist
reason-own-nationals = Hilft eigenen Staatsangehörigen im Ausland
reason-reachable-from-here = Von Ihrem Standort aus erreichbar
reason-serves-age = Hilft Menschen dieses Alters
reason-serves-sex = Hilft Menschen dieses Geschlechts
reason-serves-form = Kennt diese Form der Ausbeutung
reason-presumed-ok = Hilft schon vor der formellen Identifizierung
reason-residence-any = Hilft unabhängig vom Aufenthaltsrecht
reason-cooperation-not-required = Hilft ohne Zusammenarbeit mit der Polizei
reason-not-police = Gehört nicht zur Polizei
reason-specialised = Auf Menschenhandel spezialisiert
reason-first-contact = In den staatlichen Leitlinien zuerst genannt
reason-one-stop = Führt zu allen Arten von Hilfe
reason-open-now = Jetzt erreichbar
reason-speaks-language = Spricht die Sprache der Person
reason-meets-need = Deckt einen Bedarf, den Sie notiert haben

## Was nicht bekannt ist. Fragen an die Anlaufstelle oder die Person, bevor man sich darauf verlässt.

ask-first-serves-age = Hilft die Stelle Menschen dieses Alters?
ask-first-serves-sex = Hilft die Stelle Männern, Frauen, allen?
ask-first-serves-form = Hilft die Stelle bei dieser Form der Ausbeutung?
ask-first-residence = Hilft die Stelle unabhängig vom Aufenthaltsrecht?
ask-first-cooperation = Hängt die Hilfe von der Zusammenarbeit mit der Polizei ab?
ask-first-identification = Hängt die Hilfe von der formellen Identifizierung ab?
ask-first-speaks-language = Spricht man dort die Sprache der Person?
ask-first-opening-hours = Wann ist die Stelle erreichbar?
ask-first-reachable-from-here = Ist die Nummer von Ihrem Standort aus erreichbar?
ask-first-does-it-inform-police = Informiert die Stelle die Polizei?
# Frage an die Person.
ask-first-home-state-contact = Ist Kontakt mit dem Heimatstaat der Person sicher und erwünscht?

## Worauf zu achten ist.

caution-never-checked = Noch niemand hat hier angerufen, um die Angaben zu prüfen
caution-past-review = Vor Gebrauch prüfen: Die nächste Prüfung ist überfällig
caution-blocked = Seit Langem nicht geprüft. Andere Anlaufstelle suchen oder zuerst selbst anrufen.
caution-number-unconfirmed = Die Nummer wurde in keiner Quelle gefunden
caution-may-inform-police = Informiert eventuell Polizei oder Ausländerbehörde. Nennen Sie keinen Namen und sagen Sie es der Person vor jeder Weitervermittlung.
caution-professionals-only = Hier rufen Sie an. Die Nummer ist nicht für die Person.
caution-may-not-connect-from-abroad = Aus dem Ausland eventuell nicht erreichbar. Wählen Sie die internationale Form.
caution-rings-elsewhere = Die Person wählt diese Nummer. Von Ihrem Standort aus klingelt es in einem anderen Land.
caution-sources-conflict = Die Quellen widersprechen sich
caution-capacity = Hat eventuell keinen freien Platz
caution-for-the-child-to-talk = Hier kann das Kind sprechen. Die Stelle kann nicht für das Kind handeln.

## Warum eine Anlaufstelle nicht passt. Sie steht trotzdem da, damit die Fachkraft anders entscheiden kann.

because-serves-women-only = Hilft nur Frauen
because-serves-men-only = Hilft nur Männern
because-serves-children-only = Hilft nur Kindern
because-serves-adults-only = Hilft nur Erwachsenen
because-other-form = Ist für eine andere Form der Ausbeutung da
because-formal-identification-required = Hilft erst nach formeller Identifizierung
because-cooperation-required = Hilft nur bei Zusammenarbeit mit der Polizei
because-irregular-only = Hilft nur Menschen ohne Aufenthaltsrecht
because-third-country-only = Hilft nur Staatsangehörigen von Ländern außerhalb von EU und EWR
because-nationals-only = Hilft nur eigenen Staatsangehörigen
because-not-in-service-here = Arbeitet nicht dort, wo die Person ist
because-professionals-only = Die Nummer ist für Fachkräfte, anrufen würde aber die Person
because-own-mission = Jemand mit Verbindung zu Ihrer eigenen Vertretung ist beteiligt
because-police-not-asked = Die Person hat nicht um Kontakt mit der Polizei gebeten
because-home-state = Kontakt mit dem Heimatstaat der Person: noch nicht gefragt, nicht erwünscht oder nicht sicher

## Was sich mit einer Anlaufstelle tun lässt, im Rahmen dessen, womit die Person einverstanden ist.

action-call = Anrufen
action-call-for-advice-without-name = Telefonisch Rat holen, ohne Namen
action-give-number = Der Person die Nummer geben
action-refer-with-consent = Mit Einwilligung weitervermitteln

## Was man wissen sollte, bevor man eine Anlaufstelle wählt.

warning-no-contacts-here = Das Verzeichnis enthält für dieses Land keine Anlaufstelle. Rufen Sie den Bereitschaftsdienst Ihres Ministeriums an.
warning-no-national-helpline = Für dieses Land ist kein nationales Hilfetelefon verzeichnet
warning-state-may-penalise = In diesem Land können Menschen, die ausgebeutet wurden, bestraft werden. Fragen Sie vor jedem Kontakt mit den dortigen Behörden eine Fachstelle.
warning-mission-conflict = Jemand mit Verbindung zu einer Amtsperson oder zu Ihrer Vertretung könnte beteiligt sein. Geben Sie die Sache nach außerhalb der Vertretung und sagen Sie es nur denen, die es wissen müssen.
warning-child-first = Behandeln Sie die Person als Kind, bis eine Behörde anders entscheidet. Der Kinderschutz geht vor.
warning-no-child-authority-on-file = Hier ist keine Kinderschutzbehörde verzeichnet. Rufen Sie die Notrufnummer an und fragen Sie nach dem Bereitschaftsdienst des Kinderschutzes oder der Sozialdienste.
warning-asylum-advice-first = Holen Sie asylrechtlichen Rat ein, bevor Sie Kontakt mit dem Heimatstaat der Person aufnehmen
warning-clock-before-content = Das Datum dieses Computers liegt vor dem Stand des Verzeichnisses. Stellen Sie die Uhr: Sonst ist nicht zu erkennen, wie alt eine Angabe ist.
