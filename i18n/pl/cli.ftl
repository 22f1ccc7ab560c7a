# The help of the command line. One short sentence each.

cli-about = Pomaga pracownikom konsularnym zauważyć osoby, które mogą być ofiarami handlu ludźmi, i skierować je po pomoc
# Headings of the help, with a colon or without as the language has it.
cli-usage-title = Użycie:
cli-commands-title = Polecenia
cli-arguments-title = Argumenty
cli-options-title = Opcje

cli-data-help = Używa tego folderu na sprawy i ustawienia
cli-lang-help = Używa tego języka: en da de et fi is lt lv nb pl ru sv
cli-passphrase-file-help = Odczytuje hasło z pierwszego wiersza tego pliku
cli-json-help = Wypisuje jeden dokument JSON
cli-help-help = Wypisuje pomoc
cli-version-help = Wypisuje wersję
cli-walk-about = Prowadzi przez ocenę w terminalu
cli-check-about = Sprawdza treść: listy kontrolne, kontakty, kraje, scenariusze i teksty
cli-check-packs-help = Foldery z pakietami treści; bez nich treść wbudowana
cli-assess-about = Ocenia jeden zestaw odpowiedzi
cli-assess-file-help = Plik JSON albo - jako standardowe wejście
cli-refer-about = Proponuje kontakty w jednej sytuacji
cli-refer-file-help = Plik JSON albo - jako standardowe wejście
cli-directory-about = Pokazuje kontakty
cli-directory-country-help = Kraj: kod lub nazwa
cli-directory-find-help = Tylko kontakty, które zawierają ten tekst
cli-vault-about = Sejf spraw: zaszyfrowane sprawy
cli-vault-create-about = Tworzy sejf spraw i jeden raz wypisuje jego kod odzyskiwania
cli-vault-create-name-help = Pod jaką nazwą osoba prowadząca sprawy występuje w zapisach
cli-vault-verify-about = Sprawdza, czy nic w sejfie spraw nie jest uszkodzone
cli-vault-slots-about = Sposoby otwarcia sejfu spraw
cli-vault-slots-change-about = Zmienia hasło
cli-vault-slots-change-new-passphrase-file-help = Odczytuje nowe hasło z pierwszego wiersza tego pliku
cli-cases-about = Sprawy
cli-cases-list-about = Wypisuje sprawy, ostatnio zmienione najpierw
cli-cases-show-about = Pokazuje jedną sprawę
cli-cases-show-label-help = Oznaczenie sprawy, np. K7M-4QD
cli-cases-show-names-help = Pokazuje także imiona i nazwiska; zostaje to odnotowane w sprawie
cli-cases-find-about = Znajduje sprawy, które zawierają podany tekst
cli-cases-find-text-help = Szukany tekst
cli-completions-about = Wypisuje uzupełnianie poleceń dla powłoki
cli-completions-shell-help = Powłoka: bash, elvish, fish, powershell lub zsh
