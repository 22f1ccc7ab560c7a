# Skierowanie w oknie: co wiadomo o położeniu osoby, każdy fakt z krótką nazwą i odpowiedzią obok, oraz co się zapisuje
# o kontakcie. Ekran może zobaczyć ktoś, kto kontroluje tę osobę.

refer-title = Do kogo zadzwonić
refer-context-label = Od czego zależy wybór kontaktu
refer-context-more-action = { $count ->
    [one] Jeszcze { $count } informacja
    [few] Jeszcze { $count } informacje
    [many] Jeszcze { $count } informacji
   *[other] Jeszcze { $count } informacji
}
refer-context-fewer-action = Mniej informacji
refer-place-hint = Wybierz, gdzie osoba jest teraz: tamtejsze kontakty będą pierwsze
refer-finish-action = Zakończ
refer-carry-hint = Zapytaj, zanim cokolwiek wręczysz. Ta odpowiedź nie jest zapisywana.

## Krótka nazwa faktu. Po niej stoi odpowiedź albo jeden z tych dwóch napisów.

situation-not-said-empty = nie podano
situation-not-asked-empty = nie pytano
situation-located-in-chip = Kraj pobytu:
situation-post-in-chip = Kraj placówki:
situation-nationalities-chip = Obywatelstwo:
situation-exploited-in-chip = Kraj zdarzeń:
situation-age-chip = Wiek:
situation-needs-chip = Potrzeby:
situation-languages-chip = Języki:
situation-sex-chip = Płeć:
situation-residence-chip = Prawo pobytu:
situation-police-chip = Policja:
situation-forms-chip = Wygląda na:
situation-who-contacts-chip = Kto dzwoni:
situation-home-state-contact-chip = Własne państwo:
situation-mission-conflict-chip = Udział urzędnika:
situation-formally-identified-chip = Formalna identyfikacja:

## Pytania nad odpowiedziami. O wiek i potrzeby pytają strony bezpieczeństwa.

situation-post-in-label = Skąd dzwonisz?
situation-nationalities-label = Jakie obywatelstwa ma ta osoba?
situation-stateless-label = Bez obywatelstwa
situation-exploited-in-label = Gdzie to się zdarzyło?
situation-languages-label = Jakimi językami mówi ta osoba?
situation-sex-label = Kobieta, mężczyzna czy inna odpowiedź, tak jak mówi osoba?
situation-residence-label = Jakie prawo pobytu ma ta osoba?
situation-police-label = Co osoba mówi o policji?
situation-forms-label = Na co to wygląda?
situation-who-contacts-label = Kto dzwoni?
situation-home-state-contact-label = Czy osoba chce kontaktu z własnym państwem?
situation-mission-conflict-label = Czy sprawa dotyczy urzędnika, domu dyplomaty lub kogoś z tej placówki?
situation-formally-identified-label = Czy organ formalnie zidentyfikował tę osobę?

## O jednym kontakcie. $name: nazwa organizacji, zawsze w mianowniku.

refer-why-label = Dlaczego ten kontakt: { $name }
# Rozwija: komu pomaga, jak jeszcze się skontaktować, źródło. Drugi tekst jest dla czytnika ekranu.
refer-about-title = Więcej o tym kontakcie
refer-about-label = Więcej o tym kontakcie: { $name }
refer-consent-contact-label = Czy osoba zgadza się na twój kontakt z tą organizacją: { $name }?
refer-consent-police-label = Czy osoba zgadza się na twój kontakt z policją ({ $name })?
refer-consent-sharing-label = Czy osoba zgadza się, aby ta organizacja dowiedziała się, kim jest: { $name }?
refer-outcome-of-label = Co się stało: { $name }
refer-note-label = Notatka: { $name } (nieobowiązkowa)
refer-note-hint = Tyle, ile potrzebuje następna osoba

## Czego można oczekiwać w danym kraju. Wartości są słowami źródeł.

refer-expect-reflection-label = Czas na dojście do siebie i decyzję
refer-expect-identification-label = Kto może formalnie zidentyfikować osobę
refer-expect-source = Źródło: { $source } ({ $date })
refer-expect-undated = bez daty
refer-expect-hint = Praktyka może być inna. Niczego nie obiecuj.
