# The help of the command line. One short sentence each.

cli-about = Helps consular staff notice people who may be victims of human trafficking, and get them to help
# Headings of the help, with a colon or without as the language has it.
cli-usage-title = Usage:
cli-commands-title = Commands
cli-arguments-title = Arguments
cli-options-title = Options

cli-data-help = Use this folder for cases and settings
cli-lang-help = Use this language: en da de et fi is lt lv nb pl ru sv
cli-passphrase-file-help = Read the passphrase from the first line of this file
cli-json-help = Print one JSON document
cli-help-help = Print help
cli-version-help = Print the version
cli-walk-about = Walk through an assessment in the terminal
cli-check-about = Check the content: checklists, contacts, countries, scenarios and texts
cli-check-packs-help = Folders with content packs; without one, what is built in
cli-assess-about = Assess one set of answers
cli-assess-file-help = A JSON file, or - for standard input
cli-refer-about = Suggest contacts for one situation
cli-refer-file-help = A JSON file, or - for standard input
cli-directory-about = Show the contacts
cli-directory-country-help = A country, by code or by name
cli-directory-find-help = Only contacts that hold this text
cli-vault-about = The encrypted case file
cli-vault-create-about = Create the vault and print its recovery code once
cli-vault-create-name-help = What the officer is called in the records
cli-vault-verify-about = Check that nothing in the vault is damaged
cli-vault-slots-about = The ways to open the vault
cli-vault-slots-change-about = Change the passphrase
cli-vault-slots-change-new-passphrase-file-help = Read the new passphrase from the first line of this file
cli-cases-about = The cases
cli-cases-list-about = List the cases, the newest change first
cli-cases-show-about = Show one case
cli-cases-show-label-help = The case's label, such as K7M-4QD
cli-cases-show-names-help = Show names too; that is recorded in the case
cli-cases-find-about = Find cases that hold a text
cli-cases-find-text-help = The text to find
cli-completions-about = Print the completions for a shell
cli-completions-shell-help = The shell: bash, elvish, fish, powershell or zsh
