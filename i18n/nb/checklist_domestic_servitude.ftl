# Sjekklisten «domestic-servitude»: det saksbehandleren leser. Oppbyggingen står i checklists/domestic-servitude.toml.

checklist-domestic-servitude = Tvunget husarbeid, også i diplomathusholdninger
    .purpose = Oppdage tvunget arbeid blant hushjelper og omsorgsarbeidere, også hos akkrediterte ansatte.
    .audience = Saksbehandlere som har samtaler; protokoll- og personalansatte
    .when = En hushjelp eller omsorgsarbeider kontakter utenriksstasjonen, eller den årlige samtalen holdes.

## I alle husholdninger

section-domestic-servitude-household = I alle husholdninger
indicator-ds-no-private-space = Arbeidstakeren har ikke noe eget rom eller sover på et delt eller uegnet sted.
indicator-ds-eats-apart = Arbeidstakeren får dårlig mat eller bare rester.
indicator-ds-always-on-call = Arbeidstakeren må stå til tjeneste dag og natt uten en hel fridag.
indicator-ds-never-alone-out = Arbeidstakeren går aldri eller sjelden ut av huset uten arbeidsgiveren.
indicator-ds-phone-limited = Arbeidstakeren får ikke bruke telefon, eller bare når andre hører på.
indicator-ds-insults = Arbeidstakeren blir ydmyket, truet eller slått i husholdningen (spør hva som skjer).
indicator-ds-reported-missing = Arbeidsgiveren melder arbeidstakeren savnet eller anmelder vedkommende for tyveri.
indicator-ds-pay-home = Det sies at lønnen sendes hjem eller «spares», og arbeidstakeren kan ikke kontrollere det.
indicator-ds-extra-house = Arbeidstakeren lånes ut til andre husholdninger eller til en familiebedrift.
indicator-ds-aupair = En au pair, student eller slektning gjør husarbeid på heltid uten lønn.

## I en diplomat- eller konsulhusholdning

section-domestic-servitude-diplomatic = I en diplomat- eller konsulhusholdning
indicator-ds-dip-contract = Kontrakten som ble vist for visumet, er en annen enn den som gjelder i huset.
indicator-ds-dip-card = Arbeidsgiveren har arbeidstakerens pass, kontrakt eller legitimasjonskort.
indicator-ds-dip-bank = Lønnen betales ikke til en bankkonto i arbeidstakerens eget navn.
indicator-ds-dip-immunity = Arbeidstakeren har fått høre at immunitet betyr at ingen kan hjelpe.
indicator-ds-dip-transfer = Arbeidstakeren må følge arbeidsgiveren til neste tjenestested eller miste all oppholdsrett.
indicator-ds-dip-no-interview = Arbeidsgiveren hindrer arbeidstakerens personlige samtale eller er til stede under den.
