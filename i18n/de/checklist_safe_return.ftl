# Checkliste „safe-return“: was die Fachkraft liest. Der Aufbau steht in checklists/safe-return.toml.

checklist-safe-return = Einschätzung einer sicheren Rückkehr
    .purpose = Mit der Person entscheiden, ob, wann und wie eine Rückkehr sicher ist. Rückkehr ist eine Möglichkeit, nicht das Ziel.
    .audience = Fallführende Fachkraft mit Partnern in beiden Ländern
    .when = Neben der Ausstellung eines Reisedokuments oder Tickets, nie als Bedingung dafür.

## Wahl und Alternativen

section-safe-return-choice = Wahl und Alternativen
indicator-sr-wants = Die Person möchte aus freien Stücken zurück und kann es sich anders überlegen.
indicator-sr-alternatives = Der Person wurden Bedenkzeit, Aufenthaltstitel, Asyl und ein dritter Ort genannt.
indicator-sr-proceedings = Die Rückkehr kostet die Person weder einen Anspruch noch eine Anhörung noch ausstehenden Lohn.
indicator-sr-consent-share = Die Person ist mit dem einverstanden, was dem Rückkehrland mitgeteilt wird.
indicator-sr-asylum = Nach Furcht vor dem Heimatstaat wurde gefragt, und vor jedem Kontakt mit ihm wurde Asylberatung angeboten.

## Risiken zu Hause

section-safe-return-risk = Risiken zu Hause
indicator-sr-recruiter-home = Wer die Person angeworben hat, oder Mitbeteiligte leben in der Nähe des Rückkehrorts.
indicator-sr-family-involved = Die Familie war am Menschenhandel beteiligt oder profitiert davon.
indicator-sr-debt-open = Schulden bei den Anwerbern sind noch offen.
indicator-sr-stigma = Die Person fürchtet Scham, Gewalt oder Ablehnung.
indicator-sr-prosecution = Der Person droht zu Hause eine Anklage für Taten, zu denen sie gezwungen wurde.
indicator-sr-health = Die Person ist reisefähig, und die Behandlung kann weitergehen.
indicator-sr-same-causes = Die Gründe für den Weggang (Schulden, Gewalt, keine Arbeit) bestehen fort.
indicator-sr-child-best = Kind: Eine Feststellung des Kindeswohls spricht für die Rückkehr, und eine überprüfte Betreuungsperson wartet.
indicator-sr-family-threat = Die Anwerber kennen, bedrohen oder erreichen die Familie zu Hause; sie wurde nur gewarnt, wenn die Person es möchte.

## Reise

section-safe-return-journey = Reise
indicator-sr-escort = Ob eine Begleitung oder Abholung am Flughafen nötig ist, wurde entschieden.
indicator-sr-neutral-doc = Das Reisedokument enthält keinen Hinweis auf Menschenhandel.
indicator-sr-met = Eine benannte Organisation holt die Person bei der Ankunft ab.
indicator-sr-emergency-plan = Die Person hat Nummern und einen Plan für Schwierigkeiten unterwegs.
