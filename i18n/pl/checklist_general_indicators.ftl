# Lista kontrolna „general-indicators”: tekst dla pracownika. Struktura listy jest w pliku checklists/general-indicators.toml.

checklist-general-indicators = Wskaźniki ogólne
    .purpose = Pierwsza wspólna lista dla każdej formy wyzysku, gdy forma nie jest jeszcze jasna.
    .audience = Wszyscy pracownicy konsularni; osoby prowadzące rozmowy
    .when = Po zauważeniu sygnału ostrzegawczego, podczas pierwszej rozmowy na osobności.

## Czyn (co zrobiono z osobą)

section-general-indicators-act = Czyn (co zrobiono z osobą)
indicator-gi-act-recruited = Ktoś zwerbował osobę (oferta, ogłoszenie, związek, sprzedaż).
indicator-gi-act-moved = Ktoś zorganizował lub opłacił podróż albo przewóz osoby.
indicator-gi-act-housed = Ktoś dał osobie zakwaterowanie, ukrywał ją lub przetrzymywał.
indicator-gi-act-received = Osoba została przekazana komuś innemu lub przez kogoś innego przejęta.

## Kontrola i swoboda poruszania się

section-general-indicators-control = Kontrola i swoboda poruszania się
indicator-gi-watched = Osoba jest pilnowana lub eskortowana albo ogranicza się jej swobodę poruszania się.
indicator-gi-cannot-leave-work = Osoba nie może swobodnie opuszczać miejsca pracy lub zakwaterowania.
indicator-gi-no-docs = Osoba nie ma u siebie swoich dokumentów tożsamości (nie dotyczy dokumentów zgubionych lub zatrzymanych przez urząd).
indicator-gi-limited-contact = Kontakt z rodziną, znajomymi lub kimkolwiek z zewnątrz jest ograniczany lub podsłuchiwany.
indicator-gi-moved-often = Osoba jest często przewożona z miejsca na miejsce i nie wie dlaczego.
indicator-gi-no-phone-money = Osoba nie ma własnego telefonu ani własnych pieniędzy.

## Groźby i przemoc

section-general-indicators-threats = Groźby i przemoc
indicator-gi-violence = Ludzie, którzy kontrolują pracę, mieszkanie, pieniądze lub poruszanie się osoby, stosują lub stosowali wobec niej przemoc.
indicator-gi-threats = Ludzie, którzy kontrolują pracę, mieszkanie, pieniądze lub poruszanie się osoby, grożą lub grozili jej przemocą.
indicator-gi-family-threat = Ktoś grozi rodzinie osoby lub robi jej krzywdę.
indicator-gi-authorities-threat = Osobę straszy się wydaniem władzom.
indicator-gi-distrust = Osoba wydaje się niepewna, czy może zaufać rozmówcy (częste po złych doświadczeniach; samo w sobie o niczym nie świadczy).
indicator-gi-drugged = Osobie podaje się narkotyki, alkohol lub leki, aby ją kontrolować.

## Wyzysk

section-general-indicators-exploitation = Wyzysk
    .calm = Praca i codzienność
indicator-gi-little-pay = Osoba dostaje niewielkie wynagrodzenie lub nie dostaje go wcale.
indicator-gi-no-access-earnings = Ktoś inny zabiera lub kontroluje zarobki osoby.
indicator-gi-long-hours = Osoba przez długi czas pracuje po bardzo wiele godzin lub nie ma dni wolnych.
indicator-gi-poor-housing = Osoba mieszka w złych lub niebezpiecznych warunkach.
indicator-gi-no-medical = Osoba nie ma dostępu do opieki medycznej.
indicator-gi-punished = Wobec osoby stosuje się kary: pieniężne, pozbawianie jedzenia lub inne.
indicator-gi-debt = Osoba uważa, że musi dalej pracować lub być posłuszna, dopóki nie spłaci długu wobec pracodawcy, werbującego, partnera, partnerki lub kogoś, kto ją kontroluje.
indicator-gi-false-promise = Osoba zaufała obietnicy, która okazała się fałszywa.
