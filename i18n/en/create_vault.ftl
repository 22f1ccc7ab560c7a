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

## Under a field with a passphrase.

secret-caps-hint = Caps Lock may be on: a capital was typed without Shift
# A button beside a field, as it is read out. $action: shows or covers what was typed. $label: the label of the field.
secret-show-label = { $action }: { $label }
