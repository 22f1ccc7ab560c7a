# Zgoda: co mówi osoba prowadząca rozmowę i o co pyta. Zdania w cudzysłowie kieruje się do osoby: bez słów prawniczych.

consent-title = Przed zadaniem pytań
consent-explain-title = Wyjaśnić w języku osoby
consent-explain-record = co się zapisuje, gdzie się to przechowuje i kto może to czytać
consent-explain-freedom = że można odmówić, pominąć pytanie, przerwać lub poprosić o usunięcie zapisu
consent-explain-limits = co może trzeba będzie przekazać dalej: zagrożenie życia, dziecko, obowiązek ustawowy
consent-explain-help = że odmowa nie zmienia pomocy konsularnej

# Mówi się do osoby. Bez form męskich i żeńskich.
consent-explain = Chcę zapisać część tej rozmowy, aby łatwiej było uzyskać wsparcie. Powiem, kto może to zobaczyć. Można odmówić, pominąć każde pytanie lub przerwać. Można poprosić o usunięcie zapisu; powiem, jeśli prawo każe mi coś zachować. Odmowa nie zmienia pomocy, którą można tu dostać.
# Mówi się do osoby, zanim opowie swoją historię.
consent-limits = Zanim usłyszę więcej: jeśli zagrożone jest czyjeś życie, jeśli w niebezpieczeństwie jest dziecko albo jeśli wymaga tego prawo, może się zdarzyć, że będę musieć kogoś powiadomić. Najpierw o tym powiem. To Pan/Pani decyduje, ile chce powiedzieć.
consent-interpreter = Korzystać z zawodowego tłumacza. Nie prosić o tłumaczenie krewnego, znajomego, osoby towarzyszącej ani pracodawcy.

consent-recording-label = Czy osoba zgadza się na pytania i zapisywanie odpowiedzi?
consent-recording-yes = Tak, pytać i zapisywać
consent-recording-no-names = Pytać, ale nie zapisywać nazwisk
consent-recording-information-only = Tylko przekazać informacje
consent-recording-no = Nie
consent-recording-not-asked = Nie było można zapytać
consent-recording-not-asked-hint = Podać powód
consent-contact-label = Czy osoba zgadza się na kontakt z organizacją pomocową w jej imieniu?
consent-contact-yes = Tak
consent-contact-not-now = Nie teraz
consent-contact-no = Nie
consent-interpreter-label = Tłumaczenie
consent-language-label = Język rozmowy
consent-items-hint = O każdą zgodę pytać osobno, wtedy gdy staje się potrzebna
consent-refused-hint = Podziękować. Zapytać, czy bezpiecznie jest mieć przy sobie numer. Na tym można zakończyć.
consent-withdraw-action = Wycofaj tę zgodę

## Zanim coś się wydrukuje lub wręczy: czy ktoś może to przy osobie znaleźć?

consent-carry-label = Czy osoba może bezpiecznie mieć to przy sobie?
consent-carry-nothing = Nie brać niczego
consent-carry-by-heart = Nauczyć się jednego numeru na pamięć
consent-carry-other-name = Zapisać numer pod inną nazwą
consent-carry-slip = Neutralna kartka
consent-carry-card = Karta
