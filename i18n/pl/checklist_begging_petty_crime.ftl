# Lista kontrolna „begging-petty-crime”: tekst dla pracownika. Struktura listy jest w pliku checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Żebractwo i drobna przestępczość uliczna
    .purpose = Rozpoznać osoby wykorzystywane do żebrania, handlu ulicznego, kradzieży kieszonkowych lub kradzieży w sklepach.
    .audience = Osoby prowadzące rozmowy; wizyty u osób pozbawionych wolności
    .when = Osobę wylegitymowano, ukarano grzywną lub zatrzymano albo udziela się jej pomocy w związku z żebraniem lub drobną kradzieżą.

## Sygnały

section-begging-petty-crime-signs = Sygnały
indicator-bg-target = Osoba musi codziennie przynosić ustaloną kwotę.
indicator-bg-punished = Osoba jest karana, jeśli przyniesie za mało.
indicator-bg-money-collected = Większość pieniędzy lub wszystkie zabiera ktoś spoza gospodarstwa domowego osoby.
indicator-bg-dropped-off = Osobę przywozi i odbiera ktoś, kto sam nie żebrze i decyduje, gdzie osoba ma stać.
indicator-bg-disability-used = Ktoś wykorzystuje niepełnosprawność, wiek, ciążę lub obrażenia osoby, aby przynosiła więcej pieniędzy.
indicator-bg-injured-on-purpose = Osobę okaleczono albo odmówiono jej leczenia, aby zarabiała więcej.
indicator-bg-sleep-group = Jedna osoba decyduje, gdzie śpią pozostałe, i przechowuje ich dokumenty lub pieniądze.
indicator-bg-welfare = Ktoś wykorzystuje dane osoby, aby uzyskać świadczenia lub pożyczki albo zawrzeć umowy na telefon.
indicator-bg-moved-circuits = Ktoś inny decyduje, kiedy osoba jest przewożona między miastami lub państwami.
indicator-bg-child-present = Ktoś zmusza dziecko do żebrania lub kradzieży albo podaje dziecku środki odurzające, aby było cicho.
