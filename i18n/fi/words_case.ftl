# Tapauksen kirjausten sanat.

## Tapaus.

case-status-open = Avoin
case-status-closed = Päätetty

## Miksi tapaus päätettiin. Tosiasioita, ei arvioita.

closing-reason-help-received = Henkilö saa apua
closing-reason-handed-over = Toinen toimipaikka hoitaa asiaa
closing-reason-person-wished = Henkilö toivoi niin
closing-reason-contact-lost = Yhteys katkesi
closing-reason-no-further-need = Ei enää tarvetta
closing-reason-other = Muu syy

## Miksi tapaus poistettiin.

erasure-reason-person-asked = Henkilö pyysi sitä
erasure-reason-purpose-ended = Tapausta ei enää tarvita
erasure-reason-recorded-in-error = Se kirjattiin vahingossa
erasure-reason-moved-elsewhere = Se siirrettiin muualle

## Mitä suostumus koskee.

consent-matter-recording = Kysyminen ja vastausten kirjaaminen
consent-matter-names = Nimien kirjaaminen
consent-matter-support-contact = Yhteydenotto tukea antavaan järjestöön henkilön puolesta
consent-matter-sharing = Henkilöllisyyden kertominen yhdelle nimetylle vastaanottajalle
consent-matter-police = Yhteys poliisiin
consent-matter-contact-back = Uusi yhteydenotto henkilöön
consent-matter-keeping = Kuinka kauan tapaus säilytetään
consent-matter-statistics = Tapauksen tilastointi ilman nimiä
consent-matter-attachment = Kopio tai valokuva

## Mitä henkilö vastasi.

consent-answer-yes = Kyllä
consent-answer-not-now = Ei nyt
consent-answer-no = Ei
consent-answer-could-not-be-asked = Ei voitu kysyä

## Kenen kautta henkilöltä kysyttiin.

interpreter-none = Ei tulkkia
interpreter-phone = Tulkki puhelimessa
interpreter-in-person = Tulkki paikalla
interpreter-not-said = Tulkkausta ei ole kirjattu

## Mitä yhteydenotosta seurasi.

contact-outcome-chosen = Valittu
contact-outcome-given-to-person = Annettu henkilölle
contact-outcome-officer-called = Soitin itse
contact-outcome-called-together = Soitimme yhdessä
contact-outcome-person-declined = Henkilö ei halunnut
contact-outcome-no-answer = Ei vastattu
contact-outcome-wrong-number = Väärä numero
contact-outcome-refused = Siellä ei voitu auttaa
