# Beskytter sakene med en passfrase og sørger for at gjenopprettingskoden blir skrevet ned.

create-vault-passphrase-label = Passfrase
create-vault-repeat-label = Gjenta passfrasen
create-vault-suggestion-label = Et forslag, trukket tilfeldig
create-vault-use-action = Bruk denne
create-vault-another-action = En annen
create-vault-strong = Denne er vanskelig å gjette
create-vault-weak = Denne kan gjettes. Legg til et ord eller to.
create-vault-needed = Skriv en passfrase
create-vault-create-action = Opprett og fortsett
create-vault-later-action = Ikke nå: behold det bare mens programmet er åpent
create-vault-back-action = Ikke nå
create-vault-made = Sakene på denne datamaskinen er allerede beskyttet
create-vault-cases-action = Åpne sakene

## Gjenopprettingskoden: seksten bokstaver og sifre i fire grupper.

create-vault-code-title = Skriv ned gjenopprettingskoden
create-vault-code-label = Gjenopprettingskode
create-vault-groups-hint = Skriv gruppe 2 og den siste gruppen for å fortsette
create-vault-kept-action = Fortsett
create-vault-second-label = Gruppe 2
create-vault-last-label = Siste gruppe
create-vault-print-hint = Alle som har denne filen, kan lese den. Skriv den ut, og slett den etterpå.
create-vault-write-action = Lagre PDF-en
create-vault-printed = Koden er i { $file }. Alle som har den filen, kan lese den. Skriv den ut, og slett den etterpå.
create-vault-sheet-purpose = Den åpner sakene når en passfrase er tapt
create-vault-sheet-day = Trukket { $date }
create-vault-sheet-keep = Oppbevar arket et annet sted enn ved datamaskinen, der ingen andre finner det. Slett filen det ble skrevet ut fra.
create-vault-sheet-destroy = Ødelegg arket når en nyere kode gjelder

## Under et felt med en passfrase.

secret-caps-hint = Caps Lock kan være på: En stor bokstav ble skrevet uten Shift
secret-show-label = { $action }: { $label }
