# Zapis w oknie: czego potrzebuje tylko sprawa, która zostaje, wszystkie odpowiedzi jeszcze raz i co się z nimi stanie.

record-title = Sprawdź i zapisz
record-minimum = Pisz tylko tyle, ile potrzebuje następna osoba. Fakty i własne słowa osoby, nie opinie: może to przeczytać sąd. Bez nazwisk innych osób.

## Co się zapisuje tylko tutaj.

record-nickname-label = Pseudonim sprawy (nieobowiązkowy)
record-nickname-hint = Sprawa nazywa się { $label }. Pseudonim pomaga ją znaleźć; nie wpisuj nazwiska.
record-name-label = Imię i nazwisko tak, jak podaje je osoba (nieobowiązkowe)
record-name-hint = Osoba zgodziła się na zapisanie nazwiska
record-contact-back-label = Czy osoba zgadza się na ponowny kontakt?
record-safe-contact-label = Bezpieczny sposób kontaktu (nieobowiązkowy)
record-safe-contact-hint = Jak, kiedy i co powiedzieć, jeśli odbierze ktoś inny
record-follow-up-label = Kiedy wracasz do sprawy?
record-tomorrow-label = Jutro
record-three-days-label = Za 3 dni
record-week-label = Za tydzień
record-date-label = Inny dzień
record-date-hint = Na przykład 30 11 2026
record-date-fault = Wpisz dzień od dziś, na przykład 30 11 2026
record-date-value = Powrót do sprawy: { $date }
record-what-label = Co trzeba wtedy zrobić (nieobowiązkowe)
record-keeping-label = Czy osoba zgadza się na przechowanie sprawy, aby mogła pomóc następna osoba?
record-statistics-label = Czy osoba zgadza się na uwzględnienie sprawy w statystyce, bez nazwisk?

## Wszystkie odpowiedzi jeszcze raz. Nazwy wierszy to pytania z wcześniejszych kroków.

record-check-title = Sprawdź odpowiedzi
record-signs-title = Co widać i o co zapytano
record-answered-count = { $answered } z { $count } odpowiedzi
record-contacts-label = Co się stało z kontaktami
record-agreements-label = Zgody dotyczące kontaktów
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Notatki
record-wishes-label = Czego chce ta osoba
record-contact-value = { $name }: { $outcome }

## Co się stanie z odpowiedziami.

record-save-action = Zapisz sprawę
record-saving = Trwa zapisywanie sprawy
record-ways-title = Inne sposoby zakończenia
record-seal-action = Zachowaj zapieczętowane, dołącz później
record-seal-hint = Sprawa zostanie dołączona przy następnym odblokowaniu
record-without-names-action = Zapisz bez nazwisk
record-without-names-hint = Najpierw usuwane są imię, nazwisko i sposób kontaktu
record-let-go-action = Nie zachowuj niczego
record-let-go-hint = Możesz to cofnąć przez 10 sekund
record-empty = Niczego nie zapisano
record-empty-hint = Nie ma czego zachować. Kontakty są zawsze dostępne.
record-nothing-title = Nic nie jest zachowywane
record-nothing-hint = Osoba nie chce, aby cokolwiek zapisywać. To, co jest jeszcze na ekranie, zniknie po zakończeniu.
record-not-asked-title = Nic nie jest zapisywane, dopóki nie zapytasz
record-not-asked-hint = Te odpowiedzi są tylko w pamięci. Zapytaj osobę, czy możesz je zapisać, a potem zapisz sprawę.
record-ask-action = Zapytaj o zgodę
