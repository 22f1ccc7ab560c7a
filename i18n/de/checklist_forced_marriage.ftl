# Checkliste „forced-marriage“: was die Fachkraft liest. Der Aufbau steht in checklists/forced-marriage.toml.

checklist-forced-marriage = Zwangsverheiratung und Ausbeutung in der Ehe
    .purpose = Zwangsverheiratung im Ausland erkennen und Ehen, die der Ausbeutung durch Arbeit, Sex oder Aufenthaltsstatus dienen.
    .audience = Gesprächsführende Fachkräfte; Visastelle bei Fällen von Ehegattennachzug
    .when = Jemand bittet im Ausland um Hilfe, oder einer Fachkraft fallen in einer Familiensache Warnzeichen auf.

## Anzeichen

section-forced-marriage-signs = Anzeichen
indicator-fm-not-chosen = Die Person hat den Ehepartner nicht gewählt oder kann die Ehe nicht ablehnen.
indicator-fm-passport-taken = Die Familie nahm bei der Ankunft Pass oder Ticket an sich.
indicator-fm-one-way = Die Person wurde in einen „Urlaub“ mitgenommen und durfte nicht zurück.
indicator-fm-kept-in = Die Person darf nicht mehr hinaus, nicht allein sein oder Freunde nicht anrufen.
indicator-fm-pressure = Die Person wird bedroht, geschlagen oder stark unter Druck gesetzt, damit sie in eine Ehe einwilligt.
indicator-fm-honour = Die Person fürchtet, wegen „Schande“ oder „Ehre“ verletzt zu werden.
indicator-fm-knows-little = Die Person weiß sehr wenig über den künftigen Ehepartner oder die Reise.
indicator-fm-school-term = Ein junger Mensch wird während der Schulzeit für länger ins Ausland gebracht.
indicator-fm-payment = Die Person wurde ohne ihre Zustimmung gegen Geld oder zum Ausgleich von Schulden verheiratet (übliche Mitgift oder Geschenke sind kein Anzeichen).
indicator-fm-servant = In der Ehe wird die Person zu Arbeit, Betteln oder Sex mit anderen gezwungen.
indicator-fm-spouse-status = Der Ehepartner droht mit dem Aufenthaltstitel oder den Kindern.
