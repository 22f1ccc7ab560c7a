# Sjekklisten «visa-interview»: det saksbehandleren leser. Oppbyggingen står i checklists/visa-interview.toml.

checklist-visa-interview = Visumintervju og forebygging
    .purpose = Merke fare for framtidig menneskehandel blant visumsøkere og gi beskyttende informasjon. Listen gir aldri alene grunn til avslag.
    .audience = Visumsaksbehandlere
    .when = Visum for arbeid, au pair, studentarbeid, husarbeid, underholdning, sesong, familie og barn.

## Søknaden

section-visa-interview-application = Søknaden
indicator-vi-same-agent = Mange søknader har samme agent, referanseperson, telefon eller ordlyd.
indicator-vi-coached = Søkeren gir innøvde svar og kjenner ikke grunnleggende forhold ved jobben.
indicator-vi-job-unreal = Arbeidsgiveren, adressen eller lønnen kan ikke bekreftes eller er urealistisk.
indicator-vi-no-contract-copy = Søkeren har ingen kopi av kontrakten på et språk søkeren leser.
indicator-vi-fee-debt = Søkeren lånte eller skrev fra seg eiendom for å betale agenten.
indicator-vi-passport-agent = Agenten beholder passet mellom besøkene.
indicator-vi-agent-present = Agenten eller arbeidsgiveren insisterer på å være med på intervjuet.
indicator-vi-visa-mismatch = Det søkes om besøksvisum selv om det er planlagt arbeid.
indicator-vi-spouse-unknown = En søker som er ektefelle eller forlovet, vet svært lite om partneren.
indicator-vi-online-partner = Partneren som inviterer, er bare kjent fra nettet og betaler alt.
indicator-vi-sponsor-repeat = Referansepersonen har invitert flere arbeidstakere eller ektefeller før.
indicator-vi-child-alone = Barnets referanseperson, verge eller skole kan ikke kontrolleres.
indicator-vi-domestic-private = Den private hushjelpen er ikke møtt på tomannshånd.

## Hva du kan gi og gjøre

section-visa-interview-prevention = Hva du kan gi og gjøre
indicator-vi-info-given = Informasjon om rettigheter og nødkontakter ble gitt på personens språk.
indicator-vi-info-understood = Personen kunne med egne ord si hva man gjør hvis noe går galt.
indicator-vi-info-logged = Det er registrert at informasjonen ble gitt.
