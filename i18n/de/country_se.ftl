# Schweden: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/se.toml.

## In Kürze

country-se-reflection = 30 Tage, verlängerbar
country-se-statute = Ausländergesetz (2005:716) Kap. 5 § 15
country-se-identification = eine Person gilt als formell identifiziert, wenn ein Ermittlungsverfahren eröffnet ist; erkennen können sie alle
country-se-mechanism = Handbuch bei Verdacht auf Menschenhandel (der nationale Verweismechanismus), geführt von der Gleichstellungsbehörde
country-se-coordinator = schwedische Gleichstellungsbehörde
country-se-rapporteur = schwedische Polizeibehörde

country-se-served-help-without-testimony = für soziale Leistungen und das Programm der Zivilgesellschaft nicht verlangt; der Aufenthaltstitel hängt daran
country-se-served-permit-without-cooperation = nur die Bedenkzeit; das Programm der Zivilgesellschaft verlangt keine Zusammenarbeit
country-se-served-permit-with-cooperation = befristet, auf Antrag der Leitung der Ermittlungen

## Fakten

country-se-fact-instrument-palermo-protocol = Schweden ist seit 2004 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-se-fact-instrument-coe-convention-197 = Schweden hat das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) am 16. Mai 2005 unterzeichnet und am 31. Mai 2010 ratifiziert. Es ist seit dem 1. September 2010 in Kraft.
country-se-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-se-fact-criminal-provision = Menschenhandel ist nach dem Strafgesetzbuch, Kapitel 4 § 1a, strafbar, mit zwei bis zehn Jahren. Menschenausbeutung ist eine abgestufte Straftat, eingeführt mit dem Gesetzentwurf 2017/18:123. Darauf stehen bis zu vier Jahre, in schweren Fällen zwei bis zehn Jahre.
    .note = Die Nummer „§ 1b“ und der heutige Strafrahmen wurden nicht gelesen
country-se-fact-recovery-reflection = Die Bedenkzeit beträgt 30 Tage. Die Migrationsbehörde entscheidet innerhalb von Tagen. Seit dem 1. August 2022 können auch kommunale Sozialausschüsse sie beantragen; dann ist kein Ermittlungsverfahren nötig.
country-se-fact-who-applies = Weder die Person noch eine Botschaft kann den Antrag stellen. Das muss ein kommunaler Sozialausschuss oder die Leitung der Ermittlungen tun.
country-se-fact-nsp = Das nationale Unterstützungsprogramm (NSP) der Zivilgesellschaft gibt etwa 30 Tage Schutz ohne Bedingungen. 2019–2020 war es aus Geldmangel geschlossen, 2021 lief es wieder.
country-se-fact-legal-aid = Es gibt kostenlosen anwaltlichen Beistand für Opfer (målsägandebiträde) und Dolmetschen
country-se-fact-helplines-by-sex = Es gibt getrennte landesweite Hilfetelefone für Frauen, für Männer und für trans Personen
country-se-fact-compensation = Schadenersatz wird im Strafprozess zugesprochen. Sonst zahlt die Behörde für Opfer von Straftaten eine Entschädigung. Eine Anzeige bei der Polizei ist nötig. Der Antrag ist innerhalb von drei Jahren nach der Tat oder nach dem Ende des Verfahrens zu stellen. Erfasst sind Taten in Schweden sowie Taten im Ausland, wenn die Person in Schweden wohnte. Für Menschenhandel sind Beträge von 60.000 bis 250.000 SEK belegt.
    .note = Ein Anspruch kann scheitern, wenn der Bezug zu Schweden schwach ist. Das gilt nicht bei Gewalttaten gegen Menschen mit EU-Staatsangehörigkeit oder Wohnsitz (lawline).
country-se-fact-coordination-moves = Am 1. Januar 2018 ging die Koordinierung von der Provinzverwaltung Stockholm auf die neue Gleichstellungsbehörde über. Die Website zog später von nmtsverige.se nach nspm.jamstalldhetsmyndigheten.se um.
country-se-fact-children = Die regionalen Koordinierungsstellen helfen Menschen jeden Alters. Zuständig sind die Sozialdienste.
country-se-fact-non-punishment = Ob es eine Vorschrift zur Straffreiheit gibt, ist nicht bestätigt
country-se-fact-transposition-2024-1712 = Am 6. Februar 2025 wurde eine Untersuchung angeordnet (dir. 2025:8), um die Richtlinie 2024/1712 umzusetzen. Ihr Bericht ist SOU 2025:119, „Ett nytt brott och andra åtgärder mot människohandel“. Weder ein Regierungsentwurf noch ein Gesetz wurde gefunden.
country-se-fact-duty-to-report = Nach dem Sozialdienstgesetz (2025:400) müssen bestimmte Behörden und ihr Personal den Sozialausschuss sofort verständigen. Die Pflicht betrifft Kinder, von denen bekannt ist oder vermutet wird, dass ihnen Schaden geschieht. Der Gesetzentwurf 2025/26:12 (11. September 2025) nimmt weitere Behörden auf.
    .note = Die Liste, die Nummer des Paragrafen und ob Auslandsvertretungen erfasst sind, wurden nicht gelesen
country-se-fact-recovery-reflection-2 = Kommunale Sozialausschüsse können die Bedenkzeit von 30 Tagen beantragen, ob die Person zusammenarbeitet oder nicht (Bericht des US-Außenministeriums zum Menschenhandel, TIP, 2023)
country-se-fact-changed-social-committee = Seit dem 1. August 2022 kann auch ein kommunaler Sozialausschuss die Bedenkzeit beantragen
country-se-fact-changed-coordination-move = Seit 2018 koordiniert die Gleichstellungsbehörde die Arbeit. Ihre Website zog später noch einmal um.
