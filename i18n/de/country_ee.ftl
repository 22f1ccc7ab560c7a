# Estland: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/ee.toml.

## In Kürze

country-ee-reflection = 30 bis 60 Kalendertage, durch Entscheidung der Staatsanwaltschaft
country-ee-statute = Ausländergesetz, befristeter Aufenthalt für Opfer (§ 203 ff.)
country-ee-identification = Sozialversicherungsamt für mutmaßlich betroffene Personen, auf Meldung einer Organisation oder ausländischen Behörde; Strafverfahren für identifizierte Opfer
country-ee-mechanism = Opferhilfegesetz und Leitlinien von 2018; das Sozialversicherungsamt ist die Kontaktstelle
country-ee-coordinator = Ministerium für Justiz (und Digitales)
country-ee-rapporteur = Ministerium für Justiz (und Digitales), wie die Koordinierung

country-ee-served-permit-with-cooperation = die Staatsanwaltschaft stellt den Antrag, mit schriftlicher Einwilligung der Person

## Fakten

country-ee-fact-instrument-palermo-protocol = Estland ist seit 2004 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-ee-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Estland seit dem 1. Juni 2015 in Kraft
country-ee-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-ee-fact-criminal-provision = Die Strafvorschriften stehen im Strafgesetzbuch, §§ 133, 133-1, 133-2, 133-3 und 175
country-ee-fact-two-categories = Seit dem 1. Januar 2017 kennt das Recht zwei Gruppen. Mutmaßlich betroffen sind Personen, die eine Hilfsorganisation oder eine zuständige Behörde im Ausland meldet. Identifizierte Opfer sind Personen, wegen derer ein Strafverfahren eröffnet wurde. Für Menschen mit estnischer Staatsangehörigkeit oder Daueraufenthalt eröffnet die Meldung einer ausländischen Behörde den Weg zu Leistungen.
country-ee-fact-duration-of-services = 2019 hatten mutmaßlich betroffene Personen ohne Strafverfahren bis zu 60 Tage Leistungen; für Opfer, die zusammenarbeiteten, gab es keine Frist. Nach dem baltischen Verzeichnis zur Weitervermittlung enden die Leistungen erst, wenn der Bedarf endet.
country-ee-fact-recovery-reflection = Die Staatsanwaltschaft gewährt eine Bedenkzeit von 30 bis 60 Kalendertagen, damit die Person entscheiden kann, ob sie zur Aufklärung beiträgt. Sie beginnt, sobald der Person die Möglichkeiten erklärt sind. Die Staatsanwaltschaft kann sie vorzeitig beenden, wenn die Person von sich aus wieder Kontakt zu Tatverdächtigen aufnimmt oder die öffentliche Ordnung gefährdet. Die Ausreisepflicht wird dann sofort vollstreckt.
    .note = Die gelesene Seite ist von 2014; der geltende Text des Ausländergesetzes wurde nicht gelesen. 2018 forderte die Expertengruppe des Europarats (GRETA), dass die Bedenkzeit mutmaßlich betroffene Personen einschließt und vor Abschiebung schützt.
country-ee-fact-men = Von 2018 bis 2021 gab es 264 mutmaßlich betroffene Personen. Arbeitsausbeutung überwog, meist von Männern aus der Ukraine und Polen.
country-ee-fact-compensation = Nach dem Opferhilfegesetz hat das staatliche System zwei Teile: Leistungen der Opferhilfe und Entschädigung für Opfer von Straftaten. Das Gesetz wurde am 14. Dezember 2022 verabschiedet (RT I, 06.01.2023, 1) und ist seit dem 1. April 2023 in Kraft.
    .note = Nur die §§ 1 bis 4 wurden gelesen, in einer Kopie von riigiteataja.ee/akt/106012023001. Dass das Sozialversicherungsamt zahlt, stand dort nicht. 2018 forderte die Expertengruppe des Europarats (GRETA) einen wirksamen Zugang zu Entschädigung.
country-ee-fact-practice-warning = Der Bericht des US-Außenministeriums zum Menschenhandel (TIP, Ausgabe 2024) kritisiert, dass Bedenkzeiten, Aufenthaltstitel und Entschädigung in der Praxis nicht gewährt wurden. Estland steht trotzdem in Stufe 1 (Tier 1).
country-ee-fact-legal-aid = Rechtliche und soziale Beratung ist über das Hilfetelefon gegen Menschenhandel kostenlos
country-ee-fact-children = § 175 des Strafgesetzbuchs betrifft Minderjährige. Es gibt eine Pflicht, ein Kind in Not zu melden. Die Nummern für Kinder sind 116 111 und 116 000.
country-ee-fact-rapporteur = Die Koordinierungsstelle ist zugleich Berichterstattungsstelle
country-ee-fact-non-punishment = Eine besondere Vorschrift zur Straffreiheit ist nicht bestätigt
country-ee-fact-permit = Ein befristeter Aufenthaltstitel ist möglich „im Fall eines erheblichen öffentlichen Interesses“. Die Staatsanwaltschaft beantragt ihn auf dem Postweg, mit schriftlicher Einwilligung der Person. Weder die Person noch eine Botschaft kann ihn beantragen.
    .note = Dass eine Botschaft keinen Antrag stellen kann, steht nicht wörtlich im Text, folgt aber klar daraus
country-ee-fact-duty-to-report = Nach § 27 des Kinderschutzgesetzes muss jede Person, die von einem Kind in Not weiß, sofort die Gemeinde oder 116 111 verständigen. Nach § 31 muss jede Person, die von einem Kind in Gefahr weiß, 112 anrufen.
    .note = Der gelesene Text macht für Bedienstete im Ausland keine Ausnahme
country-ee-fact-instrument-coe-convention-197-2 = Estland hat seine Urkunde zum Übereinkommen des Europarats zur Bekämpfung des Menschenhandels am 5. Februar 2015 hinterlegt. Ein Vorbehalt gilt seit dem 1. Juni 2015, dem Tag des Inkrafttretens.
country-ee-fact-changed-line-operator = Um 2019 ging die Nummer 660 7320 von einer NGO auf das Sozialversicherungsamt über. Die Nummer ist dieselbe, die Stelle dahinter eine andere.
