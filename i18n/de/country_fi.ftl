# Finnland: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/fi.toml.

## In Kürze

country-fi-reflection = bis zu sechs Monate, für Menschen ohne rechtmäßigen Aufenthalt
country-fi-statute = Ausländergesetz (301/2004) §§ 52b–52c
country-fi-identification = Aufnahme in das nationale Hilfesystem auf einen Verdacht hin; formelle Identifizierung durch Behörden
country-fi-mechanism = nationales Hilfesystem für Opfer von Menschenhandel
country-fi-coordinator = Koordinierung der Regierung auf Ministerialebene (Justizministerium)
country-fi-rapporteur = Ombudsstelle für Nichtdiskriminierung

country-fi-served-permit-without-cooperation = wenn die Person besonders schutzbedürftig ist
country-fi-served-permit-with-cooperation = befristet, während Ermittlungen und Gerichtsverfahren

## Fakten

country-fi-fact-instrument-palermo-protocol = Finnland ist seit 2006 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-fi-fact-instrument-coe-convention-197 = Finnland hat das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) am 29. August 2006 unterzeichnet und am 30. Mai 2012 ratifiziert. Es ist seit dem 1. September 2012 in Kraft.
    .note = In der dritten Evaluierungsrunde nahm der Ausschuss seine Empfehlung am 21. Juni 2024 an. Die Antwort der Regierung war am 21. Juni 2026 fällig.
country-fi-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-fi-fact-criminal-provision = Menschenhandel und schwerer Menschenhandel sind nach dem Strafgesetzbuch, Kapitel 25 §§ 3 und 3a, strafbar. Verwandte Straftaten sind wucherische Diskriminierung bei der Arbeit, schwere Zuhälterei und schwere Beihilfe zur unerlaubten Einreise.
country-fi-fact-recovery-reflection = Die Bedenkzeit dauert bis zu sechs Monate. Sie macht den Aufenthalt einer Person ohne Aufenthaltsrecht rechtmäßig, und in dieser Zeit wird nicht abgeschoben. Gewährt wird sie vom nationalen Hilfesystem (NAS) bei der Aufnahme, von der Polizei oder von Grenzbehörden.
country-fi-fact-rule-change-2025-05-06 = Wird ein Antrag auf einen Aufenthaltstitel ohne rechtmäßigen Aufenthalt gestellt, macht er seit dem 6. Mai 2025 den Aufenthalt während der Bearbeitung nicht mehr rechtmäßig. Eine laufende Bedenkzeit gilt dagegen als rechtmäßiger Aufenthalt. Für die Praxis heißt das: zuerst die Bedenkzeit, dann der Antrag.
country-fi-fact-permit = Opfer, die an Ermittlungen oder Gerichtsverfahren mitwirken, können einen Aufenthaltstitel bekommen. Besonders schutzbedürftige Opfer müssen nicht zusammenarbeiten. Vom Ausland aus kann er nicht beantragt werden. Die Ombudsstelle für Nichtdiskriminierung hält die Schwelle für hoch.
country-fi-fact-assistance-law = Nach dem Aufnahmegesetz 746/2011, Kapitel 4, besteht ein Rechtsanspruch auf Leistungen, sobald die Person aufgenommen ist. Die Gemeinde ist für ihre Einwohnerinnen und Einwohner zuständig. Das nationale Hilfesystem (NAS) ist für Menschen ohne Wohnsitzgemeinde zuständig.
country-fi-fact-men-and-forms = Die Hilfe gilt für Menschen jeden Geschlechts, jeder Staatsangehörigkeit und jeden Alters und für alle Formen von Menschenhandel. Die Tat kann im Ausland geschehen sein oder Jahre zurückliegen.
country-fi-fact-unconditional = Die Hilfe ist kostenlos und freiwillig, und ein fehlendes Aufenthaltsrecht ist kein Hindernis. Frühere Berichte (2017 bis 2019) sagten: In inländischen Fällen hing längere Hilfe davon ab, dass die Polizei wegen Menschenhandels ermittelte. Das Gesetz wurde seitdem geändert (dieser letzte Punkt ist nicht bestätigt).
country-fi-fact-legal-aid = Im Strafverfahren haben Opfer von Menschenhandel ab dem Ermittlungsverfahren kostenlosen anwaltlichen Beistand
country-fi-fact-compensation = Die Staatskasse (Valtiokonttori) zahlt für Körperschäden und Leid nach dem Gesetz über die Entschädigung für Schäden durch Straftaten (1204/2005). Die Person zeigt die Tat zuerst bei der Polizei an und macht vor Gericht Ansprüche gegen die Person geltend, die die Tat begangen hat. Der Antrag ist innerhalb von drei Jahren nach dem rechtskräftigen Urteil zu stellen oder, wenn es nie zum Prozess kam, innerhalb von zehn Jahren nach der Tat. Erfasst sind Taten in Finnland. Eine Tat im Ausland zählt nur, wenn die Person in Finnland wohnt und zum Arbeiten, Studieren oder aus ähnlichem Grund im Ausland war.
    .note = 2019 forderte die Expertengruppe des Europarats (GRETA), alle Opfer von Menschenhandel einzubeziehen (um.fi, 5. Juni 2019)
