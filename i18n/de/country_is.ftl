# Island: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/is.toml.

## In Kürze

country-is-reflection = befristete Aufenthaltserlaubnis von bis zu neun Monaten, um ein Jahr verlängerbar, für Drittstaatsangehörige
country-is-statute = Ausländergesetz 80/2016 Art. 75
country-is-identification = kein förmliches Verfahren; für die Erlaubnis ist eine Stellungnahme der Polizei nötig
country-is-mechanism = seit Juli 2020 bei der zentralen Anlaufstelle Bjarkarhlíð
country-is-coordinator = Justizministerium, mit einer neuen Steuerungsgruppe der Regierung (Bericht des US-Außenministeriums zum Menschenhandel, TIP, Ausgabe 2024)
country-is-rapporteur = keine bekannt

country-is-served-permit-without-cooperation = eine Erlaubnis für neun Monate

## Fakten

country-is-fact-instrument-palermo-protocol = Island ist seit 2010 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-is-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Island seit dem 1. Juni 2012 in Kraft
country-is-fact-instrument-eu = Island ist kein EU-Staat
country-is-fact-criminal-provision = Menschenhandel ist nach dem Allgemeinen Strafgesetzbuch, Artikel 227a, strafbar
country-is-fact-recovery-reflection = Eine mutmaßlich betroffene Person kann eine Aufenthaltserlaubnis für bis zu neun Monate bekommen, mit einer Verlängerung um ein Jahr, und wird in dieser Zeit nicht ausgewiesen. Das gilt nur für Drittstaatsangehörige. Eine Stellungnahme der Polizei ist nötig. Die Erlaubnis kann wegen Missbrauchs oder der öffentlichen Ordnung abgelehnt werden.
country-is-fact-unconditional = Alle Opfer haben kostenlose rechtliche, medizinische, psychologische und finanzielle Hilfe. Es kommt nicht darauf an, ob sie in einer Schutzunterkunft wohnen oder zusammenarbeiten.
country-is-fact-one-stop-shop = Bjarkarhlíð koordiniert soziale und rechtliche Hilfe und den Kontakt mit der Polizei unter einem Dach, so wie die Person es möchte
country-is-fact-caller-chooses-police = Wer 112 anruft, kann die Polizei heraushalten
country-is-fact-capacity-warning = Im September 2024 gab es eine Wartezeit von zwei Monaten
country-is-fact-children = Drei der sieben Opfer von 2022 waren Kinder. Die Ausländerbehörde hat einen Vermittlungsweg für unbegleitete Kinder.
country-is-fact-legal-aid = Rechtshilfe ist kostenlos
country-is-fact-compensation = Nach dem Gesetz 69/1995 zahlt der Staat für Körperschäden durch Taten nach dem Strafgesetzbuch, die in Island begangen wurden. Bei Taten im Ausland zahlt er nur in besonderen Fällen, für Menschen mit Wohnsitz oder Staatsangehörigkeit. Die Person zeigt die Tat unverzüglich bei der Polizei an, macht Ansprüche gegen die beschuldigte Person geltend und stellt innerhalb von zwei Jahren einen Antrag beim Entschädigungsausschuss. Eine Verurteilung ist nicht nötig, und es muss nicht bekannt sein, wer die Tat begangen hat.
    .note = Die Liste der Straftaten nennt Menschenhandel nicht. Sie nennt Körperverletzung, Sexualdelikte und rechtswidrige Freiheitsberaubung.
country-is-fact-non-punishment = Eine Vorschrift zur Straffreiheit wurde nicht gefunden. Nach dem Bericht des US-Außenministeriums zum Menschenhandel (TIP) von 2023 kam ein mögliches Opfer ins Gefängnis für Taten, die unmittelbar aus dem Menschenhandel folgten.
country-is-fact-recovery-reflection-2 = Die Dauer wurde von sechs auf neun Monate verlängert. Wer die Aufenthaltserlaubnis hat, kann eine Arbeitserlaubnis bekommen, aber erst, nachdem die Aufenthaltserlaubnis erteilt ist. Solange der Antrag läuft, wird niemandem Einreise oder Aufenthalt verweigert.
    .note = „Einreise oder Aufenthalt nicht verweigert“ gibt „ekki vísað frá landinu“ wieder. Die Nummer des Artikels (Artikel 75) wurde nicht gelesen.
country-is-fact-criminal-provision-2 = Die Höchststrafe für Menschenhandel wurde von acht auf zwölf Jahre erhöht
    .note = Artikel 227a selbst wurde nicht gelesen
country-is-fact-duty-to-report = Nach dem Kinderschutzgesetz 80/2002, Artikel 16, müssen alle den Kinderschutz verständigen. Artikel 17 sagt dasselbe für jede Person, die durch ihre Stellung oder Arbeit von einem Fall erfährt. Diese Pflicht geht Vorschriften und Berufsregeln über die Schweigepflicht vor.
country-is-fact-changed-nrm = Seit Juli 2020 gibt es einen Verweismechanismus, bei der zentralen Anlaufstelle Bjarkarhlíð
