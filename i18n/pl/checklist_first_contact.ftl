# Lista kontrolna „first-contact”: tekst dla pracownika. Struktura listy jest w pliku checklists/first-contact.toml.

checklist-first-contact = Sygnały ostrzegawcze przy okienku, w rozmowie telefonicznej i w wiadomościach
    .purpose = Zauważyć, jeszcze przed rozmową, że za zwykłą sprawą konsularną może kryć się coś więcej.
    .audience = Pracownicy przy okienku i przy telefonie, dyżurni, pracownicy konsulatów honorowych
    .when = Przy każdym pierwszym kontakcie. Zajmuje około dwóch minut. Nigdy nie czytaj jej na głos.

## W jakim stanie osoba przychodzi

section-first-contact-arrival = W jakim stanie osoba przychodzi
indicator-fc-comes-alone-fled = Osoba niedawno uciekła z miejsca pracy, z mieszkania lub od partnera albo partnerki.
    .example = Pokojówka, jeszcze w hotelowym uniformie, mówi, że dziś rano wymknęła się drzwiami kuchennymi i tam nie wróci.
    .ordinary = Ktoś mógł odejść po kłótni w pracy albo z powodu przemocy w domu, a wtedy pomoc należy się tak samo.
indicator-fc-no-belongings = Osoba nie ma rzeczy osobistych lub ma ich mało albo jest ubrana nieodpowiednio do pory roku.
    .example = W styczniu przy okienku stoi mężczyzna w sandałach i cienkiej koszuli, a cały dobytek ma w jednej reklamówce.
    .ordinary = Bagaż mógł zaginąć lub zostać skradziony, osoba może nie mieć domu albo wyszła z niego w pośpiechu.
indicator-fc-injury = Osoba ma widoczne lub nieleczone obrażenia albo wygląda na chorą lub wyczerpaną.
    .care = Nie badaj. Zapisuj tylko to, co widać.
    .example = W poczekalni młody robotnik budowlany dwa razy przysypia, a przy okienku ledwo trzyma długopis.
    .ordinary = Przyczyną może być wypadek, choroba, nieprzespana podróż lub przemoc w domu; w każdym wypadku zaproponuj lekarza.
indicator-fc-afraid = Osoba wydaje się przestraszona, obserwuje drzwi lub pyta, czy ktoś może ją zobaczyć.
    .example = Zanim usiądzie, studentka pyta, czy z ulicy widać wnętrze, po czym wybiera krzesło za filarem.
    .ordinary = Niektórzy boją się każdego urzędu lub dawnego partnera albo martwią się, że ich dokumenty straciły ważność.
indicator-fc-unknown-address = Osoba nie potrafi podać adresu, pod którym mieszka lub pracuje.
    .example = Zapytana, gdzie mieszka, sprzątaczka umie opisać tylko niebieską bramę i długą jazdę z tyłu furgonetki.
    .ordinary = Ktoś nowy mógł jeszcze nie zapamiętać adresu albo wstydzi się powiedzieć, że śpi w hostelu lub w samochodzie.
indicator-fc-unsure-country = Osoba nie jest pewna, w jakim mieście lub kraju się znajduje.
    .example = Marynarz, którego w nocy wysadzono na ląd, literuje przez telefon szyld sklepu i pyta, w jakim jest kraju.
    .ordinary = Po długiej podróży łatwo stracić orientację, a czasem przyczyną zagubienia jest choroba; pomyśl też o lekarzu.

## Dokumenty

section-first-contact-documents = Dokumenty
indicator-fc-docs-held = Ktoś inny trzyma paszport lub dowód osobisty i nie chce go oddać.
    .example = Dekarz mówi: „Brygadzista ma w samochodzie paszporty nas wszystkich i tylko się śmieje, kiedy o swój proszę”.
    .ordinary = Paszport może być oddany na krótko do rejestracji albo zatrzymany w kłótni rodzinnej, a wtedy pomoc też się należy.
indicator-fc-emergency-travel-doc = Złożono wniosek o paszport tymczasowy, a opowieść o „zgubieniu” paszportu jest niespójna.
    .example = We wniosku mężczyzna pisze, że zgubił paszport na plaży, ale w zgłoszeniu na policję jest dworzec w innym mieście.
    .ordinary = Po szoku lub kradzieży szczegóły się zacierają, a niektórzy mówią o „zgubieniu”, bo wstydzą się własnej nieuwagi.
