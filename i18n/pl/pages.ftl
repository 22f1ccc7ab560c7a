# Strony, które nie wymagają hasła, i te, które o nie proszą.

## Start.

home-languages-label = Język programu
home-greeting = Informacje i kontakty działają od razu. Aby zapisywać sprawy na tym komputerze, ustaw hasło przy pierwszym zapisie.
home-go-on-open = Trwa ocena
home-go-on-sealed = Na tym komputerze jest zapieczętowana ocena. Ostatnia zmiana: { $time }
home-go-on-action = Kontynuuj
home-with-me-title = Ktoś jest teraz u mnie
home-with-me-hint = Najpierw bezpieczeństwo, co powiedzieć, do kogo zadzwonić
home-find-label = Znajdź pomoc w…
home-find-hint = Wpisz państwo, miasto lub organizację
home-find-empty = Żaden kontakt nie pasuje
home-all-action = Pokaż wszystkie państwa
home-more-action = Więcej…
home-country-action = Wszystkie kontakty: { $country }
home-start-hint = Hasło nie jest potrzebne
home-directory-title = Infolinie i kontakty
home-directory-hint = Według państw, z godzinami i językami

## Pomoc teraz.

help-now-find-in-action = Znajdź infolinię: { $country }
help-now-find-action = Znajdź infolinię
help-now-hide-hint = F12 albo trzy razy Shift natychmiast ukrywa ten ekran

## Gdzie dzwonić.

find-help-title = Znajdź pomoc
find-help-country-title = Znajdź pomoc: { $country }
find-help-all-action = Pokaż wszystkie państwa
find-help-more-action = { $count ->
    [one] Pokaż jeszcze { $count } kontakt
    [few] Pokaż jeszcze { $count } kontakty
    [many] Pokaż jeszcze { $count } kontaktów
   *[other] Pokaż jeszcze { $count } kontaktu
}
contact-open-now = Teraz czynne
contact-copy-action = Kopiuj numer
contact-copy-label = Kopiuj numer { $number }: { $name }
# Numer tak duży, że osoba przeczyta go przez okienko; drugi tekst to cofa.
contact-large-action = Pokaż duży
contact-large-label = Pokaż duży numer { $number }: { $name }
contact-small-action = Pokaż mały
contact-small-label = Pokaż mały numer { $number }: { $name }

## Odblokowanie.

locked-title = Sprawy są zablokowane
locked-passphrase-label = Hasło
locked-unlock-action = Odblokuj
locked-show-action = Pokaż
locked-cover-action = Ukryj
locked-unlocking = Odblokowywanie, około 2 sekund
locked-layout-hint = Niektóre litery nie są łacińskie. Sprawdź język klawiatury.
locked-wait = { $seconds ->
    [one] Spróbuj ponownie za { $seconds } sekundę. Nic nie zostało usunięte.
    [few] Spróbuj ponownie za { $seconds } sekundy. Nic nie zostało usunięte.
    [many] Spróbuj ponownie za { $seconds } sekund. Nic nie zostało usunięte.
   *[other] Spróbuj ponownie za { $seconds } sekundy. Nic nie zostało usunięte.
}
# $count: how many. $time: a day and a time.
locked-waiting = { $count ->
    [one] { $count } zapieczętowana ocena czeka na zapisanie (ostatnia zmiana: { $time }).
    [few] { $count } zapieczętowane oceny czekają na zapisanie (ostatnia zmiana: { $time }).
    [many] { $count } zapieczętowanych ocen czeka na zapisanie (ostatnia zmiana: { $time }).
   *[other] { $count } zapieczętowanej oceny czeka na zapisanie (ostatnia zmiana: { $time }).
}
locked-open-zone = Bez odblokowania można:
locked-guidance-action = Zobaczyć wskazówki do rozmowy
locked-helpline-action = Znaleźć infolinię
locked-assessment-action = Rozpocząć ocenę
locked-wrong = To hasło nie otwiera spraw. Sprawdź język klawiatury i Caps Lock.
locked-read-action = Otwórz tylko do odczytu
locked-forgot-action = Nie pamiętasz hasła?

## Bez hasła.

locked-code-hint = Sprawy otwiera także kod odzyskiwania, zapisany przy ustawianiu hasła: cztery grupy po cztery litery i cyfry.
locked-code-label = Kod odzyskiwania
locked-code-action = Otwórz kodem odzyskiwania
locked-code-wrong = Ten kod nie otwiera spraw. Sprawdź na kartce każdą grupę.
locked-aside-hint = Bez hasła i kodu odzyskiwania nikt nie otworzy tych spraw. Można je odłożyć, żeby zapisywać nowe.
locked-aside-action = Odłóż te sprawy…
locked-aside-title = Odłożyć te sprawy?
locked-aside-kept = Nic nie zostanie usunięte. Folder spraw dostanie inną nazwę i pozostanie na miejscu.
locked-aside-waiting = Zapieczętowana ocena, która czeka na zapisanie, zostanie odłożona razem z nimi.
locked-aside-back = Jeśli hasło lub kod się znajdzie, przywróć folderowi nazwę „vault”, a sprawy się otworzą.
locked-aside-keep-action = Zostaw, jak jest
locked-aside-confirm = Odłóż te sprawy
# $folder: ścieżka.
locked-aside-done = Stare sprawy są przechowywane w { $folder }

## Po przerwaniu programu.

kept-title = Praca została zachowana
kept-sealed = Na tym komputerze jest zapieczętowana ocena. Ostatnia zmiana: { $time }
kept-hint = Odblokuj, aby wrócić do tego samego miejsca
kept-new-sheet-action = Kontynuuj w nowej ocenie
kept-go-on-action = Kontynuuj tam, gdzie przerwano
kept-assessment = Ocena rozpoczęta { $begun }. { $answers ->
        [one] { $answers } odpowiedź
        [few] { $answers } odpowiedzi
        [many] { $answers } odpowiedzi
       *[other] { $answers } odpowiedzi
    }, { $notes ->
        [one] { $notes } notatka
        [few] { $notes } notatki
        [many] { $notes } notatek
       *[other] { $notes } notatki
    }. Ostatnia zmiana { $changed }.
kept-home-action = Przejdź do strony Start

## Ocena ukryta, gdy nie było jeszcze sejfu.

hidden-title = Otwórz ukrytą ocenę
hidden-hint = Wpisz cztery cyfry z paska stanu. Po pięciu błędnych próbach ocena zniknie.
hidden-code-label = Kod
hidden-open-action = Otwórz

assessment-code-wrong = To nie jest ten kod
assessment-sealed = Zapieczętowano na tym komputerze. Można to odczytać po następnym odblokowaniu.
assessment-let-go = Niczego nie zachowano
error-not-kept = Te odpowiedzi nie są nigdzie zapisane
error-not-kept-help = Zabezpiecz je i zachowaj albo usuń. Potem zamknij okno ponownie.
