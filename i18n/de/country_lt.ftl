# Litauen: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/lt.toml.

## In Kürze

country-lt-reflection = 30 Tage für ausländische Opfer, um über eine Zusammenarbeit zu entscheiden
country-lt-statute = Gesetz über die Rechtsstellung von Ausländern, Art. 49-2
country-lt-identification = Polizei und spezialisierte NGOs; Empfehlungen im Erlass I-327/1V-1015/A1-758 (2015, Fassung vom 20. August 2020)
country-lt-mechanism = förmliche Weitervermittlung zwischen Polizei und NGOs
country-lt-coordinator = Innenministerium
country-lt-rapporteur = Innenministerium

country-lt-served-permit-without-cooperation = Zusammenarbeit ist nötig
country-lt-served-permit-with-cooperation = befristet

## Fakten

country-lt-fact-instrument-palermo-protocol = Litauen ist seit 2003 Vertragspartei des Zusatzprotokolls der Vereinten Nationen gegen den Menschenhandel (Palermo-Protokoll)
country-lt-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Litauen seit dem 1. November 2012 in Kraft
country-lt-fact-instrument-eu = Es gilt die Richtlinie 2011/36/EU in der durch die Richtlinie 2024/1712 geänderten Fassung. Die Änderung war bis zum 15. Juli 2026 in nationales Recht umzusetzen. Ob das geschehen ist, wurde nicht geprüft. Es gelten drei weitere Richtlinien: 2004/81/EG zu Aufenthaltstiteln, 2012/29/EU zu Opferrechten und 2004/80/EG zur Entschädigung.
country-lt-fact-criminal-provision = Die Strafvorschriften stehen im Strafgesetzbuch, Artikel 147, 147-1, 147-2 und 157
country-lt-fact-recovery-reflection = Die Bedenkzeit beträgt 30 Tage. Einen Aufenthaltstitel gibt es für Personen, die zusammenarbeiten.
country-lt-fact-unconditional = Nach dem Gesetz über die Hilfe für Opfer von Straftaten (2021) bekommen alle Opfer Hilfe vor, während und nach einem Verfahren. Es kommt nicht darauf an, ob sie zur Polizei gegangen sind.
country-lt-fact-men = 2018 gab es fünf öffentlich finanzierte Krisenzentren für Männer. NGOs halfen 128 Männern.
country-lt-fact-children = Eine spezialisierte Schutzunterkunft für betroffene Kinder gibt es nicht. In Vilnius gibt es ein nationales Zentrum für sexuell missbrauchte Kinder.
country-lt-fact-consular = Das Außenministerium verweist Opfer im Ausland an jede litauische Vertretung. Wo es keine gibt, verweist es an die Botschaft eines anderen EU-Staats.
country-lt-fact-compensation = 2017 erhielten dreizehn Opfer zusammen etwa 34.000 Euro
    .note = Die staatliche Entschädigungsregelung selbst wurde nicht gelesen
country-lt-fact-legal-aid = Sekundäre Rechtshilfe ist für Opfer von Gewalttaten kostenlos, auch bei Menschenhandel
country-lt-fact-non-punishment = Nach dem Bericht des US-Außenministeriums zum Menschenhandel (TIP) von 2021 hat Litauen eine Vorschrift zur Straffreiheit für Opfer von Menschenhandel zur Arbeitsausbeutung beschlossen. Der Gesetzentwurf XIIIP-4454 von 2020 änderte Artikel 147-1 des Strafgesetzbuchs.
    .note = Artikel 147 Abs. 3 wurde nicht gelesen. Dass Entwurf und Vorschrift zusammengehören, ist ein Schluss.
country-lt-fact-rapporteur = Das Innenministerium erstattet Bericht
country-lt-fact-criminal-provision-2 = Im Strafgesetzbuch betrifft Artikel 147 den Menschenhandel. Artikel 157 betrifft Kauf oder Verkauf eines Kindes; dabei muss kein Mittel gezeigt werden. Artikel 147-1 besteht.
    .note = Artikel 147-2 wurde nicht gelesen
country-lt-fact-identification = Der Erlass I-327/1V-1015/A1-758 vom 17. Dezember 2015 (Generalstaatsanwaltschaft, Inneres, soziale Sicherheit) enthält Empfehlungen. Sie betreffen Identifizierung, Ermittlungsverfahren und Zusammenarbeit. Die konsolidierte Fassung ist seit dem 20. August 2020 in Kraft.
