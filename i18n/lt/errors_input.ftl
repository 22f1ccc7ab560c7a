# Kas negerai su komanda ar jos įvestimi: kas įvyko, tada ką daryti.

error-input-missing = Failo { $file } nėra.
error-input-missing-help = Patikrinkite pavadinimą. Brūkšnelis reiškia standartinę įvestį.
error-input-unreadable = Failo { $file } nepavyko perskaityti.
error-input-unreadable-help = Tai turi būti UTF-8 tekstas, ne didesnis kaip 4 MB.
error-input-form = { $file }, { $line } eilutė: įvestis ne tokia, kokios tikėtasi ({ $detail }).
error-input-form-help = Nieko nepadaryta. Pataisykite eilutę ir bandykite dar kartą.
error-unknown-indicator = Požymio { $id } nėra.
error-unknown-form = Išnaudojimo formos { $form } nėra.
error-unknown-code = { $value } nėra šalies kodas.
error-unknown-code-help = Nurodykite dviejų raidžių ISO 3166-1 kodą, pavyzdžiui, LT. Pilietybė gali būti ir stateless.
error-unknown-need = { $value } nėra neatidėliotinų poreikių kontrolinio sąrašo punktas.
error-unknown-language = { $value } nėra kalbos kodas.
error-no-folder = Nėra aplanko programos duomenims.
error-no-folder-help = Nurodykite jį su --data.
error-no-passphrase = Reikia slaptafrazės, o terminale nėra kam jos įrašyti.
error-no-passphrase-help = Nurodykite failą, kuriame ji yra, su --passphrase-file, naują – su --new-passphrase-file.
error-passphrase-file = Slaptafrazės failo { $file } nepavyko perskaityti.
error-identity-file = Rakto failo { $file } nepavyko perskaityti.
error-pack-unreadable = Paketo { $file } nepavyko perskaityti.
error-terminal-gone = Terminalo nebegalima skaityti.
error-output = Ne viską pavyko įrašyti.
error-output-help = Nieko neįrašyta iki pusės. Bandykite dar kartą.

error-argument-command = Komandos { $text } nėra.
error-argument-unknown = { $text } čia netinka.
error-argument-missing = Trūksta: { $text }
error-argument-twice = { $text } čia būti negali arba yra du kartus.
error-argument-no-value = Po { $text } reikia reikšmės.
error-argument-value = { $value } netinka su { $text }.
error-argument-other = Šie argumentai nedera tarpusavyje.
error-argument-known = Tinka: { $known }
error-argument-help = Ką galima rašyti, parodo --help.
