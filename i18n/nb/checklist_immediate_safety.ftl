# Sjekklisten «immediate-safety»: det saksbehandleren leser. Oppbyggingen står i checklists/immediate-safety.toml.

checklist-immediate-safety = Sikkerhet her og nå
    .purpose = Avgjøre på få minutter om man må handle før alt annet.
    .audience = Alle ansatte
    .when = Først. Før indikatorer, skjemaer eller registrering.

## Tegn på umiddelbar fare

section-immediate-safety-danger = Tegn på umiddelbar fare
indicator-is-trafficker-near = Den som trolig kontrollerer personen, er i eller nær bygget, eller på telefonen.
indicator-is-being-tracked = Personens telefon eller veske kan være sporet.
indicator-is-violence-risk = Personen er redd for vold i dag ved å gå tilbake.
indicator-is-medical = Personen trenger akutt helsehjelp, eller er gravid og uvel.
indicator-is-suicide = Personen snakker om selvskading eller selvmord.
indicator-is-child = Personen er eller kan være et barn.
indicator-is-dependants = Barn eller andre er fortsatt i makten til den som kontrollerer.
indicator-is-removal = Uttransport, løslatelse eller transport er nær forestående.
indicator-is-staff-link = En lokalansatt, vakt eller tolk kan kjenne den som kontrollerer.
indicator-is-nowhere-tonight = Personen har ikke noe trygt sted å være i natt.
indicator-is-fears-state = Personen er redd for myndighetene i eget land, eller for denne utenriksstasjonen.

## Hva du kan gjøre

section-immediate-safety-act = Hva du kan gjøre
indicator-is-act-separate = Ta med personen til et eget rom under et dagligdags påskudd.
indicator-is-act-ask-first = Spør den voksne hva som føles tryggest, før du ringer noen.
indicator-is-act-emergency = Fare for liv: Ring nødnummeret i landet der personen er, eller la personen ringe det.
indicator-is-act-child = Barn: Ring barnevernet før barnet går, og spør hva du skal gjøre med den voksne. Frykter du for barnet nå, ring nødnummeret.
indicator-is-act-safe-contact = Avtal en trygg måte og et trygt tidspunkt for ny kontakt.
