# Hvad der er galt med en kommando eller dens input: hvad der skete, og hvad man gør.

error-input-missing = Der er ingen fil { $file }.
error-input-missing-help = Kontroller navnet. En bindestreg står for standardinput.
error-input-unreadable = Filen { $file } kunne ikke læses.
error-input-unreadable-help = Den skal være UTF-8-tekst på højst 4 MB.
error-input-form = { $file }, linje { $line }: Inputtet er ikke som forventet ({ $detail }).
error-input-form-help = Intet blev gjort. Ret linjen, og prøv igen.
error-unknown-indicator = Ingen indikator hedder { $id }.
error-unknown-form = Ingen form for udnyttelse hedder { $form }.
error-unknown-code = { $value } er ikke en landekode.
error-unknown-code-help = Angiv en ISO 3166-1-kode på to bogstaver, for eksempel LT. Et statsborgerskab kan også være stateless.
error-unknown-need = { $value } er ikke et punkt på tjeklisten over akutte behov.
error-unknown-language = { $value } er ikke en sprogkode.
error-no-folder = Der er ingen mappe til programmets data.
error-no-folder-help = Angiv en med --data.
error-no-passphrase = Der kræves en adgangssætning, og ingen sidder ved en terminal for at skrive den.
error-no-passphrase-help = Angiv en fil, der indeholder den, med --passphrase-file og en ny med --new-passphrase-file.
error-passphrase-file = Filen med adgangssætningen, { $file }, kunne ikke læses.
error-identity-file = Nøglefilen { $file } kunne ikke læses.
error-pack-unreadable = Pakken { $file } kunne ikke læses.
error-terminal-gone = Terminalen kan ikke længere læses.
error-output = Ikke alt kunne skrives.
error-output-help = Intet blev skrevet halvt. Prøv igen.

error-argument-command = Der er ingen kommando { $text }.
error-argument-unknown = { $text } hører ikke til her.
error-argument-missing = Dette mangler: { $text }
error-argument-twice = { $text } kan ikke stå her eller står her to gange.
error-argument-no-value = { $text } kræver en værdi.
error-argument-value = { $value } passer ikke til { $text }.
error-argument-other = Disse argumenter passer ikke sammen.
error-argument-known = Disse passer: { $known }
error-argument-help = --help viser, hvad der kan skrives.
