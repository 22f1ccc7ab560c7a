# Skýrsla um athugun á efni.

check-checklists-label = Gátlistar
check-indicators-label = Vísbendingar
check-contacts-label = Tengiliðir
check-countries-label = Lönd
check-scenarios-label = Sviðsmyndir
check-cards-label = Kort
check-texts-label = Textar, { $language }
check-fault-line = { $file }, lína { $line }, { $field }: { $problem }
check-faults-empty = Engin villa fannst.
check-faults-count = { $count ->
    [one] { $count } villa fannst.
   *[other] { $count } villur fundust.
}
