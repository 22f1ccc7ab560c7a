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
assessment-state-in-progress = W toku
assessment-state-done = Gotowe
assessment-answered-count = { $answered } z { $count }

assessment-continue-action = Dalej
assessment-jump-action = Przejdź do…
assessment-jump-title = Przejdź do
assessment-jump-find-label = Znajdź pytanie
assessment-jump-empty = Żadne pytanie tego nie zawiera
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
