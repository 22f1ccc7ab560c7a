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
create-vault-print-hint = Seda faili saab lugeda igaüks, kelle käes see on. Printige see ja seejärel kustutage.
create-vault-write-action = Salvesta PDF
create-vault-printed = Kood on failis { $file }. Seda saab lugeda igaüks, kelle käes on see fail. Printige see ja seejärel kustutage.
create-vault-sheet-purpose = See avab juhtumid, kui paroolifraas on kadunud
create-vault-sheet-day = Loodud { $date }
create-vault-sheet-keep = Hoidke seda lehte arvutist eemal, kus keegi teine seda ei leia. Kustutage fail, millest see prinditi.
create-vault-sheet-destroy = Hävitage leht, kui kehtib uuem kood

## Paroolifraasi välja all.

secret-caps-hint = Suurtähelukk võib olla sees: suurtäht sisestati ilma Shiftita
secret-show-label = { $action }: { $label }
