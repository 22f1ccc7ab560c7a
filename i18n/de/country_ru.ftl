# Russische Föderation: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/ru.toml.

## In Kürze

country-ru-reflection = keine
country-ru-identification = keine
country-ru-mechanism = keiner
country-ru-coordinator = keine
country-ru-rapporteur = keine

country-ru-served-help-without-testimony = es gibt keine staatliche Hilfe
country-ru-served-men = nur durch NGOs
country-ru-served-children = allgemeine Angebote für Kinder

## Fakten

country-ru-fact-cbss-status = Die Mitgliedschaft der Russischen Föderation im Ostseerat (CBSS) wurde am 3. März 2022 ausgesetzt; am 17. Mai 2022 trat sie aus. Kontakte aus dem Handbuch und Wege der Zusammenarbeit gelten nicht mehr.
country-ru-fact-instrument-palermo-protocol = Die Russische Föderation hat das Zusatzprotokoll der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll) 2004 ratifiziert
country-ru-fact-instrument-coe-convention-197 = Die Russische Föderation ist nicht Vertragspartei des Übereinkommens des Europarats zur Bekämpfung des Menschenhandels (Nr. 197). 2017 hatten es alle anderen Staaten des Europarats ratifiziert. Die 48 Vertragsparteien von heute sind die 46 Mitgliedstaaten, Belarus und Israel.
    .note = Dass sie nie unterzeichnet hat, passt zu einer Wikipedia-Liste von 2015 der Staaten, die nicht unterzeichnet oder ratifiziert hatten. Wann sie den Europarat verließ, wurde nicht gelesen.
country-ru-fact-instrument-eu = Keine EU-Vorschrift gilt
country-ru-fact-criminal-provision = Nach dem Strafgesetzbuch, Artikel 127.1, ist es strafbar, eine Person zum Zweck der Ausbeutung zu kaufen, zu verkaufen, anzuwerben, zu befördern, weiterzugeben, zu beherbergen oder aufzunehmen. Die Strafe beträgt bis zu fünf Jahre, in schweren Fällen drei bis zehn Jahre. Artikel 127.2 betrifft die Nutzung der Arbeit versklavter Menschen.
country-ru-fact-services = Es gibt keine Hilfsangebote und kein Verfahren zur Identifizierung, und Opfer werden bestraft. Das Land steht in Stufe 3 (Tier 3). Es gibt ein staatliches Muster von Menschenhandel mit Menschen aus der Ukraine und mit nordkoreanischen Arbeitskräften (Bericht des US-Außenministeriums zum Menschenhandel, TIP, 2025).
country-ru-fact-shelters = Die letzten spezialisierten Schutzunterkünfte schlossen 2015. NGOs leisten die ganze Arbeit, und sie werden eingeschränkt.
country-ru-fact-product-rule = Dieses Programm schlägt die Polizei hier von sich aus nie vor. Es schlägt nur die eigene konsularische Vertretung der Person und NGOs vor, mit einer Warnung. Russische Auslandsvertretungen können das Programm nutzen, aber außerhalb der Wege des Ostseerats (CBSS).
country-ru-fact-compensation = Es gibt keine eigene Entschädigung
country-ru-fact-cbss-status-2 = Das Außenministerium gab den Austritt am 17. Mai 2022 bekannt. Schreiben gingen an die Mitgliedstaaten des Ostseerats (CBSS), den Hohen Vertreter der EU und das Sekretariat.
