# Hva som er galt med en kommando eller inndataene: hva som skjedde, og så hva du kan gjøre.

error-input-missing = Filen { $file } finnes ikke.
error-input-missing-help = Sjekk navnet. En bindestrek står for standard inndata.
error-input-unreadable = Filen { $file } kunne ikke leses.
error-input-unreadable-help = Den må være UTF-8-tekst på høyst 4 MB.
error-input-form = { $file }, linje { $line }: Inndataene er ikke som ventet ({ $detail }).
error-input-form-help = Ingenting ble gjort. Rett linjen og prøv igjen.
error-unknown-indicator = Ingen indikator heter { $id }.
error-unknown-form = Ingen form for utnyttelse heter { $form }.
error-unknown-code = { $value } er ikke en landkode.
error-unknown-code-help = Oppgi en ISO 3166-1-kode på to bokstaver, for eksempel LT. Som statsborgerskap går også stateless.
error-unknown-need = { $value } er ikke et punkt i sjekklisten over akutte behov.
error-unknown-language = { $value } er ikke en språkkode.
error-no-folder = Det finnes ingen mappe for programmets data.
error-no-folder-help = Oppgi en med --data.
error-no-passphrase = En passfrase trengs, og ingen sitter ved en terminal for å oppgi den.
error-no-passphrase-help = Oppgi en fil som inneholder den, med --passphrase-file, en ny med --new-passphrase-file.
error-passphrase-file = Filen { $file } med passfrasen kunne ikke leses.
error-identity-file = Nøkkelfilen { $file } kunne ikke leses.
error-pack-unreadable = Pakken { $file } kunne ikke leses.
error-terminal-gone = Terminalen kan ikke leses lenger.
error-output = Ikke alt kunne skrives.
error-output-help = Ingenting ble skrevet halvveis. Prøv igjen.

# Hva som er galt med en kommandolinje. $text: et argument eller en kommando, slik det ble skrevet eller står i hjelpen.
error-argument-command = Det finnes ingen kommando { $text }.
error-argument-unknown = { $text } hører ikke til her.
error-argument-missing = Dette mangler: { $text }
error-argument-twice = { $text } kan ikke stå her, eller står her to ganger.
error-argument-no-value = { $text } trenger en verdi.
error-argument-value = { $value } passer ikke til { $text }.
error-argument-other = Disse argumentene går ikke sammen.
error-argument-known = Disse passer: { $known }
error-argument-help = --help viser hva som kan skrives.
