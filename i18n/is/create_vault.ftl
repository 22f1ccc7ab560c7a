# Ver málin með lykilsetningu og lætur skrifa niður endurheimtukóðann.

create-vault-passphrase-label = Lykilsetning
create-vault-repeat-label = Endurtaktu lykilsetninguna
create-vault-suggestion-label = Tillaga, valin af handahófi
create-vault-use-action = Nota þessa
create-vault-another-action = Aðra
create-vault-strong = Erfitt er að giska á þessa
create-vault-weak = Hægt er að giska á þessa. Bættu við einu eða tveimur orðum.
create-vault-needed = Sláðu inn lykilsetningu
create-vault-create-action = Búa til og halda áfram
create-vault-later-action = Ekki núna: geyma aðeins á meðan forritið er opið
create-vault-back-action = Ekki núna
create-vault-made = Málin í þessari tölvu eru þegar varin
create-vault-cases-action = Opna málin

## Endurheimtukóðinn: sextán bók- og tölustafir í fjórum hópum.

create-vault-code-title = Skrifaðu niður endurheimtukóðann
create-vault-code-label = Endurheimtukóði
create-vault-groups-hint = Sláðu inn annan og síðasta hópinn til að halda áfram
create-vault-kept-action = Áfram
create-vault-second-label = Annar hópur
create-vault-last-label = Síðasti hópur
create-vault-print-hint = Hver sem hefur þessa skrá getur lesið hana. Prentaðu hana og eyddu henni síðan.
create-vault-write-action = Skrifa PDF-skjalið
create-vault-printed = Kóðinn er í { $file }. Hver sem hefur þá skrá getur lesið hann. Prentaðu hana og eyddu henni síðan.
create-vault-sheet-purpose = Hann opnar málin þegar lykilsetning týnist
create-vault-sheet-day = Búinn til { $date }
create-vault-sheet-keep = Geymdu blaðið fjarri tölvunni, þar sem enginn annar finnur það. Eyddu skránni sem það var prentað úr.
create-vault-sheet-destroy = Eyddu blaðinu þegar nýrri kóði gildir

## Undir reit með lykilsetningu.

secret-caps-hint = Caps Lock gæti verið á: hástafur var sleginn inn án Shift
secret-show-label = { $action }: { $label }
