# Lista kontrolna „recruitment-safe-trip”: tekst dla pracownika. Struktura listy jest w pliku checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Bezpieczny wyjazd: lista dla osób planujących podróż
    .purpose = Pomóc osobie lub doradzającemu jej pracownikowi konsularnemu sprawdzić ofertę przed wyjazdem. W duchu kampanii „Safe Trip” Rady Państw Morza Bałtyckiego (CBSS).
    .audience = Osoby planujące wyjazd, razem z pracownikiem konsularnym; punkty informacyjne
    .when = Przed wyjazdem za granicę do pracy, na naukę, w celu zawarcia małżeństwa lub do pracy w modelingu.

## Sygnały ostrzegawcze w ofercie

section-recruitment-safe-trip-offer = Sygnały ostrzegawcze w ofercie
indicator-st-too-good = Płaca jest o wiele za wysoka jak na tę pracę albo nie wymaga się żadnych umiejętności.
indicator-st-all-paid = Obca osoba proponuje, że opłaci całą podróż i dokumenty.
indicator-st-hurry = Ktoś naciska na ciebie, aby decydować od razu.
indicator-st-secret = Ktoś prosi cię, aby nikomu o tym nie mówić.
indicator-st-private-place = Rozmowa odbywa się w prywatnym lub nieoznaczonym miejscu albo tylko na czacie.
indicator-st-photos = Do zwykłej pracy żąda się zdjęć całej sylwetki lub zdjęć odsłaniających ciało.
indicator-st-fee-first = Musisz zapłacić lub pożyczyć pieniądze, zanim zobaczysz umowę.
indicator-st-tourist-visa = Ktoś każe ci wjechać w celach turystycznych i pracować.
indicator-st-lie-border = Ktoś każe ci okłamać funkcjonariuszy na granicy lub pracowników wizowych.
indicator-st-redirect = Miejsce docelowe lub pracodawca zmienia się w ostatniej chwili.
indicator-st-online-love = Ofertę składa ktoś, kogo znasz tylko z internetu.

## Jak zadbać o swoje bezpieczeństwo

section-recruitment-safe-trip-protect = Jak zadbać o swoje bezpieczeństwo
indicator-st-check-employer = Sprawdź pracodawcę i agencję w oficjalnym rejestrze i zadzwoń do nich bezpośrednio.
indicator-st-contract-copy = Poproś o umowę w języku, w którym czytasz, i zostaw jej kopię w domu.
indicator-st-passport-copies = Paszport trzymaj u siebie; kopie zostaw komuś, komu ufasz.
indicator-st-contact-plan = Ustal z kimś, komu ufasz, dzień kontaktu i hasło.
indicator-st-emergency-numbers = Naucz się na pamięć jednego numeru: alarmowego, infolinii lub konsulatu.
indicator-st-return-money = Zachowaj dość pieniędzy na bilet powrotny.
