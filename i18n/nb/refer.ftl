# Henvisning: det som står rundt en foreslått kontakt.

refer-best-title = Beste første kontakt
refer-others-count = { $count ->
    [one] { $count } annen passende kontakt
   *[other] { $count } andre passende kontakter
}
refer-not-suitable-count = { $count ->
    [one] { $count } kontakt som ikke foreslås, og hvorfor
   *[other] { $count } kontakter som ikke foreslås, og hvorfor
}
refer-why-title = Hvorfor denne kontakten
refer-ask-first-title = Spør først
refer-cautions-title = Vær varsom
refer-actions-title = Hva du kan gjøre
refer-ask-without-name-action = Spør om råd uten å oppgi navn
refer-steps-title = Rekkefølgen på stegene er viktig her
refer-warnings-title = Verdt å vite før du velger
refer-expect-title = Hva personen kan vente seg: { $country }

## Hvor sikker kontakten er. De fleste oppføringer i en første utgave er det ingen som har ringt: det skal leses greit, ikke som en feil.

refer-unverified = Fra offentlige kilder, ikke ringt av oss ennå. Er det tid, ring først selv. Hvis ikke, gi den sammen med { $emergency } og si at den kan være endret.
refer-unverified-dated = Fra offentlige kilder ({ $date }), ikke ringt av oss ennå. Er det tid, ring først selv. Hvis ikke, gi den sammen med { $emergency } og si at den kan være endret.
refer-unverified-written = Fra offentlige kilder, ikke kontrollert av oss ennå. Er det tid, spør dem først. Hvis ikke, gi den sammen med { $emergency } og si at den kan være endret.
refer-unverified-written-dated = Fra offentlige kilder ({ $date }), ikke kontrollert av oss ennå. Er det tid, spør dem først. Hvis ikke, gi den sammen med { $emergency } og si at den kan være endret.
refer-unverified-emergency = Fra offentlige kilder. Ikke ring for å prøve den.
# Står der det ikke finnes noe nødnummer for landet: «ring …», «sammen med …».
refer-emergency-unknown = det lokale nødnummeret (i EU: 112)
refer-stale = Sjekk før du stoler på den. Sist kontrollert { $date }, neste kontroll skulle vært { $due }.
refer-blocked = Ikke verifisert siden { $date }. Finn en annen kontakt, eller ring selv først.
refer-blocked-undated = Aldri verifisert. Finn en annen kontakt, eller ring selv først.
refer-checked = Sist kontrollert { $date }
refer-source-label = Kilde
refer-closed = Denne telefonen er lagt ned

## Hvem kontakten er for.

refer-professionals = Det er du som ringer hit. Telefonen er ikke for personen.
refer-professionals-label = Du ringer, ikke personen
refer-may-inform-label = Kan informere politiet eller utlendingsmyndighetene
refer-anonymous-label = Kan gi anonyme råd
refer-authority-label = Myndighet
refer-child-label = Barnevern
# $country: landet sifrene leder til når det ringes fra kontoret ditt.
refer-person-dials = Personen må ringe selv. Fra kontoret ditt går nummeret til et annet land: { $country }.

## Før noe går ut.

refer-consent = Kontakt organisasjonen bare hvis personen sier ja. Ved umiddelbar fare, eller når det gjelder et barn, følger du reglene om meldeplikt hos deg.
refer-home-state = Spør først: Er kontakt med personens eget land trygg og ønsket?
refer-child-emergency = Ring { $emergency } og be om barnevernvakten eller den sosiale vakttjenesten.
refer-duty-officer = Ring departementets vakttelefon
refer-no-way = Registeret har ingen kontaktmåte. Finn en før du stoler på den.
refer-searched-title = Hva det ble søkt etter
refer-outcome-label = Hva som skjedde
refer-sorted-hint = Sortert etter land, målgruppe, språk og åpningstid
