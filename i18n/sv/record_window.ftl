# Dokumentera i fönstret: det som bara ett sparat ärende behöver, alla svar en gång till, och vad som ska hända med dem.

record-title = Kontrollera och spara
record-minimum = Skriv det minsta som nästa person behöver. Fakta och personens egna ord, inga åsikter: en domstol kan komma att läsa detta. Inga namn på andra.

## Vad som skrivs här och bara här.

record-nickname-label = Arbetsnamn på ärendet (valfritt)
record-nickname-hint = Ärendet heter { $label }. Ett arbetsnamn hjälper dig att hitta det; använd inte ett personnamn.
record-name-label = Namn som personen säger det (valfritt)
record-name-hint = Personen har gått med på att namn skrivs ner
record-contact-back-label = Går personen med på att du hör av dig igen?
record-safe-contact-label = Säkert sätt att nå personen (valfritt)
record-safe-contact-hint = Hur, när, och vad du säger om någon annan svarar
record-follow-up-label = När ser du på ärendet igen?
record-tomorrow-label = I morgon
record-three-days-label = Om 3 dagar
record-week-label = Nästa vecka
record-date-label = En annan dag
record-date-hint = Till exempel 30 11 2026
record-date-fault = Ange en dag från och med i dag, som 30 11 2026
record-date-value = Uppföljning { $date }
record-what-label = Vad som ska göras då (valfritt)
record-keeping-label = Går personen med på att ärendet sparas, så att nästa person kan hjälpa?
record-statistics-label = Går personen med på att ärendet räknas, utan namn?

## Alla svar en gång till. Etiketterna är frågorna från stegen före.

record-check-title = Kontrollera svaren
record-signs-title = Vad du såg och frågade
record-answered-count = { $answered } av { $count } besvarade
record-contacts-label = Vad som hände med kontakterna
record-agreements-label = Samtycken om kontakter
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Anteckningar
record-wishes-label = Vad personen vill
record-contact-value = { $name }: { $outcome }

## Vad som ska hända med svaren.

record-save-action = Spara ärendet
record-saving = Sparar ärendet
record-ways-title = Andra sätt att avsluta
record-seal-action = Spara förseglat, lägg in senare
record-seal-hint = Det läggs in vid nästa upplåsning
record-without-names-action = Spara utan namn
record-without-names-hint = Namnet och sättet att nå personen raderas först
record-let-go-action = Spara ingenting
record-let-go-hint = Du kan ångra det i 10 sekunder
record-empty = Inget noterades
record-empty-hint = Det finns inget att spara. Kontakterna finns alltid kvar för dig.
record-nothing-title = Inget sparas
record-nothing-hint = Personen vill inte att något skrivs ner. Det som är kvar på skärmen försvinner när du avslutar.
record-not-asked-title = Inget sparas förrän du har frågat
record-not-asked-hint = Svaren finns bara i minnet. Fråga personen om du får skriva ner dem, och spara sedan.
record-ask-action = Fråga om samtycke