indicator-fc-docs-false = Dokumenty są fałszywe, przerobione lub należą do innej osoby.
    .example = Według paszportu, w którym strona ze zdjęciem odstaje w rogu, dziewczyna ma 23 lata, a według legitymacji szkolnej 15.
    .ordinary = Ktoś mógł kupić lub pożyczyć dokumenty, żeby uciec albo znaleźć pracę, i mimo to może potrzebować ochrony.
indicator-fc-docs-others-pay = Ktoś inny nalega, aby zapłacić za nowy dokument, odebrać go lub zatrzymać u siebie.
    .example = Mężczyzna z „agencji” kładzie opłatę na ladzie i chce, by nowy paszport kelnerki wydać jemu.
    .ordinary = Ktoś z rodziny, znajomych lub z organizacji może płacić i załatwiać formalności za osobę, która ma mało pieniędzy lub nie dostaje wolnego.
indicator-fc-many-requests = We wnioskach kilku obywateli powtarza się ta sama osoba do kontaktu, ten sam adres lub telefon.
    .example = Po raz trzeci w tym miesiącu we wniosku jest ten sam numer komórki, za każdym razem jako numer „kuzyna”.
    .ordinary = Za jednym numerem może stać akademik, duży pracodawca, punkt porad lub uczynna osoba z sąsiedztwa.
indicator-fc-job-mismatch = Podany cel pobytu nie zgadza się z wizą, zezwoleniem lub faktycznie wykonywaną pracą.
    .example = Zezwolenie jest na kurs językowy, ale z odcinków wypłaty w tej samej teczce wynika praca nocami w myjni samochodowej.
    .ordinary = Plany się zmieniają, nowe zezwolenie może być w drodze, a obok nauki wolno czasem dorabiać.

## Osoba towarzysząca

section-first-contact-companion = Osoba towarzysząca
indicator-fc-companion-speaks = Ktoś, kto towarzyszy osobie, odpowiada za nią lub ją poprawia, a nie chodzi tylko o pomoc z powodu języka, choroby lub niepełnosprawności.
    .example = Starszy mężczyzna mówi, że jest tu od roku; kobieta obok wchodzi mu w słowo i zwraca się do urzędnika: „Od trzech tygodni”.
    .ordinary = Zmartwiony rodzic albo mąż czy żona z nawyku odpowiadania za dwoje może tak robić z nerwów lub z troski.
indicator-fc-companion-refuses-private = Ktoś, kto towarzyszy osobie, nie zgadza się na rozmowę na osobności lub ją utrudnia.
    .example = Gdy kobieta słyszy, że odciski palców pobiera się pojedynczo, jej chłopak nie rusza się z progu i mówi, że wolą już iść.
    .ordinary = Ktoś z bliskich może się niepokoić lub nie ufać urzędom; znajdź inną spokojną chwilę na rozmowę z osobą w cztery oczy.
indicator-fc-companion-relation-unclear = Nie jest jasne, kim dla osoby jest ktoś, kto jej towarzyszy, albo wyjaśnienia się zmieniają.
    .example = W formularzu kobieta jest jego ciotką, przy okienku mówi, że wynajmuje mu pokój, a on nazywa ją „szefową”.
    .ordinary = W rodzinach „ciocią” lub „kuzynem” nazywa się różne osoby, a para może się krępować powiedzieć, że jest parą.
indicator-fc-phone-monitored = Podczas wizyty ktoś trzyma telefon osoby, obserwuje go lub słucha przez otwarte połączenie.
    .example = Telefon kobiety leży na ladzie ekranem do góry, połączenie jest otwarte, a jakiś głos pyta, czemu to tyle trwa.
    .ordinary = Rodzic z daleka może słuchać, żeby pomóc, a ktoś znajomy może potrzymać telefon na czas podpisywania.

## Co mówi osoba

