# Rapporten från innehållskontrollen.

check-checklists-label = Checklistor
check-indicators-label = Indikatorer
check-contacts-label = Kontakter
check-countries-label = Länder
check-scenarios-label = Scenarier
check-cards-label = Kort
check-texts-label = Texter, { $language }
check-fault-line = { $file }, rad { $line }, { $field }: { $problem }
check-faults-empty = Inget fel hittades.
check-faults-count = { $count ->
    [one] Ett fel hittades.
   *[other] { $count } fel hittades.
}
