# Protects the cases with a passphrase, and has the recovery code written down.

create-vault-passphrase-label = Passphrase
create-vault-repeat-label = Repeat the passphrase
create-vault-suggestion-label = A suggestion, drawn at random
create-vault-use-action = Use this
create-vault-another-action = Another
create-vault-strong = This is hard to guess
create-vault-weak = This can be guessed. Add a word or two.
create-vault-needed = Type a passphrase
create-vault-create-action = Create and continue
# Goes back to the answers that are kept in memory.
create-vault-later-action = Not now: keep it only while the program is open
create-vault-back-action = Not now
create-vault-made = The cases on this computer are protected already
create-vault-cases-action = Open the cases

## The recovery code: sixteen letters and digits in four groups.

create-vault-code-title = Write down the recovery code
create-vault-code-label = Recovery code
create-vault-groups-hint = Type the second and the last group to go on
create-vault-kept-action = Continue
create-vault-second-label = Second group
create-vault-last-label = Last group
create-vault-print-hint = This file can be read by anyone who has it. Print it, then delete it.
create-vault-write-action = Write the PDF
# $file: where it was written.
create-vault-printed = The code is in { $file }. Anyone who has that file can read it. Print it, then delete it.
# What is printed on the sheet with the code: what the code is for, the day, what to do with the sheet.
create-vault-sheet-purpose = It opens the cases when a passphrase is lost
create-vault-sheet-day = Drawn on { $date }
create-vault-sheet-keep = Keep this sheet away from the computer, where nobody else finds it. Delete the file that it was printed from.
create-vault-sheet-destroy = Destroy the sheet when a newer code holds

## Under a field with a passphrase.

secret-caps-hint = Caps Lock may be on: a capital was typed without Shift
# A button beside a field, as it is read out. $action: shows or covers what was typed. $label: the label of the field.
secret-show-label = { $action }: { $label }
