# Lista kontrolna „organ-removal”: tekst dla pracownika. Struktura listy jest w pliku checklists/organ-removal.toml.

checklist-organ-removal = Usunięcie narządu
    .purpose = Rozpoznać handel ludźmi w celu usunięcia narządu.
    .audience = Osoby prowadzące rozmowy; pracownicy wizowi przy wyjazdach na leczenie
    .when = Osoba prosi o pomoc po operacji za granicą albo okoliczności wyjazdu na leczenie budzą wątpliwości.

## Sygnały

section-organ-removal-signs = Sygnały
indicator-or-surgery-story = Osoba oddała lub ma wkrótce oddać narząd albo ma bliznę po operacji, której nikt jej nie wyjaśnił.
    .care = Nie badaj. Zapisuj tylko to, co widać.
indicator-or-promised-money = Osobie obiecano za narząd pieniądze lub pracę.
indicator-or-not-paid = Obiecanej kwoty nie wypłacono albo ją zmniejszono.
indicator-or-no-info = Osobie nie powiedziano, czym grozi operacja, albo podpisała dokumenty, których nie mogła przeczytać.
indicator-or-no-withdraw = Osobie nie pozwolono zmienić zdania.
indicator-or-false-relation = W dokumentach nieprawdziwie podano, że dawca i biorca są spokrewnieni.
indicator-or-broker-travel = Pośrednik zorganizował podróż, mieszkanie, paszport i klinikę.
indicator-or-debt = Osoba zgodziła się z powodu długu lub gróźb.
indicator-or-no-aftercare = Osoba nie ma dokumentacji medycznej lub opieki po zabiegu.
indicator-or-recruit-others = Od osoby oczekuje się werbowania innych dawców.
