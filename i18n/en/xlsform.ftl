# Checklists as forms for ODK, Kobo and similar programs (XLSForm, a spreadsheet), out and in.

## In the form. The officer reads it on a telephone, perhaps with the person beside them.

# Stands above everything else.
xlsform-aid-note = This form helps you notice. What it shows at the end is an aid and not a decision about the person. Offer help whatever it shows. Leave a question open if it did not come up.
xlsform-first-title = About this talk
xlsform-age-label = How old is the person, as far as you know?
xlsform-age-hint = In doubt choose "{ age-may-be-child }"
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
error-unknown-checklist = No checklist is called { $id }.
error-unknown-checklist-help = There are: { $known }
error-xlsform-not-set = The form could not be made. This is a fault of the program.
