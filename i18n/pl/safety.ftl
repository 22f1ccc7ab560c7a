# Bezpieczeństwo: strona czytana, gdy ktoś stoi przy okienku, i pierwsze pytania. Ekran może zobaczyć ktoś, kto kontroluje
# osobę: nie ma tu słów o handlu ludźmi ani o ofiarach.

safety-help-title = Ktoś jest teraz u mnie
safety-help-alone = Z każdą osobą rozmawiać na osobności, to zwykła zasada. Zapytać: „Czy można teraz bezpiecznie rozmawiać? Ile mamy czasu?”
safety-help-danger = Bezpośrednie zagrożenie życia: zadzwonić pod numer { $emergency }.
safety-help-danger-dial = W rozmowie telefonicznej: osoba sama wybiera { $emergency } tam, gdzie jest.
safety-help-ask = W innym przypadku zapytać osobę, co jest najbezpieczniejsze, zanim się do kogokolwiek zadzwoni.
safety-help-offer = Zaproponować: wodę, miejsce do siedzenia, tłumacza, który nie jest krewnym.
# Bez form męskich i żeńskich.
safety-help-say = Powiedzieć: „To Pan/Pani decyduje, co chce powiedzieć. W każdej chwili można przerwać. Ta rozmowa nie oznacza żadnych kłopotów”.
safety-help-do-not = Niczego nie obiecywać, nie dopytywać o szczegóły, nie dzwonić do pracodawcy ani rodziny, nie zatrzymywać paszportu.
safety-alone-title = Jak uzyskać chwilę na osobności
safety-alone-fingerprint = Pobranie odcisków palców
safety-alone-form = Formularz w innym pokoju
safety-alone-photo = Zdjęcie

## Pierwsze pytania, po jednym na stronie.

safety-danger-label = Czy komuś grozi bezpośrednie niebezpieczeństwo?
safety-danger-yes = Przerwać pytania. Odpowiedzi są zachowane. Jeśli zagrożone jest życie, zadzwonić pod numer { $emergency }.
safety-age-label = Czy osoba ma lub może mieć mniej niż 18 lat?
safety-age-maybe = Może mieć
safety-private-label = Czy rozmowa odbywa się na osobności?
safety-private-no = Znaleźć zwykły powód do chwili na osobności albo zaproponować inny termin
safety-needs-label = Czego teraz potrzeba?
safety-needs-empty = Teraz niczego
safety-stop-action = Przerwij i zadbaj o bezpieczeństwo
safety-child-banner = Traktować osobę jak dziecko, dopóki organ nie zdecyduje inaczej. Kontakty ochrony dzieci są na początku.
safety-leave-hint = Wszystko tutaj można zostawić puste
