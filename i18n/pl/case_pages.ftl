# The pages Cases and Case. They show what an open vault holds, and no name before it is asked for.

## The list.

case-list-tabs-label = Które sprawy
case-list-tab-due = Do zrobienia
case-list-tab-open = Otwarte
case-list-tab-closed = Zamknięte
case-list-tab-all = Wszystkie
case-list-filter-label = Szukaj: oznaczenie, notatka, państwo
# Stands before the three words that follow it.
case-list-sort-label = Sortuj według
case-list-sort-next = Następny krok
case-list-sort-changed = Ostatnia zmiana
case-list-sort-label-word = Oznaczenie
case-names-show-action = Pokaż nazwiska
case-names-hide-action = Ukryj nazwiska
# Headings above the columns of the list.
case-list-column-label = Oznaczenie
case-list-column-next = Następny krok
case-list-column-due = Kiedy
case-list-column-country = Państwo
case-list-column-changed = Zmiana
case-list-column-consent = Zgoda
case-list-no-next = Brak następnego kroku
# Headings of the groups. $count: how many cases.
case-list-overdue-count = { $count ->
    [one] Po terminie: { $count } sprawa
    [few] Po terminie: { $count } sprawy
    [many] Po terminie: { $count } spraw
   *[other] Po terminie: { $count } sprawy
}
case-list-today-count = { $count ->
    [one] Dzisiaj: { $count } sprawa
    [few] Dzisiaj: { $count } sprawy
    [many] Dzisiaj: { $count } spraw
   *[other] Dzisiaj: { $count } sprawy
}
case-list-week-count = { $count ->
    [one] Najbliższe 7 dni: { $count } sprawa
    [few] Najbliższe 7 dni: { $count } sprawy
    [many] Najbliższe 7 dni: { $count } spraw
   *[other] Najbliższe 7 dni: { $count } sprawy
}
case-list-later-count = { $count ->
    [one] Później: { $count } sprawa
    [few] Później: { $count } sprawy
    [many] Później: { $count } spraw
   *[other] Później: { $count } sprawy
}
# For a screen reader. $changed: a day. $consent: what the person agreed to.
case-list-row-label = Ostatnia zmiana: { $changed }. Zgoda: { $consent }
# $changed: a day, such as "today" or "3 days ago".
case-list-changed-label = zmiana: { $changed }
# $consent: what the person agreed to, in one or two words.
case-consent-label = Zgoda: { $consent }
case-list-more = Pasuje więcej spraw. Wpisz więcej, aby zawęzić listę.
case-list-reading = Odczytywanie spraw
case-list-empty = Na tym komputerze nie ma spraw
case-list-hint = Sprawy pojawiają się tu po zapisaniu oceny
case-list-start-action = Rozpocznij ocenę
case-list-open-empty = Brak otwartych spraw
case-list-closed-empty = Brak zamkniętych spraw
case-list-due-empty = Nie ma nic do zrobienia
case-list-due-hint = Sprawa jest tu widoczna, dopóki ma wyznaczony termin
# $on: a day. $label: a case's label.
case-list-due-later = Nie ma nic do zrobienia. Następny termin: { $on }, { $label }.
case-list-find-empty = Żadna sprawa nie pasuje
case-list-clear-action = Wyczyść wyszukiwanie
case-list-preview-title = Wybrana sprawa
case-list-preview-empty = Wybierz sprawę, aby zobaczyć ją tutaj
case-list-preview-reading = Odczytywanie sprawy
case-list-latest-title = Ostatnie wpisy
case-list-open-action = Otwórz sprawę

## What the person agreed to have written down, in one or two words. It stands behind "Consent:".

writing-consent-yes = tak
writing-consent-without-names = bez nazwisk
writing-consent-could-not-be-asked = niemożliwa
writing-consent-no = nie
writing-consent-withdrawn = wycofana
writing-consent-not-asked = nie pytano

## Days beside today.

dates-today = dzisiaj
dates-tomorrow = jutro
dates-yesterday = wczoraj
# $count: from 2 to 6.
dates-days-ago = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
}

## The head of a case.

case-page-reading = Odczytywanie sprawy
case-tabs-label = Części sprawy
case-tab-summary = Podsumowanie
case-tab-assessment = Ocena
case-tab-timeline = Przebieg
# $what: what is due, in the officer's words. $on: a day.
case-next-label = Następny krok: { $what }, { $on }
case-next-none = Następny krok: nic nie jest zaplanowane
# $way: how the person can safely be reached, in the officer's words.
case-safe-contact-label = Bezpieczny kontakt: { $way }
case-safe-contact-covered = Bezpieczny sposób kontaktu jest zapisany. Pokaż nazwiska, aby go przeczytać, zanim zadzwonisz.
case-safe-contact-none = Nie zapisano bezpiecznego sposobu kontaktu
case-safe-contact-title = Bezpieczny kontakt
case-safe-contact-add-action = Dodaj
case-safe-contact-record-action = Zapisz bezpieczny kontakt
case-safe-contact-keep-action = Zostaw, jak było
case-covered = Zakryte. Pokaż nazwiska, aby przeczytać.
case-details-hide-action = Ukryj szczegóły

## Right after saving.

case-saved = Zapisano. Odczytać to mogą tylko osoby, które znają hasło.
# $on: a day.
case-saved-follow-up = Zapisano. Odczytać to mogą tylko osoby, które znają hasło. Termin: { $on }.
case-saved-next-title = Co dalej
case-saved-call = Nic nie wysyła się samo. Zadzwoń do placówki, na kontakt z którą osoba się zgodziła.
case-saved-no-call = Nic nie wysyła się samo. Skontaktuj się z placówką tylko wtedy, gdy osoba się zgodzi.
case-saved-due = Sprawa pojawi się w Sprawach, w części Do zrobienia, gdy nadejdzie jej termin
case-saved-set-due = Wyznacz termin, aby sprawa pojawiła się w Sprawach, w części Do zrobienia
# $label: the case's label.
case-saved-label = Jeśli osoba wróci, znajdź sprawę po oznaczeniu { $label }

