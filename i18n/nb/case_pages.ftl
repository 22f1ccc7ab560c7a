# Sidene Saker og Sak. De viser det et åpent hvelv inneholder, og ikke noe navn før det blir bedt om.

## Listen.

case-list-tabs-label = Hvilke saker
case-list-tab-due = Oppfølging
case-list-tab-open = Åpne
case-list-tab-closed = Avsluttede
case-list-tab-all = Alle
case-list-filter-label = Søk på etikett, notat eller land
# Står foran de tre ordene som følger.
case-list-sort-label = Sorter etter
case-list-sort-next = Neste steg
case-list-sort-changed = Siste endring
case-list-sort-label-word = Etikett
case-names-show-action = Vis navn
case-names-hide-action = Skjul navn
case-list-column-label = Etikett
case-list-column-next = Neste steg
case-list-column-due = Når
case-list-column-country = Land
case-list-column-changed = Endret
case-list-column-consent = Samtykke
case-list-no-next = Ingen neste steg
case-list-overdue-count = { $count ->
    [one] Over fristen: { $count } sak
   *[other] Over fristen: { $count } saker
}
case-list-today-count = { $count ->
    [one] I dag: { $count } sak
   *[other] I dag: { $count } saker
}
case-list-week-count = { $count ->
    [one] Neste 7 dager: { $count } sak
   *[other] Neste 7 dager: { $count } saker
}
case-list-later-count = { $count ->
    [one] Senere: { $count } sak
   *[other] Senere: { $count } saker
}
case-list-row-label = Siste endring: { $changed }. Samtykke: { $consent }
case-list-changed-label = endret { $changed }
case-consent-label = Samtykke: { $consent }
case-list-more = Flere saker passer. Skriv mer for å avgrense listen.
case-list-reading = Leser sakene
case-list-empty = Ingen saker på denne datamaskinen
case-list-hint = Saker vises her når du har lagret en vurdering
case-list-start-action = Start vurdering
case-list-open-empty = Ingen åpne saker
case-list-closed-empty = Ingen avsluttede saker
case-list-due-empty = Ingenting å følge opp nå
case-list-due-hint = En sak står her så lenge den har en oppfølging
case-list-due-later = Ingenting å følge opp nå. Neste oppfølging: { $on }, { $label }.
case-list-find-empty = Ingen sak passer
case-list-clear-action = Tøm søket
case-list-preview-title = Valgt sak
case-list-preview-empty = Velg en sak for å se den her
case-list-preview-reading = Leser saken
case-list-latest-title = Siste innføringer
case-list-open-action = Åpne saken

## Hva personen har sagt ja til at skrives ned, i ett eller to ord. Det står etter «Samtykke:».

writing-consent-yes = ja
writing-consent-without-names = ingen navn
writing-consent-could-not-be-asked = ikke mulig
writing-consent-no = nei
writing-consent-withdrawn = trukket
writing-consent-not-asked = ikke spurt

## Dagene rundt i dag.

dates-today = i dag
dates-tomorrow = i morgen
dates-yesterday = i går
dates-days-ago = { $count ->
    [one] for { $count } dag siden
   *[other] for { $count } dager siden
}

## Toppen av en sak.

case-page-reading = Leser saken
case-tabs-label = Delene av saken
case-tab-summary = Sammendrag
case-tab-assessment = Vurdering
case-tab-timeline = Tidslinje
case-next-label = Neste: { $what }, { $on }
case-next-none = Neste: ingenting å følge opp
case-safe-contact-label = Trygg kontakt: { $way }
case-safe-contact-covered = En trygg kontaktmåte er registrert. Vis navn for å lese den før du ringer.
case-safe-contact-none = Ingen trygg kontaktmåte er registrert
case-safe-contact-title = Trygg kontakt
case-safe-contact-add-action = Legg til
case-safe-contact-record-action = Registrer trygg kontakt
case-safe-contact-keep-action = Behold som før
case-covered = Skjult. Vis navn for å lese det.
case-details-hide-action = Skjul detaljer

## Rett etter lagring.

case-saved = Lagret. Bare de som har passfrasen, kan lese det.
case-saved-follow-up = Lagret. Bare de som har passfrasen, kan lese det. Oppfølging { $on }.
case-saved-next-title = Hva som skjer videre
case-saved-call = Ingenting sendes av seg selv. Ring kontakten personen sa ja til.
case-saved-no-call = Ingenting sendes av seg selv. Kontakt en organisasjon bare hvis personen sier ja.
case-saved-due = Saken står under Saker, Oppfølging, når dagen kommer
case-saved-set-due = Sett en oppfølging, så saken står under Saker, Oppfølging
case-saved-label = Hvis personen kommer tilbake, finner du saken på etiketten { $label }

