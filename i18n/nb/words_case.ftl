# Ordene i en sak.

## En sak.

case-status-open = Åpen
case-status-closed = Avsluttet

## Hvorfor en sak ble avsluttet. Fakta, aldri en dom over hvordan det gikk.

closing-reason-help-received = Personen får hjelp
closing-reason-handed-over = Et annet kontor har tatt over
closing-reason-person-wished = Personen ønsket det
closing-reason-contact-lost = Kontakten ble brutt
closing-reason-no-further-need = Ikke lenger behov
closing-reason-other = Annen grunn

## Hvorfor en sak ble slettet.

erasure-reason-person-asked = Personen ba om det
erasure-reason-purpose-ended = Saken trengs ikke lenger
erasure-reason-recorded-in-error = Den ble registrert ved en feil
erasure-reason-moved-elsewhere = Den er flyttet til et annet sted

## Hva et samtykke gjelder. Hvert spørsmål stilles for seg, politiet alltid separat.

consent-matter-recording = Stille spørsmål og skrive ned svarene
consent-matter-names = Skrive ned navn
consent-matter-support-contact = Kontakte en hjelpeorganisasjon for personen
consent-matter-sharing = Fortelle én navngitt mottaker hvem personen er
consent-matter-police = Kontakt med politiet
consent-matter-contact-back = Kontakte personen igjen
consent-matter-keeping = Hvor lenge saken oppbevares
consent-matter-statistics = Telle saken uten navn
consent-matter-attachment = En kopi eller et bilde

## Hva personen svarte om et samtykke.

consent-answer-yes = Ja
consent-answer-not-now = Ikke nå
consent-answer-no = Nei
consent-answer-could-not-be-asked = Ikke mulig å spørre

## Hvem personen ble spurt gjennom.

interpreter-none = Ingen tolk
interpreter-phone = Tolk på telefon
interpreter-in-person = Tolk i rommet
interpreter-not-said = Tolk ikke notert

## Hva det ble av en kontakt.

contact-outcome-chosen = Valgt
contact-outcome-given-to-person = Gitt til personen
contact-outcome-officer-called = Jeg ringte
contact-outcome-called-together = Vi ringte sammen
contact-outcome-person-declined = Personen takket nei
contact-outcome-no-answer = Ikke svar
contact-outcome-wrong-number = Feil nummer
contact-outcome-refused = De kunne ikke hjelpe
