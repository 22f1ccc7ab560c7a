# Vad som är känt om personens läge. ”Ej frågat” och ”okänt” räknas aldrig emot personen.

## Ålder, så långt den avgör vem man ringer.

person-age-adult = Vuxen
person-age-child = Under 18 år
person-age-may-be-child = Kan vara under 18
person-age-unknown = Okänt

## Man eller kvinna, som personen säger.

sex-female = Kvinna
sex-male = Man
sex-other = Annat
sex-unknown = Ej sagt

## Rätten att vistas i landet där personen är.

residence-lawful = Har rätt att vistas i landet
residence-none = Saknar rätt att vistas i landet
residence-eu-citizen = Medborgare i ett EU- eller EES-land
residence-asylum = Har sökt asyl eller kan göra det
residence-temporary-protection = Har tillfälligt skydd
residence-unknown = Okänt

## Vad personen har sagt om polisen. Ej frågat räknas som nej.

police-wish-yes = Vill ha kontakt med polisen
police-wish-not-now = Inte nu
police-wish-not-asked = Ej frågat

## Vad personen har sagt om kontakt med sitt eget land.

home-state-contact-wanted = Önskad
home-state-contact-no = Inte önskad
home-state-contact-not-asked = Ej frågat

## Vem som ringer.

who-contacts-officer = Jag
who-contacts-person = Personen

## Vad personen har gått med på.

agreement-contact = En organisation får kontaktas för personen
agreement-identity = Organisationen får veta vem personen är
