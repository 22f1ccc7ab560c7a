# Sidorna Ärenden och Ärende. De visar vad ett öppet valv innehåller, och inget namn innan någon ber om det.

## Listan.

case-list-tabs-label = Vilka ärenden
case-list-tab-due = Att göra
case-list-tab-open = Öppna
case-list-tab-closed = Avslutade
case-list-tab-all = Alla
case-list-filter-label = Sök beteckning, anteckning, land
case-list-sort-label = Sortera efter
case-list-sort-next = Nästa steg
case-list-sort-changed = Senast ändrat
case-list-sort-label-word = Beteckning
case-names-show-action = Visa namn
case-names-hide-action = Dölj namn
case-list-column-label = Beteckning
case-list-column-next = Nästa steg
case-list-column-due = När
case-list-column-country = Land
case-list-column-changed = Ändrat
case-list-column-consent = Samtycke
case-list-no-next = Inget nästa steg
case-list-overdue-count = { $count ->
    [one] Försenat: { $count } ärende
   *[other] Försenat: { $count } ärenden
}
case-list-today-count = { $count ->
    [one] I dag: { $count } ärende
   *[other] I dag: { $count } ärenden
}
case-list-week-count = { $count ->
    [one] Kommande 7 dagar: { $count } ärende
   *[other] Kommande 7 dagar: { $count } ärenden
}
case-list-later-count = { $count ->
    [one] Senare: { $count } ärende
   *[other] Senare: { $count } ärenden
}
case-list-row-label = Senast ändrat: { $changed }. Samtycke: { $consent }
case-list-changed-label = ändrat { $changed }
case-consent-label = Samtycke: { $consent }
case-list-more = Fler ärenden stämmer. Skriv mer för att avgränsa listan.
case-list-reading = Läser ärendena
case-list-empty = Inga ärenden på den här datorn
case-list-hint = Ärenden visas här när du har sparat en bedömning
case-list-start-action = Starta bedömning
case-list-open-empty = Inga öppna ärenden
case-list-closed-empty = Inga avslutade ärenden
case-list-due-empty = Inget att göra
case-list-due-hint = Ett ärende står här så länge det har en uppföljning
case-list-due-later = Inget att göra. Nästa uppföljning: { $on }, { $label }.
case-list-find-empty = Inget ärende stämmer
case-list-clear-action = Rensa sökningen
case-list-preview-title = Det valda ärendet
case-list-preview-empty = Välj ett ärende för att se det här
case-list-preview-reading = Läser ärendet
case-list-latest-title = Senaste poster
case-list-open-action = Öppna ärendet

## Vad personen har gått med på att få nedskrivet, i ett eller två ord. Står efter ”Samtycke:”.

writing-consent-yes = ja
writing-consent-without-names = inga namn
writing-consent-could-not-be-asked = ej möjligt
writing-consent-no = nej
writing-consent-withdrawn = återkallat
writing-consent-not-asked = ej frågat

## Dagar nära i dag.

dates-today = i dag
dates-tomorrow = i morgon
dates-yesterday = i går
dates-days-ago = { $count ->
    [one] för { $count } dag sedan
   *[other] för { $count } dagar sedan
}

## Ärendets huvud.

case-page-reading = Läser ärendet
case-tabs-label = Ärendets delar
case-tab-summary = Översikt
case-tab-assessment = Bedömning
case-tab-timeline = Tidslinje
case-next-label = Nästa: { $what }, { $on }
case-next-none = Nästa: inget att göra
case-safe-contact-label = Säker kontakt: { $way }
case-safe-contact-covered = En säker kontaktväg finns noterad. Visa namn för att läsa den innan du ringer.
case-safe-contact-none = Ingen säker kontaktväg finns noterad
case-safe-contact-title = Säker kontakt
case-safe-contact-add-action = Lägg till
case-safe-contact-record-action = Notera säker kontakt
case-safe-contact-keep-action = Behåll som förut
case-covered = Dolt. Visa namn för att läsa det.
case-details-hide-action = Dölj detaljer

## Direkt efter att ärendet har sparats.

case-saved = Sparat. Bara den som har lösenfrasen kan läsa det.
case-saved-follow-up = Sparat. Bara den som har lösenfrasen kan läsa det. Uppföljning { $on }.
case-saved-next-title = Vad som händer nu
case-saved-call = Inget skickas av sig självt. Ring den kontakt som personen gick med på.
case-saved-no-call = Inget skickas av sig självt. Kontakta en organisation bara om personen går med på det.
case-saved-due = Ärendet står under Ärenden, Att göra, när dagen kommer
case-saved-set-due = Bestäm en uppföljning, så att ärendet står under Ärenden, Att göra
case-saved-label = Om personen kommer tillbaka hittar du ärendet på beteckningen { $label }

