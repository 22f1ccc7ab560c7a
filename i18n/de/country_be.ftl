# Belgien: das Länderkapitel. Gliederung, Quellen und Sicherheit jeder Angabe stehen in assets/countries/be.toml.

## In Kürze

country-be-reflection = 45 Tage
country-be-statute = Ausländergesetz vom 15. Dezember 1980, Art. 61/2–61/5
country-be-identification = Staatsanwaltschaft, spezialisierte Zentren
country-be-mechanism = Rundschreiben von 2016; drei anerkannte Zentren
country-be-coordinator = interministerielle Koordinierungseinheit
country-be-rapporteur = Myria

country-be-served-help-without-testimony = nach 45 Tagen wird Zusammenarbeit verlangt
country-be-served-children = Esperanto

## Fakten

country-be-fact-recovery-reflection = Die Person hat 45 Tage in Sicherheit. Danach muss sie sich für das lange Programm zur Zusammenarbeit entschließen.
country-be-fact-conditions = Für Hilfe gelten drei Bedingungen: kein Kontakt zu denen, die sie ausgebeutet haben, Betreuung durch ein Zentrum und Zusammenarbeit
country-be-fact-instrument-coe-convention-197 = Das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (Nr. 197) ist in Belgien seit dem 1. August 2009 in Kraft
country-be-fact-criminal-provision = Für frühere Taten gilt das alte Strafgesetzbuch, Artikel 433quinquies bis 433nonies. Das neue Strafgesetzbuch (Gesetze vom 29. Februar 2024) sollte am 8. April 2026 in Kraft treten. Es ergänzt illegale Adoption und Zwangsverheiratung, nicht aber Leihmutterschaft.
    .note = Die Nummer des neuen Artikels wurde nicht gelesen, und ein Aufschub wurde nicht gefunden. Die Quellen nennen verschiedene Daten.
country-be-fact-116006 = Das europäische Hilfetelefon 116 006 ist in Belgien nicht in Betrieb (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgien hat das Übereinkommen des Europarats zur Bekämpfung des Menschenhandels am 27. April 2009 ratifiziert
    .note = Das passt zum Inkrafttreten am 1. August 2009; dieses Datum selbst wurde in keiner Quelle gelesen
country-be-fact-transposition-2024-1712 = Nach Angaben von Myria deckt das neue Strafgesetzbuch bereits zwei Punkte der Richtlinie 2024/1712 ab: illegale Adoption und Zwangsverheiratung. Zwei Punkte fehlten noch: Leihmutterschaft und die wissentliche Inanspruchnahme von Diensten der Opfer.
country-be-fact-conditions-2 = Um den Opferstatus zu erhalten, muss die Person mit denen brechen, die sie ausgebeutet haben, und sich von einer spezialisierten Schutzunterkunft betreuen lassen. Die Schutzunterkünfte nehmen alle Opfer auf, unabhängig von Geschlecht, Staatsangehörigkeit oder Aufenthaltsstatus.
