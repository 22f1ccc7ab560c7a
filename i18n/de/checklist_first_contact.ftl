# Checkliste „first-contact“: was die Fachkraft liest. Der Aufbau steht in checklists/first-contact.toml.

checklist-first-contact = Auffälligkeiten am Schalter, am Telefon und in Nachrichten
    .purpose = Bemerken, dass hinter einem alltäglichen konsularischen Anliegen mehr stecken kann, vor jedem Gespräch.
    .audience = Schalter, Telefon, Bereitschaftsdienst, Honorarkonsulate
    .when = Bei jedem ersten Kontakt. Dauert etwa zwei Minuten. Nie laut vorlesen.

## Wie die Person ankommt

section-first-contact-arrival = Wie die Person ankommt
indicator-fc-comes-alone-fled = Die Person ist vor Kurzem von einer Arbeitsstelle, aus einer Wohnung oder vor einem Partner geflohen.
indicator-fc-no-belongings = Die Person hat wenig oder nichts bei sich oder trägt für die Jahreszeit ungeeignete Kleidung.
indicator-fc-injury = Die Person hat sichtbare oder unbehandelte Verletzungen, wirkt krank oder erschöpft.
    .care = Nicht untersuchen. Notieren Sie nur, was sichtbar ist.
indicator-fc-afraid = Die Person wirkt ängstlich, beobachtet die Tür oder fragt, ob jemand sie sehen kann.
indicator-fc-unknown-address = Die Person kann die Adresse nicht nennen, an der sie wohnt oder arbeitet.
indicator-fc-unsure-country = Die Person ist nicht sicher, in welcher Stadt oder welchem Land sie ist.

## Dokumente

section-first-contact-documents = Dokumente
indicator-fc-docs-held = Jemand anderes hat den Pass oder Ausweis und gibt ihn nicht zurück.
indicator-fc-emergency-travel-doc = Ein Rückkehrausweis wird beantragt, und die Schilderung des „verlorenen“ Passes passt nicht.
indicator-fc-docs-false = Die Dokumente sind falsch, verändert oder gehören einer anderen Person.
indicator-fc-docs-others-pay = Eine andere Person besteht darauf, das neue Dokument zu bezahlen, abzuholen oder zu behalten.
indicator-fc-many-requests = Dieselbe Kontaktperson, Adresse oder Telefonnummer taucht in den Anträgen mehrerer Menschen auf.
indicator-fc-job-mismatch = Der genannte Aufenthaltszweck passt nicht zu Visum, Erlaubnis oder tatsächlicher Arbeit.

## Die Begleitung

section-first-contact-companion = Die Begleitung
indicator-fc-companion-speaks = Die Begleitung antwortet für die Person oder verbessert sie, über Hilfe bei Sprache, Krankheit oder Behinderung hinaus.
indicator-fc-companion-refuses-private = Die Begleitung lehnt ein Gespräch zu zweit ab oder sträubt sich dagegen.
indicator-fc-companion-relation-unclear = Die Beziehung der Begleitung zur Person ist unklar oder wird wechselnd geschildert.
indicator-fc-phone-monitored = Das Telefon der Person wird während des Besuchs von anderen gehalten, beobachtet oder bleibt in einem offenen Anruf.

## Die Schilderung

section-first-contact-story = Die Schilderung
indicator-fc-rehearsed = Antworten klingen eingeübt, oder mehrere Menschen erzählen Wort für Wort dasselbe.
indicator-fc-pay-problem = Die Person sagt, sie sei für ihre Arbeit nicht oder viel schlechter als vereinbart bezahlt worden.
indicator-fc-debt-mentioned = Die Person erwähnt Schulden bei Arbeitgeber, Agentur oder Partner.
indicator-fc-deceived-mentioned = Die Person sagt, Arbeit oder Reise waren nicht so, wie man es ihr gesagt hatte.
indicator-fc-cannot-leave = Die Person sagt, dass jemand sie einen Ort, eine Arbeit oder einen Menschen nicht verlassen lässt.

## Anrufe, Nachrichten und Dritte

section-first-contact-remote = Anrufe, Nachrichten und Dritte
indicator-fc-call-cut = Ein Anruf wird geflüstert, bricht ab oder kommt von einem fremden Telefon.
indicator-fc-family-report = Familie oder Bekannte berichten von abgerissenem Kontakt, veränderter Stimme oder vorgegebenen Nachrichten.
indicator-fc-ransom = Von der Familie wird Geld für die Freilassung oder den „Vertrag“ der Person verlangt.
indicator-fc-third-party-report = Arbeitgeber, Kundschaft, Nachbarn oder eine NGO melden Sorge um eine Person.
