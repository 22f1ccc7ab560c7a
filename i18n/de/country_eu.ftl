# Europäische Union / Europäische Kommission: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/eu.toml.

## In Kürze

country-eu-reflection = mindestens 30 Tage nach dem Übereinkommen des Europarats zur Bekämpfung des Menschenhandels, Artikel 13; die Richtlinie 2004/81/EG überlässt die Dauer den Staaten
country-eu-statute = 2004/81/EG Art. 6
country-eu-identification = Mitgliedstaaten
country-eu-mechanism = ein formeller Verweismechanismus und eine Kontaktstelle sind nach der Richtlinie 2024/1712 vorgeschrieben
country-eu-coordinator = EU-Koordinierung für die Bekämpfung des Menschenhandels
country-eu-rapporteur = Netz der nationalen Berichterstattungsstellen

country-eu-served-help-without-testimony = Hilfe darf nicht von Bedingungen abhängen: Richtlinie 2011/36/EU, Artikel 11 Abs. 3, unbeschadet der Richtlinie 2004/81/EG
country-eu-served-presumed = ab dem Vorliegen konkreter Anhaltspunkte
country-eu-served-men = geschlechtsspezifisch
country-eu-served-permit-without-cooperation = jeder Staat entscheidet
country-eu-served-permit-with-cooperation = Richtlinie 2004/81/EG

## Fakten

country-eu-fact-directive-2024-1712 = Die Richtlinie 2024/1712 wurde am 13. Juni 2024 angenommen und am 24. Juni im Amtsblatt veröffentlicht. Sie ist seit dem 14. Juli 2024 in Kraft. Die Staaten hatten bis zum 15. Juli 2026 Zeit zur Umsetzung. Diese Frist ist abgelaufen. Was jeder Staat getan hat, wurde nicht geprüft.
country-eu-fact-directive-2024-1712-content = Die Richtlinie 2024/1712 ergänzt Zwangsverheiratung, illegale Adoption und Ausbeutung von Leihmutterschaft. Die wissentliche Inanspruchnahme von Diensten eines Opfers ist eine Straftat. Schutzunterkünfte stehen unabhängig von Staatsangehörigkeit oder Aufenthaltsstatus offen. Digitale Mittel machen die Tat schwerer. Die Staaten brauchen Verweismechanismen und Kontaktstellen (dieser letzte Punkt ist nicht bestätigt).
country-eu-fact-116006 = Das europäische Hilfetelefon 116 006 wurde 2009 reserviert. 2023 war es in 13 Staaten in Betrieb, im Dezember 2025 in 14. Die überarbeitete Opferschutzrichtlinie wird alle Staaten verpflichten, es zu betreiben (Dezember 2025, nach Victim Support Europe).
country-eu-fact-no-common-hotline = Eine einheitliche EU-Nummer gegen Menschenhandel wurde für die Richtlinie von 2024 erörtert und nicht beschlossen. Es gibt weiterhin 27 verschiedene Nummern (nach einem dänischen Meinungsbeitrag von 2024).
country-eu-fact-compensation = Die Unterstützungsbehörde ist dort, wo das Opfer lebt. Die Entscheidungsbehörde ist dort, wo die Tat geschah.
country-eu-fact-rapporteurs = In Estland und Lettland ist eine Stelle zugleich Koordinierungs- und Berichterstattungsstelle. In Litauen und Polen erstattet das Innenministerium Bericht. In Finnland und Belgien ist die Berichterstattungsstelle unabhängig.
country-eu-fact-denmark-opt-out = Dänemark hat sich an der Annahme der Richtlinie 2011/36/EU nicht beteiligt und ist nicht an sie gebunden
    .note = Dass dies auch für die Richtlinie 2024/1712 gilt, ist nur ein Schluss
country-eu-fact-directive-2024-1712-2 = Die Richtlinie 2024/1712, seit dem 14. Juli 2024 in Kraft, war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Eine Liste der Staaten, die die Frist eingehalten haben, wurde nicht gefunden, auch kein Vertragsverletzungsverfahren.
country-eu-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) hat 48 Vertragsparteien: alle 46 Mitgliedstaaten des Europarats, Belarus und Israel. Die EU kann beitreten.
    .note = Artikel 13 legt für die Bedenkzeit mindestens 30 Tage fest (auch bei amnesty.org.pl gelesen)
country-eu-fact-changed-victims-rights-116006 = Überarbeitete Regeln zu den Rechten der Opfer werden alle EU-Staaten verpflichten, die Nummer 116 006 zu betreiben. Im Dezember 2025 hatten sie 14 von 27.
