# Die Wörter des Verzeichnisses: was über eine Anlaufstelle bekannt ist.

## Was für eine Stelle es ist.

contact-type-emergency = Notrufnummer
contact-type-hotline = Hilfetelefon
contact-type-child-protection = Kinderschutz
contact-type-ngo = Nichtregierungsorganisation
contact-type-shelter = Schutzunterkunft
contact-type-government = Behörde
contact-type-national-referral = Nationaler Verweismechanismus
contact-type-police = Polizei
contact-type-legal-aid = Rechtshilfe
contact-type-migrant-support = Migrationsberatung
contact-type-labour-inspectorate = Arbeitsinspektion
contact-type-iom = Internationale Organisation für Migration (IOM)
contact-type-compensation = Entschädigung
contact-type-national-coordinator = Nationale Koordinierungsstelle
contact-type-national-rapporteur = Nationale Berichterstattungsstelle
contact-type-duty-officer = Bereitschaftsdienst
contact-type-escalation = Ansprechstelle außerhalb der Vertretung
contact-type-interpreter = Dolmetschen
contact-type-hospital = Krankenhaus
contact-type-mission = Andere Vertretung

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = Frau
interpreter-gender-man = Mann

## Was eine Anlaufstelle leistet.

service-case-advice = Fallberatung für Fachkräfte
service-case-coordination = Fallkoordination
service-child-protection-report = Handelt, wenn ein Kind in Gefahr ist
service-compensation = Entschädigung
service-compensation-advice = Beratung zu Entschädigung
service-consular = Konsularische Hilfe
service-consular-referral = Vermittlung durch ein Konsulat
service-court-support = Begleitung vor Gericht
service-documents = Hilfe mit Dokumenten
service-education = Schule und Ausbildung
service-emergency = Hilfe im Notfall
service-financial = Finanzielle Hilfe
service-housing-help = Hilfe bei der Wohnungssuche
# Formelle Identifizierung als Opfer von Menschenhandel.
service-identification = Formelle Identifizierung
service-interpretation = Dolmetschen
service-investigation = Ermittlungen
service-job-offer-check = Prüft Stellenangebote aus dem Ausland
service-legal = Rechtliche Hilfe
service-legal-information = Rechtsauskunft
service-material = Essen, Kleidung und anderes
service-medical = Medizinische Hilfe
service-method-guidance = Fachliche Anleitung
service-method-support = Unterstützung für Fachkräfte bei ihrer Arbeit
service-opinion-for-residence-permit = Stellungnahme für einen Aufenthaltstitel
service-outreach = Sucht Menschen vor Ort auf
service-police-contact = Stellt Kontakt zur Polizei her
service-prevention = Vorbeugung
service-protection = Schutz
service-psychological = Psychologische Hilfe
service-referral = Vermittlung von Hilfe
service-referral-to-ngo = Vermittlung an eine Nichtregierungsorganisation
service-reflection-period = Bedenkzeit
service-reintegration = Hilfe nach der Rückkehr
service-repatriation-referral = Vermittlung für eine Heimreise
service-rescue = Holt Menschen aus Gefahr
service-residence-help = Hilfe beim Aufenthaltstitel
service-residence-permit = Aufenthaltstitel
service-return = Heimreise
service-return-programme = Rückkehrprogramm
service-return-support = Unterstützung bei der Rückkehr
service-rights-information = Auskunft über Rechte
service-shelter = Schutzunterkunft
service-shelter-places-overview = Weiß, wo sichere Plätze frei sind
service-shelter-via-members = Schutzunterkunft über Mitgliedsorganisationen
service-social = Soziale Hilfe
# Entscheidung, dass eine Person rechtlich als Opfer gilt.
service-status-of-victim = Anerkennung als Opfer
service-support-person = Begleitung durch eine Vertrauensperson
service-victim-guidance = Begleitung durch Verfahren
service-wage-claim = Hilfe bei Lohnforderungen

## Wer anrufen kann.

audience-victim = Die Person selbst
audience-public = Alle
audience-professional = Nur Fachkräfte

## Wem eine Anlaufstelle hilft.

