# Zabezpiecza sprawy hasłem i dopilnowuje zapisania kodu odzyskiwania.

create-vault-passphrase-label = Hasło
create-vault-repeat-label = Powtórz hasło
create-vault-suggestion-label = Propozycja, wylosowana
create-vault-use-action = Użyj tego
create-vault-another-action = Inna propozycja
create-vault-strong = Trudno to odgadnąć
create-vault-weak = Hasło można odgadnąć. Dodaj jedno lub dwa słowa.
create-vault-needed = Wpisz hasło
create-vault-create-action = Utwórz i kontynuuj
create-vault-later-action = Nie teraz: zachowaj tylko do zamknięcia programu
create-vault-back-action = Nie teraz
create-vault-made = Sprawy na tym komputerze są już zabezpieczone
create-vault-cases-action = Otwórz sprawy

create-vault-code-title = Zapisz kod odzyskiwania
create-vault-code-label = Kod odzyskiwania
create-vault-groups-hint = Aby przejść dalej, przepisz z kartki drugą i ostatnią grupę
create-vault-kept-action = Dalej
create-vault-second-label = Druga grupa
create-vault-last-label = Ostatnia grupa
create-vault-print-hint = Ten plik przeczyta każdy, kto go ma. Wydrukuj go, a potem usuń.
create-vault-write-action = Zapisz PDF
create-vault-printed = Kod jest w pliku { $file }. Przeczyta go każdy, kto ma ten plik. Wydrukuj go, a potem usuń.
create-vault-sheet-purpose = Otwiera sprawy, gdy ktoś utraci hasło
create-vault-sheet-day = Wylosowany { $date }
create-vault-sheet-keep = Przechowuj tę kartkę z dala od komputera, tam gdzie nie znajdzie jej nikt inny. Usuń plik, z którego ją wydrukowano.
create-vault-sheet-destroy = Zniszcz kartkę, gdy działa nowszy kod

secret-caps-hint = Może być włączony Caps Lock: wielka litera bez klawisza Shift
# A button beside a field, as it is read out. $action: shows or covers what was typed. $label: the label of the field.
secret-show-label = { $action }: { $label }
