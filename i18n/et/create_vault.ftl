# Kaitseb juhtumeid paroolifraasiga ja palub taastekoodi üles kirjutada.

create-vault-passphrase-label = Paroolifraas
create-vault-repeat-label = Korrake paroolifraasi
create-vault-suggestion-label = Soovitus, juhuslikult valitud
create-vault-use-action = Kasuta seda
create-vault-another-action = Uus soovitus
create-vault-strong = Seda on raske ära arvata
create-vault-weak = Seda võib ära arvata. Lisage sõna või paar.
create-vault-needed = Sisestage paroolifraas
create-vault-create-action = Loo ja jätka
create-vault-later-action = Praegu mitte: hoia alles, kuni programm on avatud
create-vault-back-action = Praegu mitte
create-vault-made = Selle arvuti juhtumid on juba kaitstud
create-vault-cases-action = Ava juhtumid

## Taastekood: kuusteist tähte ja numbrit neljas rühmas.

create-vault-code-title = Kirjutage taastekood üles
create-vault-code-label = Taastekood
create-vault-groups-hint = Jätkamiseks sisestage teine ja viimane rühm
create-vault-kept-action = Jätka
create-vault-second-label = Teine rühm
create-vault-last-label = Viimane rühm

## Paroolifraasi välja all.

secret-caps-hint = Suurtähelukk võib olla sees: suurtäht sisestati ilma Shiftita
secret-show-label = { $action }: { $label }
