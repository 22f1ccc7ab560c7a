# Lista kontrolna „domestic-servitude”: tekst dla pracownika. Struktura listy jest w pliku checklists/domestic-servitude.toml.

checklist-domestic-servitude = Zniewolenie w gospodarstwie domowym, także w domach dyplomatów
    .purpose = Rozpoznać zniewolenie osób pracujących w domu lub w opiece, także zatrudnionych przez akredytowany personel.
    .audience = Osoby prowadzące rozmowy; pracownicy protokołu i kadr
    .when = Osoba pracująca w domu lub w opiece kontaktuje się z placówką albo odbywa się coroczna rozmowa osobista.

## W każdym gospodarstwie domowym

section-domestic-servitude-household = W każdym gospodarstwie domowym
indicator-ds-no-private-space = Osoba nie ma miejsca dla siebie lub śpi w pomieszczeniu wspólnym albo nieodpowiednim.
indicator-ds-eats-apart = Osoba dostaje złe jedzenie lub tylko resztki.
indicator-ds-always-on-call = Osoba jest do dyspozycji dniem i nocą i nie ma pełnego dnia wolnego.
indicator-ds-never-alone-out = Osoba nigdy lub rzadko wychodzi z domu bez pracodawcy.
indicator-ds-phone-limited = Osobie nie wolno korzystać z telefonu lub może rozmawiać tylko przy kimś.
indicator-ds-insults = Domownicy poniżają osobę, grożą jej lub ją biją (zapytaj, co dokładnie się dzieje).
indicator-ds-reported-missing = Pracodawca zgłasza, że osoba zaginęła lub że dopuściła się kradzieży.
indicator-ds-pay-home = Wynagrodzenie jest rzekomo wysyłane do domu lub „odkładane”, a osoba nie może tego sprawdzić.
indicator-ds-extra-house = Osobę „wypożycza się” do innych domów lub do rodzinnej firmy.
indicator-ds-aupair = Au pair, student, studentka lub ktoś z rodziny pracuje w domu w pełnym wymiarze bez wynagrodzenia.

## W gospodarstwie domowym dyplomaty lub konsula

section-domestic-servitude-diplomatic = W gospodarstwie domowym dyplomaty lub konsula
indicator-ds-dip-contract = Umowa przedstawiona do wizy różni się od tej, która obowiązuje w domu.
indicator-ds-dip-card = Pracodawca trzyma paszport, umowę lub legitymację wydaną osobie przez protokół dyplomatyczny.
indicator-ds-dip-bank = Wynagrodzenie nie jest wpłacane na rachunek bankowy prowadzony na nazwisko osoby.
indicator-ds-dip-immunity = Osobie powiedziano, że z powodu immunitetu nikt nie może jej pomóc.
indicator-ds-dip-transfer = Osoba musi wyjechać z pracodawcą na nową placówkę, inaczej całkowicie straci swój status.
indicator-ds-dip-no-interview = Pracodawca uniemożliwia rozmowę osobistą lub jest podczas niej obecny.
