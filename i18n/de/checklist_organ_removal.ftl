# Checkliste „organ-removal“: was die Fachkraft liest. Der Aufbau steht in checklists/organ-removal.toml.

checklist-organ-removal = Organentnahme
    .purpose = Menschenhandel zur Organentnahme erkennen.
    .audience = Gesprächsführende Fachkräfte; Visastelle bei medizinischen Reisen
    .when = Jemand bittet nach einer Operation im Ausland um Hilfe, oder eine medizinische Reise passt nicht ins Bild.

## Anzeichen

section-organ-removal-signs = Anzeichen
indicator-or-surgery-story = Die Person hat ein Organ abgegeben oder soll es tun, oder sie hat eine Operationsnarbe, die ihr niemand erklärt hat.
    .care = Nicht untersuchen. Notieren Sie nur, was sichtbar ist.
indicator-or-promised-money = Der Person wurde für ein Organ Geld oder Arbeit versprochen.
indicator-or-not-paid = Der versprochene Betrag wurde nicht gezahlt oder gekürzt.
indicator-or-no-info = Die Person wurde über die Risiken nicht aufgeklärt oder unterschrieb Papiere, die sie nicht lesen konnte.
indicator-or-no-withdraw = Die Person durfte ihre Meinung nicht ändern.
indicator-or-false-relation = Papiere behaupten fälschlich, dass spendende und empfangende Person verwandt sind.
indicator-or-broker-travel = Eine Mittelsperson organisierte Reise, Unterkunft, Pass und Klinik.
indicator-or-debt = Die Person stimmte wegen Schulden oder Drohungen zu.
indicator-or-no-aftercare = Die Person hat keine medizinischen Unterlagen oder keine Nachsorge.
indicator-or-recruit-others = Die Person soll weitere Menschen für eine Organspende anwerben.
