# Rapporten fra indholdskontrollen.

check-checklists-label = Tjeklister
check-indicators-label = Indikatorer
check-contacts-label = Kontakter
check-countries-label = Lande
check-scenarios-label = Scenarier
check-cards-label = Kort
check-texts-label = Tekster, { $language }
check-fault-line = { $file }, linje { $line }, { $field }: { $problem }
check-faults-empty = Ingen fejl fundet.
check-faults-count = { $count ->
    [one] Én fejl fundet.
   *[other] { $count } fejl fundet.
}
