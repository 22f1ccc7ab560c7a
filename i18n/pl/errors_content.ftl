# Co kontrola treści mówi o pliku z listami kontrolnymi, kontaktami, krajami, scenariuszami lub tekstami. Słowa w cudzysłowie to nazwy
# z plików: pozostają bez zmian.

fault-form = W tym miejscu nie można odczytać pliku: { $value }. Porównać go z plikiem dostarczonym z programem.
fault-no-file = Brakuje pliku { $value }. Dodać go.
fault-unknown-field = Nie ma takiego pola. Sprawdzić pisownię albo je usunąć.
fault-missing-field = Brakuje tego pola. Dodać je.
fault-unknown-value = „{ $value }” nie może tu stać. Użyć słowa, kodu lub daty, które to pole przyjmuje.
fault-bad-id = „{ $value }” nie może być identyfikatorem. Dozwolone są małe litery bez znaków diakrytycznych, cyfry i łączniki, najwyżej 64 znaki; identyfikator scenariusza zaczyna się od „scn-”.
fault-duplicate = „{ $value }” występuje dwa razy. Usunąć jeden wpis albo nadać mu inną nazwę, jeśli nie został jeszcze wydany.
fault-no-such = Nie ma „{ $value }”. Sprawdzić pisownię albo dodać ten element.
fault-not-ilo = „{ $value }” nie jest wskaźnikiem MOP. Podać wskaźnik z listy „ilo-core”.
fault-no-source = „{ $value }” nie podaje, skąd pochodzi. Dodać źródło.
fault-undeclared-source = W katalogu nie ma źródła „{ $value }”. Dodać je do assets/catalogue.toml albo podać inne.
fault-other-name = Plik powinien nazywać się tak jak „{ $value }”. Zmienić nazwę pliku albo poprawić identyfikator, jeśli nie został jeszcze wydany.
fault-strength = Każdy wskaźnik z listy „ilo-core” ma siłę, a żaden inny jej nie ma. Poprawić „{ $value }”.
fault-other-country = „{ $value }” powinno zaczynać się od kodu swojego kraju. Poprawić identyfikator albo przenieść kontakt do pliku jego kraju.
fault-not-first = „{ $value }” nie może być pierwszym kontaktem: jest zamknięty, nie prowadzi spraw albo należy do innego kraju. Podać inny.
fault-half-verified = „{ $value }” nie podaje w pełni, kto i kiedy to sprawdził. Uzupełnić brak albo usunąć oba wpisy.
fault-hours = To nie są godziny otwarcia. Dni zapisuje się jako „mon-fri” lub „sat,sun”, a godziny jako „09:00” i „24:00”, wcześniejszą najpierw.
fault-other-hours = „{ $value }” działa według opisu przez całą dobę, a według dni i godzin nie. Poprawić jedno z nich.
fault-phone = „{ $value }” nie jest numerem międzynarodowym. Wpisać „+” i od 7 do 15 cyfr bez spacji albo zostawić puste.
fault-both-lists = „{ $value }” podaje, gdzie działa i gdzie nie działa. Zostawić jedną z tych list.
fault-no-interval = Nie podano, po ilu miesiącach ponownie sprawdza się kontakty typu „{ $value }”. Dodać to.
fault-other-result = Dla tych odpowiedzi reguła daje „{ $value }”, a nie to, czego oczekiwano, albo wskazuje inne wymiary. Poprawić odpowiedzi albo oczekiwanie.
fault-no-text = W tym języku brakuje tekstu „{ $value }”. Dodać go.
fault-unused = Nic nie używa tekstu „{ $value }”. Sprawdzić pisownię albo go usunąć.
fault-other-gaps = Tekst „{ $value }” ma inne miejsca do wypełnienia niż po angielsku. Użyć tych samych nazw w nawiasach klamrowych.
fault-no-fluent = Tego wiersza nie można odczytać jako tekstu. Sprawdzić znak „=”, nawiasy klamrowe i spacje na początku wierszy.
