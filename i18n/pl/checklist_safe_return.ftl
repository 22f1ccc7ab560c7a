# Lista kontrolna „safe-return”: tekst dla pracownika. Struktura listy jest w pliku checklists/safe-return.toml.

checklist-safe-return = Ocena bezpiecznego powrotu
    .purpose = Razem z osobą zdecydować, czy, kiedy i jak powrót będzie bezpieczny. Powrót to jedna z możliwości, nie cel.
    .audience = Pracownik prowadzący sprawę z partnerami w obu państwach
    .when = Równolegle z wydaniem dokumentu podróży lub biletu, nigdy jako warunek ich wydania.

## Wybór i inne możliwości

section-safe-return-choice = Wybór i inne możliwości
indicator-sr-wants = Osoba z własnej woli chce wrócić i może zmienić zdanie.
indicator-sr-alternatives = Osobę poinformowano o czasie do namysłu, zezwoleniach, azylu i możliwości wyjazdu w inne miejsce.
indicator-sr-proceedings = Powrót nie pozbawi osoby roszczenia, udziału w rozprawie ani zaległego wynagrodzenia.
indicator-sr-consent-share = Osoba zgadza się na zakres informacji przekazywanych do państwa powrotu.
indicator-sr-asylum = Zapytano, czy osoba obawia się państwa pochodzenia, i zaproponowano poradę azylową przed jakimkolwiek kontaktem z tym państwem.

## Ryzyko w kraju powrotu

section-safe-return-risk = Ryzyko w kraju powrotu
indicator-sr-recruiter-home = Werbownik lub jego wspólnicy mieszkają w pobliżu miejsca powrotu.
indicator-sr-family-involved = Rodzina brała udział w handlu ludźmi lub czerpie z niego korzyści.
indicator-sr-debt-open = Dług wobec werbownika pozostaje nierozliczony.
indicator-sr-stigma = Osoba boi się wstydu, przemocy lub odrzucenia.
indicator-sr-prosecution = W kraju osobie mogą grozić zarzuty za czyny, do których ją zmuszono.
indicator-sr-health = Stan zdrowia pozwala osobie na podróż, a leczenie można kontynuować.
indicator-sr-same-causes = Przyczyny wyjazdu (dług, przemoc, brak pracy) się nie zmieniły.
indicator-sr-child-best = Dziecko: ustalono, że powrót leży w jego najlepszym interesie, i potwierdzono, kto będzie się nim opiekować.
indicator-sr-family-threat = Werbownik zna rodzinę w kraju, grozi jej lub może do niej dotrzeć; rodzinę ostrzeżono tylko wtedy, gdy osoba tego chce.

## Podróż

section-safe-return-journey = Podróż
indicator-sr-escort = Zdecydowano, czy potrzebna jest osoba towarzysząca lub odbiór z lotniska.
indicator-sr-neutral-doc = Dokument podróży nie zawiera żadnej wzmianki o handlu ludźmi.
indicator-sr-met = Wskazana z nazwy organizacja odbierze osobę po przyjeździe.
indicator-sr-emergency-plan = Osoba ma numery telefonów i plan na wypadek problemów w drodze.
