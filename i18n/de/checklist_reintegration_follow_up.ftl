# Checkliste „reintegration-follow-up“: was die Fachkraft liest. Der Aufbau steht in checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Reintegrationsplan und Nachbetreuung
    .purpose = Unterstützung nach Rückkehr oder Verbleib vereinbaren und nachfragen, wie es geht.
    .audience = Fallführende Fachkraft; empfangende Organisation
    .when = Vor der Rückkehr, danach nach etwa 1 Woche, 1 Monat, 3 Monaten und 6 Monaten, wenn die Person einverstanden ist.

## Plan

section-reintegration-follow-up-plan = Plan
indicator-rp-housing = Eine sichere Unterkunft steht fest.
indicator-rp-health = Medizinische und psychologische Betreuung stehen fest.
indicator-rp-income = Es gibt einen Plan für Einkommen, Arbeit oder Sozialleistungen.
indicator-rp-legal = Rechtliche Hilfe, Entschädigung und ausstehender Lohn werden weiterverfolgt.
indicator-rp-education = Schule oder Ausbildung ist geplant.
indicator-rp-debt = Es gibt einen Plan für die Schulden.
indicator-rp-contact = Es gibt eine benannte Kontaktperson und einen sicheren Weg, die Person zu erreichen.

## Nachbetreuung

section-reintegration-follow-up-follow = Nachbetreuung
indicator-rp-safe-now = Die Person fühlt sich jetzt sicher.
indicator-rp-service-received = Die vereinbarte Hilfe ist wirklich angekommen.
indicator-rp-recontact = Wer die Person angeworben oder ausgebeutet hat, hat sich wieder gemeldet.
indicator-rp-close = Der Fall ist im Einverständnis mit der Person abgeschlossen, und das Löschdatum steht fest.
