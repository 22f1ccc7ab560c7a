# Die Kapitel der Länder und der Bericht über Lücken.

chapter-title = { $country }: Recht, Verweismechanismus, Leistungen
chapter-contacts-action = Anlaufstellen: { $country }
chapter-cbss-member = Mitglied des Ostseerats
chapter-eu-member = Mitglied der Europäischen Union
chapter-both-member = Mitglied des Ostseerats und der Europäischen Union
chapter-former-member = Bis 2022 Mitglied des Ostseerats
chapter-union = Die Ebene der Europäischen Union
chapter-no-member = Weder Mitglied des Ostseerats noch der Europäischen Union
chapter-short-title = Kurz gefasst
chapter-summary-hint = Diese Übersicht (Stand: { $date }) stammt aus den Quellen unten und aus den Angaben zu den Anlaufstellen. Keine Zeile wurde für sich bestätigt.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Allgemeinwissen, keine Quelle gelesen
chapter-source-action = Quelle, { $date }
chapter-source-label = { $action }: { $fact }

## Worunter ein Kapitel seine Angaben ordnet.

chapter-heading-law = Recht
chapter-heading-identification = Wer identifiziert
chapter-heading-mechanism = Verweismechanismus
chapter-heading-reflection = Bedenkzeit
chapter-heading-permit = Aufenthaltstitel
chapter-heading-services = Leistungen, und für wen
chapter-heading-compensation = Entschädigung
chapter-heading-non-punishment = Straffreiheit
chapter-heading-reporting = Meldepflichten
chapter-heading-coordination = Koordinierung und Berichterstattung
chapter-heading-changed = Was sich geändert hat

## Wen Hilfe erreicht. Danach stehen ein Doppelpunkt und ein Wort von unten.

served-help-without-testimony = Hilfe ohne Zusammenarbeit mit Polizei oder Gericht
served-presumed = Mutmaßlich betroffene Personen
served-men = Männer
served-children = Kinder
served-without-papers = Menschen ohne Aufenthaltsrecht
served-permit-without-cooperation = Aufenthaltstitel ohne Zusammenarbeit mit der Polizei
served-permit-with-cooperation = Aufenthaltstitel bei Zusammenarbeit mit der Polizei

standing-yes = ja
standing-partly = teilweise
standing-no = nein
standing-unknown = nicht bekannt
standing-required = vom EU-Recht verlangt

## Was von keiner verzeichneten Anlaufstelle bekannt ist.

lack-helpline = Kein Hilfetelefon ist verzeichnet
lack-housing-for-men = Von keiner verzeichneten Schutzunterkunft ist bekannt, dass sie Männer aufnimmt
lack-housing-for-children = Von keiner verzeichneten Schutzunterkunft ist bekannt, dass sie Kinder aufnimmt
lack-child-protection = Von keiner verzeichneten Anlaufstelle ist bekannt, dass sie handelt, wenn ein Kind in Gefahr ist
lack-without-papers = Keine verzeichnete Anlaufstelle gibt an, unabhängig vom Aufenthaltsrecht zu helfen
lack-without-testimony = Keine verzeichnete Anlaufstelle gibt an, ohne Zusammenarbeit mit der Polizei zu helfen

## Der Bericht über Lücken.

gaps-title = Was nicht angeboten wird oder nicht bekannt ist
gaps-aim = Für jedes Land: wen oder was die Hilfe nicht erreicht und was sich nicht klären ließ. Sie sehen, wo Sie nachfragen sollten, bevor Sie etwas versprechen.
gaps-chapter-action = Kapitel: { $country }
gaps-unread = Nur Allgemeinwissen zu: { $headings }
gaps-nothing = Nichts verzeichnet zu: { $headings }
gaps-empty = Keine Lücke ist bekannt. Das heißt nicht, dass es keine gibt.