## The summary.

case-due-title = Terminy
case-due-empty = Nic nie jest zaplanowane
case-due-overdue = Po terminie
case-due-done-action = Zrobione
# For a screen reader. $what: what was due. $on: a day.
case-due-done-label = Zrobione: { $what }, { $on }
case-done-happened-label = Co się stało? (nieobowiązkowo)
# The day of the next follow-up.
case-done-next-label = Co dalej? (nieobowiązkowo)
case-done-record-action = Zapisz jako zrobione
case-contacts-title = Kontakty
case-contacts-empty = Nie wybrano kontaktu
# $contact: the name of an organisation.
case-outcome-label = Co się stało: { $contact }?
case-outcome-change-label = Wynik: { $contact }
case-change-action = Zmień
# For a screen reader. $what: an indicator or an organisation.
case-change-label = Zmień: { $what }
case-consents-title = Zgody
case-consents-empty = Nie pytano o zgodę
# $answer: what the person said. $on: a day.
case-consent-standing = { $answer }, pytano: { $on }
# $on: a day.
case-consent-withdrawn = Wycofano: { $on }
case-withdraw-action = Wycofaj
# For a screen reader. $matter: what the consent is about.
case-withdraw-label = Wycofaj: { $matter }
case-withdraw-confirm = Wycofać tę zgodę? Aby ją odzyskać, trzeba ponownie zapytać osobę.
case-withdraw-keep-action = Zachowaj zgodę
case-withdraw-sure-action = Wycofaj zgodę
case-ask-again-action = Zapytaj ponownie
# For a screen reader. $matter: what the consent is about.
case-ask-again-label = Zapytaj ponownie: { $matter }
case-ask-again-question = Co powiedziała osoba?
case-ask-again-record-action = Zapisz odpowiedź
case-person-title = Osoba
case-person-empty = Nie zapisano nic więcej
case-person-name = Imię i nazwisko
case-person-wishes = Czego chce osoba
case-person-located = Miejsce pobytu
case-person-nationality = Obywatelstwo
case-person-stateless = Bez obywatelstwa
case-person-age = Wiek
case-person-sex = Kobieta czy mężczyzna
case-person-languages = Języki
case-person-needs = Potrzeby
case-close-title = Zamknij sprawę
case-close-hint = Zamkniętą sprawę nadal można czytać i otworzyć ponownie
case-close-action = Zamknij sprawę
case-close-reason-label = Dlaczego sprawa jest zamykana?
case-closed-title = Sprawa jest zamknięta
case-closed-hint = Otwórz ją ponownie, aby zmienić odpowiedzi lub wyznaczyć termin
case-reopen-action = Otwórz ponownie

## The assessment of a case.

case-assessment-empty = Nie zapisano odpowiedzi
# $on: a day. $title: the heading of a result.
case-result-was = Odpowiedzi zmieniono później. Zapisano ({ $on }): { $title }
case-answer-hint = Wcześniejsza odpowiedź zostaje w przebiegu sprawy

## The timeline.

# For a screen reader. $sentence: what happened. $time: a time of day. $place: which entry of how many, from the first.
case-entry-label = { $sentence }, { $time }, wpis { $place } z { $of }
case-entry-nothing-more = Nie zapisano nic więcej
case-entry-later = Zapisane przez nowszy program. Ten program zachowuje wpis, ale nie potrafi go pokazać.
# $was, $now: an answer, a country or another fact.
case-entry-changed = Było: { $was }. Jest: { $now }.
case-entry-nothing = nic
# $value: a case's label.
case-entry-label-was = Oznaczenie: { $value }
# $value: the name of a language.
case-entry-language = Język ekranu: { $value }
case-entry-spoken = Język rozmowy: { $value }
# $value: the name of an organisation.
case-entry-recipient = Wobec: { $value }
# $value: a day.
case-entry-directory = Według listy kontaktów z dnia { $value }

## What can be added.

case-add-title = Dodaj do sprawy
case-add-note-title = Notatka
case-add-note-label = Nowa notatka
case-add-note-hint = Fakty i własne słowa osoby, bez nazwisk innych
case-add-note-action = Dodaj notatkę
case-add-follow-up-title = Termin
case-add-what-label = Co trzeba zrobić
# Recorded where the officer writes nothing.
case-add-what-default = Wrócić do sprawy
case-add-when-label = Kiedy
case-add-day-tomorrow = Jutro
case-add-day-three-days = Za 3 dni
case-add-day-week = Za tydzień
case-add-day-label = Data
case-add-day-hint = Na przykład 30 11 2026
case-add-day-fault = Wpisz datę, na przykład 30 11 2026
case-add-day-over = Ten dzień już minął
case-add-follow-up-action = Wyznacz termin
case-add-outcome-title = Kontakt

## Said once it is done.

case-done-answer = Zmieniono odpowiedź
case-done-note = Dodano notatkę
case-done-follow-up = Wyznaczono termin
case-done-follow-up-done = Termin załatwiony
case-done-follow-ups-back = Przywrócono terminy
case-done-outcome = Zapisano wynik
case-done-withdraw = Wycofano zgodę
case-done-asked-again = Zapisano odpowiedź
case-done-safe-contact = Zmieniono bezpieczny kontakt
case-done-close = Zamknięto sprawę
case-done-reopen = Otwarto sprawę ponownie
