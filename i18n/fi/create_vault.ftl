# Tapausten suojaaminen salalauseella ja palautuskoodin kirjoittaminen muistiin.

create-vault-passphrase-label = Salalause
create-vault-repeat-label = Toista salalause
create-vault-suggestion-label = Satunnaisesti arvottu ehdotus
create-vault-use-action = Käytä tätä
create-vault-another-action = Toinen
create-vault-strong = Tätä on vaikea arvata
create-vault-weak = Tämän voi arvata. Lisää sana tai pari.
create-vault-needed = Kirjoita salalause
create-vault-create-action = Luo ja jatka
create-vault-later-action = Ei nyt: säilytä vain, kun ohjelma on auki
create-vault-back-action = Ei nyt
create-vault-made = Tämän tietokoneen tapaukset on jo suojattu
create-vault-cases-action = Avaa tapaukset

## Palautuskoodi: kuusitoista kirjainta ja numeroa neljässä ryhmässä.

create-vault-code-title = Kirjoita palautuskoodi paperille
create-vault-code-label = Palautuskoodi
create-vault-groups-hint = Jatka kirjoittamalla toinen ja viimeinen ryhmä
create-vault-kept-action = Jatka
create-vault-second-label = Toinen ryhmä
create-vault-last-label = Viimeinen ryhmä
create-vault-print-hint = Kuka tahansa, jolla on tämä tiedosto, voi lukea sen. Tulosta se ja poista se sitten.
create-vault-write-action = Tallenna PDF
create-vault-printed = Koodi on tiedostossa { $file }. Kuka tahansa, jolla on se tiedosto, voi lukea sen. Tulosta se ja poista se sitten.
create-vault-sheet-purpose = Se avaa tapaukset, kun salalause on unohtunut
create-vault-sheet-day = Arvottu { $date }
create-vault-sheet-keep = Pidä tämä arkki erillään tietokoneesta, paikassa josta kukaan muu ei löydä sitä. Poista tiedosto, josta se tulostettiin.
create-vault-sheet-destroy = Hävitä arkki, kun uudempi koodi on voimassa

## Salalausekentän alla.

secret-caps-hint = Caps Lock voi olla päällä: tuli iso kirjain ilman Shiftiä
secret-show-label = { $action }: { $label }
