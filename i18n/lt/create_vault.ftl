# Apsaugo atvejus slaptafraze ir paprašo užrašyti atkūrimo kodą.

create-vault-passphrase-label = Slaptafrazė
create-vault-repeat-label = Pakartokite slaptafrazę
create-vault-suggestion-label = Atsitiktinai parinktas pasiūlymas
create-vault-use-action = Naudoti šią
create-vault-another-action = Kita
create-vault-strong = Sunku atspėti
create-vault-weak = Galima atspėti. Pridėkite žodį ar du.
create-vault-needed = Įrašykite slaptafrazę
create-vault-create-action = Sukurti ir tęsti
create-vault-later-action = Ne dabar: laikyti tik kol programa veikia
create-vault-back-action = Ne dabar
create-vault-made = Šio kompiuterio atvejai jau apsaugoti
create-vault-cases-action = Atverti atvejus

## Atkūrimo kodas: šešiolika raidžių ir skaitmenų keturiose grupėse.

create-vault-code-title = Užsirašykite atkūrimo kodą
create-vault-code-label = Atkūrimo kodas
create-vault-groups-hint = Norėdami tęsti, įrašykite antrą ir paskutinę grupę
create-vault-kept-action = Tęsti
create-vault-second-label = Antra grupė
create-vault-last-label = Paskutinė grupė
create-vault-print-hint = Šį failą gali perskaityti kiekvienas, kas jį turi. Išspausdinkite jį ir ištrinkite.
create-vault-write-action = Įrašyti PDF
create-vault-printed = Kodas yra čia: { $file }. Jį gali perskaityti kiekvienas, kas turi šį failą. Išspausdinkite jį ir ištrinkite.
create-vault-sheet-purpose = Juo atveriami atvejai, kai slaptafrazė prarasta
create-vault-sheet-day = Sukurtas { $date }
create-vault-sheet-keep = Laikykite šį lapą ne prie kompiuterio, kur jo neras niekas kitas. Ištrinkite failą, iš kurio jis išspausdintas.
create-vault-sheet-destroy = Sunaikinkite lapą, kai galioja naujesnis kodas

## Po slaptafrazės laukeliu.

secret-caps-hint = Galbūt įjungtas „Caps Lock“: didžioji raidė įrašyta be „Shift“
secret-show-label = { $action }: { $label }
