# Lista kontrolna „immediate-needs”: tekst dla pracownika. Struktura listy jest w pliku checklists/immediate-needs.toml.

checklist-immediate-needs = Ocena pilnych potrzeb
    .purpose = Ustalić, czego osoba potrzebuje w ciągu najbliższych 72 godzin.
    .audience = Osoba prowadząca sprawę
    .when = Gdy tylko osoba jest bezpieczna. Potrzeby nie zależą od żadnego wyniku.

## Potrzeby

section-immediate-needs-needs = Potrzeby
indicator-in-shelter = Potrzebuje bezpiecznego schronienia.
    .label = Bezpieczne miejsce
indicator-in-medical = Potrzebuje opieki medycznej, także w zakresie zdrowia seksualnego i reprodukcyjnego.
    .label = Opieka medyczna
indicator-in-psych = Potrzebuje pierwszej pomocy psychologicznej lub interwencji kryzysowej.
    .label = Pomoc w kryzysie
indicator-in-food-clothes = Potrzebuje jedzenia, ubrań lub środków higienicznych.
    .label = Jedzenie, ubranie, higiena
indicator-in-phone-money = Potrzebuje bezpiecznego telefonu, gotówki lub transportu.
    .label = Telefon, pieniądze, transport
indicator-in-interpreter = Potrzebuje tłumacza lub tłumaczki, zgodnie z własnym wyborem.
    .label = Tłumacz
indicator-in-document = Potrzebuje paszportu lub paszportu tymczasowego.
    .label = Paszport lub dokument podróży
indicator-in-lawyer = Potrzebuje porady prawnej, także o zasadzie niekarania i zaległym wynagrodzeniu.
    .label = Porada prawna
indicator-in-status = Potrzebuje porady o czasie do namysłu lub zezwoleniu na pobyt.
    .label = Porada w sprawie pobytu
indicator-in-family = Chce albo nie chce, aby powiadomiono rodzinę.
    .label = Powiadomienie rodziny lub nie
indicator-in-dependants = Dzieci lub inne osoby na utrzymaniu potrzebują opieki lub ochrony.
    .label = Opieka nad dziećmi lub bliskimi
indicator-in-disability = Potrzebuje wsparcia w związku z niepełnosprawnością, uzależnieniem lub ciążą.
    .label = Niepełnosprawność, uzależnienie, ciąża
indicator-in-guardian = Dziecko: potrzebuje opiekuna lub przedstawiciela.
    .label = Opiekun dla dziecka
