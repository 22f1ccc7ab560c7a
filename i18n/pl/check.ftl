# The report of the content check.

check-checklists-label = Listy kontrolne
check-indicators-label = Wskaźniki
check-contacts-label = Kontakty
check-countries-label = Kraje
check-scenarios-label = Scenariusze
check-cards-label = Karty
# $language: a language's name.
check-texts-label = Teksty, { $language }
# $problem is a sentence.
check-fault-line = { $file }, wiersz { $line }, { $field }: { $problem }
check-faults-empty = Nie znaleziono błędów
check-faults-count = { $count ->
    [one] Znaleziono { $count } błąd
    [few] Znaleziono { $count } błędy
    [many] Znaleziono { $count } błędów
   *[other] Znaleziono { $count } błędu
}
