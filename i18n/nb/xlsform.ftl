# Sjekklister som skjemaer for ODK, Kobo og lignende programmer (XLSForm, et regneark), ut og inn.

## I skjemaet. Det leses på en telefon, kanskje med personen ved siden av.

xlsform-aid-note = Skjemaet hjelper deg med å legge merke til tegn. Det som vises til slutt, er et hjelpemiddel og ikke en avgjørelse om personen. Tilby hjelp uansett hva det viser. La et spørsmål stå åpent hvis det ikke kom opp.
xlsform-first-title = Om denne samtalen
xlsform-age-label = Hvor gammel er personen, så vidt du vet?
xlsform-age-hint = Velg «{ age-may-be-child }» hvis du er i tvil
xlsform-private-talk-label = Snakket du med personen på tomannshånd?

## Kommandoene.

xlsform-written = Skjemaet er skrevet: { $file }

cli-export-about = Skriv innhold som filer andre programmer kan lese
cli-export-xlsform-about = Skriv en sjekkliste som skjema for ODK eller Kobo, på alle språk, med regelen for resultatet
cli-export-xlsform-checklist-help = Sjekklisten, etter id, for eksempel general-indicators
cli-export-xlsform-output-help = Regnearket som skal skrives; det kan ikke finnes fra før
cli-import-about = Les innhold som andre programmer har skrevet
cli-import-xlsform-about = Les et skjema for ODK eller Kobo inn i en mappe med sjekkliste og tekster, og vis hva som ikke ble brukt
cli-import-xlsform-file-help = Skjemaet: et regneark av typen .xlsx
cli-import-xlsform-to-help = Mappen som skal skrives; den må være tom eller ikke finnes ennå

error-xlsform-no-checklist = Ingen sjekkliste heter { $id }.
error-xlsform-no-checklist-help = Disse finnes: { $known }
error-xlsform-not-set = Skjemaet kunne ikke lages. Dette er en feil i programmet.

xlsform-read = { $count ->
    [one] Ett spørsmål i sjekklisten { $checklist } ble lest inn i { $folder } ({ $languages }).
   *[other] { $count } spørsmål i sjekklisten { $checklist } ble lest inn i { $folder } ({ $languages }).
}
xlsform-read-hint = Se gjennom mappen før noen bruker den. Det skjemaet ikke sa, er satt så enkelt som mulig: stilles som spørsmål, bare sammenheng, ingen kilde.
xlsform-not-said = Står ikke i skjemaet
xlsform-unused-title = Ikke brukt eller endret:
xlsform-unused-empty = Alt i skjemaet ble brukt.

## Hva som ikke ble brukt.

xlsform-unused-type = Rader av typen { $name }: { $rows }
xlsform-unused-repeat = Spørsmål i en gjentatt gruppe, { $name }: { $rows }
xlsform-unused-column = Kolonnen { $name }, i radene { $rows }
xlsform-unused-language = Språket { $name }
xlsform-unused-assumed = En tekst oppgir ikke språket sitt og er lest som { $name }
xlsform-unused-no-english = Ingenting er på engelsk. Legg det til: En sjekkliste trenger det.
xlsform-unused-no-words = Uten ord eller uten et brukbart navn, { $name }: { $rows }
xlsform-unused-formula = Celler som er formler, i radene { $rows }
xlsform-unused-long-cell = Celler med mer enn 4 KB, i radene { $rows }
xlsform-unused-changed = Noe som kunne virke som en formel eller skjule noe, er tatt ut av en tekst. Nå står det «{ $name }», i radene { $rows }
xlsform-unused-twice = Navnet { $name } står to ganger og fikk et nummer, i rad { $rows }

error-xlsform-damaged = Dette er ikke et regneark av typen .xlsx, eller det er skadet.
error-xlsform-damaged-help = Ingenting er skrevet. Lagre skjemaet som .xlsx, og prøv igjen.
error-xlsform-too-large = Skjemaet er for stort.
error-xlsform-too-large-help = Ingenting er skrevet. Et skjema kan være på 16 MB.
error-xlsform-too-many-rows = Skjemaet har for mange rader.
error-xlsform-too-many-rows-help = Ingenting er skrevet. Et ark kan ha 5000.
error-xlsform-no-survey = Regnearket har ikke noe ark som heter survey, så det er ikke et skjema.
error-xlsform-no-questions = Skjemaet har ingen spørsmål som kan besvares med ja og nei.
error-xlsform-folder-not-empty = Mappen { $folder } er ikke tom.
error-xlsform-folder-not-empty-help = Ingenting er skrevet. Oppgi en mappe som er tom eller ikke finnes ennå.
