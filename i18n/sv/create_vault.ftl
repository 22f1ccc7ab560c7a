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
create-vault-print-hint = Den som har den här filen kan läsa den. Skriv ut den och radera den sedan.
create-vault-write-action = Spara PDF
create-vault-printed = Koden finns i { $file }. Den som har filen kan läsa den. Skriv ut den och radera den sedan.
create-vault-sheet-purpose = Den öppnar ärendena när en lösenfras har förlorats
create-vault-sheet-day = Framtagen { $date }
create-vault-sheet-keep = Förvara bladet skilt från datorn, där ingen annan hittar det. Radera filen som det skrevs ut från.
create-vault-sheet-destroy = Förstör bladet när en nyare kod gäller

## Under ett fält med en lösenfras.

secret-caps-hint = Caps Lock kan vara på: en stor bokstav skrevs utan Shift
secret-show-label = { $action }: { $label }
