# Checkliste „immediate-needs“: was die Fachkraft liest. Der Aufbau steht in checklists/immediate-needs.toml.

checklist-immediate-needs = Dringender Bedarf
    .purpose = Auflisten, was die Person in den nächsten 72 Stunden braucht.
    .audience = Fallführende Fachkraft
    .when = Sobald die Person in Sicherheit ist. Der Bedarf hängt von keinem Ergebnis ab.

## Bedarf

section-immediate-needs-needs = Bedarf
indicator-in-shelter = Braucht einen sicheren Ort zum Bleiben.
    .label = Sicherer Ort
indicator-in-medical = Braucht medizinische Versorgung, auch zur sexuellen und reproduktiven Gesundheit.
    .label = Medizinische Hilfe
indicator-in-psych = Braucht psychische Erste Hilfe oder Krisenhilfe.
    .label = Krisenhilfe
indicator-in-food-clothes = Braucht Essen, Kleidung oder Hygieneartikel.
    .label = Essen, Kleidung, Hygiene
indicator-in-phone-money = Braucht ein sicheres Telefon, etwas Bargeld oder eine Fahrt.
    .label = Telefon, Geld, Fahrt
indicator-in-interpreter = Braucht Dolmetschen durch eine Person des selbst gewählten Geschlechts.
    .label = Dolmetschen
indicator-in-document = Braucht einen Pass oder Rückkehrausweis.
    .label = Pass oder Reisedokument
indicator-in-lawyer = Braucht Rechtsberatung, auch zu Straffreiheit und Lohn.
    .label = Rechtsberatung
indicator-in-status = Braucht Beratung zu Bedenkzeit oder Aufenthaltstitel.
    .label = Beratung zum Aufenthalt
indicator-in-family = Möchte oder möchte nicht, dass die Familie informiert wird.
    .label = Familie informieren oder nicht
indicator-in-dependants = Kinder oder Angehörige brauchen Betreuung oder Schutz.
    .label = Betreuung für Kinder, Angehörige
indicator-in-disability = Braucht Unterstützung bei Behinderung, Sucht oder Schwangerschaft.
    .label = Behinderung, Sucht, Schwangerschaft
indicator-in-guardian = Kind: braucht Vormundschaft oder Vertretung.
    .label = Vormundschaft für ein Kind
