# Checkliste „informed-consent“: was die Fachkraft liest. Der Aufbau steht in checklists/informed-consent.toml.

checklist-informed-consent = Informierte Einwilligung
    .purpose = Sicherstellen, dass die Person Gespräch, Aufzeichnung und jede Weitervermittlung versteht und frei entscheidet.
    .audience = Gesprächsführende Fachkraft
    .when = Vor dem Gespräch, vor jeder Weitervermittlung und erneut, wenn sich etwas ändert.

## Einwilligung in das Gespräch

section-informed-consent-talk = Einwilligung in das Gespräch
indicator-ic-who-i-am = Ich habe gesagt, wer ich bin, was ich tun kann und was nicht.
indicator-ic-purpose = Ich habe erklärt, wozu ich frage und wie lange es dauert.
indicator-ic-voluntary = Ich habe gesagt, dass sie jede Frage ablehnen, pausieren oder aufhören kann und trotzdem Hilfe bekommt.
indicator-ic-limits = Ich habe erklärt, wann ich vielleicht andere informieren muss (Lebensgefahr, ein Kind, örtliches Recht).
indicator-ic-language = Die Einwilligung erfolgte in einer Sprache und Form, die sie versteht.
indicator-ic-limits-first = Die Grenzen der Vertraulichkeit wurden erklärt, bevor die Person ihre Geschichte erzählte.

## Einwilligung in die Aufzeichnung

section-informed-consent-record = Einwilligung in die Aufzeichnung
indicator-ic-record = Sie ist mit einer Aufzeichnung einverstanden und weiß, was darin steht.
indicator-ic-storage = Sie weiß, wo sie liegt, wie lange und wer sie lesen kann.
indicator-ic-access = Sie weiß, dass sie die Aufzeichnung sehen, berichtigen oder löschen lassen kann.
indicator-ic-statistics = Sie wurde gesondert nach anonymer Statistik gefragt.
indicator-ic-anonymous = Ihr wurde Hilfe ohne Namensnennung angeboten.

## Einwilligung in die Weitervermittlung

section-informed-consent-refer = Einwilligung in die Weitervermittlung
indicator-ic-refer-each = Sie ist mit jeder empfangenden Organisation einzeln einverstanden.
indicator-ic-refer-what = Sie ist genau mit dem einverstanden, was weitergegeben wird.
indicator-ic-police-separate = Nach Kontakt mit der Polizei wurde gesondert gefragt.
indicator-ic-withdraw = Sie weiß, wie sie ihre Einwilligung widerrufen kann.
indicator-ic-child-assent = Kind: angehört, um Zustimmung gebeten, Vormundschaft oder Kinderschutz einbezogen.
