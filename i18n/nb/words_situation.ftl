# Hva man vet om personens situasjon. «Ikke spurt» og «ikke kjent» teller aldri mot personen.

## Alder, så langt den avgjør hvem man ringer.

person-age-adult = Voksen
person-age-child = Under 18 år
person-age-may-be-child = Kan være under 18
person-age-unknown = Ikke kjent

## Kvinne eller mann, slik personen selv sier.

sex-female = Kvinne
sex-male = Mann
sex-other = Annet
sex-unknown = Ikke sagt

## Retten til opphold i landet der personen er.

residence-lawful = Har oppholdsrett
residence-none = Har ikke oppholdsrett
residence-eu-citizen = Borger av et EU- eller EØS-land
residence-asylum = Har søkt asyl eller kan gjøre det
residence-temporary-protection = Har midlertidig beskyttelse
residence-unknown = Ikke kjent

## Hva personen sa om politiet. Ikke spurt regnes som nei.

police-wish-yes = Ønsker kontakt med politiet
police-wish-not-now = Ikke nå
police-wish-not-asked = Ikke spurt

## Hva personen sa om kontakt med eget land.

home-state-contact-wanted = Ønsket
home-state-contact-no = Ikke ønsket
home-state-contact-not-asked = Ikke spurt

## Hvem som ringer.

who-contacts-officer = Jeg
who-contacts-person = Personen

## Hva personen har sagt ja til.

agreement-contact = En organisasjon kan kontaktes for personen
agreement-identity = Organisasjonen kan få vite hvem personen er
