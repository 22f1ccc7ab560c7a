# Deutschland: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/de.toml.

## In Kürze

country-de-reflection = mindestens drei Monate
country-de-statute = § 59 Abs. 7 Aufenthaltsgesetz
country-de-identification = kein förmliches bundesweites Verfahren; Polizei und Fachberatungsstellen identifizieren; die Ausländerbehörde gewährt die Bedenkzeit
country-de-mechanism = keiner auf Bundesebene; Kooperationsvereinbarungen der Bundesländer
country-de-coordinator = Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend (BMBFSFJ) und interministerielle Arbeitsgruppen
country-de-rapporteur = Deutsches Institut für Menschenrechte

country-de-served-help-without-testimony = für Beratung nicht nötig; Leistungen hängen vom Status der Person ab
country-de-served-men = vom Bundesland abhängig
country-de-served-children = durch die Jugendämter
country-de-served-without-papers = bei konkreten Anhaltspunkten
country-de-served-permit-without-cooperation = § 25 Abs. 4a AufenthG setzt eine Aussage voraus; sonst nur die Wege für Härtefälle
country-de-served-permit-with-cooperation = § 25 Abs. 4a AufenthG, zunächst für ein Jahr

## Fakten

country-de-fact-instrument-palermo-protocol = Deutschland ist seit 2006 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-de-fact-instrument-coe-convention-197 = Deutschland hat das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) am 19. Dezember 2012 ratifiziert. Es ist seit dem 1. April 2013 in Kraft.
country-de-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-de-fact-criminal-provision = Menschenhandel ist nach § 232 Strafgesetzbuch (StGB) strafbar, mit Freiheitsstrafe von sechs Monaten bis zu fünf Jahren. Bei Personen unter 21 muss keine Zwangslage gezeigt werden. Die §§ 232a bis 233a betreffen Zwangsprostitution, Zwangsarbeit, Ausbeutung der Arbeitskraft und Ausbeutung unter Ausnutzung einer Freiheitsberaubung.
    .note = Im Februar 2026 lag ein Entwurf vor, der diese Paragrafen ganz neu fasst; sie können sich also geändert haben
country-de-fact-recovery-reflection = Bei konkreten Anhaltspunkten setzt die Ausländerbehörde eine Frist von mindestens drei Monaten, unabhängig von einer Zusammenarbeit (Bedenkzeit, auch Bedenk- und Stabilisierungsfrist). Eine plausible Schilderung genügt oder eine Stellungnahme der Polizei oder einer Fachberatungsstelle. In dieser Zeit ist der Aufenthalt geduldet. Die Person verliert die Frist, wenn sie freiwillig wieder Verbindung zu denen aufnimmt, die sie ausgebeutet haben.
country-de-fact-permit = Die Aufenthaltserlaubnis nach § 25 Abs. 4a AufenthG hat drei Voraussetzungen. Staatsanwaltschaft oder Gericht hält die Anwesenheit der Person für sachgerecht, die Person hat jede Verbindung zu den Beschuldigten abgebrochen, und sie ist zur Aussage bereit. Sie gilt ein Jahr und kann später aus humanitären oder persönlichen Gründen verlängert werden.
country-de-fact-gaps = Es gibt keine staatliche Anlaufstelle. Die meisten Kooperationsvereinbarungen betreffen sexuelle Ausbeutung, einige Arbeitsausbeutung. Keine betrifft Betteln oder erzwungene Straftaten (nach einem Verzeichnis von etwa 2020).
country-de-fact-legal-aid = Unter bestimmten Voraussetzungen gibt es einen anwaltlichen Beistand für Opfer und psychosoziale Prozessbegleitung
country-de-fact-compensation = Seit dem 1. Januar 2024 entschädigt das Vierzehnte Buch Sozialgesetzbuch (SGB XIV) Opfer von Gewalttaten. Dazu zählt schwere psychische Gewalt, also auch Menschenhandel durch Drohung oder Zwang. Es bietet Schnelle Hilfen in Traumaambulanzen und ein Fallmanagement. Für frühere Taten gilt das alte Opferentschädigungsgesetz (OEG).
    .note = Ob ein rechtmäßiger Aufenthalt nötig ist, sagen die Quellen verschieden. Die Regeln über Schadenersatz im Strafprozess (Adhäsionsverfahren) wurden nicht gelesen.
country-de-fact-non-punishment = Nach § 154c Strafprozessordnung (StPO) kann die Staatsanwaltschaft davon absehen, eine eigene Straftat eines Opfers von Menschenhandel zu verfolgen. Sie entscheidet nach Ermessen; Gerichte haben diese Befugnis nicht. Das Opfer muss die Tat vorher offenlegen.
    .note = Der Gesetzestext selbst wurde nicht gelesen. Die deutsche Berichterstattungsstelle forderte im Juli 2025 eine weiter gefasste Regelung.
country-de-fact-eu-citizens = Die Aufenthaltsregeln in diesem Kapitel betreffen Drittstaatsangehörige. Für Unionsbürgerinnen und Unionsbürger gilt die Freizügigkeit.
country-de-fact-online-entry = Seit dem 14. Januar 2026 ist der Bundesweite Koordinierungskreis gegen Menschenhandel (KOK) per Chat und E-Mail erreichbar
country-de-fact-transposition-2024-1712 = Ein Referentenentwurf vom 20. Oktober 2025 fasst die §§ 232 bis 233a Strafgesetzbuch (StGB) neu, um die Richtlinie 2024/1712 umzusetzen. Stellungnahmen waren bis zum 28. November 2025 möglich. Am 2. Februar 2026 war es noch ein Entwurf; eine Verabschiedung wurde nicht gefunden.
    .note = Der Bundesweite Koordinierungskreis gegen Menschenhandel (KOK) kritisiert, dass der Entwurf die Teile der Richtlinie zu den Rechten der Opfer auslässt
country-de-fact-duty-to-report = Eine allgemeine Meldepflicht gibt es nicht. § 138 Strafgesetzbuch (StGB) bestraft aber, wer bestimmte schwere Straftaten nicht anzeigt, die geplant sind oder andauern und noch abgewendet werden können. Die Strafe beträgt bis zu fünf Jahre. Es geht um Verbrechen nach § 232 Abs. 3 Satz 2, § 232a Abs. 3 bis 5, § 232b Abs. 3 bis 4 und § 233a Abs. 3 bis 4.
    .note = Das gilt für jede Person, also auch für konsularisches Personal
