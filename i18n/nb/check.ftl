# Rapporten fra innholdskontrollen.

check-checklists-label = Sjekklister
check-indicators-label = Indikatorer
check-contacts-label = Kontakter
check-countries-label = Land
check-scenarios-label = Scenarioer
check-cards-label = Kort
check-texts-label = Tekster, { $language }
check-fault-line = { $file }, linje { $line }, { $field }: { $problem }
check-faults-empty = Ingen feil funnet.
check-faults-count = { $count ->
    [one] Én feil funnet.
   *[other] { $count } feil funnet.
}
