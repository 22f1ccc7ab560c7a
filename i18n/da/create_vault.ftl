# Beskytter sagerne med en adgangssætning og sørger for, at gendannelseskoden skrives ned.

create-vault-passphrase-label = Adgangssætning
create-vault-repeat-label = Gentag adgangssætningen
create-vault-suggestion-label = Et forslag, trukket tilfældigt
create-vault-use-action = Brug dette
create-vault-another-action = Et andet
create-vault-strong = Den er svær at gætte
create-vault-weak = Den kan gættes. Tilføj et ord eller to.
create-vault-needed = Skriv en adgangssætning
create-vault-create-action = Opret og fortsæt
create-vault-later-action = Ikke nu: behold det kun, mens programmet er åbent
create-vault-back-action = Ikke nu
create-vault-made = Sagerne på denne computer er allerede beskyttet
create-vault-cases-action = Åbn sagerne

## Gendannelseskoden: seksten bogstaver og tal i fire grupper.

create-vault-code-title = Skriv gendannelseskoden ned
create-vault-code-label = Gendannelseskode
create-vault-groups-hint = Skriv den anden og den sidste gruppe for at gå videre
create-vault-kept-action = Fortsæt
create-vault-second-label = Anden gruppe
create-vault-last-label = Sidste gruppe
create-vault-print-hint = Enhver, der har denne fil, kan læse den. Udskriv den, og slet den derefter.
create-vault-write-action = Gem PDF
create-vault-printed = Koden er i { $file }. Enhver, der har filen, kan læse den. Udskriv den, og slet den derefter.
create-vault-sheet-purpose = Den åbner sagerne, når en adgangssætning er gået tabt
create-vault-sheet-day = Lavet den { $date }
create-vault-sheet-keep = Opbevar arket et andet sted end ved computeren, hvor ingen andre finder det. Slet filen, som det blev udskrevet fra.
create-vault-sheet-destroy = Destruer arket, når en nyere kode gælder

## Under et felt med en adgangssætning.

secret-caps-hint = Caps Lock er måske slået til: Der blev skrevet et stort bogstav uden Shift
secret-show-label = { $action }: { $label }
