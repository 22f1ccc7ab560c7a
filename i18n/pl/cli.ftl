# The help of the command line. One short sentence each.

cli-about = Pomaga pracownikom konsularnym zauważyć osoby, które mogą być ofiarami handlu ludźmi, i skierować je po pomoc
# Headings of the help, with a colon or without as the language has it.
cli-usage-title = Użycie:
cli-commands-title = Polecenia
cli-arguments-title = Argumenty
cli-options-title = Opcje

cli-data-help = Użyć tego folderu do spraw i ustawień
cli-lang-help = Użyć tego języka: en da de et fi is lt lv nb pl ru sv
cli-passphrase-file-help = Odczytać hasło z pierwszego wiersza tego pliku
cli-json-help = Wypisać jeden dokument JSON
cli-help-help = Wypisać pomoc
cli-version-help = Wypisać wersję
cli-walk-about = Przejść przez ocenę w terminalu
cli-check-about = Sprawdzić treść: listy kontrolne, kontakty, kraje, scenariusze i teksty
cli-check-packs-help = Foldery z pakietami treści; bez nich treść wbudowana
cli-assess-about = Ocenić jeden zestaw odpowiedzi
cli-assess-file-help = Plik JSON albo - jako standardowe wejście
cli-refer-about = Zaproponować kontakty w jednej sytuacji
cli-refer-file-help = Plik JSON albo - jako standardowe wejście
cli-directory-about = Pokazać kontakty
cli-directory-country-help = Kraj, kod lub nazwa
cli-directory-find-help = Tylko kontakty, które zawierają ten tekst
cli-vault-about = Sejf spraw: zaszyfrowane sprawy
cli-vault-create-about = Utworzyć sejf spraw i jeden raz wypisać jego kod odzyskiwania
cli-vault-create-name-help = Pod jaką nazwą osoba prowadząca sprawy występuje w zapisach
cli-vault-verify-about = Sprawdzić, czy nic w sejfie spraw nie jest uszkodzone
cli-vault-slots-about = Sposoby otwarcia sejfu spraw
cli-vault-slots-change-about = Zmienić hasło
cli-vault-slots-change-new-passphrase-file-help = Odczytać nowe hasło z pierwszego wiersza tego pliku
cli-cases-about = Sprawy
cli-cases-list-about = Wypisać sprawy, ostatnio zmienione najpierw
cli-cases-show-about = Pokazać jedną sprawę
cli-cases-show-label-help = Oznaczenie sprawy, np. K7M-4QD
cli-cases-show-names-help = Pokazać także imiona i nazwiska; zostanie to zapisane w sprawie
cli-cases-find-about = Znaleźć sprawy, które zawierają tekst
cli-cases-find-text-help = Szukany tekst
cli-completions-about = Wypisać uzupełnianie poleceń dla powłoki
cli-completions-shell-help = Powłoka
