# Siderne Sager og Sag. De viser, hvad et åbent sagsarkiv indeholder, og intet navn, før der bedes om det.

## Listen.

case-list-tabs-label = Hvilke sager
case-list-tab-due = Opfølgning
case-list-tab-open = Åbne
case-list-tab-closed = Lukkede
case-list-tab-all = Alle
case-list-filter-label = Søg på betegnelse, note eller land
case-list-sort-label = Sorter efter
case-list-sort-next = Næste skridt
case-list-sort-changed = Sidste ændring
case-list-sort-label-word = Betegnelse
case-names-show-action = Vis navne
case-names-hide-action = Skjul navne
case-list-column-label = Betegnelse
case-list-column-next = Næste skridt
case-list-column-due = Hvornår
case-list-column-country = Land
case-list-column-changed = Ændret
case-list-column-consent = Samtykke
case-list-no-next = Intet næste skridt
case-list-overdue-count = { $count ->
    [one] Overskredet: { $count } sag
   *[other] Overskredet: { $count } sager
}
case-list-today-count = { $count ->
    [one] I dag: { $count } sag
   *[other] I dag: { $count } sager
}
case-list-week-count = { $count ->
    [one] Næste 7 dage: { $count } sag
   *[other] Næste 7 dage: { $count } sager
}
case-list-later-count = { $count ->
    [one] Senere: { $count } sag
   *[other] Senere: { $count } sager
}
case-list-row-label = Sidste ændring: { $changed }. Samtykke: { $consent }
case-list-changed-label = ændret { $changed }
case-consent-label = Samtykke: { $consent }
case-list-more = Flere sager passer. Skriv mere for at begrænse listen.
case-list-reading = Læser sagerne
case-list-empty = Ingen sager på denne computer
case-list-hint = Sager vises her, når du har gemt en vurdering
case-list-start-action = Start vurdering
case-list-open-empty = Ingen åbne sager
case-list-closed-empty = Ingen lukkede sager
case-list-due-empty = Intet at følge op på
case-list-due-hint = En sag står her, så længe den har en opfølgning
case-list-due-later = Intet at følge op på nu. Næste opfølgning: { $on }, { $label }.
case-list-find-empty = Ingen sag passer
case-list-clear-action = Ryd søgningen
case-list-preview-title = Den valgte sag
case-list-preview-empty = Vælg en sag for at se den her
case-list-preview-reading = Læser sagen
case-list-latest-title = Seneste poster
case-list-open-action = Åbn sag

## Hvad personen gik med til at få skrevet ned, med et ord eller to. Det står efter "Samtykke:".

writing-consent-yes = ja
writing-consent-without-names = ingen navne
writing-consent-could-not-be-asked = ikke muligt
writing-consent-no = nej
writing-consent-withdrawn = tilbagekaldt
writing-consent-not-asked = ikke spurgt

## Dage omkring i dag.

dates-today = i dag
dates-tomorrow = i morgen
dates-yesterday = i går
dates-days-ago = { $count ->
    [one] for { $count } dag siden
   *[other] for { $count } dage siden
}

## En sags hoved.

case-page-reading = Læser sagen
case-tabs-label = Sagens dele
case-tab-summary = Oversigt
case-tab-assessment = Vurdering
case-tab-timeline = Tidslinje
case-next-label = Næste: { $what }, { $on }
case-next-none = Næste: intet at følge op på
case-safe-contact-label = Sikker kontakt: { $way }
case-safe-contact-covered = En sikker kontaktmåde er noteret. Vis navne for at læse den, før du ringer.
case-safe-contact-none = Ingen sikker kontaktmåde er noteret
case-safe-contact-title = Sikker kontakt
case-safe-contact-add-action = Tilføj
case-safe-contact-record-action = Noter sikker kontakt
case-safe-contact-keep-action = Behold som før
case-covered = Skjult. Vis navne for at læse det.
case-details-hide-action = Skjul detaljer

## Lige efter at der er gemt.

case-saved = Gemt. Kun de, der har adgangssætningen, kan læse det.
case-saved-follow-up = Gemt. Kun de, der har adgangssætningen, kan læse det. Opfølgning: { $on }.
case-saved-next-title = Hvad der nu sker
case-saved-call = Intet sendes af sig selv. Ring til den kontakt, personen gik med til.
case-saved-no-call = Intet sendes af sig selv. Kontakt kun en organisation, hvis personen går med til det.
case-saved-due = Sagen står under Sager, Opfølgning, når dagen kommer
case-saved-set-due = Sæt en opfølgning, så sagen står under Sager, Opfølgning
case-saved-label = Hvis personen kommer igen, så find sagen på betegnelsen { $label }

