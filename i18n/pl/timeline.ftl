# What a case's timeline says of each event. Short, without a full stop.

event-opened = Otwarto sprawę
event-renamed = Zmieniono oznaczenie
# $indicator: the text of an indicator. $answer: yes, no, don't know …
event-answered = { $answer }: { $indicator }
# $matter: what the consent is about. $answer: what the person said.
event-consent-recorded = Zapytano o zgodę ({ $matter }): { $answer }
event-consent-withdrawn = Wycofano zgodę
# $fact: which fact.
event-situation-recorded = Zapisano: { $fact }
# $band: the result's heading.
event-assessment-recorded = Wynik: { $band }
# $contact: a contact's name. $outcome: what became of it.
event-contact-chosen = Kontakt: { $contact } ({ $outcome })
event-contact-followed = Kontakt: { $contact } ({ $outcome })
event-note-added = Notatka
event-named = Zapisano imię i nazwisko
event-safe-contact-recorded = Zapisano bezpieczny sposób kontaktu
# $on: a day.
event-follow-up-set = Ustalono termin dalszych działań: { $on }
event-follow-up-done = Wykonano dalsze działania z terminem: { $on }
event-names-shown = Pokazano imiona i nazwiska
# $reason: why.
event-closed = Zamknięto: { $reason }
event-reopened = Otwarto ponownie
event-attachment-added = Załączono plik
event-attachment-removed = Usunięto plik
# $on: a day.
event-review-set = Przegląd ustalony na { $on }
event-review-by-rule = Przegląd według zasady urzędu
event-hold-set = Wstrzymano usunięcie z przyczyn prawnych
event-hold-lifted = Cofnięto wstrzymanie usunięcia
event-binned = Przeniesiono do kosza
event-taken-from-bin = Wyjęto z kosza
event-beginning-lost = Uratowano z uszkodzonych spraw. Początek tej sprawy przepadł.

fact-located-in = gdzie jest osoba
fact-post-in = gdzie jest placówka
fact-nationalities = obywatelstwo
fact-exploited-in = gdzie to się działo
fact-age = wiek
fact-sex = kobieta lub mężczyzna
fact-forms = na co to wygląda
fact-residence = dokumenty pobytowe
fact-police = kontakt z policją
fact-formally-identified = formalna identyfikacja
fact-danger-now = bezpośrednie niebezpieczeństwo
fact-private-talk = rozmowa na osobności
fact-says-exploited = własne słowa osoby
fact-needs = czego potrzeba
fact-languages = języki
fact-who-contacts = kto dzwoni
fact-mission-conflict = sprawa dotyczy urzędnika
fact-home-state-contact = kontakt z własnym państwem
fact-wishes = czego chce osoba
