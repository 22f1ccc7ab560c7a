# Lista kontrolna „immediate-safety”: tekst dla pracownika. Struktura listy jest w pliku checklists/immediate-safety.toml.

checklist-immediate-safety = Pilna ocena bezpieczeństwa
    .purpose = W ciągu kilku minut zdecydować, czy trzeba działać, zanim zrobi się cokolwiek innego.
    .audience = Każdy pracownik
    .when = Najpierw. Przed wskaźnikami, formularzami i wprowadzaniem danych.

## Sygnały bezpośredniego zagrożenia

section-immediate-safety-danger = Sygnały bezpośredniego zagrożenia
indicator-is-trafficker-near = Ktoś, kto może kontrolować osobę, jest w budynku, w pobliżu albo w kontakcie przez telefon.
indicator-is-being-tracked = Ktoś może śledzić osobę przez jej telefon lub torbę.
indicator-is-violence-risk = Osoba boi się, że jeśli wróci, jeszcze dziś spotka ją przemoc.
indicator-is-medical = Osoba potrzebuje pilnej pomocy medycznej albo jest w ciąży i źle się czuje.
indicator-is-suicide = Osoba mówi o samookaleczeniu lub samobójstwie.
indicator-is-child = Osoba jest lub może być dzieckiem.
indicator-is-dependants = Dzieci lub inne osoby nadal są we władzy tego, kto kontroluje osobę.
indicator-is-removal = Wkrótce ma nastąpić wydalenie, zwolnienie lub przewiezienie osoby.
indicator-is-staff-link = Pracownik miejscowy, ochroniarz lub tłumacz może znać tego, kto kontroluje osobę.
indicator-is-nowhere-tonight = Osoba nie ma bezpiecznego miejsca na dzisiejszą noc.
indicator-is-fears-state = Osoba boi się władz własnego państwa lub tej placówki.

## Co zrobić

section-immediate-safety-act = Co zrobić
indicator-is-act-separate = Pod zwykłym pretekstem zaprowadź osobę do osobnego pokoju.
indicator-is-act-ask-first = Zapytaj dorosłą osobę, co uważa za najbezpieczniejsze, zanim do kogokolwiek zadzwonisz.
indicator-is-act-emergency = Zagrożenie życia: zadzwoń pod numer alarmowy kraju, w którym osoba przebywa, albo poproś, aby sama tam zadzwoniła.
indicator-is-act-child = Dziecko: zadzwoń do organu ochrony dzieci, zanim dziecko wyjdzie, i zapytaj, jak postąpić wobec dorosłego; jeśli boisz się o dziecko już teraz, zadzwoń pod numer alarmowy.
indicator-is-act-safe-contact = Uzgodnij bezpieczny sposób i czas ponownego kontaktu.
