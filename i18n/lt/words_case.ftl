# Atvejo įrašo žodžiai.

## Atvejis.

case-status-open = Atviras
case-status-closed = Užbaigtas

## Kodėl atvejis užbaigtas. Faktai, ne vertinimas.

closing-reason-help-received = Asmuo gauna pagalbą
closing-reason-handed-over = Perėmė kita įstaiga
closing-reason-person-wished = Taip norėjo asmuo
closing-reason-contact-lost = Ryšys nutrūko
closing-reason-no-further-need = Pagalbos nebereikia
closing-reason-other = Kita priežastis

## Kodėl atvejis ištrintas. Be dienos ir atsitiktinio skaičiaus, lieka tik tai.

erasure-reason-person-asked = Asmuo to paprašė
erasure-reason-purpose-ended = Atvejo nebereikia
erasure-reason-recorded-in-error = Įrašyta per klaidą
erasure-reason-moved-elsewhere = Perkelta kitur

## Dėl ko sutikimas. Dėl kiekvieno klausiama atskirai, dėl policijos – visada atskirai.

consent-matter-recording = Klausimai ir atsakymų užrašymas
consent-matter-names = Vardų užrašymas
consent-matter-support-contact = Kreipimasis į pagalbos organizaciją dėl asmens
consent-matter-sharing = Asmens tapatybės atskleidimas vienam nurodytam gavėjui
consent-matter-police = Ryšys su policija
consent-matter-contact-back = Pakartotinis susisiekimas su asmeniu
consent-matter-keeping = Kiek laiko saugomas atvejis
consent-matter-statistics = Atvejo įtraukimas į statistiką be vardų
consent-matter-attachment = Kopija ar nuotrauka

## Ką asmuo atsakė dėl sutikimo.

consent-answer-yes = Taip
consent-answer-not-now = Ne dabar
consent-answer-no = Ne
consent-answer-could-not-be-asked = Nebuvo galima paklausti

## Per ką asmens klausta.

interpreter-none = Be vertėjo
interpreter-phone = Vertėjas telefonu
interpreter-in-person = Vertėjas kambaryje
interpreter-not-said = Apie vertėją neužrašyta

## Kas įvyko su kontaktu.

contact-outcome-chosen = Pasirinkta
contact-outcome-given-to-person = Duota asmeniui
contact-outcome-officer-called = Skambinau
contact-outcome-called-together = Skambinome kartu
contact-outcome-person-declined = Asmuo atsisakė
contact-outcome-no-answer = Niekas neatsiliepė
contact-outcome-wrong-number = Neteisingas numeris
contact-outcome-refused = Padėti negalėjo
