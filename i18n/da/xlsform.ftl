# Tjeklister som formularer til ODK, Kobo og lignende programmer (XLSForm, et regneark), ud og ind.

## I formularen. Den læses på en telefon, måske med personen ved siden af.

xlsform-aid-note = Denne formular hjælper dig med at lægge mærke til tegn. Det, den viser til sidst, er en hjælp og ikke en afgørelse om personen. Tilbyd hjælp, uanset hvad den viser. Lad et spørgsmål stå åbent, hvis det ikke kom op.
xlsform-first-title = Om denne samtale
xlsform-age-label = Hvor gammel er personen, så vidt du ved?
xlsform-age-hint = Vælg i tvivlstilfælde ”{ age-may-be-child }”
xlsform-private-talk-label = Talte du med personen alene?

## Kommandoerne.

xlsform-written = Formularen er skrevet: { $file }

cli-export-about = Skriv indhold som filer, som andre programmer kan læse
cli-export-xlsform-about = Skriv en tjekliste som formular til ODK eller Kobo, på alle sprog, med reglen for resultatet
cli-export-xlsform-checklist-help = Tjeklisten, efter id, for eksempel general-indicators
cli-export-xlsform-output-help = Regnearket, der skal skrives; det må ikke findes i forvejen
cli-import-about = Læs indhold, som andre programmer har skrevet
cli-import-xlsform-about = Læs en formular til ODK eller Kobo ind i en mappe med tjekliste og tekster, og vis, hvad der ikke blev brugt
cli-import-xlsform-file-help = Formularen: et regneark af typen .xlsx
cli-import-xlsform-to-help = Mappen, der skal skrives; den skal være tom eller endnu ikke findes

error-xlsform-no-checklist = Ingen tjekliste hedder { $id }.
error-xlsform-no-checklist-help = Der er: { $known }
error-xlsform-not-set = Formularen kunne ikke laves. Det er en fejl i programmet.

xlsform-read = { $count ->
    [one] Ét spørgsmål fra tjeklisten { $checklist } blev læst ind i { $folder } ({ $languages }).
   *[other] { $count } spørgsmål fra tjeklisten { $checklist } blev læst ind i { $folder } ({ $languages }).
}
xlsform-read-hint = Gå mappen igennem, før nogen bruger den. Det, formularen ikke sagde, er sat så enkelt som muligt: stilles som spørgsmål, kun sammenhæng, ingen kilde.
xlsform-not-said = Står ikke i formularen
xlsform-unused-title = Ikke brugt eller ændret:
xlsform-unused-empty = Alt i formularen blev brugt.

## Hvad der ikke blev brugt.

xlsform-unused-type = Rækker af typen { $name }: { $rows }
xlsform-unused-repeat = Spørgsmål i en gentaget gruppe, { $name }: { $rows }
xlsform-unused-column = Kolonnen { $name }, i rækkerne { $rows }
xlsform-unused-language = Sproget { $name }
xlsform-unused-assumed = En tekst angiver ikke sit sprog og er læst som { $name }
xlsform-unused-no-english = Intet er på engelsk. Tilføj det: En tjekliste kræver det.
xlsform-unused-no-words = Uden ord eller uden et brugbart navn, { $name }: { $rows }
xlsform-unused-formula = Celler med formler, i rækkerne { $rows }
xlsform-unused-long-cell = Celler med mere end 4 KB, i rækkerne { $rows }
xlsform-unused-changed = Noget, der kunne virke som en formel eller skjule noget, er taget ud af en tekst. Nu står der ”{ $name }”, i rækkerne { $rows }
xlsform-unused-twice = Navnet { $name } står to gange og fik et nummer, i række { $rows }

error-xlsform-damaged = Det er ikke et regneark af typen .xlsx, eller det er beskadiget.
error-xlsform-damaged-help = Intet blev skrevet. Gem formularen som .xlsx, og prøv igen.
error-xlsform-too-large = Formularen er for stor.
error-xlsform-too-large-help = Intet blev skrevet. En formular må fylde 16 MB.
error-xlsform-too-many-rows = Formularen har for mange rækker.
error-xlsform-too-many-rows-help = Intet blev skrevet. Et ark må have 5.000.
error-xlsform-no-survey = Regnearket har ikke et ark med navnet survey, så det er ikke en formular.
error-xlsform-no-questions = Formularen har ikke et spørgsmål, der kan besvares med ja og nej.
error-xlsform-folder-not-empty = Mappen { $folder } er ikke tom.
error-xlsform-folder-not-empty-help = Intet blev skrevet. Angiv en mappe, der er tom eller endnu ikke findes.
