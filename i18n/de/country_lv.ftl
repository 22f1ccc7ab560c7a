# Lettland: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/lv.toml.

## In Kürze

country-lv-reflection = 30 Tage, für Drittstaatsangehörige, nach Anerkennung als Opfer (die Person muss innerhalb von drei Tagen handeln)
country-lv-statute = Gesetz über den Aufenthalt eines Opfers von Menschenhandel, §§ 1–4
country-lv-identification = Polizei, Staatsanwaltschaft, Gericht; oder eine von einer NGO einberufene Kommission (Sozialarbeit, Psychologie, Recht, Polizei)
country-lv-mechanism = kein einheitliches Gesetz; Leistungen nach der Kabinettsverordnung 344/2019, über die die staatliche Agentur für soziale Integration entscheidet; Träger Shelter Safe House und MARTA
country-lv-coordinator = Innenministerium
country-lv-rapporteur = dieselbe Person wie bei der Koordinierung

## Fakten

country-lv-fact-instrument-palermo-protocol = Lettland hat das Zusatzprotokoll der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll) im Mai 2004 ratifiziert
    .note = Quelle ist die Kopie einer Enzyklopädie, nicht das Vertragsregister der Vereinten Nationen
country-lv-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Lettland seit dem 1. Juli 2008 in Kraft
country-lv-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-lv-fact-criminal-provision = Die Strafvorschriften stehen im Strafgesetz, §§ 154.1 und 154.2
country-lv-fact-identification = Vom Staat bezahlte Hilfe setzt die amtliche Anerkennung als Opfer voraus. Die Person muss zur Zusammenarbeit weder fähig noch bereit sein. Eine von einer NGO einberufene Kommission kann den Status zuerkennen. Die Person kann ihn selbst beantragen.
country-lv-fact-recovery-reflection = Die Bedenkzeit beträgt 30 Tage, nur für Drittstaatsangehörige. Sie gilt nur für Personen, die bereits als Opfer von Menschenhandel anerkannt sind. Die Person muss innerhalb von drei Tagen nach der Anerkennung handeln. Grenzschutz, Ermittlungsbehörde oder Träger der Hilfe müssen die Person schriftlich informieren. In dieser Zeit braucht sie weder Visum noch Aufenthaltstitel.
    .note = Die Bedenkzeit schützt also keine Person, die nur mutmaßlich betroffen ist. Die §§ 1 bis 3 und der Anfang von § 4 des Gesetzes wurden bei likumi.lv gelesen. Die Zahl von 30 Tagen stand in der Darstellung des Ministeriums zum Entwurf (2006), nicht im Gesetz selbst.
country-lv-fact-compensation = Nach dem Gesetz über staatliche Entschädigung für Opfer zahlt die Rechtshilfeverwaltung bei vorsätzlichen Straftaten. Sie zahlt für seelischen Schaden, körperliches Leid oder finanziellen Verlust. Die Person muss nach der Strafprozessordnung als Opfer anerkannt sein.
    .note = Die gelesene Übersetzung gilt bis zum 31. Dezember 2018. Daraus ist zu schließen, dass die Anerkennung durch die NGO-Kommission allein nicht genügt.
country-lv-fact-origin-country = Lettland ist noch immer vor allem Herkunftsland. Seit 2015 gab es auch Fälle im Inland.
country-lv-fact-non-punishment = Es gibt eine Vorschrift zur Straffreiheit; um 2017 wurden Ordnungswidrigkeiten aufgenommen. Nach dem Bericht des US-Außenministeriums zum Menschenhandel (TIP) von 2023 bestrafte die Polizei weiterhin Opfer. Er fordert, die Vorschrift durchzusetzen.
    .note = Die Angabe „Strafgesetz, § 58 Abs. 6“ wurde nirgends gelesen und ist nicht bestätigt
country-lv-fact-legal-aid = Es gibt staatliche Rechtshilfe und, im Rehabilitationsprogramm, Anwältinnen und Anwälte von NGOs
country-lv-fact-children = Das Hilfetelefon für Kinder, 116 111, ist rund um die Uhr erreichbar. Die Nummer für vermisste Kinder, 116 000, liegt bei der staatlichen Polizei.
country-lv-fact-embassies = Lettische Botschaften im Ausland werden unter den Ersten genannt, die Opfer erkennen
country-lv-fact-permit = Ist die Person zur Zusammenarbeit bereit, kann die zuständige Behörde um einen befristeten Aufenthaltstitel bitten
    .note = Die Mindestdauer wurde nicht gelesen
country-lv-fact-duration-of-services = Der Staat bezahlt Rehabilitation für bis zu 180 Tage (Kabinettsverordnung 344 vom 16. Juli 2019). Danach folgen fünf Beratungen von je einer Stunde innerhalb von zwei Jahren, sofern nicht Unterstützung im Strafverfahren greift. Die staatliche Agentur für soziale Integration entscheidet.
    .note = Die gelesene Seite kennzeichnet die Verordnung als in Kraft
country-lv-fact-instrument-coe-convention-197-2 = Lettland hat seine Urkunde zum Übereinkommen des Europarats zur Bekämpfung des Menschenhandels am 6. März 2008 hinterlegt. Das Gesetz vom 24. Januar 2008 macht das Innenministerium zur Koordinierungsstelle.
    .note = Das passt zum Inkrafttreten am 1. Juli 2008 (Regel der drei Monate); dieses Datum selbst wurde nicht gelesen
