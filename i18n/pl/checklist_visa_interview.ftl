# Lista kontrolna „visa-interview”: tekst dla pracownika. Struktura listy jest w pliku checklists/visa-interview.toml.

checklist-visa-interview = Rozmowa wizowa i zapobieganie
    .purpose = Dostrzec ryzyko przyszłego handlu ludźmi wśród osób ubiegających się o wizę i przekazać im informacje, które chronią. Sama ta lista nigdy nie uzasadnia odmowy.
    .audience = Pracownicy wizowi
    .when = Wizy do pracy, au pair, dla pracujących studentów, pracowników domowych, artystów estradowych i pracowników sezonowych, wizy rodzinne oraz dla dzieci.

## Wniosek

section-visa-interview-application = Wniosek
indicator-vi-same-agent = W wielu wnioskach powtarza się ten sam pośrednik, zapraszający, telefon lub te same sformułowania.
    .example = W dziewięciu wnioskach z tego miesiąca jest ten sam numer komórki, a w trzech ten sam błąd ortograficzny.
    .ordinary = Powodem może być znana agencja, duży pracodawca albo jedyne biuro podróży w małym mieście.
indicator-vi-coached = Osoba udziela wyuczonych odpowiedzi i nie zna podstawowych faktów o pracy.
    .example = Mężczyzna bez zająknienia recytuje adres gospodarstwa, ale nie wie, co się tam uprawia ani co będzie robić.
    .ordinary = Nerwy, obcy język lub dobre rady znajomych mogą sprawić, że każdy zabrzmi, jakby się czegoś wyuczył.
indicator-vi-job-unreal = Pracodawcy, adresu lub wynagrodzenia nie da się sprawdzić albo są nierealne.
    .example = Pismo obiecuje kelnerowi 5000 euro miesięcznie, a pod podanym adresem jest tylko parking.
    .ordinary = Nowa lub mała firma może nie mieć strony internetowej, a zły adres może wynikać z literówki lub przeprowadzki.
indicator-vi-no-contract-copy = Osoba nie ma egzemplarza umowy w języku, w którym czyta.
    .example = W teczce kobiety są zdjęcia i pismo z banku; umowa została w agencji, w języku, w którym ona nie czyta.
    .ordinary = Egzemplarz może być jeszcze w drodze lub w tłumaczeniu i można go przynieść następnym razem.
indicator-vi-fee-debt = Aby zapłacić pośrednikowi, osoba pożyczyła pieniądze lub przepisała na kogoś majątek.
    .example = Na pytanie, jak zapłacił pośrednikowi, rybak mówi, że łódź jego brata należy teraz do tego człowieka.
    .ordinary = Rodziny nieraz składają się lub biorą w banku pożyczkę na prawdziwą szansę, na warunkach, które są w stanie spłacić.
indicator-vi-passport-agent = Między wizytami paszport osoby przechowuje pośrednik.
    .example = Kobieta mówi, że nigdy nie miała paszportu w domu: agencja przynosi go w dniu wizyty i zabiera z powrotem.
    .ordinary = Pośrednik może go potrzebować na kilka dni do innej wizy, ale wtedy daje pokwitowanie i zwraca go na żądanie.
indicator-vi-agent-present = Pośrednik lub pracodawca nalega, aby być przy rozmowie.
    .example = Kobieta w eleganckim kostiumie idzie za dwojgiem młodych kucharzy do okienka i nie wychodzi, choć ją o to poproszono.
    .ordinary = Ktoś może chcieć tłumaczyć lub pomóc przy niepełnosprawności i zaczeka na zewnątrz, gdy wyjaśnisz zasady.
indicator-vi-visa-mismatch = Wniosek dotyczy wizy w celu odwiedzin, choć planowana jest praca.
    .example = Według wniosku to dwa tygodnie zwiedzania; w teczce leży grafik zmian z nazwiskiem tej samej osoby.
    .ordinary = Targi lub rozmowa o pracę mogą mieścić się w celu odwiedzin, a ludzie przez pomyłkę wybierają zły formularz.
indicator-vi-spouse-unknown = Osoba ubiegająca się o wizę w związku z małżeństwem lub narzeczeństwem bardzo mało wie o partnerze lub partnerce.
    .example = Młody mężczyzna, który ma dołączyć do żony, nie potrafi powiedzieć, gdzie ona pracuje i czy ma dzieci.
    .ordinary = Rodziny mogą skojarzyć parę, w której oboje tego chcą, a niektórzy widzieli się dotąd tylko kilka razy.
indicator-vi-online-partner = Ktoś, kto zaprasza jako partner lub partnerka, jest znany tylko z internetu i za wszystko płaci.
    .example = Kobieta płaci za jego bilet, wizę i ubrania; nigdy się nie spotkali, a podczas rozmów jej kamera jest zawsze wyłączona.
    .ordinary = Pary naprawdę poznają się w internecie, a jedno może mieć po prostu więcej pieniędzy; zapytaj, co wiedzą o sobie nawzajem.
indicator-vi-sponsor-repeat = Zapraszający zaprosił już wcześniej kilka osób do pracy lub jako małżonków.
    .example = Z akt wynika, że ten sam mężczyzna zaprosił w ciągu czterech lat dwie narzeczone i trzy sprzątaczki.
    .ordinary = Rozwijająca się firma znów zatrudnia, rodzina szuka nowej opiekunki, a ludzie biorą ślub po raz drugi.
indicator-vi-child-alone = Nie można potwierdzić, kto zaprasza dziecko, kto jest jego opiekunem lub do jakiej szkoły ma chodzić.
    .example = Szkoła, która ma przyjąć piętnastoletniego chłopca, nie ma telefonu, a w jej piśmie podano adres prywatnego mieszkania.
    .ordinary = Szkoły mają ferie, a opiekunowie się przeprowadzają, więc odpowiedź może potrwać; powinna być, zanim dziecko wyjedzie.
indicator-vi-domestic-private = Z osobą, która ma pracować w prywatnym domu, nie rozmawiano na osobności.
    .example = W aktach każda notatka z wizyty gosposi w dziale wizowym kończy się słowami „pracodawca obecny”.
    .ordinary = Może to być przeoczenie albo zabrakło tłumacza; rozmowę na osobności można jeszcze umówić.

## Co przekazać i zrobić

section-visa-interview-prevention = Co przekazać i zrobić
indicator-vi-info-given = W języku osoby przekazano informacje o prawach i o tym, gdzie dzwonić w nagłej potrzebie.
indicator-vi-info-understood = Osoba potrafiła własnymi słowami powiedzieć, co zrobić, jeśli coś pójdzie źle.
indicator-vi-info-logged = Odnotowano, że informacje przekazano.