serves-sex-all = Alle
serves-sex-women = Frauen
serves-sex-men = Männer
serves-sex-trans = Trans Personen
serves-age-all = Jedes Alter
serves-age-children = Kinder
serves-age-adults = Erwachsene
served-form-labour = Arbeitsausbeutung
served-form-sexual = Sexuelle Ausbeutung
served-form-begging = Erzwungene Bettelei
served-form-criminal-activity = Ausbeutung durch erzwungene Straftaten
served-form-domestic-servitude = Ausbeutung im Haushalt
served-form-forced-marriage = Zwangsverheiratung
served-form-organ-removal = Organentnahme
served-form-illegal-adoption = Illegale Adoption
served-form-surrogacy = Ausbeutung von Leihmutterschaft
served-form-relationship-violence = Gewalt in der Partnerschaft

## Unter welchen Bedingungen eine Anlaufstelle hilft.

residence-condition-any = Unabhängig vom Aufenthaltsrecht
residence-condition-irregular-only = Nur Menschen ohne Aufenthaltsrecht
residence-condition-third-country-only = Nur Staatsangehörige von Ländern außerhalb von EU und EWR
residence-condition-unknown = Bedingungen zum Aufenthaltsrecht nicht bekannt
cooperation-condition-not-required = Ohne Zusammenarbeit mit der Polizei
cooperation-condition-required = Nur bei Zusammenarbeit mit der Polizei
cooperation-condition-required-for-full = Volle Hilfe nur bei Zusammenarbeit mit der Polizei
cooperation-condition-unknown = Bedingungen zur Zusammenarbeit mit der Polizei nicht bekannt
identification-condition-presumed-ok = Ohne formelle Identifizierung
identification-condition-formal-required = Erst nach formeller Identifizierung
identification-condition-unknown = Bedingungen zur Identifizierung nicht bekannt
location-condition-in-country = Nur Menschen im Land
location-condition-nationals-abroad = Eigene Staatsangehörige im Ausland
location-condition-any = Unabhängig vom Aufenthaltsort

## Was eine Anlaufstelle mit der Polizei zu tun hat.

police-involvement-not-a-police-body = Gehört nicht zur Polizei
police-involvement-caller-chooses = Wer anruft, entscheidet, ob die Polizei informiert wird
police-involvement-with-consent = Informiert die Polizei nur mit Einwilligung
police-involvement-may-share = Informiert eventuell Polizei oder Ausländerbehörde
police-involvement-dispatches-police = Schickt eventuell die Polizei
police-involvement-is-police = Ist die Polizei
police-involvement-unknown = Nicht bekannt, ob die Polizei informiert wird

## Ihr Platz im staatlichen System.

tier-first-contact = Erste Anlaufstelle
tier-second-line = Zweite Anlaufstelle
tier-oversight = Aufsicht, nimmt keine Einzelfälle
tier-archived = Diese Nummer ist eingestellt

## Wie sicher eine Angabe ist. „Geprüft“ heißt nur, was ein Mensch überprüft hat.

certainty-read = In einer veröffentlichten Quelle gelesen
certainty-general-knowledge = In keiner Quelle gefunden
channel-certainty-read-number = Die Nummer stand in einer veröffentlichten Quelle
channel-certainty-read-email = Die E-Mail-Adresse stand in einer veröffentlichten Quelle
channel-certainty-read-website = Die Website stand in einer veröffentlichten Quelle
channel-certainty-role-only = Nur die Aufgabe stand in einer veröffentlichten Quelle
channel-certainty-general-knowledge-number = Die Nummer stand in keiner Quelle
channel-certainty-general-knowledge = In keiner Quelle wurde etwas gefunden
source-date-basis-page-dated = Die Seite trägt ein Datum
source-date-basis-inferred-from-content = Das Datum ergibt sich aus dem Inhalt der Seite
source-date-basis-undated-copy = Die Seite trägt kein Datum
source-date-basis-none = Kein Datum bekannt
known-yes = Ja
known-no = Nein
known-unknown = Nicht bekannt
known-problem-sources-conflict = Die Quellen widersprechen sich
known-problem-capacity = Hat eventuell keinen freien Platz
