# Zgoda: co mówi osoba prowadząca rozmowę i o co pyta. Zdania w cudzysłowie kieruje się do osoby: bez słów prawniczych.

consent-title = Zanim o cokolwiek zapytasz
consent-explain-title = Wyjaśnij w języku osoby
consent-explain-record = co zapisujesz, gdzie to jest przechowywane i kto może to czytać
consent-explain-freedom = że można odmówić, pominąć pytanie, przerwać lub poprosić o usunięcie zapisu
consent-explain-limits = co być może trzeba będzie przekazać dalej: zagrożenie życia, dziecko, obowiązek wynikający z prawa
consent-explain-help = że odmowa nie zmienia pomocy konsularnej

# Mówi się do osoby. Bez form męskich i żeńskich.
consent-explain = Proszę o zgodę na zapisanie części tego, co Pan/Pani powie, aby pomóc w uzyskaniu wsparcia. Powiem, kto może to zobaczyć. Można odmówić, pominąć dowolne pytanie lub przerwać. Można poprosić o usunięcie zapisu; powiem, jeśli prawo każe mi coś zachować. Odmowa nie zmienia pomocy, którą można tu dostać.
    .child = Chcę ci pomóc. Za twoją zgodą zapiszę część tego, co powiesz, żeby wiedzieli o tym ludzie, którzy mogą pomóc. Powiem ci, kto może to przeczytać. Możesz się nie zgodzić. Możesz pominąć każde pytanie i możesz przerwać. Nie masz kłopotów i pomogę ci tak czy inaczej.
# Mówi się do osoby, zanim opowie swoją historię.
consent-limits = Zanim powie Pan/Pani więcej: jeśli zagrożone jest czyjeś życie, jeśli w niebezpieczeństwie jest dziecko albo jeśli wymaga tego prawo, może się zdarzyć, że trzeba będzie kogoś powiadomić. Najpierw o tym powiem. To Pan/Pani decyduje, ile chce powiedzieć.
    .child = O niektórych sprawach muszę czasem powiedzieć ludziom, którzy zajmują się ochroną dzieci, żeby nic ci nie groziło. Najpierw powiem ci, kim są. To, czego chcesz, się liczy.
# Do urzędnika.
consent-child = Dziecko: wysłuchaj, czego chce, i włącz opiekuna lub służbę ochrony dzieci.
consent-interpreter = Korzystaj z zawodowego tłumacza. Nie proś o tłumaczenie krewnych, znajomych, osoby towarzyszącej ani pracodawcy.

consent-recording-label = Czy osoba zgadza się na pytania i zapisywanie odpowiedzi?
consent-recording-yes = Tak, można pytać i zapisywać
consent-recording-no-names = Można pytać, ale bez zapisywania nazwisk
consent-recording-information-only = Tylko przekazać informacje
consent-recording-no = Nie
consent-recording-not-asked = Nie można było zapytać
consent-recording-not-asked-hint = Podaj powód
consent-contact-label = Czy osoba zgadza się na kontakt z organizacją pomocową w jej imieniu?
consent-contact-yes = Tak
consent-contact-not-now = Nie teraz
consent-contact-no = Nie
consent-interpreter-label = Tłumaczenie
consent-language-label = Język rozmowy
consent-items-hint = O każdą zgodę pytaj osobno, wtedy gdy staje się potrzebna
consent-refused-hint = Podziękuj. Zapytaj, czy bezpiecznie jest mieć przy sobie numer. Na tym możesz zakończyć.
consent-written-hint = Gdy przejdziesz dalej, zapisy zostaną usunięte. To, co powiedziano wcześniej, może też pozostać zapieczętowane, z adnotacją o wycofaniu zgody.
consent-seal-action = Zapieczętuj zamiast usuwać
consent-withdraw-action = Wycofaj tę zgodę

## Zanim coś się wydrukuje lub wręczy: czy ktoś może to przy osobie znaleźć?

consent-carry-label = Czy osoba może bezpiecznie mieć to przy sobie?
consent-carry-nothing = Nie brać niczego
consent-carry-by-heart = Nauczyć się jednego numeru na pamięć
consent-carry-other-name = Zapisać numer pod inną nazwą
consent-carry-slip = Neutralna kartka
consent-carry-card = Karta