country-fi-fact-children = Ein unbegleitetes Kind bekommt eine Vertretung. Das nationale Hilfesystem (NAS) arbeitet mit dem Kinderschutz zusammen. Nach den Eltern wird nur gesucht, wenn das sicher ist.
country-fi-fact-non-punishment = Behörden können von Maßnahmen absehen. Die finnische Opferhilfe (RIKU) sagt Opfern, dass eine erzwungene Straftat nicht bestraft werden soll. Eine allgemeine gesetzliche Befreiung ist nicht bekannt.
country-fi-fact-criminal-provision-2 = Die Vorschrift zum Menschenhandel ist Kapitel 25 § 3 des Strafgesetzbuchs
    .note = Gelesen wurde nur § 3. § 3a (schwerer Menschenhandel) und die verwandten Straftaten wurden nicht gelesen.
country-fi-fact-transposition-2024-1712 = Eine Arbeitsgruppe des Justizministeriums (VN/33260/2024) schlug zwei Änderungen in Kapitel 25 des Strafgesetzbuchs vor. § 3 soll auch Leihmutterschaft nennen, und ein neuer § 3 d soll die Inanspruchnahme einer von Menschenhandel betroffenen Person erfassen. Die Anhörung lief von Oktober bis November 2025. Die Verabschiedung eines Gesetzes wurde nicht gefunden.
    .note = Die Frist vom 15. Juli 2026 ist abgelaufen. Wie weit die Änderung heute ist, ist nicht bekannt.
country-fi-fact-non-punishment-2 = Die Expertengruppe des Europarats (GRETA) forderte Finnland auf (zweiter Bericht, 2019), mehr dafür zu tun, dass Opfer straffrei bleiben
    .note = Eine gesetzliche Vorschrift wurde nicht gefunden
country-fi-fact-duty-to-report = Nach dem Kinderschutzgesetz 417/2007, § 25, muss das Personal der aufgezählten Stellen den Kinderschutz sofort verständigen, auch bei Schweigepflicht. Es muss auch die Polizei verständigen, wenn der Verdacht auf Sexual- oder Körperverletzungsdelikte gegen ein Kind besteht. Die Liste nennt Sozial- und Gesundheitswesen, Bildung, Jugendarbeit, Polizei, Strafvollzug, Rettungsdienst, Aufnahmezentren und Notrufzentralen. Sie nennt auch Zoll, Grenzschutz, Vollstreckung, die Sozialversicherungsanstalt (Kela) und die Kirchen. Alle anderen dürfen trotz Schweigepflicht melden. Der auswärtige Dienst steht in der gelesenen Fassung nicht in der Liste.
    .note = Nach dem finnischen Institut für Gesundheit und Wohlfahrt (THL) geht die Meldung jetzt an den Wohlfahrtsbezirk, nicht an die Gemeinde. Sie wird nie mit ungeschützter E-Mail gesendet (THL). Der aktuelle Wortlaut von § 25 wurde bei Finlex nicht gelesen.
