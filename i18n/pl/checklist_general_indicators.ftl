# Lista kontrolna „general-indicators”: tekst dla pracownika. Struktura listy jest w pliku checklists/general-indicators.toml.

checklist-general-indicators = Wskaźniki ogólne
    .purpose = Pierwsza wspólna lista dla każdej formy wyzysku, gdy forma nie jest jeszcze jasna.
    .audience = Wszyscy pracownicy konsularni; osoby prowadzące rozmowy
    .when = Po zauważeniu sygnału ostrzegawczego, podczas pierwszej rozmowy na osobności.

## Czyn (co zrobiono z osobą)

section-general-indicators-act = Czyn (co zrobiono z osobą)
indicator-gi-act-recruited = Ktoś zwerbował osobę (oferta, ogłoszenie, związek, sprzedaż).
    .example = Na dworcu autobusowym, opowiada murarz, jakiś mężczyzna w pięć minut zaproponował mu pracę za granicą, przejazd i pokój.
    .ordinary = Prawie każda praca i niejedna znajomość zaczynają się od oferty; ważne, co z niej wynikło.
indicator-gi-act-moved = Ktoś zorganizował lub opłacił podróż albo przewóz osoby.
    .example = Mężczyzna mówi, że kobieta, którą znał tylko z czatu, zarezerwowała mu lot, opłaciła go i przysłała kierowcę na lotnisko.
    .ordinary = Pracodawcy, krewni i partnerzy na co dzień kupują bilety, a niektóre firmy przywożą autokarem całą ekipę.
indicator-gi-act-housed = Ktoś dał osobie zakwaterowanie, ukrywał ją lub przetrzymywał.
    .example = Kobieta mówi, że para ulokowała ją na zapleczu swojego sklepu i kazała siedzieć cicho, ilekroć wchodził ktoś z klientów.
    .ordinary = Znajomi, krewni i pracodawcy przyjmują ludzi pod dach także w dobrej wierze, na jedną noc albo na sezon.
indicator-gi-act-received = Osoba została przekazana komuś innemu lub przez kogoś innego przejęta.
    .example = Przy promie, opowiada młody mężczyzna, kierowca oddał jego dokumenty obcej kobiecie i powiedział: „Teraz idziesz z nią”.
    .ordinary = Kierowca lub agencja mogą dowieźć kogoś dokładnie do tej szkoły, firmy lub rodziny goszczącej, którą uzgodniono.

## Kontrola i swoboda poruszania się

section-general-indicators-control = Kontrola i swoboda poruszania się
indicator-gi-watched = Osoba jest pilnowana lub eskortowana albo ogranicza się jej swobodę poruszania się.
    .example = Pomocnik kuchenny mówi, że brat właściciela odprowadza go do pracy, czeka na podwórzu i odprowadza z powrotem.
    .ordinary = Współpracownicy mogą chodzić razem dla bezpieczeństwa; pilnować może też zazdrosny partner i wtedy również trzeba bezpiecznego planu.
indicator-gi-cannot-leave-work = Osoba nie może swobodnie opuszczać miejsca pracy lub zakwaterowania.
    .example = Osoby zbierające grzyby mówią, że bramę ich hostelu zamyka się o dziewiątej, a jedyny klucz ma brygadzista.
    .ordinary = Na statkach, w odległych obozach i na terenach strzeżonych ograniczenia dotyczą wszystkich; zapytaj o dni wolne.
indicator-gi-no-docs = Osoba nie ma u siebie swoich dokumentów tożsamości (nie dotyczy dokumentów zgubionych lub zatrzymanych przez urząd).
    .example = Rok temu, mówi opiekunka, rodzina schowała jej paszport „w bezpiecznym miejscu” i od tamtej pory go nie widziała.
    .ordinary = Niektórzy nigdy nie mieli dokumentów albo zostawili je u kogoś znajomego i w każdej chwili mogą je odebrać.
indicator-gi-limited-contact = Kontakt z rodziną, znajomymi lub kimkolwiek z zewnątrz jest ograniczany lub podsłuchiwany.
    .example = Ogrodnik, który mieszka u rodziny, mówi: „Dzwonię do brata w niedziele, na głośniku, a pani jest w pokoju”.
    .ordinary = Słaby zasięg, koszty, różnica czasu lub zakaz telefonów w godzinach pracy też sprawiają, że rozmowy są krótkie i rzadkie.
indicator-gi-moved-often = Osoba jest często przewożona z miejsca na miejsce i nie wie dlaczego.
    .example = Kobieta mówi, że w cztery miesiące spała w sześciu mieszkaniach i za każdym razem kazano jej tylko spakować się w godzinę.
    .ordinary = Osoby na zastępstwach, monterzy i ekipy do zbiorów jadą tam, gdzie jest praca, i nieraz dowiadują się o tym późno.
indicator-gi-no-phone-money = Osoba nie ma własnego telefonu ani własnych pieniędzy.
    .example = Pięćdziesięcioletni mężczyzna prosi o telefon w biurze; mówi, że od przyjazdu nie ma ani telefonu, ani gotówki.
    .ordinary = Przyczyną może być kradzież, bieda lub partner, który trzyma pieniądze; zapytaj, czego potrzeba dzisiaj.

## Groźby i przemoc

section-general-indicators-threats = Groźby i przemoc
indicator-gi-violence = Ludzie, którzy kontrolują pracę, mieszkanie, pieniądze lub poruszanie się osoby, stosują lub stosowali wobec niej przemoc.
    .example = Magazynier mówi, że mężczyzna, który wynajmuje im łóżka, uderzył go, gdy spóźnił się na furgonetkę.
    .ordinary = Może to być przemoc w domu albo inna napaść; bezpieczeństwo i pomoc i tak są najważniejsze.
