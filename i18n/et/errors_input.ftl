# Mis on käsus või selle sisendis valesti: mis juhtus, siis mida teha.

error-input-missing = Faili { $file } ei ole.
error-input-missing-help = Kontrollige nime. Sidekriips tähendab standardsisendit.
error-input-unreadable = Faili { $file } ei saanud lugeda.
error-input-unreadable-help = See peab olema UTF-8 tekst suurusega kuni 4 MB.
error-input-form = { $file }, rida { $line }: sisend ei ole oodatud kujul ({ $detail }).
error-input-form-help = Midagi ei tehtud. Parandage rida ja proovige uuesti.
error-unknown-indicator = Tunnust { $id } ei ole.
error-unknown-form = Ärakasutamise vormi { $form } ei ole.
error-unknown-code = { $value } ei ole riigi kood.
error-unknown-code-help = Kirjutage ISO 3166-1 kahetäheline kood, näiteks LT. Kodakondsus võib olla ka stateless.
error-unknown-need = { $value } ei ole esmaste vajaduste kontrollnimekirja punkt.
error-unknown-language = { $value } ei ole keele kood.
error-no-folder = Programmi andmete jaoks ei ole kausta.
error-no-folder-help = Nimetage see valikuga --data.
error-no-passphrase = Vaja on paroolifraasi, kuid terminali taga ei ole kedagi, kes selle annaks.
error-no-passphrase-help = Nimetage seda sisaldav fail valikuga --passphrase-file, uue jaoks --new-passphrase-file.
error-passphrase-file = Paroolifraasi faili { $file } ei saanud lugeda.
error-identity-file = Võtme faili { $file } ei saanud lugeda.
error-pack-unreadable = Paketti { $file } ei saanud lugeda.
error-terminal-gone = Terminalist ei saa enam lugeda.
error-output = Kõike ei saanud kirjutada.
error-output-help = Midagi ei jäänud poolikult kirjutatuks. Proovige uuesti.

error-argument-command = Käsku { $text } ei ole.
error-argument-unknown = { $text } ei kuulu siia.
error-argument-missing = See puudub: { $text }
error-argument-twice = { $text } ei saa siin olla või on siin kaks korda.
error-argument-no-value = { $text } vajab väärtust.
error-argument-value = { $value } ei sobi: { $text }.
error-argument-other = Need argumendid ei sobi kokku.
error-argument-known = Sobivad: { $known }
error-argument-help = --help näitab, mida saab kirjutada.