## Översikten.

case-due-title = Uppföljningar
case-due-empty = Inget att göra
case-due-overdue = Försenat
case-due-done-action = Klart
case-due-done-label = Klart: { $what }, { $on }
case-done-happened-label = Vad hände? (valfritt)
case-done-next-label = Nästa gång? (valfritt)
case-done-record-action = Notera som klart
case-contacts-title = Kontakter
case-contacts-empty = Ingen kontakt valdes
case-outcome-label = Vad hände med { $contact }?
case-outcome-change-label = Utfall: { $contact }
case-change-action = Ändra
case-change-label = Ändra: { $what }
case-consents-title = Samtycke
case-consents-empty = Inget samtycke har efterfrågats
case-consent-standing = { $answer }, frågat { $on }
case-consent-withdrawn = Återkallat { $on }
case-withdraw-action = Återkalla
case-withdraw-label = Återkalla: { $matter }
case-withdraw-confirm = Återkalla samtycket? För att få det tillbaka måste personen tillfrågas igen.
case-withdraw-keep-action = Behåll samtycket
case-withdraw-sure-action = Återkalla samtycket
case-ask-again-action = Fråga igen
case-ask-again-label = Fråga igen: { $matter }
case-ask-again-question = Vad sa personen?
case-ask-again-record-action = Notera svaret
case-person-title = Personen
case-person-empty = Inget mer skrevs ner
case-person-name = Namn
case-person-wishes = Vad personen vill
case-person-located = Är i
case-person-nationality = Medborgarskap
case-person-stateless = Statslös
case-person-age = Ålder
case-person-sex = Kvinna eller man
case-person-languages = Språk
case-person-needs = Behov
case-close-title = Avsluta ärendet
case-close-hint = Ett avslutat ärende går fortfarande att läsa och kan öppnas igen
case-close-action = Avsluta ärendet
case-close-reason-label = Varför avslutas det?
case-closed-title = Ärendet är avslutat
case-closed-hint = Öppna det igen för att ändra svar eller bestämma en uppföljning
case-reopen-action = Öppna igen

## Bedömningen i ett ärende.

case-assessment-empty = Inga svar noterades
case-result-was = Svaren har ändrats sedan dess. Noterat { $on }: { $title }
case-answer-hint = Det tidigare svaret finns kvar i tidslinjen

## Tidslinjen.

case-entry-label = { $sentence }, { $time }, post { $place } av { $of }
case-entry-nothing-more = Inget mer noterades
case-entry-later = Noterat av ett nyare program. Det här behåller det men kan inte visa det.
case-entry-changed = Före: { $was }. Nu: { $now }.
case-entry-nothing = inget
case-entry-label-was = Beteckning: { $value }
case-entry-language = Skärmens språk: { $value }
case-entry-spoken = Språk i samtalet: { $value }
case-entry-recipient = Mottagare: { $value }
case-entry-directory = Enligt kontaktlistan från { $value }

## Vad som kan läggas till.

case-add-title = Lägg till i ärendet
case-add-note-title = Anteckning
case-add-note-label = Ny anteckning
case-add-note-hint = Fakta och personens egna ord, inga namn på andra
case-add-note-action = Spara anteckning
case-add-follow-up-title = Uppföljning
case-add-what-label = Vad som ska göras
case-add-what-default = Följ upp
case-add-when-label = När
case-add-day-tomorrow = I morgon
case-add-day-three-days = Om 3 dagar
case-add-day-week = Nästa vecka
case-add-day-label = Datum
case-add-day-hint = Till exempel 30 11 2026
case-add-day-fault = Ange ett datum som 30 11 2026
case-add-day-over = Den dagen har redan varit
case-add-follow-up-action = Bestäm uppföljning
case-add-outcome-title = Kontakt

## Sägs när det är gjort.

case-done-answer = Svar ändrat
case-done-note = Anteckning tillagd
case-done-follow-up = Uppföljning bestämd
case-done-follow-up-done = Uppföljning klar
case-done-follow-ups-back = Uppföljningar som förut
case-done-outcome = Utfall noterat
case-done-withdraw = Samtycke återkallat
case-done-asked-again = Svar noterat
case-done-safe-contact = Säker kontakt ändrad
case-done-close = Ärendet är avslutat
case-done-reopen = Ärende öppnat igen
