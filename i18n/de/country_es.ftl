# Spanien: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/es.toml.

## In Kürze

country-es-reflection = mindestens 90 Tage, nach einer Prüfung verlängerbar
country-es-statute = Ley Orgánica 4/2000 (Organgesetz) Art. 59 bis
country-es-identification = Polizeieinheiten
country-es-mechanism = Rahmenprotokoll von 2011
country-es-coordinator = Regierungsdelegation und Zentrum für Aufklärung gegen Terrorismus und organisierte Kriminalität (CITCO)
country-es-rapporteur = Zentrum für Aufklärung gegen Terrorismus und organisierte Kriminalität (CITCO)

country-es-served-help-without-testimony = für die Bedenkzeit nicht verlangt; in der Praxis identifizierte die Polizei nur Personen, die zusammenarbeiteten, so der Bericht des US-Außenministeriums zum Menschenhandel (TIP) von 2019
country-es-served-permit-without-cooperation = wegen der persönlichen Lage, Artikel 59 bis Abs. 4
country-es-served-permit-with-cooperation = Artikel 59 bis Abs. 4

## Fakten

country-es-fact-criminal-provision = Menschenhandel ist nach dem Strafgesetzbuch, Artikel 177 bis, strafbar
country-es-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Spanien seit dem 1. August 2009 in Kraft
country-es-fact-116006 = Das europäische Hilfetelefon 116 006 ist in Spanien nicht in Betrieb (2023)
country-es-fact-recovery-reflection = Die Bedenkzeit beträgt mindestens 90 Tage, lang genug, um über eine Zusammenarbeit zu entscheiden (Ley Orgánica 4/2000, Artikel 59 bis Abs. 2). Sie gilt bei konkreten Anhaltspunkten für ausländische Personen ohne rechtmäßigen Aufenthalt und erfasst auch minderjährige Kinder oder Kinder mit Behinderung in Spanien. Es wird kein Verfahren wegen unerlaubten Aufenthalts eröffnet; laufende Fälle, Ausweisung und Rückführung ruhen, schon während der Identifizierung. Der vorläufige Aufenthalt wird erlaubt, eine Verlängerung ist nach einer Prüfung möglich. Aus Gründen der öffentlichen Ordnung oder wegen falscher Angaben kann die Bedenkzeit abgelehnt oder widerrufen werden.
country-es-fact-permit = Nach Artikel 59 bis Abs. 4 kann die Person von verwaltungsrechtlicher Verantwortung befreit werden. Sie wählt dann zwischen einer unterstützten Rückkehr und einer Aufenthalts- und Arbeitserlaubnis. Diese wird entweder wegen der Zusammenarbeit oder wegen der persönlichen Lage erteilt. Bis dahin gibt es eine vorläufige Erlaubnis. Auf Dokumente, deren Beschaffung gefährlich ist, kann verzichtet werden.
country-es-fact-transposition-2024-1712 = Der Entwurf eines umfassenden Gesetzes (anteproyecto) wurde am 8. März 2024 gebilligt. Die öffentliche Anhörung lief bis zum 26. April 2024. Eine Verabschiedung wurde nicht gefunden.
country-es-fact-duty-to-report = Nach der Ley Orgánica 8/2021, Artikel 15, muss jede Person, die Anzeichen von Gewalt gegen Minderjährige sieht, sofort die zuständige Behörde verständigen. Könnte es eine Straftat sein, muss sie auch Polizei, Staatsanwaltschaft oder Gericht verständigen. Artikel 16 ist strenger für Menschen, denen Betreuung, Unterricht oder Schutz von Kindern anvertraut ist.
    .note = Die Pflicht von Bediensteten nach der Strafprozessordnung wurde nicht gelesen
