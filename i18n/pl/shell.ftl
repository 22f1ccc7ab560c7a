# Okno wokół każdej strony. Może je zobaczyć ktoś, kto kontroluje osobę: nie ma tu słów o handlu ludźmi ani o ofiarach.

shell-rail-label = Strony
shell-top-bar-label = Górny pasek
shell-status-label = Stan
shell-actions-label = Co można zrobić
shell-context-label = Wskazówki
# $title: zwykła nazwa okna.
shell-fault-title = Błąd: { $title }
shell-skip-action = Przejdź do treści
shell-menu-action = Menu

## Strony, tak jak stoją na pasku bocznym. Krótko: w wąskim oknie stoją pod ikoną.

shell-home-label = Start
shell-help-now-label = Pomoc teraz
shell-assessment-label = Ocena
shell-find-help-label = Gdzie dzwonić
shell-cards-label = Karty
shell-handbook-label = Podręcznik
shell-cases-label = Sprawy
shell-settings-label = Ustawienia
shell-about-label = Informacje
shell-locked-label = { $item }, zablokowane

shell-find-label = Znajdź pomoc: państwo, miasto lub organizacja
shell-language-label = Język: { $language }, przełącz na { $other }
shell-languages-label = Języki
shell-appearance-label = Kolory i wielkość tekstu
shell-hide-action = Ukryj i zablokuj
shell-hide-short-action = Ukryj
shell-hide-label = Ukryj i zablokuj
shell-close-menu-action = Zamknij
shell-close-context-action = Wróć do strony
shell-dismiss-action = Zamknij ten komunikat
shell-undo-action = Cofnij
shell-copied = Numer skopiowano. Po 60 sekundach zniknie ze schowka.

## Kolory i wielkość tekstu.

shell-look-label = Kolory
shell-look-system = Jak w systemie
shell-look-light = Jasne
shell-look-dark = Ciemne
shell-look-high-contrast-light = Wysoki kontrast, jasne
shell-look-high-contrast-dark = Wysoki kontrast, ciemne
shell-text-size-label = Wielkość tekstu: { $percent } %
shell-smaller-action = Mniejszy
shell-larger-action = Większy
shell-normal-action = Zwykły

## Gdzie są odpowiedzi. Uczciwie i krótko.

shell-storing-not-yet-asked = Nic nie jest zapisywane, dopóki nie zapytasz
shell-storing-nothing = Nic nie jest przechowywane
shell-storing-memory = Nie zapisano, tylko w pamięci. Po ukryciu potrzebny kod { $code }
shell-storing-saving = Zapisywanie…
shell-storing-idle = Nie ma nic do zapisania. Wszystko zapisuje się samo.
shell-storing-sealed = Zapieczętowano { $time }
shell-storing-saved = Wszystkie zmiany zapisano { $time }
shell-storing-failed = Nie zapisano. Tekst pozostaje tutaj, a zapis jest ponawiany
shell-protect-action = Zabezpiecz i zachowaj

## W poprzek okna, dopóki czegoś nie można zapisać. $why: jeden z tekstów poniżej. $time: godzina.

shell-not-saved-since = Niezapisane od { $time }. { $why }
shell-not-saved = Nie zapisano. { $why }
shell-why-disk-full = Dysk jest pełny. Zwolnij miejsce. Tekst pozostaje tutaj, a zapis jest ponawiany samoczynnie.
shell-why-no-permission = W folderze spraw nie można zapisywać. Zwróć się do osoby, która opiekuje się tym komputerem. Tekst pozostaje tutaj.
# $path: folder.
shell-why-gone = Sejfu spraw nie ma tam, gdzie był: { $path }. Może być na innym dysku. Tekst pozostaje tutaj.
shell-why-other = Dysk nie odpowiedział tak, jak powinien. Sprawdź kabel lub dysk. Tekst pozostaje tutaj, a zapis jest ponawiany samoczynnie.
shell-again-action = Spróbuj ponownie

shell-zone-locked = Sprawy zablokowane
shell-zone-open = Sprawy otwarte
# Po słowach „Sprawy otwarte –”.
shell-zone-minutes = blokada za { $minutes } min
shell-zone-read = Sprawy otwarte tylko do odczytu
shell-lock-soon = Sprawy zostaną zablokowane za 60 sekund. Praca jest zapisana. Naciśnij dowolny klawisz, aby zostać.
shell-cover-soon = Ekran zostanie zasłonięty za 60 sekund. Praca jest zachowana. Naciśnij dowolny klawisz, aby zostać.
shell-offline-label = Działa bez internetu
shell-compiled-label = Kontakty zebrano { $date }

## Osłona. Niczego nie zdradza: ani programu, ani sprawy.

cover-title = Przerwa
cover-field-label = Dalej
cover-continue-action = Dalej
cover-leave-action = Strona początkowa
cover-wait = Chwileczkę
# $seconds: until the next try.
cover-wait-seconds = { $seconds ->
    [one] Spróbuj ponownie za { $seconds } sekundę
    [few] Spróbuj ponownie za { $seconds } sekundy
    [many] Spróbuj ponownie za { $seconds } sekund
   *[other] Spróbuj ponownie za { $seconds } sekundy
}
cover-fault = To nie zadziałało. Sprawdź klawiaturę.
