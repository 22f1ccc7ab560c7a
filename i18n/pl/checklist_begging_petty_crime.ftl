# Lista kontrolna „begging-petty-crime”: tekst dla pracownika. Struktura listy jest w pliku checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Żebractwo i drobna przestępczość uliczna
    .purpose = Rozpoznać osoby wykorzystywane do żebrania, handlu ulicznego, kradzieży kieszonkowych lub kradzieży w sklepach.
    .audience = Osoby prowadzące rozmowy; wizyty u osób pozbawionych wolności
    .when = Osobę wylegitymowano, ukarano grzywną lub zatrzymano albo udziela się jej pomocy w związku z żebraniem lub drobną kradzieżą.

## Sygnały

section-begging-petty-crime-signs = Sygnały
indicator-bg-target = Osoba musi codziennie przynosić ustaloną kwotę.
    .example = Starsza kobieta, która sprzedaje papierowe kwiaty, mówi, że nie wolno jej skończyć dnia, zanim nie zbierze czterdziestu euro.
    .ordinary = Niektórzy sami wyznaczają sobie kwotę na dany dzień: na nocleg, bilet do domu albo leki dla kogoś bliskiego.
indicator-bg-punished = Osoba jest karana, jeśli przyniesie za mało.
    .example = Młody mężczyzna opisuje, co go czeka po słabym dniu: nie ma kolacji, a śpi się na dworze, obok furgonetki.
    .ordinary = O pieniądze kłócą się też pary i rodziny; jeśli ktoś przy tym ucierpiał lub chodzi głodny, pomoc i tak mu się należy.
indicator-bg-money-collected = Większość pieniędzy lub wszystkie zabiera ktoś spoza gospodarstwa domowego osoby.
    .example = Co godzinę obok trzech kobiet na schodach kościoła przechodzi mężczyzna, a każda wysypuje mu do torby to, co ma w kubku.
    .ordinary = Znajomi mogą składać monety do wspólnej kasy u kogoś, komu ufają, a później dzielić je między siebie.
indicator-bg-dropped-off = Osobę przywozi i odbiera ktoś, kto sam nie żebrze i decyduje, gdzie osoba ma stać.
    .example = Naprzeciwko konsulatu kierowca co rano wysadza mężczyznę na wózku, wskazuje mu róg ulicy i wraca o zmierzchu.
    .ordinary = Ktoś z sąsiedztwa lub rodziny może podwozić osobę, która słabo chodzi, w miejsce, które ona sama wybiera.
indicator-bg-disability-used = Ktoś wykorzystuje niepełnosprawność, wiek, ciążę lub obrażenia osoby, aby przynosiła więcej pieniędzy.
    .example = Mężczyzna ukarany grzywną na dworcu mówi: „Każe mi zostawiać protezę w mieszkaniu, bo wtedy ludzie dają więcej”.
    .ordinary = Przy niepełnosprawności lub w zaawansowanej ciąży niektórzy nie znajdują innego dochodu i sami decydują się żebrać.
indicator-bg-injured-on-purpose = Osobę okaleczono albo odmówiono jej leczenia, aby zarabiała więcej.
    .example = Kobieta mówi, że ten, kto zabiera jej monety, podarł pismo z przychodni, bo jej chora noga „przynosi więcej”.
    .ordinary = Przyczyną może być wypadek, a na leczenie mogło nie starczyć pieniędzy lub ubezpieczenia; lekarz jest potrzebny tak czy inaczej.
indicator-bg-sleep-group = Jedna osoba decyduje, gdzie śpią pozostałe, i przechowuje ich dokumenty lub pieniądze.
    .example = Uliczny sprzedawca mówi, że jeden mężczyzna przydziela materace i trzyma dowody tożsamości wszystkich w puszce po ciastkach.
    .ordinary = We wspólnym mieszkaniu jeden z lokatorów może rozdzielać łóżka i przechowywać dokumenty innych, którzy w każdej chwili mogą je odebrać.
indicator-bg-welfare = Ktoś wykorzystuje dane osoby, aby uzyskać świadczenia lub pożyczki albo zawrzeć umowy na telefon.
    .example = Mężczyzna z noclegowni, który nie ma telefonu, przynosi ostateczne wezwanie do zapłaty za cztery umowy na telefon na jego nazwisko.
    .ordinary = Takie pisma mogą się też brać z kradzieży portfela, pomylenia nazwisk lub dawnych umów samej osoby.
indicator-bg-moved-circuits = Ktoś inny decyduje, kiedy osoba jest przewożona między miastami lub państwami.
    .example = Kobieta ma mandaty z pięciu miast w ciągu siedmiu tygodni, a na każdej rezerwacji autobusu jest nazwisko tego samego mężczyzny.
    .ordinary = Uliczni muzycy i sprzedawcy jeżdżą za jarmarkami i sezonem, a jedna osoba z grupy może układać trasę dla wszystkich.
indicator-bg-child-present = Ktoś zmusza dziecko do żebrania lub kradzieży albo podaje dziecku środki odurzające, aby było cicho.
    .example = Mężczyzna na ławce kiwnięciem głowy wskazuje dziewięcioletniemu chłopcu, kogo z podróżnych ma prosić, a potem zabiera mu monety.
    .ordinary = Rodzic, który nie ma z kim zostawić dziecka, może je mieć przy sobie, gdy żebrze; dziecku zmuszanemu do żebrania lub kradzieży trzeba pomóc, ktokolwiek za tym stoi.
