# Lista „first-contact”: teksty dla urzędnika. Struktura znajduje się w pliku checklists/first-contact.toml.

checklist-first-contact = Sygnały ostrzegawcze przy okienku, w rozmowie telefonicznej i w wiadomościach
    .purpose = Zauważyć, jeszcze przed rozmową, że za zwykłą sprawą konsularną może kryć się coś więcej.
    .audience = Pracownicy przy okienku i przy telefonie, dyżurni, pracownicy konsulatów honorowych
    .when = Przy każdym pierwszym kontakcie. Zajmuje około dwóch minut. Nigdy nie czytać na głos.

## W jakim stanie osoba przychodzi

section-first-contact-arrival = W jakim stanie osoba przychodzi
indicator-fc-comes-alone-fled = Osoba właśnie uciekła z miejsca pracy, z mieszkania lub od partnera albo partnerki.
indicator-fc-no-belongings = Osoba nie ma rzeczy osobistych lub ma ich mało albo jest ubrana nieodpowiednio do pory roku.
indicator-fc-injury = Osoba ma widoczne lub nieleczone obrażenia albo wygląda na chorą lub wyczerpaną.
indicator-fc-afraid = Osoba wydaje się przestraszona, obserwuje drzwi lub pyta, czy ktoś może ją zobaczyć.
indicator-fc-unknown-address = Osoba nie potrafi podać adresu, pod którym mieszka lub pracuje.
indicator-fc-unsure-country = Osoba nie jest pewna, w jakim mieście lub kraju się znajduje.

## Dokumenty

section-first-contact-documents = Dokumenty
indicator-fc-docs-held = Ktoś inny trzyma paszport lub dowód osobisty i nie chce go oddać.
indicator-fc-emergency-travel-doc = Wpłynęła prośba o tymczasowy dokument podróży, a relacja o „zgubieniu” paszportu jest niespójna.
indicator-fc-docs-false = Dokumenty są fałszywe, przerobione lub należą do innej osoby.
indicator-fc-docs-others-pay = Ktoś inny nalega, że zapłaci za nowy dokument, odbierze go lub zatrzyma u siebie.
indicator-fc-many-requests = We wnioskach kilku obywateli powtarza się ta sama osoba do kontaktu, ten sam adres lub telefon.
indicator-fc-job-mismatch = Podany cel pobytu nie zgadza się z wizą, zezwoleniem lub faktycznie wykonywaną pracą.

## Osoba towarzysząca

section-first-contact-companion = Osoba towarzysząca
indicator-fc-companion-speaks = Ktoś towarzyszący odpowiada za osobę lub ją poprawia, a nie jest to tylko pomoc z powodu języka, choroby lub niepełnosprawności.
indicator-fc-companion-refuses-private = Ktoś towarzyszący nie zgadza się na rozmowę na osobności lub ją utrudnia.
indicator-fc-companion-relation-unclear = Nie jest jasne, kim dla osoby jest ktoś, kto jej towarzyszy, lub wyjaśnienia się zmieniają.
indicator-fc-phone-monitored = Podczas wizyty ktoś trzyma telefon osoby, obserwuje go lub słucha przez otwarte połączenie.

## Relacja osoby

section-first-contact-story = Relacja osoby
indicator-fc-rehearsed = Odpowiedzi brzmią jak wyuczone lub kilka osób opowiada to samo słowo w słowo.
indicator-fc-pay-problem = Osoba mówi, że za wykonaną pracę nie dostała wynagrodzenia lub dostała znacznie mniej, niż uzgodniono.
indicator-fc-debt-mentioned = Osoba wspomina o długu wobec pracodawcy, pośrednika, partnera lub partnerki.
indicator-fc-deceived-mentioned = Osoba mówi, że praca lub wyjazd wyglądały inaczej, niż jej przedstawiono.
indicator-fc-cannot-leave = Osoba mówi, że ktoś nie pozwala jej opuścić miejsca, zrezygnować z pracy lub od kogoś odejść.

## Telefony, wiadomości i osoby trzecie

section-first-contact-remote = Telefony, wiadomości i osoby trzecie
indicator-fc-call-cut = Osoba mówi przez telefon szeptem, rozmowa nagle się urywa lub połączenie przychodzi z cudzego telefonu.
indicator-fc-family-report = Rodzina lub ktoś znajomy zgłasza utratę kontaktu, zmieniony głos lub wiadomości jakby pisane pod dyktando.
indicator-fc-ransom = Od rodziny żąda się pieniędzy za uwolnienie osoby lub za jej „kontrakt”.
indicator-fc-third-party-report = Pracodawca, klient, ktoś z sąsiedztwa lub organizacja pozarządowa zgłasza obawy o obywatela lub obywatelkę.
