# Polen: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/pl.toml.

## In Kürze

country-pl-reflection = drei Monate; vier Monate für Minderjährige
country-pl-statute = Ausländergesetz Art. 170–172
country-pl-identification = Polizei und Grenzschutz (Formular für eine mutmaßlich betroffene Person; Bescheinigung für ausländische Personen ohne rechtmäßigen Aufenthalt); die Staatsanwaltschaft im Gerichtsverfahren
country-pl-mechanism = keine einzelne Kontaktstelle; das Nationale Beratungs- und Interventionszentrum für Opfer von Menschenhandel (KCIK) ist die landesweite Stelle
country-pl-coordinator = Ministerium für Inneres und Verwaltung
country-pl-rapporteur = Ministerium für Inneres und Verwaltung, wie die Koordinierung

country-pl-served-without-papers = mit der Bescheinigung
country-pl-served-permit-without-cooperation = nur die Bescheinigung
country-pl-served-permit-with-cooperation = befristet

## Fakten

country-pl-fact-instrument-palermo-protocol = Polen ist seit 2003 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-pl-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Polen seit dem 1. März 2009 in Kraft (Dz.U. 2009 Nr. 20 Pos. 107)
country-pl-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-pl-fact-criminal-provision = Menschenhandel ist nach dem Strafgesetzbuch, Artikel 189a, strafbar. Die Definition steht in Artikel 115 § 22.
country-pl-fact-recovery-reflection = Eine Bescheinigung besagt, dass die Person mutmaßlich Opfer ist, und macht den Aufenthalt für drei Monate rechtmäßig (bei Minderjährigen für vier). Sie gibt kein Recht auf Arbeit.
country-pl-fact-permit = Die befristete Aufenthaltserlaubnis gibt es nur für Drittstaatsangehörige. Die Person arbeitet mit der Behörde zusammen, die den Fall führt, und hat den Kontakt zu den Beschuldigten abgebrochen. Minderjährige müssen den Opferstatus haben. Stempelgebühren fallen nicht an.
country-pl-fact-social-assistance = Wer die Bescheinigung oder die Aufenthaltserlaubnis hat, kann Sozialhilfe in Anspruch nehmen
country-pl-fact-men = Es gibt eine Schutzunterkunft für Männer, 2017 eröffnet, und zwei Schutzunterkünfte für Frauen
country-pl-fact-compensation = Ein Gericht spricht auf Antrag der geschädigten Person Entschädigung zu
country-pl-fact-116006 = Das europäische Hilfetelefon 116 006 ist in Polen nicht in Betrieb (Liste von 2023)
country-pl-fact-legal-aid = Das Nationale Beratungs- und Interventionszentrum für Opfer von Menschenhandel (KCIK) bietet Rechtsberatung
country-pl-fact-children = Für ein Kind gilt die Bescheinigung vier Monate. Für die Aufenthaltserlaubnis ist statt der Zusammenarbeit der Opferstatus nötig.
country-pl-fact-non-punishment = Ob es eine Vorschrift zur Straffreiheit gibt, ist nicht bestätigt
country-pl-fact-rapporteur = Das Innenministerium erstattet Bericht
country-pl-fact-duty-to-report = Die Strafprozessordnung, Artikel 304 § 2, verpflichtet staatliche und kommunale Einrichtungen. Erfahren sie bei ihrer Arbeit von einer Straftat, die von Amts wegen verfolgt wird, müssen sie sofort Staatsanwaltschaft oder Polizei verständigen und Beweise sichern. Nach § 1 haben alle eine gesellschaftliche Pflicht, ohne Sanktion. Das Strafgesetzbuch, Artikel 240, bestraft das Schweigen über aufgezählte Straftaten. Die Liste enthält die Artikel 148, 189, 197 §§ 3 bis 5, 198 und 200, nicht aber Artikel 189a (Menschenhandel).
    .note = Eine konsularische Vertretung ist eine staatliche Einrichtung; Artikel 304 § 2 bindet sie also wahrscheinlich (ein Schluss). Sagen Sie das der Person, bevor Sie Einzelheiten aufnehmen. Artikel 189 (Freiheitsberaubung) geht oft mit Menschenhandel einher.
country-pl-fact-compensation-2 = Die Expertengruppe des Europarats (GRETA) stellt fest (dritter Bericht, 9. Juni 2023), dass die zugesprochenen Summen sehr niedrig sind und Opfer oft nur als Zeuginnen und Zeugen gelten. Staatliche Entschädigung soll nach ihrer Ansicht zugänglich sein.
country-pl-fact-nrm-draft = Das Innenministerium entwarf 2022 einen Verweismechanismus. Bei Redaktionsschluss des Berichts des US-Außenministeriums zum Menschenhandel (TIP) von 2023 stand die Billigung noch aus.
    .note = Eine Billigung wurde nicht gefunden
country-pl-fact-changed-men-shelter = Seit 2017 gibt es eine Schutzunterkunft für Männer