indicator-gi-threats = Ludzie, którzy kontrolują pracę, mieszkanie, pieniądze lub poruszanie się osoby, grożą lub grozili jej przemocą.
    .example = Glazurnik mówi, że gdy poprosił o wypłatę, szef ekipy pokazał mu kij bejsbolowy pod siedzeniem samochodu.
    .ordinary = Może za tym stać wierzyciel, ktoś stosujący przemoc w związku lub gwałtowna kłótnia; mimo to potraktuj groźbę poważnie.
indicator-gi-family-threat = Ktoś grozi rodzinie osoby lub robi jej krzywdę.
    .example = W dniu, w którym chciała odejść, opowiada szwaczka, pośrednik przysłał jej zdjęcie drzwi domu jej rodziców.
    .ordinary = Przyczyną może być rodzinna waśń, dawny dług lub polityka w kraju; bezpieczeństwo krewnych jest równie ważne.
indicator-gi-authorities-threat = Osobę straszy się wydaniem władzom.
    .example = Ktoś pracujący na zmywaku mówi, że na każde pytanie o wypłatę właściciel odpowiada: „Jeden telefon i siedzisz w samolocie”.
    .ordinary = Doradca lub pracodawca może uczciwie ostrzec, że zezwolenie wkrótce wygasa albo że brakuje dokumentu.
indicator-gi-distrust = Osoba wydaje się niepewna, czy może zaufać rozmówcy (częste po złych doświadczeniach; samo w sobie o niczym nie świadczy).
    .example = Kobieta dwa razy pyta, kto będzie czytał notatki, nie zdejmuje płaszcza i trzyma krzesło blisko drzwi.
    .ordinary = Kto kiedyś zawiódł się na urzędnikach albo po prostu jeszcze cię nie zna, może być powściągliwy i potrzebować czasu.
indicator-gi-drugged = Osobie podaje się narkotyki, alkohol lub leki, aby ją kontrolować.
    .example = Młody mężczyzna mówi, że tabletki na kwaterze są za darmo, ale nie dostaje ich, gdy nie chce wyjść do pracy.
    .ordinary = Lek mógł przepisać lekarz, a alkohol lub narkotyki mogły być już wcześniej; i tak zaproponuj opiekę medyczną.

## Wyzysk

section-general-indicators-exploitation = Wyzysk
    .calm = Praca i codzienność
indicator-gi-little-pay = Osoba dostaje niewielkie wynagrodzenie lub nie dostaje go wcale.
    .example = Mężczyzna, który dogląda dwudziestu krów, mówi, że dostaje posiłki, tytoń i w soboty trzydzieści euro.
    .ordinary = Wypłata może się spóźniać albo być niska, ale uzgodniona, z mieszkaniem lub nauką w cenie; może to ocenić doradca prawa pracy.
indicator-gi-no-access-earnings = Ktoś inny zabiera lub kontroluje zarobki osoby.
    .example = Kobieta mówi, że jej wypłata idzie na konto „menedżera”, a on daje jej dziesięć euro na autobus.
    .ordinary = Pary miewają wspólne konto, a niektórzy proszą zaufaną osobę z rodziny, by odkładała lub przesyłała ich pieniądze.
indicator-gi-long-hours = Osoba przez długi czas pracuje po bardzo wiele godzin lub nie ma dni wolnych.
    .example = Ktoś, kto pomaga w piekarni, mówi: „Rozpalamy piece o czwartej i kończymy po zamknięciu sklepu, w niedziele też”.
    .ordinary = Wszystkie dni mogą wypełnić także żniwa, własna firma, druga praca lub nadgodziny brane z własnej woli.
indicator-gi-poor-housing = Osoba mieszka w złych lub niebezpiecznych warunkach.
    .example = Osoba zbierająca truskawki mówi, że w dziewięcioro mieszkają w kontenerze z jedną kuchenką i drzwiami, które się nie domykają.
    .ordinary = O pokój bywa trudno i jest drogo, a ktoś, kto może się wyprowadzić, godzi się czasem na gorszy, by oszczędzić.
indicator-gi-no-medical = Osoba nie ma dostępu do opieki medycznej.
    .example = Sprzątaczkę od miesiąca boli ząb; mówi, że według agencji lekarze „nie są dla takich jak wy”.
    .ordinary = Do lekarza można nie trafić przez koszty, język lub brak ubezpieczenia; pomóż się do niego dostać bez względu na powód.
indicator-gi-punished = Wobec osoby stosuje się kary: pieniężne, pozbawianie jedzenia lub inne.
    .example = Monter rusztowań mówi, że każde spóźnienie kosztuje go pięćdziesiąt euro, a kto się sprzeciwia, nie dostaje kolacji.
    .ordinary = Firma może pobierać opłaty za szkody według ustalonych zasad; pozbawienie jedzenia nigdy nie jest uczciwą karą.
indicator-gi-debt = Osoba uważa, że musi dalej pracować lub być posłuszna, dopóki nie spłaci długu wobec pracodawcy, werbującego, partnera, partnerki lub kogoś, kto ją kontroluje.
    .example = Mężczyzna mówi, że musi zostać, aż odpracuje dwa tysiące euro za podróż, a ta kwota ciągle rośnie.
    .ordinary = Pożyczkę z banku, od pracodawcy lub krewnych trzeba nieraz spłacać, ale wolno przy tym zmienić pracę.
indicator-gi-false-promise = Osoba zaufała obietnicy, która okazała się fałszywa.
    .example = Kobieta mówi, że rzuciła stragan dla mężczyzny, który mówił o ślubie, a na miejscu pokazano jej pryczę i grafik pracy.
    .ordinary = Obietnice zawodzą też przez pecha, nieudaną miłość lub zwykłą pomyłkę, na której nikt nie zyskuje.
