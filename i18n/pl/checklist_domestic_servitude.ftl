# Lista kontrolna „domestic-servitude”: tekst dla pracownika. Struktura listy jest w pliku checklists/domestic-servitude.toml.

checklist-domestic-servitude = Zniewolenie w gospodarstwie domowym, także w domach dyplomatów
    .purpose = Rozpoznać zniewolenie osób pracujących w domu lub w opiece, także zatrudnionych przez akredytowany personel.
    .audience = Osoby prowadzące rozmowy; pracownicy protokołu i kadr
    .when = Osoba pracująca w domu lub w opiece kontaktuje się z placówką albo odbywa się coroczna rozmowa osobista.

## W każdym gospodarstwie domowym

section-domestic-servitude-household = W każdym gospodarstwie domowym
indicator-ds-no-private-space = Osoba nie ma miejsca dla siebie lub śpi w pomieszczeniu wspólnym albo nieodpowiednim.
    .example = Łóżkiem niani jest kanapa w pokoju zabaw, a jej ubrania, jak mówi, leżą w kartonie w przedpokoju.
    .ordinary = Rodzina w małym mieszkaniu sama może żyć w ciasnocie, a przy chorym ktoś z opieki musi czasem przez jakiś czas spać obok.
indicator-ds-eats-apart = Osoba dostaje złe jedzenie lub tylko resztki.
    .example = Kucharz mówi, że codziennie gotuje trzy dania, a sam dostaje ryż i to, co wraca na talerzach.
    .ordinary = Niektórzy wolą jeść później lub gotować sobie sami; zapytaj, czy jedzenia wystarcza i czy jest wybór.
indicator-ds-always-on-call = Osoba jest do dyspozycji dniem i nocą i nie ma pełnego dnia wolnego.
    .example = Opiekunka mówi, że elektroniczna niania stoi przy jej łóżku i że od czternastu miesięcy nie miała ani jednej wolnej niedzieli.
    .ordinary = Narodziny dziecka lub choroba mogą przynieść kilka ciężkich tygodni, a odpoczynek i dni wolne odbiera się później.
indicator-ds-never-alone-out = Osoba nigdy lub rzadko wychodzi z domu bez pracodawcy.
    .example = Przez dwa lata, jak mówi gosposia, była w mieście tylko samochodem rodziny i tylko w jej towarzystwie.
    .ordinary = Ktoś nowy może nie wychodzić, bo nie zna języka lub drogi albo dom stoi na odludziu.
indicator-ds-phone-limited = Osobie nie wolno korzystać z telefonu lub może rozmawiać tylko przy kimś.
    .example = W połowie rozmowy telefonicznej słyszysz, jak osoba mówi do kogoś w języku domowników: „Tak, jest na głośniku”.
    .ordinary = Domownicy mogą prosić, by w czasie pracy nie dzwonić, albo zasięg jest słaby; zapytaj o wieczory.
indicator-ds-insults = Domownicy poniżają osobę, grożą jej lub ją biją (zapytaj, co dokładnie się dzieje).
    .example = Starszy mężczyzna, który wozi rodzinę i u niej sprząta, mówi, że przy gościach wołają na niego „osioł”.
    .ordinary = Przemocy mogą tam doznawać też inni domownicy albo trwa spór o pracę; wsparcie należy się w obu wypadkach.
indicator-ds-reported-missing = Pracodawca zgłasza, że osoba zaginęła lub że dopuściła się kradzieży.
    .example = W e-mailu pewna para prosi o unieważnienie paszportu niani: odeszła „z naszą biżuterią”.
    .ordinary = Może chodzić o szczerą troskę lub prawdziwą kradzież; policja może to zbadać bez adresu od ciebie.
