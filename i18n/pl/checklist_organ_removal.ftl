# Lista kontrolna „organ-removal”: tekst dla pracownika. Struktura listy jest w pliku checklists/organ-removal.toml.

checklist-organ-removal = Usunięcie narządu
    .purpose = Rozpoznać handel ludźmi w celu usunięcia narządu.
    .audience = Osoby prowadzące rozmowy; pracownicy wizowi przy wyjazdach na leczenie
    .when = Osoba prosi o pomoc po operacji za granicą albo okoliczności wyjazdu na leczenie budzą wątpliwości.

## Sygnały

section-organ-removal-signs = Sygnały
indicator-or-surgery-story = Osoba oddała lub ma wkrótce oddać narząd albo ma bliznę po operacji, której nikt jej nie wyjaśnił.
    .care = Nie badaj. Zapisuj tylko to, co widać.
    .example = Robotnik za granicą mówi, że poszedł na badania do pracy, a wyszedł z opatrunkiem, którego nikt mu nie wyjaśnił.
    .ordinary = Ludzie oddają narząd krewnym z własnej woli, a blizna może być po pilnej operacji, którą wyjaśniono w pośpiechu.
indicator-or-promised-money = Osobie obiecano za narząd pieniądze lub pracę.
    .example = Młody ojciec mówi, że mężczyzna na dworcu autobusowym za jedną nerkę zaproponował mu roczną pensję i posadę kierowcy.
    .ordinary = Szpital może zwracać dawcom koszty podróży i utracone zarobki; zapytaj, co obiecano, kto i za co.
indicator-or-not-paid = Obiecanej kwoty nie wypłacono albo ją zmniejszono.
    .example = Kobieta mówi, że dostała jedną dziesiątą kwoty; reszta, jak jej powiedziano, poszła na hotel i przeloty.
    .ordinary = Zwrot kosztów podróży dawcy może przyjść późno lub być niższy, niż oczekiwano; zapytaj, za co miały być te pieniądze.
indicator-or-no-info = Osobie nie powiedziano, czym grozi operacja, albo podpisała dokumenty, których nie mogła przeczytać.
    .example = Formularz zgody w teczce dawczyni jest w języku, w którym ona nie czyta; nie ma ani przekładu, ani ulotki.
    .ordinary = W nagłym wypadku lub z tłumaczem przy łóżku pacjenci mogą podpisać formularz, którego sami nie umieją przeczytać.
indicator-or-no-withdraw = Osobie nie pozwolono zmienić zdania.
    .example = Mężczyzna mówi, że przed operacją chciał wrócić do domu, a kazano mu najpierw zwrócić koszt biletu, badań i hotelu.
    .ordinary = Klinika może poprosić, by przemyśleć decyzję, lub wspomnieć o kosztach, a jednak puścić; zapytaj, co było po odmowie.
indicator-or-false-relation = W dokumentach nieprawdziwie podano, że dawca i biorca są spokrewnieni.
    .example = Formularz kliniki nazywa dawcę bratem pacjenta, a w akcie urodzenia dawcy są zupełnie inni rodzice.
    .ordinary = Krewni przez małżeństwo, adopcję lub drugą rodzinę mogą nie mieć w dokumentach wspólnego nazwiska ani rodziców.
indicator-or-broker-travel = Pośrednik zorganizował podróż, mieszkanie, paszport i klinikę.
    .example = Osoba zbierająca owoce mówi, że paszport, lot, mieszkanie i klinikę załatwił mężczyzna poznany w internecie, który czeka na zewnątrz.
    .ordinary = Loty, pokoje i kliniki rezerwują też biura podróży medycznych i pomocni krewni; zapytaj, kto płaci i za co.
indicator-or-debt = Osoba zgodziła się z powodu długu lub gróźb.
    .example = Mężczyzna z targu mówi, że po oddaniu nerki wierzyciel darowałby mu pożyczkę i dał spokój jego siostrze.
    .ordinary = Ktoś zadłużony może jednak z własnej woli oddać narząd komuś bliskiemu; zapytaj, czy dług lub groźba miały w tym udział.
indicator-or-no-aftercare = Osoba nie ma dokumentacji medycznej lub opieki po zabiegu.
    .example = Dawca, który wrócił trzy tygodnie temu, ma w teczce karty pokładowe i rachunek z hotelu, ale ani kartki ze szpitala.
    .ordinary = Dokumenty giną w drodze albo przychodzą później pocztą; tak czy inaczej osobę powinien wkrótce zobaczyć lekarz.
indicator-or-recruit-others = Od osoby oczekuje się werbowania innych dawców.
    .example = Resztę pieniędzy, mówi kelnerka, dostanie dopiero wtedy, gdy przyprowadzi na badanie krwi dwoje znajomych.
    .ordinary = Rodzina też może szukać dawcy dla chorego krewnego wśród znajomych, otwarcie i bez nagrody za każde nazwisko.
