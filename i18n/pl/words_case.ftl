# Słowa zapisu sprawy.

## Sprawa.

case-status-open = Otwarta
case-status-closed = Zamknięta

## Dlaczego sprawę zamknięto. Fakty, nigdy ocena przebiegu.

closing-reason-help-received = Osoba otrzymuje pomoc
closing-reason-handed-over = Sprawę przejął inny urząd
closing-reason-person-wished = Takie było życzenie osoby
closing-reason-contact-lost = Kontakt się urwał
closing-reason-no-further-need = Pomoc nie jest już potrzebna
closing-reason-other = Inny powód

## Dlaczego sprawę usunięto. Tylko to po niej zostaje, obok dnia i losowej liczby.

erasure-reason-person-asked = Osoba o to poprosiła
erasure-reason-purpose-ended = Sprawa nie jest już potrzebna
erasure-reason-recorded-in-error = Zapisano ją przez pomyłkę
erasure-reason-moved-elsewhere = Przeniesiono ją gdzie indziej

## Czego dotyczy zgoda. O każdą pyta się osobno, o policję zawsze oddzielnie.

consent-matter-recording = Pytania i zapisywanie odpowiedzi
consent-matter-names = Zapisanie imienia i nazwiska
consent-matter-support-contact = Kontakt z organizacją pomocową w imieniu osoby
consent-matter-sharing = Podanie jednemu wskazanemu odbiorcy, kim jest osoba
consent-matter-police = Kontakt z policją
consent-matter-contact-back = Ponowny kontakt z osobą
consent-matter-keeping = Jak długo sprawa jest przechowywana
consent-matter-statistics = Uwzględnienie sprawy w statystykach bez nazwisk
consent-matter-attachment = Kopia lub zdjęcie

## Co osoba odpowiedziała na pytanie o zgodę.

consent-answer-yes = Tak
consent-answer-not-now = Nie teraz
consent-answer-no = Nie
consent-answer-could-not-be-asked = Nie można było zapytać

## Za czyim pośrednictwem zapytano.

interpreter-none = Bez tłumaczenia
interpreter-phone = Tłumaczenie przez telefon
interpreter-in-person = Tłumaczenie na miejscu
interpreter-not-said = Nie zapisano, czy było tłumaczenie

## Co wyszło z kontaktu.

contact-outcome-chosen = Wybrano
contact-outcome-given-to-person = Przekazano osobie
contact-outcome-officer-called = Zadzwoniono z placówki
contact-outcome-called-together = Zadzwoniono razem z osobą
contact-outcome-person-declined = Osoba nie chciała
contact-outcome-no-answer = Nikt nie odebrał
contact-outcome-wrong-number = Błędny numer
contact-outcome-refused = Organizacja nie mogła pomóc
