# Ord i ett ärende.

## Ett ärende.

case-status-open = Öppet
case-status-closed = Avslutat

## Varför ett ärende avslutades. Fakta, aldrig ett omdöme om hur det gick.

closing-reason-help-received = Personen får hjälp
closing-reason-handed-over = En annan enhet har tagit över
closing-reason-person-wished = Personen ville det
closing-reason-contact-lost = Kontakten bröts
closing-reason-no-further-need = Inget mer behov
closing-reason-other = Annat skäl

## Varför ett ärende raderades.

erasure-reason-person-asked = Personen bad om det
erasure-reason-purpose-ended = Ärendet behövs inte längre
erasure-reason-recorded-in-error = Det registrerades av misstag
erasure-reason-moved-elsewhere = Det har flyttats till annan plats

## Vad ett samtycke gäller. Varje fråga ställs för sig, polisen alltid separat.

consent-matter-recording = Ställa frågor och skriva ner svaren
consent-matter-names = Skriva ner namn
consent-matter-support-contact = Kontakta en stödorganisation för personen
consent-matter-sharing = Berätta för en namngiven mottagare vem personen är
consent-matter-police = Kontakt med polisen
consent-matter-contact-back = Kontakta personen igen
consent-matter-keeping = Hur länge ärendet sparas
consent-matter-statistics = Räkna ärendet utan namn
consent-matter-attachment = En kopia eller ett foto

## Vad personen svarade om ett samtycke.

consent-answer-yes = Ja
consent-answer-not-now = Inte nu
consent-answer-no = Nej
consent-answer-could-not-be-asked = Kunde inte tillfrågas

## Genom vem personen tillfrågades.

interpreter-none = Ingen tolk
interpreter-phone = Tolk på telefon
interpreter-in-person = Tolk i rummet
interpreter-not-said = Tolk ej noterad

## Vad det blev av en kontakt.

contact-outcome-chosen = Vald
contact-outcome-given-to-person = Lämnad till personen
contact-outcome-officer-called = Jag ringde
contact-outcome-called-together = Vi ringde tillsammans
contact-outcome-person-declined = Personen tackade nej
contact-outcome-no-answer = Inget svar
contact-outcome-wrong-number = Fel nummer
contact-outcome-refused = De kunde inte hjälpa
