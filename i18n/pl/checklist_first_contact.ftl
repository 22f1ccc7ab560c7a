# Lista kontrolna „first-contact”: tekst dla pracownika. Struktura listy jest w pliku checklists/first-contact.toml.

checklist-first-contact = Sygnały ostrzegawcze przy okienku, w rozmowie telefonicznej i w wiadomościach
    .purpose = Zauważyć, jeszcze przed rozmową, że za zwykłą sprawą konsularną może kryć się coś więcej.
    .audience = Pracownicy przy okienku i przy telefonie, dyżurni, pracownicy konsulatów honorowych
    .when = Przy każdym pierwszym kontakcie. Zajmuje około dwóch minut. Nigdy nie czytaj jej na głos.

## W jakim stanie osoba przychodzi

section-first-contact-arrival = W jakim stanie osoba przychodzi
indicator-fc-comes-alone-fled = Osoba niedawno uciekła z miejsca pracy, z mieszkania lub od partnera albo partnerki.
indicator-fc-no-belongings = Osoba nie ma rzeczy osobistych lub ma ich mało albo jest ubrana nieodpowiednio do pory roku.
indicator-fc-injury = Osoba ma widoczne lub nieleczone obrażenia albo wygląda na chorą lub wyczerpaną.
    .care = Nie badaj. Zapisuj tylko to, co widać.
indicator-fc-afraid = Osoba wydaje się przestraszona, obserwuje drzwi lub pyta, czy ktoś może ją zobaczyć.
indicator-fc-unknown-address = Osoba nie potrafi podać adresu, pod którym mieszka lub pracuje.
indicator-fc-unsure-country = Osoba nie jest pewna, w jakim mieście lub kraju się znajduje.

## Dokumenty

section-first-contact-documents = Dokumenty
indicator-fc-docs-held = Ktoś inny trzyma paszport lub dowód osobisty i nie chce go oddać.
indicator-fc-emergency-travel-doc = Złożono wniosek o paszport tymczasowy, a opowieść o „zgubieniu” paszportu jest niespójna.
indicator-fc-docs-false = Dokumenty są fałszywe, przerobione lub należą do innej osoby.
indicator-fc-docs-others-pay = Ktoś inny nalega, aby zapłacić za nowy dokument, odebrać go lub zatrzymać u siebie.
indicator-fc-many-requests = We wnioskach kilku obywateli powtarza się ta sama osoba do kontaktu, ten sam adres lub telefon.
indicator-fc-job-mismatch = Podany cel pobytu nie zgadza się z wizą, zezwoleniem lub faktycznie wykonywaną pracą.

## Osoba towarzysząca

section-first-contact-companion = Osoba towarzysząca
indicator-fc-companion-speaks = Ktoś, kto towarzyszy osobie, odpowiada za nią lub ją poprawia, a nie chodzi tylko o pomoc z powodu języka, choroby lub niepełnosprawności.
indicator-fc-companion-refuses-private = Ktoś, kto towarzyszy osobie, nie zgadza się na rozmowę na osobności lub ją utrudnia.
indicator-fc-companion-relation-unclear = Nie jest jasne, kim dla osoby jest ktoś, kto jej towarzyszy, albo wyjaśnienia się zmieniają.
indicator-fc-phone-monitored = Podczas wizyty ktoś trzyma telefon osoby, obserwuje go lub słucha przez otwarte połączenie.

## Co mówi osoba

section-first-contact-story = Co mówi osoba
indicator-fc-rehearsed = Odpowiedzi brzmią jak wyuczone lub kilka osób opowiada to samo słowo w słowo.
indicator-fc-pay-problem = Osoba mówi, że za wykonaną pracę nie dostała wynagrodzenia lub dostała znacznie mniej, niż uzgodniono.
indicator-fc-debt-mentioned = Osoba wspomina o długu wobec pracodawcy, pośrednika, partnera lub partnerki.
indicator-fc-deceived-mentioned = Osoba mówi, że praca lub wyjazd wyglądały inaczej, niż jej przedstawiono.
indicator-fc-cannot-leave = Osoba mówi, że ktoś nie pozwala jej opuścić miejsca, zrezygnować z pracy lub od kogoś odejść.

## Telefony, wiadomości i osoby trzecie

section-first-contact-remote = Telefony, wiadomości i osoby trzecie
indicator-fc-call-cut = Osoba mówi przez telefon szeptem, rozmowa nagle się urywa lub połączenie przychodzi z cudzego telefonu.
indicator-fc-family-report = Rodzina lub ktoś znajomy zgłasza, że kontakt się urwał, głos brzmi inaczej lub wiadomości wyglądają na pisane pod dyktando.
indicator-fc-ransom = Od rodziny żąda się pieniędzy za uwolnienie osoby lub za jej „kontrakt”.
indicator-fc-third-party-report = Pracodawca, klient, ktoś z sąsiedztwa lub organizacja pozarządowa zgłasza obawy o obywatela lub obywatelkę.
