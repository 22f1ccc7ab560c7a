# Co pokazuje ocena. To jedyne nagłówki wyniku. Żaden nie mówi, że ktoś jest ofiarą; ktoś może czytać nagłówek przez ramię,
# dlatego drugi wiersz, „detail”, można zwinąć.

## Nad każdym innym nagłówkiem, gdy komuś grozi niebezpieczeństwo.

results-danger-title = Najpierw bezpieczeństwo
results-danger-detail = Ktoś może być teraz w niebezpieczeństwie. Zanim sięgnie się po formularz, wykonać kroki bezpieczeństwa.

## Osoby dorosłe.

results-presumed-title = Zaproponować teraz pomoc i skierowanie
results-presumed-detail = Zapisano jako: domniemana ofiara. W tym narzędziu to określenie robocze znaczy „zaproponować pomoc teraz”. O tym, czy są uzasadnione podstawy, i o formalnej identyfikacji decyduje właściwy organ.
results-some-title = Zaproponować pomoc i zapytać specjalistów
results-some-detail = Są sygnały, ale obraz jest niepełny. Po poradę można zadzwonić bez podawania nazwiska.
results-none-now-title = W tej rozmowie nie zapisano sygnałów
results-none-now-detail = To niczego nie wyklucza. Ludzie często mówią dopiero później. Powiedzieć, że można wrócić, i zapytać, czy bezpiecznie jest mieć przy sobie numer.
results-not-enough-asked-title = Za mało pytań, aby coś doradzić
results-not-enough-asked-detail = Brak odpowiedzi nie znaczy „nie”. Pomoc jest dostępna już teraz.

## Dziecko lub osoba, która może być dzieckiem.

results-child-presumed-title = Zadzwonić teraz do specjalistów
results-child-presumed-detail = Zapisano jako: dziecko, domniemana ofiara. W przypadku dziecka nie trzeba wykazywać przymusu ani podstępu. Zadzwonić do organu ochrony dzieci, zanim dziecko wyjdzie, i zapytać, jak postąpić wobec dorosłego. Nikogo nie można zatrzymać: jeśli dziecku grozi coś w tej chwili, zadzwonić pod numer { $emergency }. Dorosłemu, którego więź z dzieckiem nie jest udowodniona, nie dawać żadnego dokumentu ani żadnej kartki.
results-child-other-title = Zadzwonić po poradę do specjalistów
results-child-other-detail = Zapytać organ ochrony dzieci, w razie potrzeby bez podawania nazwiska. Pytania zostawić specjalistom. Nie dawać dziecku niczego, co mógłby znaleźć dorosły.

## Pod każdym nagłówkiem.

results-why-title = Dlaczego
results-unknown-title = Czego nie wiemy
results-wishes-title = Czego chce osoba
# Open questions follow, one a line.
results-prompts-title = Być może warto zapytać
results-change-title = Co by to zmieniło
results-details-action = Pokaż szczegóły
results-judgement-action = Zaproponuj skierowanie na podstawie własnej oceny
results-judgement-hint = Jedno zdanie: dlaczego
results-other-view-label = Odmienna opinia
results-rule-label = Zastosowana reguła: { $rules }
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
results-declined-count = { $count ->
    [one] { $count } raz osoba nie chciała mówić
    [few] { $count } razy osoba nie chciała mówić
    [many] { $count } razy osoba nie chciała mówić
   *[other] { $count } razu osoba nie chciała mówić
}
results-not-asked-count = { $count ->
    [one] { $count } pytanie niezadane
    [few] { $count } pytania niezadane
    [many] { $count } pytań niezadanych
   *[other] { $count } pytania niezadanego
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

assess-notadecision = Ta strona pokazuje, co zapisano. Nie jest to decyzja o osobie.
assess-none = Brak sygnałów z tej listy nie znaczy, że wszystko jest w porządku.

principle-sure = Nie trzeba mieć pewności. Jeśli coś niepokoi, zaproponować pomoc i zapytać specjalistów.
principle-role = Tutaj nie rozstrzyga się, czy ktoś jest ofiarą. Chodzi o to, by zauważyć sygnały, zapisać to, na co osoba się zgodzi, i połączyć ją z pomocą.
