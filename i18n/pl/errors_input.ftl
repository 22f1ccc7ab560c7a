# What is wrong with a command or its input: what happened, then what to do.

error-input-missing = Nie ma pliku { $file }
error-input-missing-help = Sprawdź nazwę. Łącznik oznacza standardowe wejście.
error-input-unreadable = Nie można odczytać pliku { $file }
error-input-unreadable-help = Musi to być tekst UTF-8, najwyżej 4 MB
# $detail: what the reader says, in English.
error-input-form = { $file }, wiersz { $line }: dane nie mają oczekiwanej postaci ({ $detail })
error-input-form-help = Niczego nie zrobiono. Popraw wiersz i spróbuj ponownie.
error-unknown-indicator = Żaden wskaźnik nie nazywa się { $id }
error-unknown-form = Żadna forma wyzysku nie nazywa się { $form }
error-unknown-code = { $value } nie jest kodem kraju
error-unknown-code-help = Podaj dwuliterowy kod ISO 3166-1, np. LT. Jako obywatelstwo możesz też podać stateless.
error-unknown-need = { $value } nie jest pozycją listy kontrolnej pilnych potrzeb
error-unknown-language = { $value } nie jest kodem języka
error-no-folder = Nie ma folderu na dane programu
error-no-folder-help = Podaj go za pomocą --data
error-no-passphrase = Potrzebne jest hasło, a przy terminalu nie ma nikogo, kto mógłby je podać
error-no-passphrase-help = Wskaż plik z hasłem po --passphrase-file, a z nowym po --new-passphrase-file
error-passphrase-file = Nie można odczytać pliku z hasłem { $file }
error-identity-file = Nie można odczytać pliku z kluczem { $file }
error-pack-unreadable = Nie można odczytać pakietu { $file }
error-terminal-gone = Z terminala nie można już czytać
error-output = Nie wszystko dało się zapisać
error-output-help = Nic nie zostało zapisane tylko w części. Spróbuj ponownie.

# Co jest nie tak z wierszem poleceń. $text: argument lub polecenie, tak jak je wpisano albo jak podaje pomoc.
error-argument-command = Nie ma polecenia { $text }
error-argument-unknown = { $text } tu nie pasuje
error-argument-missing = Tego brakuje: { $text }
error-argument-twice = { $text } nie może tu stać albo stoi dwa razy
error-argument-no-value = Po { $text } potrzebna jest wartość
error-argument-value = { $value } nie pasuje do { $text }
error-argument-other = Te argumenty nie pasują do siebie
# $known: słowa, które pasują.
error-argument-known = Pasują: { $known }
error-argument-help = Co można wpisać, pokazuje --help
