# Bezpieczeństwo: strona czytana, gdy ktoś stoi przy okienku, i pierwsze pytania. Ekran może zobaczyć ktoś, kto kontroluje
# osobę: nie ma tu słów o handlu ludźmi ani o ofiarach.

safety-help-title = Ktoś jest teraz u mnie
safety-help-alone = Z każdą osobą rozmawiaj na osobności, to zwykła zasada. Zapytaj: „Czy może Pan/Pani teraz bezpiecznie rozmawiać? Ile mamy czasu?”
safety-help-danger = Bezpośrednie zagrożenie życia: zadzwoń pod numer { $emergency }.
safety-help-danger-dial = W rozmowie telefonicznej: osoba sama wybiera numer { $emergency } tam, gdzie jest.
safety-help-ask = W innym przypadku zapytaj osobę, co jest najbezpieczniejsze, zanim do kogokolwiek zadzwonisz.
safety-help-offer = Zaproponuj wodę, miejsce do siedzenia i tłumacza spoza rodziny.
# Bez form męskich i żeńskich.
safety-help-say = Powiedz: „To Pan/Pani decyduje, co chce powiedzieć. W każdej chwili można przerwać. Z powodu tej rozmowy nie będzie Pan/Pani mieć kłopotów”.
safety-help-do-not = Niczego nie obiecuj, nie dopytuj o szczegóły, nie dzwoń do pracodawcy ani rodziny, nie zatrzymuj paszportu.
safety-alone-title = Jak uzyskać chwilę na osobności
safety-alone-fingerprint = Pobranie odcisków palców
safety-alone-form = Formularz w innym pokoju
safety-alone-photo = Zdjęcie

## Pierwsze pytania, po jednym na stronie.

safety-danger-label = Czy komuś grozi bezpośrednie niebezpieczeństwo?
safety-danger-yes = Przerwij pytania. Odpowiedzi są zachowane. Jeśli zagrożone jest życie, zadzwoń pod numer { $emergency }.
safety-age-label = Czy osoba ma lub może mieć mniej niż 18 lat?
safety-age-maybe = Może mieć
safety-private-label = Czy rozmowa odbywa się na osobności?
safety-private-no = Znajdź zwykły powód do chwili na osobności albo zaproponuj inny termin
safety-needs-label = Czego teraz potrzeba?
safety-needs-empty = Teraz niczego
safety-stop-action = Przerwij i zadbaj o bezpieczeństwo
safety-child-banner = Traktuj osobę jak dziecko, dopóki organ nie zdecyduje inaczej. Kontakty ochrony dzieci są pokazane jako pierwsze.
safety-leave-hint = Wszystko tutaj możesz zostawić puste
