# Checklists as forms for ODK, Kobo and similar programs (XLSForm, a spreadsheet), out and in.

## In the form. The officer reads it on a telephone, perhaps with the person beside them.

# Stands above everything else.
xlsform-aid-note = This form helps you notice. What it shows at the end is an aid and not a decision about the person. Offer help whatever it shows. Leave a question open if it did not come up.
xlsform-first-title = About this talk
xlsform-age-label = How old is the person, as far as you know?
xlsform-age-hint = In doubt choose “{ age-may-be-child }”
xlsform-private-talk-label = Did you talk with the person alone?

## The commands.

# $file: the spreadsheet.
xlsform-written = The form was written: { $file }

cli-export-about = Write content as files that other programs read
cli-export-xlsform-about = Write a checklist as a form for ODK or Kobo, in every language, with the rule of the result
cli-export-xlsform-checklist-help = The checklist, by its id, such as general-indicators
cli-export-xlsform-output-help = The spreadsheet to write; it must not be there yet
cli-import-about = Read content that other programs wrote
cli-import-xlsform-about = Read a form for ODK or Kobo into a folder of checklist and texts, and say what was not used
cli-import-xlsform-file-help = The form: a spreadsheet of the kind .xlsx
cli-import-xlsform-to-help = The folder to write; it must be empty or not there yet

# $known: the ids of all checklists.
error-xlsform-no-checklist = No checklist is called { $id }.
error-xlsform-no-checklist-help = There are: { $known }
error-xlsform-not-set = The form could not be made. This is a fault of the program.

# $checklist: its id. $count: how many questions. $languages: codes of languages.
xlsform-read = { $count ->
    [one] One question of the checklist { $checklist } was read into { $folder } ({ $languages }).
   *[other] { $count } questions of the checklist { $checklist } were read into { $folder } ({ $languages }).
}
xlsform-read-hint = Look through the folder before anybody uses it. What the form did not say is left at its plainest: asked, context only, no source.
# Stands where a checklist says what it is for, for whom and when, and the form said none of that.
xlsform-not-said = Not said in the form
xlsform-unused-title = Not used, or changed:
xlsform-unused-empty = Everything in the form was used.

## What was not used. $rows: numbers of rows in the spreadsheet. $name: a word of the form.

xlsform-unused-type = Rows of the type { $name }: { $rows }
xlsform-unused-repeat = Question inside a repeat, { $name }: { $rows }
xlsform-unused-column = Column { $name }, in rows { $rows }
xlsform-unused-language = Language { $name }
# $name: the code of a language.
xlsform-unused-assumed = A text does not say its language and was taken as { $name }
xlsform-unused-no-english = Nothing is in English. Add it: a checklist needs it.
xlsform-unused-no-words = Without words or a usable name, { $name }: { $rows }
xlsform-unused-formula = Cells that are formulas, in rows { $rows }
xlsform-unused-long-cell = Cells with more than 4 KB, in rows { $rows }
xlsform-unused-changed = Something was taken out of a text that could act as a formula or hide something. It now reads “{ $name }”, in rows { $rows }
xlsform-unused-twice = The name { $name } stands twice and got a number, in row { $rows }

error-xlsform-damaged = This is not a spreadsheet of the kind .xlsx, or it is damaged.
error-xlsform-damaged-help = Nothing was written. Save the form as .xlsx and try again.
error-xlsform-too-large = The form is too large.
error-xlsform-too-large-help = Nothing was written. A form may have 16 MB.
error-xlsform-too-many-rows = The form has too many rows.
error-xlsform-too-many-rows-help = Nothing was written. A sheet may have 5,000.
error-xlsform-no-survey = The spreadsheet has no sheet called survey, so it is not a form.
error-xlsform-no-questions = The form has no question that can be answered with yes and no.
error-xlsform-folder-not-empty = The folder { $folder } is not empty.
error-xlsform-folder-not-empty-help = Nothing was written. Name a folder that is empty or not there yet.
