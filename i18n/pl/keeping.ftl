# Jak długo sprawy są przechowywane: kosz, przegląd, wstrzymanie usunięcia i koniec sprawy. Żaden termin niczego nie usuwa: decyduje człowiek.

## Kosz na liście spraw.

keeping-tab-bin = Kosz
keeping-bin-empty = Kosz jest pusty
keeping-bin-hint = Sprawy pozostają w koszu co najmniej 30 dni. Potem pojawia się pytanie, czy je usunąć. Nic nie usuwa się samo.
# $on: a day, such as "today" or "3 Nov".
keeping-bin-since = W koszu od: { $on }
# $on: a day. Short: a column of the list.
keeping-bin-until = do { $on }
# The thirty days are over. Short: a column of the list.
keeping-bin-over = do decyzji
keeping-bin-tag = W koszu
# $label: a case's label.
keeping-bin-done = Sprawa { $label } jest w koszu
keeping-bin-taken = Sprawę { $label } wyjęto z kosza
keeping-bin-action = Przenieś do kosza
keeping-bin-take-action = Wyjmij z kosza
keeping-bin-into-hint = Sprawy w koszu nie ma na innych listach i nie można jej wyszukać. Można ją wyjąć z powrotem.
# $on, $until: dates.
keeping-bin-standing = W koszu od { $on }. Od { $until } pojawia się pytanie, czy ją usunąć.
keeping-bin-standing-over = W koszu od { $on }. Od { $until } czeka na decyzję, czy ją usunąć.

## W sprawie.

keeping-case-title = Jak długo jest przechowywana
keeping-review-title = Dzień przeglądu
# $on: a date.
keeping-review-on = Ponowny przegląd najpóźniej { $on }
keeping-review-over = Przegląd miał się odbyć do { $on }. Czy sprawa jest jeszcze potrzebna?
keeping-review-set = Ten dzień ustalono dla tej sprawy
# $days: the office's rule.
keeping-review-by-rule = Według zasady urzędu: { $days ->
    [one] { $days } dzień po ostatnim kontakcie
    [few] { $days } dni po ostatnim kontakcie
    [many] { $days } dni po ostatnim kontakcie
   *[other] { $days } dnia po ostatnim kontakcie
}
keeping-review-without = Według zasady urzędu, bez zgody osoby na przechowywanie: { $days ->
    [one] { $days } dzień po ostatnim kontakcie
    [few] { $days } dni po ostatnim kontakcie
    [many] { $days } dni po ostatnim kontakcie
   *[other] { $days } dnia po ostatnim kontakcie
}
keeping-review-question = Kiedy ponowny przegląd?
keeping-review-in-days = { $days ->
    [one] Za { $days } dzień
    [few] Za { $days } dni
    [many] Za { $days } dni
   *[other] Za { $days } dnia
}
keeping-review-day-label = Inny dzień
keeping-review-action = Ustal dzień
keeping-review-rule-action = Wróć do zasady urzędu
keeping-review-done = Zmieniono dzień przeglądu
keeping-hold-tag = Usunięcie wstrzymane
keeping-hold-none = Usunięcie nie jest wstrzymane
keeping-hold-hint = Wstrzymaj je, jeśli prawo lub sąd każe zachować sprawę
keeping-hold-open-action = Wstrzymaj usunięcie…
keeping-hold-reason-label = Dlaczego trzeba ją zachować?
keeping-hold-reason-hint = Przepis lub pismo sądu oraz do kiedy
keeping-hold-action = Zapisz wstrzymanie
keeping-hold-standing = Usunięcie tej sprawy jest wstrzymane z przyczyn prawnych
# $reason: why, in the officer's words.
keeping-hold-reason = Powód: { $reason }
keeping-hold-lift-action = Cofnij wstrzymanie
keeping-hold-lift-hint = Wstrzymanie może cofnąć osoba nadzorująca, na stronie sprawy.
keeping-hold-done = Wstrzymano usunięcie
keeping-hold-lifted = Cofnięto wstrzymanie usunięcia
keeping-withdrawn = Osoba nie zgadza się już na ten zapis. Przenieś sprawę do kosza albo ją usuń, chyba że prawo każe ją zachować.
keeping-files-title = Załączone pliki
# $name: the file's name. $size: such as "12 KB".
keeping-file-label = { $name }, { $size }
# $place: which file of the case, from 1.
keeping-file-covered = Plik { $place }, nazwa zakryta, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## Koniec sprawy.