## Oversigten.

case-due-title = Opfølgninger
case-due-empty = Intet at følge op på
case-due-overdue = Overskredet
case-due-done-action = Udført
case-due-done-label = Udført: { $what }, { $on }
case-done-happened-label = Hvad skete der? (valgfrit)
case-done-next-label = Næste gang? (valgfrit)
case-done-record-action = Noter som udført
case-contacts-title = Kontakter
case-contacts-empty = Ingen kontakt er valgt
case-outcome-label = Hvad skete der med { $contact }?
case-outcome-change-label = Resultat: { $contact }
case-change-action = Ret
case-change-label = Ret: { $what }
case-consents-title = Samtykke
case-consents-empty = Der er ikke spurgt om samtykke
case-consent-standing = { $answer }, spurgt { $on }
case-consent-withdrawn = Tilbagekaldt { $on }
case-withdraw-action = Tilbagekald
case-withdraw-label = Tilbagekald: { $matter }
case-withdraw-confirm = Skal dette samtykke tilbagekaldes? Personen skal spørges igen, hvis det skal gælde på ny.
case-withdraw-keep-action = Behold samtykket
case-withdraw-sure-action = Tilbagekald samtykket
case-ask-again-action = Spørg igen
case-ask-again-label = Spørg igen: { $matter }
case-ask-again-question = Hvad sagde personen?
case-ask-again-record-action = Noter svaret
case-person-title = Personen
case-person-empty = Der er ikke skrevet mere ned
case-person-name = Navn
case-person-wishes = Hvad personen ønsker
case-person-located = Opholdssted
case-person-nationality = Statsborgerskab
case-person-stateless = Statsløs
case-person-age = Alder
case-person-sex = Kvinde eller mand
case-person-languages = Sprog
case-person-needs = Behov
case-close-title = Luk sagen
case-close-hint = En lukket sag kan stadig læses og kan åbnes igen
case-close-action = Luk sag
case-close-reason-label = Hvorfor lukkes den?
case-closed-title = Sagen er lukket
case-closed-hint = Åbn den igen for at rette svar eller sætte en opfølgning
case-reopen-action = Åbn igen

## Vurderingen i en sag.

case-assessment-empty = Ingen svar er noteret
case-result-was = Svarene er ændret siden. Noteret { $on }: { $title }
case-answer-hint = Det tidligere svar bliver stående i tidslinjen

## Tidslinjen.

case-entry-label = { $sentence }, { $time }, post { $place } af { $of }
case-entry-nothing-more = Der er ikke noteret mere
case-entry-later = Skrevet af et nyere program. Dette program bevarer posten og kan ikke vise den.
case-entry-changed = Før: { $was }. Nu: { $now }.
case-entry-nothing = intet
case-entry-label-was = Betegnelse: { $value }
case-entry-language = Sprog på skærmen: { $value }
case-entry-spoken = Talt sprog: { $value }
case-entry-recipient = Over for: { $value }
case-entry-directory = Som det stod i kontaktlisten { $value }

## Hvad der kan tilføjes.

case-add-title = Tilføj til sagen
case-add-note-title = Note
case-add-note-label = Ny note
case-add-note-hint = Fakta og personens egne ord, ingen navne på andre
case-add-note-action = Tilføj note
case-add-follow-up-title = Opfølgning
case-add-what-label = Hvad der skal gøres
case-add-what-default = Følg op
case-add-when-label = Hvornår
case-add-day-tomorrow = I morgen
case-add-day-three-days = Om 3 dage
case-add-day-week = Næste uge
case-add-day-label = Dato
case-add-day-hint = For eksempel 30 11 2026
case-add-day-fault = Skriv en dato som 30 11 2026
case-add-day-over = Den dag er forbi
case-add-follow-up-action = Sæt opfølgning
case-add-outcome-title = Kontakt

## Siges, når det er gjort.

case-done-answer = Svar rettet
case-done-note = Note tilføjet
case-done-follow-up = Opfølgning sat
case-done-follow-up-done = Opfølgning udført
case-done-follow-ups-back = Opfølgninger som før
case-done-outcome = Resultat noteret
case-done-withdraw = Samtykke tilbagekaldt
case-done-asked-again = Svar noteret
case-done-safe-contact = Sikker kontakt rettet
case-done-close = Sagen er lukket
case-done-reopen = Sag åbnet igen
