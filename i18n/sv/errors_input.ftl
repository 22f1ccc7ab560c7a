# Vad som är fel med ett kommando eller dess indata: vad som hände, sedan vad du kan göra.

error-input-missing = Det finns ingen fil { $file }.
error-input-missing-help = Kontrollera namnet. Ett bindestreck står för standard in.
error-input-unreadable = Filen { $file } kunde inte läsas.
error-input-unreadable-help = Den måste vara text i UTF-8 på högst 4 MB.
error-input-form = { $file }, rad { $line }: indata är inte som väntat ({ $detail }).
error-input-form-help = Inget har gjorts. Rätta raden och försök igen.
error-unknown-indicator = Ingen indikator heter { $id }.
error-unknown-form = Ingen form av exploatering heter { $form }.
error-unknown-code = { $value } är inte en landskod.
error-unknown-code-help = Ange en ISO 3166-1-kod med två bokstäver, som LT. Ett medborgarskap kan också vara stateless.
error-unknown-need = { $value } är inte en post i checklistan över omedelbara behov.
error-unknown-language = { $value } är inte en språkkod.
error-no-folder = Det finns ingen mapp för programmets data.
error-no-folder-help = Ange en med --data.
error-no-passphrase = En lösenfras behövs, och ingen sitter vid en terminal för att ange den.
error-no-passphrase-help = Ange en fil som innehåller den med --passphrase-file, en ny med --new-passphrase-file.
error-passphrase-file = Filen med lösenfrasen, { $file }, kunde inte läsas.
error-identity-file = Nyckelfilen { $file } kunde inte läsas.
error-pack-unreadable = Paketet { $file } kunde inte läsas.
error-terminal-gone = Terminalen kan inte längre läsas.
error-output = Allt kunde inte skrivas.
error-output-help = Inget blev skrivet till hälften. Försök igen.

# Vad som är fel med en kommandorad. $text: ett argument eller ett kommando.
error-argument-command = Det finns inget kommando { $text }.
error-argument-unknown = { $text } hör inte hit.
error-argument-missing = Detta saknas: { $text }
error-argument-twice = { $text } kan inte stå här, eller står här två gånger.
error-argument-no-value = { $text } behöver ett värde.
error-argument-value = { $value } passar inte { $text }.
error-argument-other = De här argumenten går inte ihop.
error-argument-known = Dessa passar: { $known }
error-argument-help = --help visar vad som kan skrivas.
