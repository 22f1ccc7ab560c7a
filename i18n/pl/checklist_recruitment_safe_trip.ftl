# Lista kontrolna „recruitment-safe-trip”: tekst dla pracownika. Struktura listy jest w pliku checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Bezpieczny wyjazd: lista dla osób planujących podróż
    .purpose = Pomóc osobie lub doradzającemu jej pracownikowi konsularnemu sprawdzić ofertę przed wyjazdem. W duchu kampanii „Safe Trip” Rady Państw Morza Bałtyckiego (CBSS).
    .audience = Osoby planujące wyjazd, razem z pracownikiem konsularnym; punkty informacyjne
    .when = Przed wyjazdem za granicę do pracy, na naukę, w celu zawarcia małżeństwa lub do pracy w modelingu.

## Sygnały ostrzegawcze w ofercie

section-recruitment-safe-trip-offer = Sygnały ostrzegawcze w ofercie
indicator-st-too-good = Płaca jest o wiele za wysoka jak na tę pracę albo nie wymaga się żadnych umiejętności.
    .example = Ktoś zaraz po szkole pokazuje ogłoszenie: 5000 euro miesięcznie za obsługę stolików, bez doświadczenia i języków.
    .ordinary = Praca sezonowa lub na odludziu może być dobrze płatna, a niektóre firmy uczą od zera; prawdziwa umie wyjaśnić, skąd ta kwota.
indicator-st-all-paid = Obca osoba proponuje, że opłaci całą podróż i dokumenty.
    .example = Emerytowana pielęgniarka mówi, że mężczyzna poznany w pociągu zapłaci za jej lot, wizę i paszport, a „rozliczą się później”.
    .ordinary = Pracodawcy też mogą płacić za podróż i wizę; zapisują to w umowie wraz z informacją, czy trzeba oddać pieniądze.
indicator-st-hurry = Ktoś naciska na ciebie, aby decydować od razu.
    .example = Młody mechanik dostał wiadomość: miejsce w dzisiejszym nocnym autobusie, odpowiedź w godzinę albo praca jest dla kogoś innego.
    .ordinary = Pracodawcę mogą ponaglać żniwa lub choroba w zespole; uczciwy i tak zostawi czas na przeczytanie umowy.
indicator-st-secret = Ktoś prosi cię, aby nikomu o tym nie mówić.
    .example = Kobieta mówi, że pośrednik chce, by jej rodzice myśleli, że jedzie tylko na weekend w odwiedziny do znajomych.
    .ordinary = Ludzie nie mówią o nowej pracy, by nie usłyszał o tym obecny szef; to jednak ich własna wola, a nie warunek.
indicator-st-private-place = Rozmowa odbywa się w prywatnym lub nieoznaczonym miejscu albo tylko na czacie.
    .example = Kucharz mówi, że rozmowę o pracę w hotelu miał w mieszkaniu bez tabliczki, a wcześniej były tylko wiadomości na czacie.
    .ordinary = Małe firmy i rodziny mogą zapraszać do domu lub kawiarni, a wiele prawdziwych rozmów odbywa się przez internet.
indicator-st-photos = Do zwykłej pracy żąda się zdjęć całej sylwetki lub zdjęć odsłaniających ciało.
    .example = Student, który starał się o pracę barmana, miał przysłać zdjęcia w kąpielówkach, z przodu i z boku.
    .ordinary = W pracy modela czy tancerki mogą być potrzebne zdjęcia całej sylwetki, a wielu pracodawców prosi o portret do akt.
indicator-st-fee-first = Musisz zapłacić lub pożyczyć pieniądze, zanim zobaczysz umowę.
    .example = Spawacz pożyczył równowartość dwóch pensji na „opłatę za miejsce”, a umowę ma dostać dopiero po przyjeździe.
    .ordinary = Niektóre koszty, jak paszport lub egzamin językowy, ponosi się przed umową; płaci się je wtedy wprost w urzędzie lub ośrodku.
indicator-st-tourist-visa = Ktoś każe ci wjechać w celach turystycznych i pracować.
    .example = Agencja kazała pięćdziesięcioletniej opiekunce wjechać turystycznie i zacząć w poniedziałek; zezwolenie miało być później.
    .ordinary = Niektórzy jadą najpierw jako goście, na rozmowę lub na rekonesans, a niektórzy werbujący nie znają przepisów wizowych.
indicator-st-lie-border = Ktoś każe ci okłamać funkcjonariuszy na granicy lub pracowników wizowych.
    .example = Mężczyzna pokazuje tekst do wyuczenia na pamięć: jedzie do ciotki, zostaje tydzień i nie zna żadnego pracodawcy.
    .ordinary = Ktoś znajomy może bez złej woli źle doradzić, co mówić; ryzyko i tak spada na tego, kto jedzie.
indicator-st-redirect = Miejsce docelowe lub pracodawca zmienia się w ostatniej chwili.
    .example = Operator wózka widłowego dostał bilet wczoraj wieczorem: inne państwo, inna firma i SMS: „płaca ta sama, bez obaw”.
    .ordinary = Projekty naprawdę kończą się lub przenoszą z dnia na dzień; prawdziwy pracodawca przysyła wtedy nową umowę i przyjmuje odmowę.
indicator-st-online-love = Ofertę składa ktoś, kogo znasz tylko z internetu.
    .example = Rozwiedziony mężczyzna mówi, że kobieta, z którą od sześciu tygodni czatuje, ale bez kamery, znalazła mu pracę blisko siebie.
    .ordinary = Szczęśliwe pary też poznają się w internecie; bezpieczniej jest z rozmową wideo, pierwszymi odwiedzinami i własnym biletem.

## Jak zadbać o swoje bezpieczeństwo

section-recruitment-safe-trip-protect = Jak zadbać o swoje bezpieczeństwo
indicator-st-check-employer = Sprawdź pracodawcę i agencję w oficjalnym rejestrze i zadzwoń do nich bezpośrednio.
indicator-st-contract-copy = Poproś o umowę w języku, w którym czytasz, i zostaw jej kopię w domu.
indicator-st-passport-copies = Paszport trzymaj u siebie; kopie zostaw komuś, komu ufasz.
indicator-st-contact-plan = Ustal z kimś, komu ufasz, dzień kontaktu i hasło.
indicator-st-emergency-numbers = Naucz się na pamięć jednego numeru: alarmowego, infolinii lub konsulatu.
indicator-st-return-money = Zachowaj dość pieniędzy na bilet powrotny.