keeping-erase-open-action = Usuń teraz…
# $label: a case's label.
keeping-erase-title = Usunięcie sprawy { $label }
keeping-erase-hint = Tego nie można cofnąć
# $entries, $files: how many there are.
keeping-erase-goes = { $entries ->
    [one] { $entries } wpis wraz z całą treścią zostanie nadpisany.
    [few] { $entries } wpisy wraz z całą treścią zostaną nadpisane.
    [many] { $entries } wpisów wraz z całą treścią zostanie nadpisanych.
   *[other] { $entries } wpisu wraz z całą treścią zostanie nadpisane.
}
keeping-erase-goes-files = Nadpisane zostaną także załączone pliki: { $files }
keeping-erase-stays-title = Co pozostaje
# $day: a date.
keeping-erase-stays-backups = Starsze kopie zapasowe w folderze spraw, ostatnia z nich do { $day }. Osoba nadzorująca może je zastąpić wcześniej.
keeping-erase-stays-no-backups = Nie ma jej w żadnej kopii zapasowej w folderze spraw
keeping-erase-stays-files = Kopie zapasowe zapisane w innym miejscu i wysłane pliki
keeping-erase-stays-paper = Wydrukowane kartki
keeping-erase-stays-mark = Losowa liczba, dzień i powód. Nikt nie pozna po nich, kto to był.
keeping-erase-reason-label = Dlaczego jest usuwana?
keeping-erase-reason-needed = Wybierz, dlaczego jest usuwana
keeping-erase-label-label = Aby usunąć, wpisz { $label }
keeping-erase-label-needed = Wpisz oznaczenie tak, jak jest tutaj: { $label }
keeping-erase-keep-action = Zachowaj sprawę
keeping-erase-confirm = Usuń sprawę { $label }
keeping-erasing = Sprawa jest usuwana, a jej treść nadpisywana…
keeping-erase-supervisor = Sprawę może usunąć tylko osoba nadzorująca. Poproś ją o to:
keeping-erase-waits = Do tego czasu nic nie zostanie usunięte, a nic nie usuwa się samo.
keeping-erased-title = Sprawa { $label } jest usunięta
keeping-erased-done = W sejfie spraw nic po niej nie zostało. Jej treść nadpisano.
keeping-erased-waits = Sprawa jest usunięta. Jej fragmenty mogą jeszcze leżeć między wierszami pliku, dostępne dla kogoś, kto zna hasło i wie, jak ich szukać. Zostaną nadpisane przy następnym odblokowaniu, gdy na dysku będzie miejsce i żaden inny program nie będzie czytał pliku.
keeping-erased-action = Wróć do spraw

## Bezpieczeństwo: przechowywanie.

keeping-title = Przechowywanie
keeping-standing = Co czeka na przegląd i jak długo sprawy są przechowywane
keeping-hint = Sprawa jest przechowywana tak długo, jak jest potrzebna. Żaden termin niczego nie usuwa: decyduje osoba, która ją przejrzy.
keeping-due-title = Do przeglądu
keeping-due-empty = Żadna sprawa nie czeka na przegląd
keeping-due-more-action = Pokaż więcej
keeping-due-later-action = Zachowaj, ustal inny dzień
# For a screen reader. $what: what the button does. $label: a case's label.
keeping-of-case = { $what }: { $label }
# $on: since when it is due. $days: how many days.
keeping-why-set = Termin przeglądu: { $on }. Ten dzień ustalono dla tej sprawy.
keeping-why-rule = Termin przeglądu: { $on }, { $days ->
    [one] { $days } dzień po ostatnim kontakcie
    [few] { $days } dni po ostatnim kontakcie
    [many] { $days } dni po ostatnim kontakcie
   *[other] { $days } dnia po ostatnim kontakcie
}
keeping-why-without = Termin przeglądu: { $on }, { $days ->
    [one] { $days } dzień po ostatnim kontakcie, bez zgody osoby na przechowywanie
    [few] { $days } dni po ostatnim kontakcie, bez zgody osoby na przechowywanie
    [many] { $days } dni po ostatnim kontakcie, bez zgody osoby na przechowywanie
   *[other] { $days } dnia po ostatnim kontakcie, bez zgody osoby na przechowywanie
}
keeping-why-bin = Termin przeglądu: { $on }, w koszu ponad { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}. Czy ją usunąć?
# Above the list of cases. $count: how many cases are due for review.
keeping-due-line = { $count ->
    [one] Czy jest jeszcze potrzebna? { $count } sprawa czeka na przegląd
    [few] Czy są jeszcze potrzebne? { $count } sprawy czekają na przegląd
    [many] Czy są jeszcze potrzebne? { $count } spraw czeka na przegląd
   *[other] Czy są jeszcze potrzebne? { $count } sprawy czeka na przegląd
}
keeping-due-line-more = Czy są jeszcze potrzebne? Na przegląd czeka ponad { $count } spraw
# $count: how many. $days: how old they are.
keeping-drafts = Zapieczętowane oceny starsze niż { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}, których nie udało się włączyć do spraw: { $count }. Bez otwarcia nie można poznać, kogo dotyczą.
keeping-days-title = Terminy urzędu
keeping-days-hint = Po tylu dniach od ostatniego kontaktu sprawa czeka na przegląd, o ile nie ustalono dla niej innego dnia. Terminy dotyczą wszystkich spraw, także tych, które już tu są.
keeping-days-with-label = Dni, jeśli osoba zgodziła się na przechowywanie sprawy
keeping-days-without-label = Dni, jeśli osoba się nie zgodziła lub nie można było zapytać
keeping-days-action = Ustal terminy
keeping-days-done = Terminy urzędu są ustalone
# $most: a number of days.
keeping-days-bounds = Podaj liczbę dni od 1 do { $most }
keeping-days-order = Bez zgody osoby nie dłużej niż z jej zgodą
# $days, $short: numbers of days.
keeping-days-standing = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}, jeśli osoba zgodziła się na przechowywanie sprawy; w innym razie { $short ->
    [one] { $short } dzień
    [few] { $short } dni
    [many] { $short } dni
   *[other] { $short } dnia
}.
keeping-days-supervisor = Może je zmienić osoba nadzorująca
keeping-erased-cases-title = Usunięte sprawy
keeping-erased-none = Nie usunięto żadnej sprawy
# $count: how many.
keeping-erased-cases = { $count ->
    [one] Usunięto { $count } sprawę
    [few] Usunięto { $count } sprawy
    [many] Usunięto { $count } spraw
   *[other] Usunięto { $count } sprawy
}
# $on: a date. $reason: why.
keeping-erased-case = { $on }: { $reason }
