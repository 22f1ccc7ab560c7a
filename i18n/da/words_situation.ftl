# Hvad man ved om personens situation. "Ikke spurgt" og "vides ikke" taler aldrig imod personen.

## Alder, så vidt den betyder noget for, hvem man ringer til.

person-age-adult = Voksen
person-age-child = Under 18 år
person-age-may-be-child = Kan være under 18 år
person-age-unknown = Vides ikke

## Mand eller kvinde, som personen selv siger.

sex-female = Kvinde
sex-male = Mand
sex-other = Andet
sex-unknown = Ikke oplyst

## Retten til at opholde sig i det land, hvor personen er.

residence-lawful = Har lovligt ophold
residence-none = Har ikke lovligt ophold
residence-eu-citizen = Borger i et EU- eller EØS-land
residence-asylum = Har søgt asyl eller kan søge
residence-temporary-protection = Har midlertidig beskyttelse
residence-unknown = Vides ikke

## Hvad personen sagde om politiet. Ikke spurgt regnes som nej.

police-wish-yes = Ønsker kontakt med politiet
police-wish-not-now = Ikke nu
police-wish-not-asked = Ikke spurgt

## Hvad personen sagde om kontakt med sin egen stat.

home-state-contact-wanted = Ønsket
home-state-contact-no = Ikke ønsket
home-state-contact-not-asked = Ikke spurgt

## Hvem der ringer.

who-contacts-officer = Det gør jeg
who-contacts-person = Personen

## Hvad personen er gået med til.

agreement-contact = En organisation må kontaktes for personen
agreement-identity = Organisationen må få at vide, hvem personen er