indicator-ds-pay-home = Wynagrodzenie jest rzekomo wysyłane do domu lub „odkładane”, a osoba nie może tego sprawdzić.
    .example = Kobiecie powiedziano, że jej wypłata trafia do matki, ale matka w rozmowach nie wspomniała o żadnych pieniądzach.
    .ordinary = Niektórzy sami proszą o wysyłanie wypłaty do domu, a wtedy widzą potwierdzenia i dowiadują się o wpłatach od rodziny.
indicator-ds-extra-house = Osobę „wypożycza się” do innych domów lub do rodzinnej firmy.
    .example = Po pracach domowych, mówi pięćdziesięcioletni mężczyzna, rozładowuje skrzynki w rodzinnym sklepie aż do zamknięcia.
    .ordinary = Druga praca może być dobrowolnie uzgodniona i opłacana; zapytaj, kto o niej zdecydował i kto dostaje pieniądze.
indicator-ds-aupair = Au pair, student, studentka lub ktoś z rodziny pracuje w domu w pełnym wymiarze bez wynagrodzenia.
    .example = Kuzyn, który przyjechał na studia, opowiada, że całymi dniami zajmuje się domem i trójką dzieci, za jedzenie i łóżko.
    .ordinary = Krewni i au pair też pomagają w domu, ale w uzgodnionych godzinach i tak, że mają czas na zajęcia i znajomych.

## W gospodarstwie domowym dyplomaty lub konsula

section-domestic-servitude-diplomatic = W gospodarstwie domowym dyplomaty lub konsula
indicator-ds-dip-contract = Umowa przedstawiona do wizy różni się od tej, która obowiązuje w domu.
    .example = W aktach wizowych jest umowa na 40 godzin; kobieta pokazuje inną, podpisaną w rezydencji: „liczba godzin według potrzeb”.
    .ordinary = Pracodawca mógł uzgodnić z osobą lepsze warunki i po prostu nie powiadomić placówki.
indicator-ds-dip-card = Pracodawca trzyma paszport, umowę lub legitymację wydaną osobie przez protokół dyplomatyczny.
    .example = Na coroczną rozmowę kierowca przynosi kserokopię; mówi, że jego legitymacja leży w sejfie dyplomaty.
    .ordinary = Legitymacja i paszport mogą być w protokole dyplomatycznym do przedłużenia albo w sejfie, który osoba może otworzyć.
indicator-ds-dip-bank = Wynagrodzenie nie jest wpłacane na rachunek bankowy prowadzony na nazwisko osoby.
    .example = Jako dowód wypłat pracodawca przysyła sześć pokwitowań na gotówkę, wszystkie pisane tym samym tuszem i z tą samą datą.
    .ordinary = Ktoś nowo przybyły może jeszcze czekać na rachunek, a przez pierwsze tygodnie wystarcza gotówka za pokwitowaniem.
indicator-ds-dip-immunity = Osobie powiedziano, że z powodu immunitetu nikt nie może jej pomóc.
    .example = Pracodawca powiedział niani: „Mam immunitet, więc żadna policja i żaden sąd cię nie wysłucha”.
    .ordinary = Pracodawca mógł źle zrozumieć przepisy lub mówić w złości; powiedz osobie, że pomoc istnieje.
indicator-ds-dip-transfer = Osoba musi wyjechać z pracodawcą na nową placówkę, inaczej całkowicie straci swój status.
    .example = W czerwcu rodzina przenosi się na następną placówkę; kamerdyner mówi, że musi jechać z nią albo zostanie bez dokumentów.
    .ordinary = Zezwolenie naprawdę może wygasać wraz z placówką, a niektórzy chętnie jadą z rodziną; zapytaj, co osoba by wybrała.
indicator-ds-dip-no-interview = Pracodawca uniemożliwia rozmowę osobistą lub jest podczas niej obecny.
    .example = Dyplomatka wchodzi razem ze swoim ogrodnikiem, siada obok niego i mówi: „On nie ma przede mną tajemnic”.
    .ordinary = Pracodawca może chcieć tłumaczyć albo nie wiedzieć, że ta rozmowa jest przeznaczona tylko dla osoby, którą zatrudnia.
