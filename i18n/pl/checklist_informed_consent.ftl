# Lista kontrolna „informed-consent”: tekst dla pracownika. Struktura listy jest w pliku checklists/informed-consent.toml.

checklist-informed-consent = Świadoma zgoda
    .purpose = Upewnić się, że osoba rozumie i z własnej woli decyduje o rozmowie, zapisie i każdym skierowaniu.
    .audience = Osoba prowadząca rozmowę
    .when = Przed rozmową, przed każdym skierowaniem i ponownie, gdy cokolwiek się zmieni.

## Zgoda na rozmowę

section-informed-consent-talk = Zgoda na rozmowę
indicator-ic-who-i-am = Wyjaśniono, kto prowadzi rozmowę, co może zrobić, a czego nie.
indicator-ic-purpose = Wyjaśniono, po co są pytania i ile potrwa rozmowa.
indicator-ic-voluntary = Wyjaśniono, że można odmówić odpowiedzi na dowolne pytanie, zrobić przerwę lub zakończyć rozmowę i mimo to otrzymać pomoc.
indicator-ic-limits = Wyjaśniono, kiedy może być konieczne powiadomienie innych (zagrożenie życia, dziecko, prawo miejscowe).
indicator-ic-language = Zgodę wyrażono w języku i formie, które osoba rozumie.
indicator-ic-limits-first = Granice poufności wyjaśniono, zanim osoba opowiedziała swoją historię.

## Zgoda na zapis

section-informed-consent-record = Zgoda na zapis
indicator-ic-record = Osoba zgadza się na zapis i wie, co się w nim znajduje.
indicator-ic-storage = Osoba wie, gdzie i jak długo zapis jest przechowywany i kto może go czytać.
indicator-ic-access = Osoba wie, że może zobaczyć zapis, poprawić go lub usunąć.
indicator-ic-statistics = O wykorzystanie danych w anonimowych statystykach zapytano osobno.
indicator-ic-anonymous = Zaproponowano pomoc bez podawania imienia i nazwiska.

## Zgoda na skierowanie

section-informed-consent-refer = Zgoda na skierowanie
indicator-ic-refer-each = Osoba zgodziła się na każdą organizację przyjmującą, wymienioną z nazwy.
indicator-ic-refer-what = Osoba zgodziła się na dokładnie określony zakres przekazywanych informacji.
indicator-ic-police-separate = O kontakt z policją zapytano osobno.
indicator-ic-withdraw = Osoba wie, jak wycofać zgodę.
indicator-ic-child-assent = Dziecko: wysłuchano jego zdania, zapytano je o zgodę i włączono opiekuna lub służby ochrony dzieci.
