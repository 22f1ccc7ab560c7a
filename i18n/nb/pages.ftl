# Sidene som ikke krever passfrase, og de som ber om den.

## Start.

home-languages-label = Språket i programmet
home-greeting = Oppslagene virker nå. For å ta vare på saker på denne datamaskinen velger du en passfrase når du lagrer den første.
home-go-on-open = En vurdering er åpen
home-go-on-sealed = En vurdering er forseglet på denne datamaskinen. Siste endring: { $time }
home-go-on-action = Fortsett
home-with-me-title = Noen er hos meg nå
home-with-me-hint = Sikkerhet først, hva du sier, hvem du ringer
home-find-label = Finn hjelp i …
home-find-hint = Skriv et land, en by eller en organisasjon
home-find-empty = Ingen kontakt passer
home-all-action = Vis alle land
home-more-action = Flere …
home-country-action = Alle kontakter: { $country }
home-start-hint = Ingen passfrase trengs
home-directory-title = Hjelpetelefoner og kontakter
home-directory-hint = Etter land, med åpningstider og språk

## Hjelp nå.

help-now-find-in-action = Finn en hjelpetelefon: { $country }
help-now-find-action = Finn en hjelpetelefon
help-now-hide-hint = F12 eller Shift tre ganger skjuler skjermen med én gang

## Finn hjelp.

find-help-title = Finn hjelp
find-help-country-title = Finn hjelp: { $country }
find-help-all-action = Vis alle land
find-help-more-action = { $count ->
    [one] Vis { $count } kontakt til
   *[other] Vis { $count } kontakter til
}
contact-open-now = Åpen nå
contact-copy-action = Kopier nummeret
contact-copy-label = Kopier nummeret { $number }: { $name }
contact-large-action = Vis stort
contact-large-label = Vis nummeret { $number } stort: { $name }
contact-small-action = Vis smått
contact-small-label = Vis nummeret { $number } smått: { $name }

## Opplåsing.

locked-title = Sakene er låst
locked-passphrase-label = Passfrase
locked-unlock-action = Lås opp
locked-show-action = Vis
locked-cover-action = Skjul
locked-unlocking = Låser opp, rundt 2 sekunder
locked-layout-hint = Noen bokstaver er ikke latinske. Sjekk tastaturspråket.
locked-wait = { $seconds ->
    [one] Prøv igjen om { $seconds } sekund. Ingenting er slettet.
   *[other] Prøv igjen om { $seconds } sekunder. Ingenting er slettet.
}
locked-waiting = { $count ->
    [one] Én forseglet vurdering venter på å bli lagt inn som sak (siste endring: { $time }).
   *[other] { $count } forseglede vurderinger venter på å bli lagt inn som saker (siste endring: { $time }).
}
locked-open-zone = Du trenger ikke låse opp for å:
locked-guidance-action = Få veiledning til samtalen
locked-helpline-action = Finne hjelpetelefon
locked-assessment-action = Starte en vurdering
locked-wrong = Denne passfrasen åpner ikke sakene. Sjekk tastaturspråket og Caps Lock.
locked-read-action = Åpne bare for lesing
locked-forgot-action = Glemt passfrasen?

## Uten passfrasen.

locked-code-hint = Gjenopprettingskoden åpner også sakene. Den ble skrevet ned da passfrasen ble valgt: fire grupper med fire bokstaver og sifre.
locked-code-label = Gjenopprettingskode
locked-code-action = Åpne med gjenopprettingskoden
locked-code-wrong = Denne koden åpner ikke sakene. Sjekk hver gruppe mot papiret ditt.
locked-aside-hint = Uten passfrase og gjenopprettingskode kan ingen åpne disse sakene. De kan settes til side, så nye kan lagres.
locked-aside-action = Sett sakene til side …
locked-aside-title = Sette disse sakene til side?
locked-aside-kept = Ingenting slettes. Mappen med sakene får et annet navn og blir liggende der den er.
locked-aside-waiting = En forseglet vurdering som venter, følger med sakene.
locked-aside-back = Hvis passfrasen eller koden dukker opp, gi mappen navnet «vault» igjen, så lar sakene seg åpne.
locked-aside-keep-action = La dem være som de er
locked-aside-confirm = Sett sakene til side
locked-aside-done = De gamle sakene er bevart i { $folder }

## Etter at programmet ble avbrutt.

kept-title = Arbeidet ditt er bevart
kept-sealed = En vurdering er forseglet på denne datamaskinen. Siste endring: { $time }
kept-hint = Lås opp for å fortsette der du var
kept-new-sheet-action = Fortsett på et nytt ark
kept-go-on-action = Fortsett der jeg var
kept-assessment = Vurdering begynt { $begun }. { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svar
    }, { $notes ->
        [one] { $notes } notat
       *[other] { $notes } notater
    }. Siste endring { $changed }.
kept-home-action = Gå til Start

## En vurdering som ble skjult mens det ikke fantes noe hvelv å forsegle den i.

hidden-title = Åpne den skjulte vurderingen
hidden-hint = Skriv de fire sifrene som statuslinjen viste. Etter fem feil forsøk blir den forkastet.
hidden-code-label = Skjermkode
hidden-open-action = Åpne

assessment-code-wrong = Det er ikke koden
assessment-sealed = Forseglet på denne datamaskinen. Den kan leses etter neste opplåsing.
assessment-let-go = Ingenting er lagret
error-not-kept = Disse svarene er ikke lagret noe sted
error-not-kept-help = Beskytt og lagre dem, eller forkast dem. Lukk så vinduet igjen.
