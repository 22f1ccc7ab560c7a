# Co pokazuje ocena. To jedyne nagłówki wyniku. Żaden nie mówi, że ktoś jest ofiarą; ktoś może czytać nagłówek przez ramię,
# dlatego drugi wiersz, „detail”, można zwinąć.

## Nad każdym innym nagłówkiem, gdy komuś grozi niebezpieczeństwo.

results-danger-title = Najpierw bezpieczeństwo
results-danger-detail = Ktoś może być teraz w niebezpieczeństwie. Zanim sięgniesz po jakikolwiek formularz, wykonaj kroki bezpieczeństwa.

## Osoby dorosłe.

results-presumed-title = Zaproponuj teraz pomoc i skierowanie
results-presumed-detail = Zapisano jako: domniemana ofiara. W tym narzędziu to określenie robocze znaczy „zaproponuj pomoc teraz”. O tym, czy są uzasadnione podstawy, i o formalnej identyfikacji decyduje właściwy organ.
results-some-title = Zaproponuj pomoc i zapytaj specjalistów
results-some-detail = Są sygnały, ale obraz jest niepełny. Po poradę możesz zadzwonić bez podawania nazwiska.
results-none-now-title = W tej rozmowie nie zapisano sygnałów
results-none-now-detail = To niczego nie wyklucza. Ludzie często mówią dopiero później. Powiedz, że można wrócić, i zapytaj, czy bezpiecznie jest mieć przy sobie numer.
results-not-enough-asked-title = Na razie zadano za mało pytań
results-not-enough-asked-detail = Brak odpowiedzi nie znaczy „nie”. Pomoc jest dostępna już teraz.

## Dziecko lub osoba, która może być dzieckiem.

results-child-presumed-title = Zadzwoń teraz do specjalistów
results-child-presumed-detail = Zapisano jako: dziecko, domniemana ofiara. W przypadku dziecka nie trzeba wykazywać przymusu ani podstępu. Zadzwoń do organu ochrony dzieci, zanim dziecko wyjdzie, i zapytaj, jak postąpić wobec dorosłego. Nikogo nie możesz zatrzymać: jeśli boisz się o dziecko już teraz, zadzwoń pod numer { $emergency }. Dorosłemu, którego więź z dzieckiem nie jest udowodniona, nie dawaj żadnego dokumentu ani żadnej kartki.
results-child-other-title = Zadzwoń do specjalistów po poradę
results-child-other-detail = Zapytaj organ ochrony dzieci, jeśli wolisz, bez podawania nazwiska. Pytania zostaw specjalistom. Nie dawaj dziecku niczego, co mógłby znaleźć dorosły.

## Pod każdym nagłówkiem.

results-why-title = Dlaczego
# Sygnały spoza pięciu grup MOP.
results-other-signs = Inne sygnały
results-unknown-title = Czego nie wiemy
results-wishes-title = Czego chce osoba
# Open questions follow, one a line.
results-prompts-title = O co być może warto zapytać
results-change-title = Co by to zmieniło
results-details-action = Pokaż szczegóły
results-judgement-action = Zaproponuj skierowanie na podstawie własnej oceny
results-judgement-hint = Jedno zdanie: dlaczego
results-other-view-label = Odmienna opinia
results-rule-label = Spełniona reguła: { $rules }
results-yes-count = { $count ->
    [one] { $count } odpowiedź „tak”
    [few] { $count } odpowiedzi „tak”
    [many] { $count } odpowiedzi „tak”
   *[other] { $count } odpowiedzi „tak”
}
results-no-count = { $count ->
    [one] { $count } odpowiedź „nie”
    [few] { $count } odpowiedzi „nie”
    [many] { $count } odpowiedzi „nie”
   *[other] { $count } odpowiedzi „nie”
}
results-unclear-count = { $count ->
    [one] { $count } odpowiedź „nie wiadomo”
    [few] { $count } odpowiedzi „nie wiadomo”
    [many] { $count } odpowiedzi „nie wiadomo”
   *[other] { $count } odpowiedzi „nie wiadomo”
}
# Jedno i drugie razem: przy znakach wypełnionych do połowy.
results-open-count = { $count }: nie wiadomo lub bez odpowiedzi
results-declined-count = { $count ->
    [one] { $count } raz osoba nie chciała mówić
    [few] { $count } razy osoba nie chciała mówić
    [many] { $count } razy osoba nie chciała mówić
   *[other] { $count } razu osoba nie chciała mówić
}
results-not-asked-count = { $count ->
    [one] { $count } niezadane pytanie
    [few] { $count } niezadane pytania
    [many] { $count } niezadanych pytań
   *[other] { $count } niezadanego pytania
}
results-strong-count = { $count ->
    [one] { $count } silny sygnał
    [few] { $count } silne sygnały
    [many] { $count } silnych sygnałów
   *[other] { $count } silnego sygnału
}
results-medium-count = { $count ->
    [one] { $count } średni sygnał
    [few] { $count } średnie sygnały
    [many] { $count } średnich sygnałów
   *[other] { $count } średniego sygnału
}
results-weak-count = { $count ->
    [one] { $count } słaby sygnał
    [few] { $count } słabe sygnały
    [many] { $count } słabych sygnałów
   *[other] { $count } słabego sygnału
}
results-dimension-empty = O nic jeszcze nie pytano
results-catalogue-label = Według list sygnałów, wersja { $version }

assess-notadecision = Ta strona pokazuje, co zapisano. Nie jest to decyzja w sprawie osoby.
assess-none = Brak sygnałów z tej listy nie znaczy, że wszystko jest w porządku

principle-sure = Nie musisz mieć pewności. Jeśli coś cię niepokoi, zaproponuj pomoc i zapytaj specjalistów.
principle-role = Nie rozstrzygasz, czy ktoś jest ofiarą. Zauważasz sygnały, zapisujesz to, na co osoba się zgadza, i łączysz ją z pomocą.
