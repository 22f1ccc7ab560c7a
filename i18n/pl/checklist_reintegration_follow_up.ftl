# Lista kontrolna „reintegration-follow-up”: tekst dla pracownika. Struktura listy jest w pliku checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Plan reintegracji i monitorowanie wsparcia
    .purpose = Uzgodnić wsparcie po powrocie lub na czas pobytu i sprawdzać, czy działa.
    .audience = Osoba prowadząca sprawę; organizacja przyjmująca
    .when = Przed powrotem, a potem, jeśli osoba się zgadza, po około tygodniu, miesiącu, 3 miesiącach i 6 miesiącach.

## Plan

section-reintegration-follow-up-plan = Plan
indicator-rp-housing = Zapewniono bezpieczne mieszkanie.
indicator-rp-health = Zapewniono opiekę zdrowotną i psychologiczną.
indicator-rp-income = Jest plan dotyczący dochodów, pracy lub świadczeń.
indicator-rp-legal = Dopilnowano pomocy prawnej, odszkodowania i zaległego wynagrodzenia.
indicator-rp-education = Zaplanowano naukę lub szkolenie zawodowe.
indicator-rp-debt = Jest plan dotyczący długów.
indicator-rp-contact = Wyznaczono imiennie pracownika do kontaktu i ustalono bezpieczny sposób porozumiewania się z osobą.

## Monitorowanie

section-reintegration-follow-up-follow = Monitorowanie
indicator-rp-safe-now = Osoba czuje się teraz bezpieczna.
indicator-rp-service-received = Osoba rzeczywiście otrzymała uzgodnione wsparcie.
indicator-rp-recontact = Werbujący lub ktoś, kto wykorzystywał osobę, znów się z nią skontaktował.
indicator-rp-close = Sprawę zamknięto za zgodą osoby i ustalono datę usunięcia danych.
