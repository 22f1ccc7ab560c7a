# Co kontrola treści mówi o pliku z listami kontrolnymi, kontaktami, krajami, scenariuszami lub tekstami. Słowa w cudzysłowie to nazwy
# z plików: pozostają bez zmian.

fault-form = W tym miejscu nie można odczytać pliku: { $value }. Porównaj go z plikiem dostarczonym z programem.
fault-no-file = Brakuje pliku { $value }. Dodaj go.
fault-unknown-field = Nie ma takiego pola. Sprawdź pisownię albo je usuń.
fault-missing-field = Brakuje tego pola. Dodaj je.
fault-unknown-value = „{ $value }” tutaj nie pasuje. Użyj słowa, kodu lub daty, które to pole przyjmuje.
fault-bad-id = „{ $value }” nie może być identyfikatorem. Użyj małych liter bez znaków diakrytycznych, cyfr i łączników, najwyżej 64 znaków; identyfikator scenariusza zaczyna się od „scn-”.
fault-duplicate = „{ $value }” występuje dwa razy. Usuń jeden wpis albo nadaj mu inną nazwę, jeśli nie został jeszcze wydany.
fault-no-such = Nie ma „{ $value }”. Sprawdź pisownię albo dodaj ten element.
fault-not-ilo = „{ $value }” nie jest wskaźnikiem MOP. Podaj wskaźnik z listy „ilo-core”.
fault-no-source = „{ $value }” nie podaje, skąd pochodzi. Dodaj źródło.
fault-undeclared-source = W katalogu nie ma źródła „{ $value }”. Dodaj je do assets/catalogue.toml albo podaj inne.
fault-other-name = Plik powinien nazywać się tak jak „{ $value }”. Zmień nazwę pliku albo popraw identyfikator, jeśli nie został jeszcze wydany.
fault-strength = Każdy wskaźnik z listy „ilo-core” ma siłę, a żaden inny jej nie ma. Popraw „{ $value }”.
fault-other-country = „{ $value }” powinno zaczynać się od kodu swojego kraju. Popraw identyfikator albo przenieś kontakt do pliku jego kraju.
fault-not-first = „{ $value }” nie może być pierwszym kontaktem: jest zamknięty, nie prowadzi spraw albo należy do innego kraju. Podaj inny.
fault-half-verified = „{ $value }” nie podaje w pełni, kto i kiedy to sprawdził. Uzupełnij brak albo usuń oba wpisy.
fault-hours = To nie są godziny otwarcia. Zapisz dni jako „mon-fri” lub „sat,sun”, a godziny jako „09:00” i „24:00”, wcześniejszą najpierw.
fault-other-hours = „{ $value }” działa według opisu przez całą dobę, a według dni i godzin nie. Popraw jedno z nich.
fault-phone = „{ $value }” nie jest numerem międzynarodowym. Wpisz „+” i od 7 do 15 cyfr bez spacji albo zostaw puste.
fault-both-lists = „{ $value }” podaje, gdzie działa i gdzie nie działa. Zostaw jedną z tych list.
fault-no-interval = Nie podano, po ilu miesiącach ponownie sprawdza się kontakty typu „{ $value }”. Dodaj tę liczbę.
fault-other-result = Dla tych odpowiedzi reguła daje „{ $value }”, a nie to, czego oczekiwano, albo wskazuje inne wymiary. Popraw odpowiedzi albo to, czego oczekiwano.
fault-no-text = W tym języku brakuje tekstu „{ $value }”. Dodaj go.
fault-unused = Nic nie używa tekstu „{ $value }”. Sprawdź pisownię albo go usuń.
fault-other-gaps = Tekst „{ $value }” ma inne miejsca do wypełnienia niż po angielsku. Użyj tych samych nazw w nawiasach klamrowych.
fault-no-fluent = Tego wiersza nie można odczytać jako tekstu. Sprawdź znak „=”, nawiasy klamrowe i spacje na początku wierszy.
fault-no-prose = Takiego wiersza rozdział podręcznika zawierać nie może: „{ $value }”. Użyj nagłówków, akapitów, list, ramek i odsyłaczy.
fault-other-sections = Części lub odsyłacze są inne niż w strukturze albo po angielsku: „{ $value }”. Użyj tych samych, w tej samej kolejności.
fault-other-term = Baza terminów ma na to inne słowo: „{ $value }”. Użyj go.
fault-no-term = Tekst angielski używa tu terminu z bazy terminów. Użyj „{ $value }” albo wymień ten tekst w polu „apart”.
