# Lista kontrolna „immediate-needs”: tekst dla pracownika. Struktura listy jest w pliku checklists/immediate-needs.toml.

checklist-immediate-needs = Ocena pilnych potrzeb
    .purpose = Ustalić, czego osoba potrzebuje w ciągu najbliższych 72 godzin.
    .audience = Osoba prowadząca sprawę
    .when = Gdy tylko osoba jest bezpieczna. Potrzeby nie zależą od żadnego wyniku.

## Potrzeby

section-immediate-needs-needs = Potrzeby
indicator-in-shelter = Potrzebuje bezpiecznego schronienia.
indicator-in-medical = Potrzebuje opieki medycznej, także w zakresie zdrowia seksualnego i reprodukcyjnego.
indicator-in-psych = Potrzebuje pierwszej pomocy psychologicznej lub interwencji kryzysowej.
indicator-in-food-clothes = Potrzebuje jedzenia, ubrań lub środków higienicznych.
indicator-in-phone-money = Potrzebuje bezpiecznego telefonu, gotówki lub transportu.
indicator-in-interpreter = Potrzebuje tłumacza lub tłumaczki, zgodnie z własnym wyborem.
indicator-in-document = Potrzebuje paszportu lub paszportu tymczasowego.
indicator-in-lawyer = Potrzebuje porady prawnej, także o zasadzie niekarania i zaległym wynagrodzeniu.
indicator-in-status = Potrzebuje porady o czasie do namysłu lub zezwoleniu na pobyt.
indicator-in-family = Chce albo nie chce, aby powiadomiono rodzinę.
indicator-in-dependants = Dzieci lub inne osoby na utrzymaniu potrzebują opieki lub ochrony.
indicator-in-disability = Potrzebuje wsparcia w związku z niepełnosprawnością, uzależnieniem lub ciążą.
indicator-in-guardian = Dziecko: potrzebuje opiekuna lub przedstawiciela.
