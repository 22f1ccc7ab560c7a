# Registrer i vinduet: hvad kun en sag, der gemmes, har brug for, alle svar en gang til, og hvad der skal ske med dem.

record-title = Gennemse og gem
record-minimum = Skriv det mindst mulige, som den næste har brug for. Fakta og personens egne ord, ikke meninger: En domstol kan komme til at læse det. Ingen navne på andre.

## Hvad der skrives her og kun her.

record-nickname-label = Kaldenavn for sagen (valgfrit)
record-nickname-hint = Sagen hedder { $label }. Et kaldenavn hjælper dig med at finde den; brug ikke et navn.
record-name-label = Navn, som personen siger det (valgfrit)
record-name-hint = Personen er gået med til, at navne skrives ned
record-contact-back-label = Går personen med til, at du kontakter vedkommende igen?
record-safe-contact-label = Sikker måde at kontakte personen på (valgfrit)
record-safe-contact-hint = Hvordan, hvornår, og hvad du siger, hvis en anden svarer
record-follow-up-label = Hvornår ser du på sagen igen?
record-tomorrow-label = I morgen
record-three-days-label = Om 3 dage
record-week-label = Næste uge
record-date-label = En anden dag
record-date-hint = For eksempel 30 11 2026
record-date-fault = Skriv en dag fra i dag og frem, som 30 11 2026
record-date-value = Opfølgning: { $date }
record-what-label = Hvad der skal gøres til den tid (valgfrit)
record-keeping-label = Går personen med til, at sagen gemmes, så den næste kan hjælpe?
record-statistics-label = Går personen med til, at sagen tælles med, uden navne?

## Alle svar en gang til. Etiketterne er spørgsmålene fra de forrige trin.

record-check-title = Gennemse svarene
record-signs-title = Hvad du så og spurgte om
record-answered-count = { $answered } af { $count } besvaret
record-contacts-label = Hvad der skete med kontakterne
record-agreements-label = Samtykke om kontakter
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Noter
record-wishes-label = Hvad personen ønsker
record-contact-value = { $name }: { $outcome }

## Hvad der skal ske med svarene.

record-save-action = Gem sag
record-saving = Gemmer sagen
record-ways-title = Andre måder at slutte på
record-seal-action = Behold forseglet, arkiver senere
record-seal-hint = Den arkiveres, næste gang der låses op
record-without-names-action = Gem uden navne
record-without-names-hint = Navnet og kontaktmåden slettes først
record-let-go-action = Gem ikke noget
record-let-go-hint = Du kan fortryde det i 10 sekunder
record-empty = Intet blev noteret
record-empty-hint = Der er intet at gemme. Kontakterne er altid åbne for dig.
record-nothing-title = Intet gemmes
record-nothing-hint = Personen ønsker intet skrevet ned. Det, der stadig er på skærmen, forsvinder, når du slutter.
record-not-asked-title = Gemmes ikke, før du har spurgt
record-not-asked-hint = Disse svar er kun i hukommelsen. Spørg personen, om du må skrive dem ned, og gem så.
record-ask-action = Spørg om samtykke