## Sammendraget.

case-due-title = Oppfølginger
case-due-empty = Ingenting å følge opp
case-due-overdue = Over fristen
case-due-done-action = Utført
case-due-done-label = Utført: { $what }, { $on }
case-done-happened-label = Hva skjedde? (valgfritt)
case-done-next-label = Neste gang? (valgfritt)
case-done-record-action = Registrer som utført
case-contacts-title = Kontakter
case-contacts-empty = Ingen kontakt ble valgt
case-outcome-label = Hva skjedde med { $contact }?
case-outcome-change-label = Utfall: { $contact }
case-change-action = Endre
case-change-label = Endre: { $what }
case-consents-title = Samtykke
case-consents-empty = Det ble ikke spurt om samtykke
case-consent-standing = { $answer }, spurt { $on }
case-consent-withdrawn = Trukket { $on }
case-withdraw-action = Trekk
case-withdraw-label = Trekk: { $matter }
case-withdraw-confirm = Trekke dette samtykket? For å få det tilbake må personen spørres på nytt.
case-withdraw-keep-action = Behold samtykket
case-withdraw-sure-action = Trekk samtykket
case-ask-again-action = Spør igjen
case-ask-again-label = Spør igjen: { $matter }
case-ask-again-question = Hva svarte personen?
case-ask-again-record-action = Registrer svaret
case-person-title = Personen
case-person-empty = Ikke noe mer er skrevet ned
case-person-name = Navn
case-person-wishes = Hva personen ønsker
case-person-located = Er i
case-person-nationality = Statsborgerskap
case-person-stateless = Statsløs
case-person-age = Alder
case-person-sex = Kvinne eller mann
case-person-languages = Språk
case-person-needs = Behov
case-close-title = Avslutt saken
case-close-hint = En avsluttet sak kan fortsatt leses og kan åpnes igjen
case-close-action = Avslutt saken
case-close-reason-label = Hvorfor avsluttes den?
case-closed-title = Saken er avsluttet
case-closed-hint = Åpne den igjen for å endre svar eller sette en oppfølging
case-reopen-action = Åpne igjen

## Vurderingen i en sak.

case-assessment-empty = Ingen svar er registrert
case-result-was = Svarene er endret siden. Registrert { $on }: { $title }
case-answer-hint = Det tidligere svaret blir stående i tidslinjen

## Tidslinjen.

case-entry-label = { $sentence }, { $time }, innføring { $place } av { $of }
case-entry-nothing-more = Ikke noe mer er registrert
case-entry-later = Registrert av et nyere program. Dette programmet tar vare på det, men kan ikke vise det.
case-entry-changed = Før: { $was }. Nå: { $now }.
case-entry-nothing = ingenting
case-entry-label-was = Etikett: { $value }
case-entry-language = Språk på skjermen: { $value }
case-entry-spoken = Språk i samtalen: { $value }
case-entry-recipient = Overfor: { $value }
case-entry-directory = Slik kontaktlisten var { $value }

## Hva som kan legges til.

case-add-title = Legg til i saken
case-add-note-title = Notat
case-add-note-label = Nytt notat
case-add-note-hint = Fakta og personens egne ord, ingen navn på andre
case-add-note-action = Legg til notat
case-add-follow-up-title = Oppfølging
case-add-what-label = Hva som skal gjøres
# Registreres der saksbehandleren ikke skriver noe.
case-add-what-default = Følg opp
case-add-when-label = Når
case-add-day-tomorrow = I morgen
case-add-day-three-days = Om 3 dager
case-add-day-week = Neste uke
case-add-day-label = Dato
case-add-day-hint = For eksempel 30 11 2026
case-add-day-fault = Skriv en dato som 30 11 2026
case-add-day-over = Den dagen er forbi
case-add-follow-up-action = Sett oppfølging
case-add-outcome-title = Kontakt

## Sies når det er gjort.

case-done-answer = Svaret er endret
case-done-note = Notatet er lagt til
case-done-follow-up = Oppfølgingen er satt
case-done-follow-up-done = Oppfølgingen er utført
case-done-follow-ups-back = Oppfølgingene er som før
case-done-outcome = Utfallet er registrert
case-done-withdraw = Samtykket er trukket
case-done-asked-again = Svaret er registrert
case-done-safe-contact = Trygg kontakt er endret
case-done-close = Saken er avsluttet
case-done-reopen = Saken er åpnet igjen
