# Það sem vitað er um stöðu manneskjunnar. „Ekki spurt“ og „ekki vitað“ telst aldrei manneskjunni í óhag.

## Aldur, að því marki sem hann skiptir máli um hvert er hringt.

person-age-adult = Fullorðin
person-age-child = Yngri en 18 ára
person-age-may-be-child = Gæti verið yngri en 18 ára
person-age-unknown = Ekki vitað

## Karl eða kona, eins og manneskjan segir.

sex-female = Kona
sex-male = Karl
sex-other = Annað
sex-unknown = Ekki sagt

## Dvalarréttur í landinu þar sem manneskjan er.

residence-lawful = Hefur dvalarrétt
residence-none = Hefur ekki dvalarrétt
residence-eu-citizen = Ríkisborgari í ESB- eða EES-ríki
residence-asylum = Hefur sótt um alþjóðlega vernd eða gæti gert það
residence-temporary-protection = Nýtur tímabundinnar verndar
residence-unknown = Ekki vitað

## Hvað manneskjan sagði um lögreglu. Ekki spurt telst sem nei.

police-wish-yes = Vill samband við lögreglu
police-wish-not-now = Ekki núna
police-wish-not-asked = Ekki spurt

## Hvað manneskjan sagði um samband við eigið ríki.

home-state-contact-wanted = Óskað
home-state-contact-no = Ekki óskað
home-state-contact-not-asked = Ekki spurt

## Hver hringir.

who-contacts-officer = Ég
who-contacts-person = Manneskjan

## Hvað manneskjan samþykkti.

agreement-contact = Hafa má samband við samtök fyrir manneskjuna
agreement-identity = Segja má samtökunum hver manneskjan er
