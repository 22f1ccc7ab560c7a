# Strona „O programie”.

about-title = O programie Guidepost
about-aim = Guidepost przechodzi z tobą przez bezpieczeństwo, zgodę i listy kontrolne, mówi, które sygnały występują i co z nich wynika, oraz pokazuje, do kogo zadzwonić i dlaczego. Decydujesz ty, razem z tą osobą.
about-place = Działa tylko na tym komputerze, bez sieci, i niczego nigdzie nie wysyła.

about-messages-title = Ostatnie komunikaty
# $time: godzina. $message: treść komunikatu.
about-message = { $time } { $message }

about-versions-title = Wersje
about-version-program = Program { $version }
about-version-checklists = Listy kontrolne { $version }
about-version-contacts = Kontakty zebrano { $date }

about-languages-title = Języki

about-sources-title = Źródła i ich pewność
about-sources-hint = Wszystko tutaj pochodzi ze źródeł publicznych. Nie każde przeczytano w całości. Nikt, kto na co dzień pomaga osobom pokrzywdzonym, nie sprawdził list kontrolnych ani kolejności kontaktów.
about-contacts-count = Kontakty: { $all }. Nigdy nie sprawdzone telefonicznie: { $never }.
about-sources-checklists = Źródła list kontrolnych ({ $number })
about-sources-contacts = Źródła kontaktów według krajów
about-sources-country = { $country } ({ $number })
about-source-read = Ile z niego przeczytano: { $how }
about-source-date = Data źródła: { $date }
about-source-called = Sprawdzono telefonicznie: { $date }
about-source-never = Nigdy nie sprawdzono telefonicznie

about-licences-title = Licencje
about-licences-hint = Guidepost jest wolnym oprogramowaniem na licencji publicznej Unii Europejskiej (EUPL) 1.2. Każda część zachowuje własną licencję.
about-crates-label = Biblioteki programu ({ $number })
about-crates-hint = Te biblioteki wymienia sam program. Każda korzysta z innych, zapisanych w pliku Cargo.lock w źródłach.
