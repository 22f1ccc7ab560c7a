# Ordene i en sag.

## En sag.

case-status-open = Åben
case-status-closed = Lukket

## Hvorfor en sag er lukket. Fakta, aldrig en dom over, hvordan det gik.

closing-reason-help-received = Personen får hjælp
closing-reason-handed-over = Et andet kontor har overtaget
closing-reason-person-wished = Personen ønskede det
closing-reason-contact-lost = Kontakten er gået tabt
closing-reason-no-further-need = Ikke behov for mere
closing-reason-other = En anden grund

## Hvorfor en sag er slettet. Det er alt, hvad der er tilbage, ud over dagen og et tilfældigt tal.

erasure-reason-person-asked = Personen bad om det
erasure-reason-purpose-ended = Der er ikke længere brug for sagen
erasure-reason-recorded-in-error = Den blev oprettet ved en fejl
erasure-reason-moved-elsewhere = Den er flyttet et andet sted hen

## Hvad et samtykke gælder. Der spørges om hvert for sig, om politiet altid særskilt.

consent-matter-recording = At spørge og skrive svar ned
consent-matter-names = At skrive navne ned
consent-matter-support-contact = At kontakte en hjælpeorganisation for personen
consent-matter-sharing = At fortælle én bestemt modtager, hvem personen er
consent-matter-police = Kontakt med politiet
consent-matter-contact-back = At kontakte personen igen
consent-matter-keeping = Hvor længe sagen gemmes
consent-matter-statistics = At tælle sagen med uden navne
consent-matter-attachment = En kopi eller et fotografi

## Hvad personen svarede om et samtykke.

consent-answer-yes = Ja
consent-answer-not-now = Ikke nu
consent-answer-no = Nej
consent-answer-could-not-be-asked = Ikke muligt at spørge

## Gennem hvem personen blev spurgt.

interpreter-none = Ingen tolk
interpreter-phone = Tolk i telefonen
interpreter-in-person = Tolk til stede
interpreter-not-said = Tolk ikke noteret

## Hvad der blev af en kontakt.

contact-outcome-chosen = Valgt
contact-outcome-given-to-person = Givet til personen
contact-outcome-officer-called = Jeg ringede
contact-outcome-called-together = Vi ringede sammen
contact-outcome-person-declined = Personen takkede nej
contact-outcome-no-answer = Intet svar
contact-outcome-wrong-number = Forkert nummer
contact-outcome-refused = De kunne ikke hjælpe
