# Sisällön tarkistuksen raportti.

check-checklists-label = Tarkistuslistat
check-indicators-label = Tunnusmerkit
check-contacts-label = Yhteystahot
check-countries-label = Maat
check-scenarios-label = Harjoitukset
check-cards-label = Kortit
check-texts-label = Tekstit, { $language }
check-fault-line = { $file }, rivi { $line }, { $field }: { $problem }
check-faults-empty = Vikoja ei löytynyt.
check-faults-count = { $count ->
    [one] Löytyi yksi vika.
   *[other] Löytyi { $count } vikaa.
}
