# Sjekklisten «organ-removal»: det saksbehandleren leser. Oppbyggingen står i checklists/organ-removal.toml.

checklist-organ-removal = Fjerning av organer
    .purpose = Oppdage menneskehandel for fjerning av organer.
    .audience = Saksbehandlere som har samtaler; visumsaksbehandlere ved medisinske reiser
    .when = En borger ber om hjelp etter en operasjon i utlandet, eller en medisinsk reise stemmer ikke.

## Tegn

section-organ-removal-signs = Tegn
indicator-or-surgery-story = Personen har gitt eller skal gi et organ, eller har et operasjonsarr ingen har forklart.
    .care = Ikke undersøk personen. Noter bare det som er synlig.
indicator-or-promised-money = Personen ble lovet penger eller jobb for et organ.
indicator-or-not-paid = Det lovede beløpet ble ikke betalt eller ble kuttet.
indicator-or-no-info = Personen fikk ikke vite om risikoen eller skrev under på papirer som ikke kunne leses.
indicator-or-no-withdraw = Personen fikk ikke ombestemme seg.
indicator-or-false-relation = Papirene sier feilaktig at giver og mottaker er i slekt.
indicator-or-broker-travel = En mellommann ordnet reise, bolig, pass og klinikk.
indicator-or-debt = Personen sa ja på grunn av gjeld eller trusler.
indicator-or-no-aftercare = Personen har ingen medisinske papirer eller oppfølging.
indicator-or-recruit-others = Personen blir bedt om å rekruttere andre givere.
