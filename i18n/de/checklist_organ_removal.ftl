# Checkliste „organ-removal“: was die Fachkraft liest. Der Aufbau steht in checklists/organ-removal.toml.

checklist-organ-removal = Organentnahme
    .purpose = Menschenhandel zur Organentnahme erkennen.
    .audience = Gesprächsführende Fachkräfte; Visastelle bei medizinischen Reisen
    .when = Jemand bittet nach einer Operation im Ausland um Hilfe, oder eine medizinische Reise passt nicht ins Bild.

## Anzeichen

section-organ-removal-signs = Anzeichen
indicator-or-surgery-story = Die Person hat ein Organ abgegeben oder soll es tun, oder sie hat eine Operationsnarbe, die ihr niemand erklärt hat.
    .care = Nicht untersuchen. Notieren Sie nur, was sichtbar ist.
    .example = Ein Arbeiter im Ausland sagt, er sei zur Untersuchung für eine Stelle gegangen und mit einem Verband herausgekommen, den ihm niemand erklärte.
    .ordinary = Manche geben Verwandten aus freiem Willen ein Organ, und eine Narbe kann von einer Notoperation stammen, die nur hastig erklärt wurde.
indicator-or-promised-money = Der Person wurde für ein Organ Geld oder Arbeit versprochen.
    .example = Ein junger Vater sagt, ein Mann am Busbahnhof habe ihm für eine Niere einen Jahreslohn und eine Stelle als Fahrer geboten.
    .ordinary = Ein Krankenhaus kann nach einer Spende Reise und Verdienstausfall erstatten; fragen Sie, was von wem und wofür versprochen wurde.
indicator-or-not-paid = Der versprochene Betrag wurde nicht gezahlt oder gekürzt.
    .example = Eine Frau sagt, sie habe ein Zehntel der Summe bekommen; der Rest, so hieß es, sei für Hotelzimmer und Flüge draufgegangen.
    .ordinary = Die Erstattung von Reisekosten nach einer Spende kann später kommen oder niedriger ausfallen als erhofft; fragen Sie, wofür das Geld gedacht war.
indicator-or-no-info = Die Person wurde über die Risiken nicht aufgeklärt oder unterschrieb Papiere, die sie nicht lesen konnte.
    .example = Das Einwilligungsformular in der Mappe einer Spenderin ist in einer Sprache, die sie nicht liest; weder Übersetzung noch Merkblatt liegt bei.
    .ordinary = Im Notfall oder mit Dolmetscherin oder Dolmetscher am Bett unterschreiben manche ein Formular, das sie selbst nicht lesen können.
indicator-or-no-withdraw = Die Person durfte ihre Meinung nicht ändern.
    .example = Ein Mann sagt, vor der Operation habe er nach Hause gewollt, und es habe geheißen, erst müsse er Ticket, Tests und Hotel zurückzahlen.
    .ordinary = Eine Klinik kann bitten, noch einmal zu überlegen, oder Kosten erwähnen und die Person doch gehen lassen; fragen Sie, was auf das Nein folgte.
indicator-or-false-relation = Papiere behaupten fälschlich, dass spendende und empfangende Person verwandt sind.
    .example = Laut Formular der Klinik ist der Spender der Bruder des Patienten, doch in der Geburtsurkunde des Spenders stehen ganz andere Eltern.
    .ordinary = Wer durch Heirat, Adoption oder eine zweite Familie verwandt ist, hat auf dem Papier womöglich weder Nachnamen noch Eltern gemeinsam.
indicator-or-broker-travel = Eine Mittelsperson organisierte Reise, Unterkunft, Pass und Klinik.
    .example = Ein Obstpflücker sagt, ein Mann, den er online kennenlernte, habe ihm Pass, Flug, Wohnung und Klinik besorgt und warte draußen.
    .ordinary = Auch Agenturen für Medizinreisen und hilfsbereite Verwandte buchen Flüge, Zimmer und Kliniken; fragen Sie, wer zahlt und wofür.
indicator-or-debt = Die Person stimmte wegen Schulden oder Drohungen zu.
    .example = Ein Markthändler sagt, der Geldverleiher erlasse ihm das Darlehen und lasse die Schwester in Ruhe, sobald er eine Niere gebe.
    .ordinary = Auch wer Schulden hat, kann einem geliebten Menschen freiwillig ein Organ geben; fragen Sie, ob Schulden oder eine Drohung mitspielten.
indicator-or-no-aftercare = Die Person hat keine medizinischen Unterlagen oder keine Nachsorge.
    .example = Ein Spender, seit drei Wochen zurück, hat Bordkarten und eine Hotelrechnung in der Mappe, aber keine Seite von einem Krankenhaus.
    .ordinary = Papiere gehen unterwegs verloren oder kommen mit der Post nach; so oder so sollte die Person bald ärztlich untersucht werden.
indicator-or-recruit-others = Die Person soll weitere Menschen für eine Organspende anwerben.
    .example = Eine Kellnerin sagt, den Rest ihres Geldes bekomme sie erst, wenn sie zwei Bekannte zum Bluttest gebracht habe.
    .ordinary = Auch Familien hören sich für kranke Angehörige nach einer Spende um, offen und ohne Belohnung für jeden Namen.
