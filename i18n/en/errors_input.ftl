# What is wrong with a command or its input: what happened, then what to do.

error-input-missing = There is no file { $file }.
error-input-missing-help = Check the name. A hyphen stands for standard input.
error-input-unreadable = The file { $file } could not be read.
error-input-unreadable-help = It must be UTF-8 text of at most 4 MB.
# $detail: what the reader says, in English.
error-input-form = { $file }, line { $line }: the input is not as expected ({ $detail }).
error-input-form-help = Nothing was done. Correct the line and try again.
error-unknown-indicator = No indicator is called { $id }.
error-unknown-form = No form of exploitation is called { $form }.
error-unknown-code = { $value } is not a country’s code.
error-unknown-code-help = Give an ISO 3166-1 code of two letters such as LT. A nationality may also be stateless.
error-unknown-need = { $value } is not an item of the checklist of immediate needs.
error-unknown-language = { $value } is not the code of a language.
error-no-folder = There is no folder for the program’s data.
error-no-folder-help = Name one with --data.
error-no-passphrase = A passphrase is needed, and nobody is at a terminal to give it.
error-no-passphrase-help = Name a file that holds it with --passphrase-file, a new one with --new-passphrase-file.
error-passphrase-file = The passphrase file { $file } could not be read.
error-identity-file = The key file { $file } could not be read.
error-pack-unreadable = The pack { $file } could not be read.
error-terminal-gone = The terminal can no longer be read.
error-output = Not everything could be written.
error-output-help = Nothing was half written. Try again.

# What is wrong with a command line. $text: an argument or a command, as it was written or as the help has it.
error-argument-command = There is no command { $text }.
error-argument-unknown = { $text } does not belong here.
error-argument-missing = This is missing: { $text }
error-argument-twice = { $text } can’t stand here, or stands here twice.
error-argument-no-value = { $text } needs a value.
error-argument-value = { $value } does not fit { $text }.
error-argument-other = These arguments don’t go together.
# $known: the words that fit.
error-argument-known = These fit: { $known }
error-argument-help = --help shows what can be written.
