# Lista kontrolna „safe-return”: tekst dla pracownika. Struktura listy jest w pliku checklists/safe-return.toml.

checklist-safe-return = Ocena bezpiecznego powrotu
    .purpose = Razem z osobą zdecydować, czy, kiedy i jak powrót będzie bezpieczny. Powrót to jedna z możliwości, nie cel.
    .audience = Osoba prowadząca sprawę wraz z partnerami w obu krajach
    .when = Równolegle z wydaniem dokumentu podróży lub biletu, nigdy jako warunek ich wydania.

## Wybór i inne możliwości

section-safe-return-choice = Wybór i inne możliwości
indicator-sr-wants = Osoba z własnej woli chce wrócić i może zmienić zdanie.
indicator-sr-alternatives = Osobę poinformowano o czasie do namysłu, zezwoleniach na pobyt, ochronie międzynarodowej (azylu) i możliwości wyjazdu w inne miejsce.
indicator-sr-proceedings = Powrót nie pozbawi osoby roszczenia, udziału w rozprawie ani zaległego wynagrodzenia.
indicator-sr-consent-share = Osoba zgadza się na zakres informacji przekazywanych do kraju powrotu.
indicator-sr-asylum = Zapytano, czy osoba obawia się własnego państwa, i zaproponowano poradę w sprawie ochrony międzynarodowej (azylu) przed jakimkolwiek kontaktem z tym państwem.

## Zagrożenia w kraju powrotu

section-safe-return-risk = Zagrożenia w kraju powrotu
indicator-sr-recruiter-home = Werbujący lub jego wspólnicy mieszkają w pobliżu miejsca powrotu.
indicator-sr-family-involved = Rodzina brała udział w handlu ludźmi lub czerpie z niego korzyści.
indicator-sr-debt-open = Dług wobec werbującego pozostaje nierozliczony.
indicator-sr-stigma = Osoba boi się napiętnowania, przemocy lub odrzucenia.
indicator-sr-prosecution = W kraju osobie mogą grozić zarzuty za czyny, do których ją zmuszono.
indicator-sr-health = Stan zdrowia pozwala osobie na podróż, a leczenie można kontynuować.
indicator-sr-same-causes = Przyczyny wyjazdu (dług, przemoc, brak pracy) się nie zmieniły.
indicator-sr-child-best = Dziecko: ustalono, że powrót służy jego dobru, a na miejscu czeka ktoś sprawdzony, kto się nim zajmie.
indicator-sr-family-threat = Werbujący zna rodzinę w kraju, grozi jej lub może do niej dotrzeć; rodzinę ostrzeżono tylko wtedy, gdy osoba tego chce.

## Podróż

section-safe-return-journey = Podróż
indicator-sr-escort = Zdecydowano, czy potrzebna jest osoba towarzysząca lub odbiór z lotniska.
indicator-sr-neutral-doc = Dokument podróży nie zawiera żadnej wzmianki o handlu ludźmi.
indicator-sr-met = Wskazana z nazwy organizacja odbierze osobę po przyjeździe.
indicator-sr-emergency-plan = Osoba ma numery telefonów i plan na wypadek problemów w drodze.
