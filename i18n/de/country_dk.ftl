# Dänemark: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/dk.toml.

## In Kürze

country-dk-reflection = 30 Tage, insgesamt bis zu 120, wenn die Person an der Vorbereitung einer freiwilligen Rückkehr mitwirkt, oder aus besonderen Gründen
country-dk-statute = Ausländergesetz § 33 Abs. 14
country-dk-identification = seit Januar 2022 das dänische Zentrum gegen Menschenhandel (CMM) für dänische und andere EU-Staatsangehörige und Menschen mit rechtmäßigem Aufenthalt, die dänische Ausländerbehörde (Udlændingestyrelsen) für Menschen ohne rechtmäßigen Aufenthalt und Asylsuchende; Gerichte für den Anspruch auf Hilfe
country-dk-mechanism = das dänische Zentrum gegen Menschenhandel (CMM) wirkt wie ein Verweismechanismus
country-dk-coordinator = dänisches Zentrum gegen Menschenhandel (CMM), Gleichstellungsministerium
country-dk-rapporteur = keine unabhängige Berichterstattungsstelle bekannt

country-dk-served-help-without-testimony = Zusammenarbeit mit der Polizei nicht verlangt; eine längere Zeit setzt eine vorbereitete Rückkehr voraus
country-dk-served-presumed = volle Hilfe nach einer Prüfung
country-dk-served-without-papers = als Ausreisefrist
country-dk-served-permit-with-cooperation = § 9c Abs. 5, wenn die Person für Ermittlungen oder Verfahren gebraucht wird

## Fakten

country-dk-fact-instrument-palermo-protocol = Dänemark ist seit 2003 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-dk-fact-instrument-coe-convention-197 = Dänemark hat das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) am 19. September 2007 ratifiziert. Es ist seit dem 1. Februar 2008 in Kraft. Dänemark hat erklärt, dass es bis auf Weiteres nicht für die Färöer und Grönland gilt.
    .note = Diese räumliche Grenze ist für konsularische Vertretungen wichtig
country-dk-fact-instrument-eu = Dänemark ist an die Richtlinie 2011/36/EU nicht gebunden. Es nimmt am EU-Recht im Bereich Justiz nicht teil. Die Richtlinie stützt sich auf Artikel 82 Abs. 2 und Artikel 83 Abs. 1 des Vertrags über die Arbeitsweise der Europäischen Union (AEUV). Das dänische Strafrecht wurde mit dem Gesetz Nr. 275 vom März 2012 an die Richtlinie angeglichen.
    .note = Gelesen wurde das nur für die Richtlinie 2011/36. Dass es auch für die Richtlinie 2024/1712 gilt, ist ein Schluss aus der gleichen Rechtsgrundlage. Die Richtlinie 2004/81/EG wurde nicht gelesen.
country-dk-fact-criminal-provision = Menschenhandel ist nach § 262a des Strafgesetzbuchs strafbar. Das Gesetz 275 vom März 2012 (Entwurf L 57 vom 14. Dezember 2011) erhöhte die Höchststrafe von acht auf zehn Jahre. Es ergänzte auch Straftaten als Form der Ausbeutung.
country-dk-fact-recovery-reflection = Die Person bekommt eine Ausreisefrist von 30 Tagen, höchstens von 120 Tagen. Die Höchstdauer wurde 2013 von 100 Tagen angehoben. Menschen mit rechtmäßigem Aufenthalt bekommen eine gleichwertige Erholungsphase.
country-dk-fact-identification = Die erste Identifizierung ist ein Gespräch mit dem dänischen Zentrum gegen Menschenhandel (CMM). Es allein gibt keinen Zugang zur Hilfe nach dem Aktionsplan. Unterstützung und Unterkunft können in dieser Zeit angeboten werden.
country-dk-fact-men = Männer werden in Krisenzentren für Männer, in einem Wohnheim in Kopenhagen und in Wohnungen untergebracht. Männer, die Asyl suchen, werden in Asylunterkünften untergebracht.
country-dk-fact-women = Es gibt zwei Schutzunterkünfte für Frauen mit geheimer Adresse; sie werden von Reden International betrieben
country-dk-fact-emphasis-on-return = Eine Verlängerung hängt davon ab, dass die Person an einer vorbereiteten Rückkehr mitwirkt. Die Kritik von 2014, der Schwerpunkt liege auf der Rückkehr, gilt weiterhin.
country-dk-fact-children = Jugendliche unter 18 bekommen einen Platz in einer stationären Einrichtung und besondere Angebote
country-dk-fact-legal-aid = Rechtliche Hilfe läuft über das dänische Zentrum gegen Menschenhandel (CMM)
country-dk-fact-compensation = Die Entschädigungsbehörde für Opfer von Straftaten zahlt für körperliche und seelische Schäden (Gesetz: Offererstatningsloven). Die Tat muss innerhalb von 72 Stunden bei der Polizei angezeigt werden (§ 10 Abs. 1). Davon kann abgesehen werden, falls die Umstände dafür sprechen (§ 10 Abs. 2). Der Anspruch wird im Strafverfahren geltend gemacht.
    .note = Die Zeit ist knapp: 72 Stunden. Für ein Opfer von Menschenhandel ist die Ausnahme der übliche Weg. Prüfen Sie den geltenden Gesetzestext.
country-dk-fact-non-punishment = Es gibt Leitlinien für die Staatsanwaltschaft. Gerichte können Angeklagten den Opferstatus zuerkennen.
country-dk-fact-identification-2 = Seit Januar 2022 identifizieren nur zwei Stellen formell. Das dänische Zentrum gegen Menschenhandel (CMM) tut es für dänische und andere EU-Staatsangehörige und Menschen mit rechtmäßigem Aufenthalt. Die dänische Ausländerbehörde tut es für Menschen ohne rechtmäßigen Aufenthalt und Asylsuchende. NGOs führen dazu keine Gespräche mehr, und der Anspruch auf Hilfe hängt nicht von Zusammenarbeit ab.
    .note = Das dänische Zentrum gegen Menschenhandel, die Ausländerbehörde und die Gerichte prüfen, ob eine Person Anspruch auf Hilfe hat
country-dk-fact-duty-to-report = Beschäftigte im öffentlichen Dienst müssen die Gemeinde verständigen, wenn ein Kind unter 18 besondere Unterstützung braucht oder misshandelt wurde. Sie tun es, sobald sie davon erfahren oder Grund zu der Annahme haben. Wird ein Kind vernachlässigt, erniedrigt oder gefährdet, trifft diese Pflicht alle.
    .note = Die Pflicht stand früher in § 153 des Gesetzes über soziale Dienste und steht jetzt im Kindergesetz (Barnets lov). Den Paragrafen nennen die Quellen verschieden. Ob die Pflicht auch für Auslandsvertretungen gilt, wurde nicht gelesen.
country-dk-fact-changed-cmm-move = 2022 wechselte das dänische Zentrum gegen Menschenhandel (CMM) innerhalb der Verwaltung, und seine E-Mail-Adresse änderte sich. Alte Listen enthalten noch die frühere.
