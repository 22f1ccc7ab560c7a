# Norwegen: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/no.toml.

## In Kürze

country-no-reflection = sechs Monate, nicht verlängerbar
country-no-statute = Ausländerverordnung § 8-3
country-no-identification = keine einzelne Behörde: jede Behörde muss identifizieren
country-no-mechanism = die Expertengruppe des Europarats (GRETA) drängte 2017 auf einen formellen Verweismechanismus; seitdem wurde von keinem gelesen; nationale Strategie 2025–2030
country-no-coordinator = Koordinierungsstelle gegen Menschenhandel (KOM), wird in Einzelfällen nicht tätig
country-no-rapporteur = keine bekannt

country-no-served-men = durch das Hilfetelefon; Unterkunft gesondert
country-no-served-children = durch den Kinderschutz
country-no-served-permit-without-cooperation = die Erlaubnis für die Bedenkzeit; Asyl
country-no-served-permit-with-cooperation = bis zu 12 Monate, verlängerbar

## Fakten

country-no-fact-instrument-palermo-protocol = Norwegen hat das Zusatzprotokoll der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll) 2003 ratifiziert
country-no-fact-instrument-coe-convention-197 = Norwegen hat das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) 2008 ratifiziert. Es ist seit dem 1. Mai 2008 in Kraft (der Tag ist nicht bestätigt).
country-no-fact-instrument-eu = Norwegen ist kein EU-Staat und an die Richtlinien nicht gebunden
country-no-fact-criminal-provision = Die Strafvorschriften stehen im Strafgesetzbuch, §§ 257 und 258. Die Strafe beträgt bis zu sechs oder bis zu zehn Jahre.
country-no-fact-recovery-reflection = Die Person bekommt für die Bedenkzeit eine Aufenthaltserlaubnis für sechs Monate, die nicht verlängert werden kann. Sie beantragt sie persönlich bei der Polizei. Es gibt keine Pflicht zur Zusammenarbeit oder Aussage.
country-no-fact-permit = Eine beschränkte Aufenthaltserlaubnis gilt bis zu einem Jahr und ist verlängerbar. Sie ist für Personen, deren Aufenthalt für Ermittlungen oder Gerichtsverfahren nötig ist.
country-no-fact-who-identifies = Jede Behörde, Organisation oder Person mit Anlass zur Sorge soll die Person als möglicherweise betroffen behandeln und weitervermitteln
country-no-fact-safe-housing = Erwachsene werden in einem Krisenzentrum untergebracht, Kinder vom Kinderschutz. Der Staat bezahlt anwaltliche Beratung zur Anzeige.
country-no-fact-children = Der Kinderschutz bringt Kinder unter. Jede Ausnutzung einer minderjährigen Person gilt als Menschenhandel, ohne dass ein Mittel nachgewiesen wird.
country-no-fact-legal-aid = Der Staat bezahlt anwaltliche Beratung und Hilfe bei der Anzeige
country-no-fact-return = Die norwegische Migrationsbehörde (UDI) und die Internationale Organisation für Migration (IOM) helfen bei einer sicheren Rückkehr
country-no-fact-compensation = Das Gesetz über staatliche Entschädigung für Gewaltopfer (17. Juni 2022 Nr. 57, in Kraft seit 1. Januar 2023) nennt Menschenhandel in § 1 (Strafgesetzbuch, § 257). Die Tat muss angezeigt sein. Der Antrag geht an die Entschädigungsstelle (Kontoret for voldsoffererstatning), innerhalb von sechs Monaten nach einem rechtskräftigen Urteil oder einem Jahr nach der abschließenden Entscheidung der Staatsanwaltschaft. Taten im Ausland zählen nur, wenn das Opfer in Norwegen wohnte und ein norwegisches Gericht den Fall verhandelt hat. Die Obergrenze ist das 60-Fache des Grundbetrags der Sozialversicherung (60 G).
    .note = Zu wenig Mitwirkung an den Ermittlungen kann zur Ablehnung führen (§ 7). Das Gesetz wurde vollständig gelesen. Zuletzt geändert wurde es durch das Gesetz 2025-04-25-12 zum 1. Januar 2026.
country-no-fact-non-punishment = Es gibt eine Vorschrift. Die Expertengruppe des Europarats (GRETA) begrüßte Änderungen der Strafprozessordnung, findet die Vorschrift aber zu selten angewendet. Sie fordert, dass die Leitlinien der Generalstaatsanwaltschaft jede Tat erfassen, zu der ein Opfer gezwungen wurde. § 69 erlaubt es der Staatsanwaltschaft, aus besonderen Gründen von der Verfolgung abzusehen, obwohl die Schuld erwiesen ist.
    .note = Welchen Paragrafen GRETA meint, wurde nicht gelesen. GRETA nennt auch Haft, Einreiseverbote und späte Identifizierung als Folgen, die zu beseitigen sind.
country-no-fact-duty-to-report = Nach dem Strafgesetzbuch, § 196, müssen alle versuchen, bestimmte aufgezählte schwere Straftaten abzuwenden, auch bei Schweigepflicht. Das gilt, solange die Tat noch abgewendet werden kann und sicher oder sehr wahrscheinlich ist. Ein Gesetzentwurf von 2020 (Prop. 66 L 2019-2020) sollte schweren Menschenhandel und Zwangsverheiratung aufnehmen.
    .note = Ob die Ergänzung beschlossen wurde, wurde nicht gelesen. Der Bericht NOU 2024:13 behandelt Taten im Ausland. Die Pflicht öffentlicher Stellen gegenüber dem Kinderschutz wurde nicht gelesen.
country-no-fact-strategy = Für 2025–2030 gibt es eine nationale Strategie gegen Menschenhandel. Eine Überprüfung der Strafvorschriften ist geplant.
    .note = Der Text wurde in der Kopie einer Seite von regjeringen.no gelesen
country-no-fact-changed-rosa-all-forms = Seit 2016 steht das Hilfetelefon ROSA Menschen jeden Geschlechts und für alle Formen der Ausbeutung offen
