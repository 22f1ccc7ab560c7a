# Lista kontrolna „interview-conduct”: tekst dla pracownika. Struktura listy jest w pliku checklists/interview-conduct.toml.

checklist-interview-conduct = Zasady prowadzenia rozmowy
    .purpose = Krótka lista zasad, którą warto mieć otwartą podczas rozmowy.
    .audience = Osoba prowadząca rozmowę
    .when = Przed każdą rozmową, w jej trakcie i po niej.

## Przed rozmową

section-interview-conduct-before = Przed rozmową
indicator-iv-private = Osobne, ciche pomieszczenie bez szyby, lady i osób postronnych.
indicator-iv-alone = Osoba jest sama z pracownikami; osoba towarzysząca czeka gdzie indziej.
indicator-iv-interpreter-vetted = Tłumacz jest niezależny, sprawdzony i nie pochodzi z tego samego środowiska.
indicator-iv-gender-choice = Osoba zdecydowała, czy woli rozmawiać z kobietą, czy z mężczyzną, i jakiej płci ma być tłumacz.
indicator-iv-referral-ready = Kontakty do skierowania są gotowe przed pierwszym pytaniem.
indicator-iv-needs-first = Najpierw woda, jedzenie, toaleta, odpoczynek i pierwsza pomoc.
indicator-iv-one-interview = Sprawdź, kto już rozmawiał z osobą; unikaj powtarzania rozmów.

## W trakcie rozmowy

section-interview-conduct-during = W trakcie rozmowy
indicator-iv-open = Zadawaj pytania otwarte; pozwól opowiadać w dowolnej kolejności.
indicator-iv-no-details = Nie pytaj o szczegóły przemocy seksualnej lub innej, jeśli nie są potrzebne.
indicator-iv-not-interrogate = Nie wystawiaj osoby na próbę, nie podważaj jej słów i nie okazuj niedowierzania; luki i zmiany w opowieści są po traumie normalne.
indicator-iv-no-promise = Nie obiecuj bezpieczeństwa, zezwoleń, pieniędzy ani tego, jak skończy się sprawa.
indicator-iv-own-words = Ważne wypowiedzi zapisuj słowami osoby; własne opinie notuj oddzielnie.
indicator-iv-listen-risk = Zapytaj, jak osoba sama ocenia zagrożenie, i uszanuj jej ocenę.
indicator-iv-pause = Zwracaj uwagę na oznaki silnego napięcia; proponuj przerwy; w razie potrzeby zakończ rozmowę.
indicator-iv-child-specialist = Dziecko: pytaj tylko o to, co konieczne dla bezpieczeństwa; właściwą rozmowę zostaw specjalistom.

## Po rozmowie

section-interview-conduct-after = Po rozmowie
indicator-iv-summarise = Powiedz, co stanie się dalej i kto to zrobi.
indicator-iv-safe-leave = Ustal, jak osoba bezpiecznie wyjdzie i co będzie miała przy sobie.
indicator-iv-door-open = Jeśli osoba nie chce pomocy: powiedz, że może wrócić w każdej chwili.
indicator-iv-debrief = Osoba prowadząca rozmowę i tłumacz omawiają jej przebieg.

## Nigdy

section-interview-conduct-never = Nigdy
indicator-iv-never-call = Nigdy nie dzwoń bez zgody osoby do pracodawcy, partnera, pośrednika ani rodziny.
indicator-iv-never-handover = Nigdy nie wydawaj dokumentów osobie towarzyszącej ani pośrednikowi.
indicator-iv-never-photo = Nigdy nie rób bez zgody zdjęć ani kopii wiadomości.
