# Sisukontrolli aruanne.

check-checklists-label = Kontrollnimekirjad
check-indicators-label = Tunnused
check-contacts-label = Kontaktid
check-countries-label = Riigid
check-scenarios-label = Stsenaariumid
check-cards-label = Kaardid
check-texts-label = Tekstid, { $language }
check-fault-line = { $file }, rida { $line }, { $field }: { $problem }
check-faults-empty = Ühtegi viga ei leitud.
check-faults-count = { $count ->
    [one] Leiti üks viga.
   *[other] Leiti { $count } viga.
}