section-first-contact-story = Co mówi osoba
indicator-fc-rehearsed = Odpowiedzi brzmią jak wyuczone lub kilka osób opowiada to samo słowo w słowo.
    .example = Troje zbieraczy owoców, pytanych po kolei, mówi to samo: „Dobrze nas traktują, przyjechaliśmy po doświadczenie”.
    .ordinary = W nerwach ludzie ćwiczą przed wizytą w urzędzie, a kto przeżył coś razem z innymi, może opowiadać o tym tak samo jak oni.
indicator-fc-pay-problem = Osoba mówi, że za wykonaną pracę nie dostała wynagrodzenia lub dostała znacznie mniej, niż uzgodniono.
    .example = Mężczyzna, którego nie stać na bilet do domu, mówi: „Osiem tygodni nocnych zmian w pralni i dostałem dwieście euro”.
    .ordinary = Wypłata może się spóźniać, firma upaść, a godziny być sporne; w tym również pomoże związek zawodowy lub punkt porad.
indicator-fc-debt-mentioned = Osoba wspomina o długu wobec pracodawcy, pośrednika, partnera lub partnerki.
    .example = Pielęgniarka, która składa wniosek o nowy paszport, wspomina, że „ma u agencji do odpracowania jeszcze jedenaście miesięcy”.
    .ordinary = Pożyczka pracownicza, opłata za kurs lub pieniądze od partnera czy partnerki mogą być uczciwym długiem, przy którym wolno odejść.
indicator-fc-deceived-mentioned = Osoba mówi, że praca lub wyjazd wyglądały inaczej, niż jej przedstawiono.
    .example = Wykwalifikowany mechanik wind mówi, że w tym zawodzie go przyjęto, a pierwszego ranka kazano mu patroszyć ryby.
    .ordinary = Ogłoszenia koloryzują, a plany upadają bez złej woli; zawiedziona osoba i tak może potrzebować porady lub drogi do domu.
indicator-fc-cannot-leave = Osoba mówi, że ktoś nie pozwala jej opuścić miejsca, zrezygnować z pracy lub od kogoś odejść.
    .example = Gdy partner parkuje samochód, kobieta mówi szybko: „Wolno mi wyjść tylko wtedy, kiedy on tak zdecyduje”.
    .ordinary = Na jakiś czas może kogoś wiązać okres wypowiedzenia lub najem; jeśli odejść zabrania partner, to powód, by zaproponować pomoc.

## Telefony, wiadomości i osoby trzecie

section-first-contact-remote = Telefony, wiadomości i osoby trzecie
indicator-fc-call-cut = Osoba mówi przez telefon szeptem, rozmowa nagle się urywa lub połączenie przychodzi z cudzego telefonu.
    .example = Cichy głos mówi: „Jestem na farmie, tej koło…”, trzaskają drzwi i połączenie się urywa.
    .ordinary = Mogły się skończyć środki lub bateria, ktoś może dzwonić z pracy, przy słabym zasięgu albo obok śpiącego dziecka.
indicator-fc-family-report = Rodzina lub ktoś znajomy zgłasza, że kontakt się urwał, głos brzmi inaczej lub wiadomości wyglądają na pisane pod dyktando.
    .example = Matka pisze, że syn, który dawniej żartował, teraz w każdą niedzielę o tej samej minucie przysyła: „Wszystko dobrze”.
    .ordinary = Nowa praca, słaby zasięg, przygnębienie lub potrzeba dystansu wobec domu też zmieniają to, jak ktoś pisze.
indicator-fc-ransom = Od rodziny żąda się pieniędzy za uwolnienie osoby lub za jej „kontrakt”.
    .example = Ojciec przynosi wiadomość: trzy tysiące euro za „kontrakt” albo córka zostaje w call center.
    .ordinary = Mogą to być obcy, którzy chcą pieniędzy, a nikogo nie trzymają, albo porwanie; zasięgnij rady, zanim ktokolwiek zapłaci.
indicator-fc-third-party-report = Pracodawca, klient, ktoś z sąsiedztwa lub organizacja pozarządowa zgłasza obawy o obywatela lub obywatelkę.
    .example = Klientka salonu manicure pisze, że młody mężczyzna, który robi jej paznokcie, śpi na zapleczu i zapytał ją o datę.
    .ordinary = Ktoś z zewnątrz może widzieć tylko część albo być tam z kimś skłócony; znajdź bezpieczny sposób, by wysłuchać osoby na osobności.
