# Skyddar ärendena med en lösenfras och låter återställningskoden skrivas ner.

create-vault-passphrase-label = Lösenfras
create-vault-repeat-label = Upprepa lösenfrasen
create-vault-suggestion-label = Ett förslag, slumpat fram
create-vault-use-action = Använd den
create-vault-another-action = En annan
create-vault-strong = Den är svår att gissa
create-vault-weak = Den går att gissa. Lägg till ett ord eller två.
create-vault-needed = Skriv en lösenfras
create-vault-create-action = Skapa och fortsätt
create-vault-later-action = Inte nu: behåll bara medan programmet är öppet
create-vault-back-action = Inte nu
create-vault-made = Ärendena på den här datorn är redan skyddade
create-vault-cases-action = Öppna ärendena

## Återställningskoden: sexton bokstäver och siffror i fyra grupper.

create-vault-code-title = Skriv ner återställningskoden
create-vault-code-label = Återställningskod
create-vault-groups-hint = Skriv den andra och den sista gruppen för att gå vidare
create-vault-kept-action = Fortsätt
create-vault-second-label = Andra gruppen
create-vault-last-label = Sista gruppen

## Under ett fält med en lösenfras.

secret-caps-hint = Caps Lock kan vara på: en stor bokstav skrevs utan Shift
secret-show-label = { $action }: { $label }
