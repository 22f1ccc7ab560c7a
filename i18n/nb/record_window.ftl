# Registrering i vinduet: det bare en sak som lagres, trenger, alle svar én gang til, og hva som skal skje med dem.

record-title = Kontroller og lagre
record-minimum = Skriv det minste den neste trenger. Fakta og personens egne ord, ikke meninger: En domstol kan komme til å lese dette. Ingen navn på andre.

## Det som skrives her og bare her.

record-nickname-label = Kallenavn på saken (valgfritt)
record-nickname-hint = Saken heter { $label }. Et kallenavn gjør den lettere å finne. Ikke bruk et navn.
record-name-label = Navn slik personen sier det (valgfritt)
record-name-hint = Personen har sagt ja til at navn skrives ned
record-contact-back-label = Sier personen ja til at du tar kontakt igjen?
record-safe-contact-label = Trygg måte å ta kontakt på (valgfritt)
record-safe-contact-hint = Hvordan, når, og hva du sier hvis noen andre svarer
record-follow-up-label = Når ser du på saken igjen?
record-tomorrow-label = I morgen
record-three-days-label = Om 3 dager
record-week-label = Neste uke
record-date-label = En annen dag
record-date-hint = For eksempel 30 11 2026
record-date-fault = Skriv en dag fra og med i dag, for eksempel 30 11 2026
record-date-value = Oppfølging { $date }
record-what-label = Hva som skal gjøres da (valgfritt)
record-keeping-label = Sier personen ja til at saken oppbevares, så den neste kan hjelpe?
record-statistics-label = Sier personen ja til at saken telles, uten navn?

## Alle svar én gang til. Etikettene er spørsmålene fra stegene før.

record-check-title = Kontroller svarene
record-signs-title = Det du så og spurte om
record-answered-count = { $answered } av { $count } besvart
record-contacts-label = Hva som skjedde med kontaktene
record-agreements-label = Samtykke til kontakt
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Notater
record-wishes-label = Hva personen ønsker
record-contact-value = { $name }: { $outcome }

## Hva som skal skje med svarene.

record-save-action = Lagre saken
record-saving = Lagrer saken
record-ways-title = Andre måter å avslutte på
record-seal-action = Forsegl, legg inn senere
record-seal-hint = Den legges inn som sak ved neste opplåsing
record-without-names-action = Lagre uten navn
record-without-names-hint = Navnet og kontaktmåten slettes først
record-let-go-action = Ikke ta vare på noe
record-let-go-hint = Du kan angre i 10 sekunder
record-empty = Ingenting er registrert
record-empty-hint = Det er ingenting å lagre. Kontaktene er åpne for deg når som helst.
record-nothing-title = Ingenting lagres
record-nothing-hint = Personen vil ikke at noe skrives ned. Det som fortsatt er på skjermen, forsvinner når du avslutter.
record-not-asked-title = Lagres ikke før du har spurt
record-not-asked-hint = Disse svarene finnes bare i minnet. Spør personen om du kan skrive dem ned, og lagre så.
record-ask-action = Be om samtykke
