# Hvorfor en kontakt foreslås eller ikke. Saksbehandleren leser dette under hverandre og bestemmer selv.

## Det man vet passer.

reason-emergency = Ved livsfare nå
reason-child-protection = Kan gripe inn for et barn
reason-in-country = I landet der personen er
reason-own-nationals = Hjelper egne borgere i utlandet
reason-reachable-from-here = Kan nås fra kontoret ditt
reason-serves-age = Hjelper folk i denne alderen
reason-serves-sex = Hjelper folk som denne personen, enten kvinne, mann eller annet
reason-serves-form = Kjenner denne formen for utnyttelse
reason-presumed-ok = Hjelper før formell identifisering
reason-residence-any = Hjelper uansett oppholdsrett
reason-cooperation-not-required = Hjelper uten samarbeid med politiet
reason-not-police = Er ikke en del av politiet
reason-specialised = Spesialisert på menneskehandel
reason-first-contact = Nevnt først i statens egen veiledning
reason-one-stop = Leder videre til all slags hjelp
reason-open-now = Åpen nå
reason-speaks-language = Snakker personens språk
reason-meets-need = Dekker et behov du noterte

## Det man ikke vet. Spørsmål til kontakten eller personen før man stoler på den.

ask-first-serves-age = Hjelper de folk i denne alderen?
ask-first-serves-sex = Hjelper de kvinner, menn, alle?
ask-first-serves-form = Hjelper de ved denne formen for utnyttelse?
ask-first-residence = Hjelper de uansett oppholdsrett?
ask-first-cooperation = Avhenger hjelpen av samarbeid med politiet?
ask-first-identification = Avhenger hjelpen av formell identifisering?
ask-first-speaks-language = Snakker de personens språk?
ask-first-opening-hours = Når er de åpne?
ask-first-reachable-from-here = Kan nummeret nås fra kontoret ditt?
ask-first-does-it-inform-police = Informerer de politiet?
ask-first-home-state-contact = Er kontakt med personens eget land trygg og ønsket?

## Hva man bør være varsom med.

caution-never-checked = Ingen har ringt denne kontakten for å kontrollere den
caution-past-review = Sjekk før du stoler på den: Fristen for neste kontroll er ute
caution-blocked = Ikke verifisert på lenge. Finn en annen kontakt, eller ring selv først.
caution-number-unconfirmed = Nummeret er ikke funnet i noen kilde
caution-may-inform-police = Kan informere politiet eller utlendingsmyndighetene. Ikke oppgi navn, og fortell det til personen før du henviser.
caution-professionals-only = Det er du som ringer hit. Telefonen er ikke for personen.
caution-may-not-connect-from-abroad = Kan kanskje ikke nås fra utlandet. Bruk det internasjonale formatet.
caution-rings-elsewhere = Personen ringer selv. Fra kontoret ditt går nummeret til et annet land.
caution-sources-conflict = Kildene sier ulike ting
caution-capacity = Kan mangle ledig plass
caution-for-the-child-to-talk = Her kan barnet snakke. De kan ikke gripe inn for barnet.

## Hvorfor en kontakt ikke passer. Den står likevel på listen, så saksbehandleren kan bestemme noe annet.

because-serves-women-only = Hjelper bare kvinner
because-serves-men-only = Hjelper bare menn
because-serves-children-only = Hjelper bare barn
because-serves-adults-only = Hjelper bare voksne
because-other-form = Gjelder en annen form for utnyttelse
because-formal-identification-required = Hjelper først etter formell identifisering
because-cooperation-required = Hjelper bare dem som samarbeider med politiet
because-irregular-only = Hjelper bare personer uten oppholdsrett
because-third-country-only = Hjelper bare borgere av land utenfor EU og EØS
because-nationals-only = Hjelper bare egne borgere
because-not-in-service-here = Har ikke noe tilbud der personen er
because-professionals-only = Telefonen er for fagfolk, og det er personen som skulle ringt
because-own-mission = Noen med tilknytning til din egen utenriksstasjon er involvert
because-police-not-asked = Personen har ikke bedt om politiet
because-home-state = Kontakt med personens eget land: ikke spurt ennå, ikke ønsket eller ikke trygg

## Hva som kan gjøres med en kontakt, innenfor det personen har sagt ja til.

action-call = Ring
action-call-for-advice-without-name = Ring for råd uten å oppgi navn
action-give-number = Gi nummeret til personen
action-refer-with-consent = Henvis med personens samtykke

## Verdt å vite før du velger en kontakt.

warning-no-contacts-here = Registeret har ingen kontakt i dette landet. Ring departementets vakttelefon.
warning-no-national-helpline = Registeret har ingen nasjonal hjelpetelefon for dette landet
warning-state-may-penalise = Folk som er blitt utnyttet, kan bli straffet i dette landet. Spør en spesialist før all kontakt med landets myndigheter.
warning-mission-conflict = Noen med tilknytning til en tjenesteperson eller til utenriksstasjonen din kan være involvert. Ta det opp utenfor stasjonen, og fortell det bare til dem som må vite det.
warning-child-first = Behandle personen som et barn til en myndighet bestemmer noe annet. Barnevernet kommer først.
warning-no-child-authority-on-file = Registeret har ingen barnevernsmyndighet her. Ring nødnummeret og be om barnevernvakten eller den sosiale vakttjenesten.
warning-asylum-advice-first = Innhent råd om asyl før all kontakt med personens eget land
warning-clock-before-content = Klokken på datamaskinen viser en tid før registeret ble laget. Still klokken: Det går ikke an å se hvor gammel en kontakt er.
