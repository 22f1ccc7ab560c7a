# Karty dla osoby i widok, w którym je ogląda. Jedno i drugie może zobaczyć ktoś, kto kontroluje osobę: nie ma tu ciężkich słów.

cards-title = Karty dla osoby
cards-hint = Najpierw wybierz język, potem kartę. Osoba widzi kartę i nic więcej.
cards-language-title = Język
cards-find-label = Znajdź język
cards-language-empty = Nie ma kart w języku o takiej nazwie. Kartę może przeczytać na głos tłumacz.
# $language: jego nazwa w nim samym i w języku ekranu.
cards-in-title = Karty: { $language }
cards-draft = Robocze tłumaczenie: tych kart nie czytał jeszcze żaden praktyk znający ten język.
cards-other-action = Inny język
cards-show-action = Pokaż
# Dla czytnika ekranu. $card: pierwsze zdanie karty.
cards-show-label = Pokaż: { $card }
cards-print-action = Drukuj…
cards-print-label = Drukuj: { $card }
cards-file-label = Zapisz PDF w pliku
cards-sheet-action = Kartka (A6)
cards-pocket-action = Sam numer, format kieszonkowy
# $file: dokąd ją zapisano.
cards-printed = Karta jest w pliku { $file }. Przeczyta ją każdy, kto ma tę kartkę lub ten plik.

# Prowadzi do kart, do tej, która mówi, że decyduje osoba.
help-now-card-action = Pokaż to w języku osoby

person-label = Karta
person-action = Pokaż osobie
# Stoi pod kartą, małym pismem.
person-draft = Robocze tłumaczenie, praktyk go nie czytał
person-back-action = Wstecz
person-next-action = Dalej
person-larger-action = Większy tekst
person-hide-caption-action = Ukryj opis
person-show-caption-action = Pokaż opis
person-close-action = Zamknij (Esc)
person-drawing = Chwileczkę
person-on-paper = Tej karty nie można tu pokazać. Wydrukuj ją.
person-no-number = Nie wybrano jeszcze państwa. Wybierz je na stronie „Gdzie dzwonić”.
# Między kartą a stroną, której osoba nie powinna czytać.
person-go-on = Aby przejść dalej, naciśnij Ctrl i Enter

card-number-emergency = Numer alarmowy
card-number-helpline = Infolinia

print-plain = Przeczyta to każdy, kto ma tę kartkę lub ten plik.
