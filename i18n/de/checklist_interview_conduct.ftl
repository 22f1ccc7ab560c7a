# Checkliste „interview-conduct“: was die Fachkraft liest. Der Aufbau steht in checklists/interview-conduct.toml.

checklist-interview-conduct = Gesprächsführung
    .purpose = Ein kurzer Leitfaden, der während des Gesprächs offen bleibt.
    .audience = Gesprächsführende Fachkraft
    .when = Vor, während und nach jedem Gespräch.

## Vorher

section-interview-conduct-before = Vorher
indicator-iv-private = Ein abgeschlossener, ruhiger Raum ohne Glasscheibe, Schalter oder Publikum.
indicator-iv-alone = Die Person ist mit der Fachkraft allein; die Begleitung ist anderswo.
indicator-iv-interpreter-vetted = Wer dolmetscht, ist unabhängig, überprüft und nicht aus demselben Umfeld.
indicator-iv-gender-choice = Die Person hat gewählt, ob eine Frau oder ein Mann fragt und dolmetscht.
indicator-iv-referral-ready = Anlaufstellen für die Weitervermittlung liegen vor der ersten Frage bereit.
indicator-iv-needs-first = Wasser, Essen, Toilette, Ruhe und Erste Hilfe kommen zuerst.
indicator-iv-one-interview = Klären Sie, wer die Person schon befragt hat; vermeiden Sie Wiederholungen.

## Währenddessen

section-interview-conduct-during = Währenddessen
indicator-iv-open = Stellen Sie offene Fragen; lassen Sie die Person in beliebiger Reihenfolge erzählen.
indicator-iv-no-details = Fragen Sie nicht nach Einzelheiten sexueller oder anderer Gewalt, die Sie nicht brauchen.
indicator-iv-not-interrogate = Nicht prüfen, nicht konfrontieren, keine Zweifel zeigen; Lücken und Änderungen sind nach einem Trauma normal.
indicator-iv-no-promise = Versprechen Sie weder Sicherheit noch Aufenthaltstitel, Geld oder einen bestimmten Ausgang.
indicator-iv-own-words = Notieren Sie wichtige Aussagen in den Worten der Person; trennen Sie Ihre Meinung davon.
indicator-iv-listen-risk = Fragen Sie, wie die Person selbst die Gefahr sieht, und achten Sie ihre Sicht.
indicator-iv-pause = Achten Sie auf Belastung; bieten Sie Pausen an; hören Sie auf, wenn nötig.
indicator-iv-child-specialist = Kind: Fragen Sie nur, was für die Sicherheit nötig ist; überlassen Sie das Gespräch Fachleuten.

## Danach

section-interview-conduct-after = Danach
indicator-iv-summarise = Sagen Sie, was als Nächstes geschieht und wer es tut.
indicator-iv-safe-leave = Klären Sie, wie die Person sicher geht und was sie bei sich trägt.
indicator-iv-door-open = Wenn die Person Hilfe ablehnt: Sagen Sie, dass sie jederzeit wiederkommen kann.
indicator-iv-debrief = Fachkraft und Dolmetscherin oder Dolmetscher besprechen sich nach.

## Niemals

section-interview-conduct-never = Niemals
indicator-iv-never-call = Nie ohne Einwilligung Arbeitgeber, Partner, Agentur oder Familie anrufen.
indicator-iv-never-handover = Nie Dokumente an Begleitung oder Agentur geben.
indicator-iv-never-photo = Nie ohne Einwilligung fotografieren oder Nachrichten kopieren.
