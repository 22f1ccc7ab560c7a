# Rozmowa krok po kroku. Ekran może zobaczyć ktoś, kto kontroluje tę osobę: bez słów o handlu ludźmi i ofiarach,
# chyba że pokazano szczegóły.

assessment-steps-title = Kroki
assessment-safety-title = Bezpieczeństwo
assessment-consent-title = Zgoda
assessment-observe-title = Obserwuj
assessment-ask-title = Zapytaj
assessment-assess-title = Oceń
assessment-refer-title = Skieruj
assessment-record-title = Zapisz

assessment-step-label = Krok { $number } z { $count }: { $step }
assessment-state-not-started = Nierozpoczęte
# Zgoda osoby.
assessment-state-not-yet-asked = Jeszcze nie pytano
assessment-state-skipped = Pominięte
assessment-state-in-progress = W toku
assessment-state-done = Gotowe
assessment-answered-count = { $answered } z { $count }

assessment-continue-action = Dalej
assessment-jump-action = Przejdź do…
assessment-jump-title = Przejdź do
assessment-jump-find-label = Znajdź krok lub pytanie
assessment-jump-empty = Żaden krok ani pytanie tego nie zawiera
# $number: numer kroku. $step: jego nazwa.
assessment-jump-step = Krok { $number }: { $step }
assessment-show-details-action = Pokaż szczegóły
assessment-hide-details-action = Ukryj szczegóły
assessment-later-action = Wróć do tego później
assessment-later-hint = Odpowiedzi zostają. Aby kontynuować, wybierz „Ocena”.
assessment-start-action = Rozpocznij ocenę
assessment-none-title = Nie trwa żadna ocena
assessment-none-hint = Ocena nie wymaga hasła. Nic nie jest zapisywane, zanim zapytasz osobę o zgodę.

assessment-consent-not-asked = Zgoda: jeszcze nie pytano
assessment-consent-yes = Zgoda: tak
assessment-consent-no-names = Zgoda: bez nazwisk
assessment-consent-nothing = Zgoda: nic nie jest zapisywane

## Niebezpieczeństwo.

make-safe-stop = Przerwij pytania. Najpierw upewnij się, że wszyscy są bezpieczni.
make-safe-kept = Twoje odpowiedzi pozostają bez zmian
make-safe-number-label = Numer alarmowy
make-safe-call-action = Do kogo zadzwonić
make-safe-back-action = Wstecz
make-safe-on-action = Wróć do pytań

## Zgoda.

consent-information-hint = Nic nie zostanie zapisane. Na następnej stronie zobaczysz, do kogo zadzwonić. Najpierw zapytaj, czy osoba może bezpiecznie mieć przy sobie numer.
consent-reason-label = Dlaczego nie można było zapytać?
consent-reason-hint = Jedno zdanie

## Państwo.

country-change-action = Zmień
country-change-label = Zmień: { $what }
situation-located-in-label = Gdzie jest teraz ta osoba?

## Lista z podręcznika, dla eksperta.

assess-expert-title = Odpowiedz na same wskaźniki reguły
assess-expert-hint = Dla ekspertów: wskaźniki MOP według wymiarów. Liczą się obok wcześniejszych odpowiedzi.
# Dla czytnika ekranu. $dimension: jeden z sześciu wymiarów.
assess-expert-label = Wskaźniki reguły: { $dimension }

## Obserwuj.

observe-title = Co widzisz lub wiesz bez pytania
observe-places-label = Gdzie się spotykacie?
observe-forms-label = Na co to wygląda? Możesz wybrać kilka albo żadnej.
observe-answered = Odpowiedzi: { $answered } z { $count }
observe-ask-action = Dalej: Zapytaj
observe-refer-action = Od razu: Skieruj
observe-hint-title = Jak z tego korzystać
observe-body-hint = Nie badaj. Zapisuj tylko to, co widać.
observe-keys-hint = Klawisze w wierszu: 1 tak, 2 nie, 3 nie wiadomo, 4 osoba nie chciała powiedzieć, 0 nie pytano. Strzałki przechodzą do następnego wiersza, Enter go rozwija.

assessment-more-action = Więcej i notatka
assessment-more-label = Więcej i notatka: { $what }
assessment-note-label = Notatka
assessment-note-shown = Notatka: { $note }
assessment-example = Zmyślony przykład: { $text }
assessment-ordinary = Przyczyna może też być inna: { $text }
assessment-speaks-for = Wskazuje na: { $what }
assessment-source = Źródło: { $source } ({ $basis })

## Zapytaj.

ask-empty = Nie ma o co pytać. Przejdź dalej.
ask-card-label = Pytanie { $number } z { $count }. Każde możesz pominąć.
ask-supports-label = Co wynika z odpowiedzi:
ask-words-label = Słowa tej osoby (opcjonalnie)
ask-says-exploited = Osoba mówi, że była zmuszana, zastraszana lub oszukana.
ask-next-action = Następne pytanie
ask-previous-action = Poprzednie
# Co powiedzieć osobie, która nie chce odpowiadać.
ask-declined-said = To w porządku. Powiedz: „Dziękuję, że Pan/Pani o tym mówi. Możemy to pominąć”.
ask-declined-action = Nie chce odpowiadać
ask-stop-action = Zakończ tutaj
ask-hint-open = Zadaj pytanie otwarte i słuchaj. Jeden temat naraz, nigdy „dlaczego”.
ask-hint-skip = Powiedz, po co pytasz i że można pominąć pytanie
ask-hint-pause = Po trudnej odpowiedzi: podziękuj, zrób pauzę, zaproponuj przerwę
ask-hint-end = Zakończ na teraźniejszości: „Co by dziś pomogło?”

## Oceń.

assess-title = Co zapisano
assess-hint = Znaki są liczone, jeden na każde pytanie. Nie są sumowane, a brak odpowiedzi nie znaczy „nie”.
assess-dimension-of = { $dimension }: { $counts }, z { $count }
assess-legend-yes = tak
assess-legend-unclear = nie wiadomo lub osoba nie chciała powiedzieć
assess-legend-no = nie
assess-legend-not-asked = nie pytano
assess-ask-action = Zapytaj o to
assess-ask-label = Zapytaj o to: { $dimension }
assess-other-view-hint = Obok wyniku. Nigdy go nie obniża.
assess-refer-action = Dalej: Skieruj
assess-back-action = Wróć do pytań
results-change-none = Żadna pojedyncza odpowiedź tego nie zmieni
