# Vermitteln im Fenster: was über die Lage der Person bekannt ist, und was zu einer Anlaufstelle festgehalten wird. Wer die
# Person kontrolliert, könnte diesen Bildschirm sehen.

refer-title = Wen anrufen
refer-context-label = Was entscheidet, wen Sie anrufen
refer-context-more-action = { $count ->
    [one] { $count } weitere Angabe
   *[other] { $count } weitere Angaben
}
refer-context-fewer-action = Weniger Angaben
refer-place-hint = Wählen Sie, wo die Person jetzt ist: Anlaufstellen von dort stehen zuerst
refer-finish-action = Beenden
refer-carry-hint = Fragen Sie, bevor Sie etwas mitgeben. Ihre Antwort hier wird nicht aufbewahrt.

## Was auf einem Feld steht. Die Antwort folgt, oder eines dieser beiden.

situation-not-said-empty = keine Angabe
situation-not-asked-empty = nicht gefragt
situation-located-in-chip = Person ist jetzt in:
situation-post-in-chip = Sie rufen an aus:
situation-nationalities-chip = Nationalität:
situation-exploited-in-chip = Geschehen in:
situation-age-chip = Alter:
situation-needs-chip = Bedarf:
situation-languages-chip = Spricht:
situation-sex-chip = Frau oder Mann:
situation-residence-chip = Papiere:
situation-police-chip = Polizei:
situation-forms-chip = Sieht aus nach:
situation-who-contacts-chip = Wer anruft:
situation-home-state-contact-chip = Heimatstaat:
situation-mission-conflict-chip = Amtsperson beteiligt:
situation-formally-identified-chip = Formell identifiziert:

## Die Fragen über der Auswahl. Die zu Alter und Bedarf stehen auf den Sicherheitsseiten.

situation-post-in-label = Von wo rufen Sie an?
situation-nationalities-label = Welche Staatsangehörigkeiten hat die Person?
situation-stateless-label = Staatenlos
situation-exploited-in-label = Wo ist es geschehen?
situation-languages-label = Welche Sprachen spricht die Person?
situation-sex-label = Frau, Mann oder anderes, wie die Person es sagt?
situation-residence-label = Welches Aufenthaltsrecht hat die Person?
situation-police-label = Was sagt die Person zur Polizei?
situation-forms-label = Wonach sieht es aus?
situation-who-contacts-label = Wer ruft an?
situation-home-state-contact-label = Ist Kontakt mit dem Heimatstaat der Person erwünscht?
situation-mission-conflict-label = Ist eine Amtsperson, ein Diplomatenhaushalt oder jemand von dieser Vertretung beteiligt?
situation-formally-identified-label = Hat eine Behörde die Person formell identifiziert?

## Über eine Anlaufstelle. $name: die Organisation.

refer-why-label = Warum diese Anlaufstelle: { $name }
refer-about-title = Mehr über diese Anlaufstelle
refer-about-label = Mehr über diese Anlaufstelle: { $name }
refer-consent-contact-label = Ist die Person mit diesem Kontakt einverstanden: { $name }?
refer-consent-police-label = Ist die Person mit Kontakt zur Polizei einverstanden ({ $name })?
refer-consent-sharing-label = Ist die Person einverstanden, dass { $name } erfährt, wer sie ist?
refer-outcome-of-label = Was wurde aus dem Kontakt: { $name }?
refer-note-label = Notiz zu { $name } (optional)
refer-note-hint = Nur das Nötigste für die nächste Fachkraft

## Was die Person in einem Land erwarten kann. Die Werte sind die Worte der Quellen.

refer-expect-reflection-label = Zeit für Erholung und Entscheidung
refer-expect-identification-label = Wer formell identifizieren darf
refer-expect-source = Quelle: { $source } ({ $date })
refer-expect-undated = ohne Datum
refer-expect-hint = Die Praxis kann abweichen. Versprechen Sie nichts.
