# Weitervermittlung: was um eine vorgeschlagene Anlaufstelle herum steht.

refer-best-title = Beste erste Anlaufstelle
refer-others-count = { $count ->
    [one] { $count } weitere passende Anlaufstelle
   *[other] { $count } weitere passende Anlaufstellen
}
refer-not-suitable-count = { $count ->
    [one] { $count } nicht vorgeschlagene Anlaufstelle, und warum
   *[other] { $count } nicht vorgeschlagene Anlaufstellen, und warum
}
refer-why-title = Warum diese Anlaufstelle
refer-ask-first-title = Zuerst fragen
refer-cautions-title = Beachten
refer-actions-title = Was Sie tun können
refer-ask-without-name-action = Ohne Namensnennung um Rat fragen
refer-steps-title = Hier kommt es auf die Reihenfolge an
refer-warnings-title = Vor der Auswahl beachten
refer-expect-title = Was die Person erwarten kann: { $country }

## Wie sicher die Angaben sind. Bei den meisten hat noch niemand angerufen: Das soll sich nicht wie ein Fehler lesen.

refer-unverified = Aus öffentlichen Quellen, von uns noch nicht angerufen. Wenn Zeit ist, rufen Sie zuerst an. Sonst geben Sie die Nummer zusammen mit dem Notruf ({ $emergency }) weiter und sagen Sie, dass sie sich geändert haben kann.
refer-unverified-dated = Aus öffentlichen Quellen ({ $date }), von uns noch nicht angerufen. Wenn Zeit ist, rufen Sie zuerst an. Sonst geben Sie die Nummer zusammen mit dem Notruf ({ $emergency }) weiter und sagen Sie, dass sie sich geändert haben kann.
refer-unverified-written = Aus öffentlichen Quellen, von uns noch nicht geprüft. Wenn Zeit ist, fragen Sie zuerst dort nach. Sonst geben Sie die Angaben zusammen mit dem Notruf ({ $emergency }) weiter und sagen Sie, dass sie sich geändert haben können.
refer-unverified-written-dated = Aus öffentlichen Quellen ({ $date }), von uns noch nicht geprüft. Wenn Zeit ist, fragen Sie zuerst dort nach. Sonst geben Sie die Angaben zusammen mit dem Notruf ({ $emergency }) weiter und sagen Sie, dass sie sich geändert haben können.
refer-unverified-emergency = Aus öffentlichen Quellen. Rufen Sie nicht zur Probe an.
# Steht, wo keine Notrufnummer verzeichnet ist: „Rufen Sie den Notruf an (…)“.
refer-emergency-unknown = örtliche Notrufnummer, in der EU 112
refer-stale = Vor Gebrauch prüfen. Zuletzt geprüft: { $date }, nächste Prüfung war fällig: { $due }.
refer-blocked = Nicht mehr geprüft seit { $date }. Andere Anlaufstelle suchen oder zuerst selbst anrufen.
refer-blocked-undated = Nie geprüft. Andere Anlaufstelle suchen oder zuerst selbst anrufen.
refer-checked = Zuletzt geprüft: { $date }
refer-source-label = Quelle
refer-closed = Diese Nummer ist eingestellt

## Für wen die Anlaufstelle ist.

refer-professionals = Hier rufen Sie an. Die Nummer ist nicht für die Person.
refer-professionals-label = Sie rufen an, nicht die Person
refer-may-inform-label = Evtl. Info an Polizei oder Ausländerbehörde
refer-anonymous-label = Anonyme Beratung möglich
refer-authority-label = Behörde
refer-child-label = Kinderschutz
refer-person-dials = Die Person wählt diese Nummer. Von Ihrem Standort aus klingelt es in einem anderen Land: { $country }.

## Bevor etwas hinausgeht.

refer-consent = Kontaktieren Sie diese Organisation nur, wenn die Person einverstanden ist. Bei unmittelbarer Gefahr oder bei einem Kind folgen Sie Ihren Vorschriften zur Meldepflicht.
refer-home-state = Fragen Sie zuerst: Ist Kontakt mit dem Heimatstaat der Person sicher und erwünscht?
refer-child-emergency = Rufen Sie den Notruf an ({ $emergency }) und fragen Sie nach dem Bereitschaftsdienst des Kinderschutzes oder der Sozialdienste.
refer-duty-officer = Rufen Sie den Bereitschaftsdienst Ihres Ministeriums an
refer-no-way = Kein Kontaktweg ist verzeichnet. Ermitteln Sie einen, bevor Sie sich auf diese Stelle verlassen.
refer-searched-title = Wonach gesucht wurde
refer-outcome-label = Was daraus wurde
refer-sorted-hint = Sortiert nach Land, Zielgruppe, Sprache und Zeiten
