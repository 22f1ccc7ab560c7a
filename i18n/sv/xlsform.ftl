# Checklistor som formulär för ODK, Kobo och liknande program (XLSForm, ett kalkylark), ut och in.

## I formuläret. Det läses på en telefon, kanske med personen bredvid.

xlsform-aid-note = Formuläret hjälper dig att uppmärksamma tecken. Det som visas i slutet är ett stöd och inte ett beslut om personen. Erbjud hjälp oavsett vad det visar. Lämna en fråga öppen om den inte kom upp.
xlsform-first-title = Om det här samtalet
xlsform-age-label = Hur gammal är personen, såvitt du vet?
xlsform-age-hint = Välj ”{ age-may-be-child }” om du är osäker
xlsform-private-talk-label = Pratade du med personen i enrum?

## Kommandona.

xlsform-written = Formuläret skrevs: { $file }

cli-export-about = Skriv innehåll som filer som andra program kan läsa
cli-export-xlsform-about = Skriv en checklista som formulär för ODK eller Kobo, på alla språk, med regeln för resultatet
cli-export-xlsform-checklist-help = Checklistan, enligt id, till exempel general-indicators
cli-export-xlsform-output-help = Kalkylarket att skriva; det får inte finnas redan
cli-import-about = Läs innehåll som andra program har skrivit
cli-import-xlsform-about = Läs in ett formulär för ODK eller Kobo i en mapp med checklista och texter, och visa vad som inte användes
cli-import-xlsform-file-help = Formuläret: ett kalkylark av typen .xlsx
cli-import-xlsform-to-help = Mappen att skriva; den måste vara tom eller ännu inte finnas

error-xlsform-no-checklist = Ingen checklista heter { $id }.
error-xlsform-no-checklist-help = De här finns: { $known }
error-xlsform-not-set = Formuläret kunde inte skapas. Det är ett fel i programmet.

xlsform-read = { $count ->
    [one] En fråga ur checklistan { $checklist } lästes in i { $folder } ({ $languages }).
   *[other] { $count } frågor ur checklistan { $checklist } lästes in i { $folder } ({ $languages }).
}
xlsform-read-hint = Gå igenom mappen innan någon använder den. Det som formuläret inte angav har fått det enklaste värdet: ställs som fråga, bara sammanhang, ingen källa.
xlsform-not-said = Anges inte i formuläret
xlsform-unused-title = Används inte, eller har ändrats:
xlsform-unused-empty = Allt i formuläret användes.

## Vad som inte användes.

xlsform-unused-type = Rader av typen { $name }: { $rows }
xlsform-unused-repeat = Fråga i en upprepad grupp, { $name }: { $rows }
xlsform-unused-column = Kolumnen { $name }, på raderna { $rows }
xlsform-unused-language = Språket { $name }
xlsform-unused-assumed = En text anger inte sitt språk och lästes som { $name }
xlsform-unused-no-english = Inget är på engelska. Lägg till det: en checklista behöver det.
xlsform-unused-no-words = Utan ord eller utan ett användbart namn, { $name }: { $rows }
xlsform-unused-formula = Celler som är formler, på raderna { $rows }
xlsform-unused-long-cell = Celler med mer än 4 KB, på raderna { $rows }
xlsform-unused-changed = Något som kunde fungera som en formel eller dölja något togs bort ur en text. Nu står det ”{ $name }”, på raderna { $rows }
xlsform-unused-twice = Namnet { $name } står två gånger och fick ett nummer, på rad { $rows }

error-xlsform-damaged = Det här är inget kalkylark av typen .xlsx, eller så är det skadat.
error-xlsform-damaged-help = Inget skrevs. Spara formuläret som .xlsx och försök igen.
error-xlsform-too-large = Formuläret är för stort.
error-xlsform-too-large-help = Inget skrevs. Ett formulär får vara på 16 MB.
error-xlsform-too-many-rows = Formuläret har för många rader.
error-xlsform-too-many-rows-help = Inget skrevs. Ett blad får ha 5 000.
error-xlsform-no-survey = Kalkylarket har inget blad som heter survey, så det är inget formulär.
error-xlsform-no-questions = Formuläret har ingen fråga som kan besvaras med ja och nej.
error-xlsform-folder-not-empty = Mappen { $folder } är inte tom.
error-xlsform-folder-not-empty-help = Inget skrevs. Ange en mapp som är tom eller ännu inte finns.
