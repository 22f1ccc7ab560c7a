# Turinio patikros ataskaita.

check-checklists-label = Kontroliniai sąrašai
check-indicators-label = Požymiai
check-contacts-label = Kontaktai
check-countries-label = Šalys
check-scenarios-label = Scenarijai
check-cards-label = Kortelės
check-texts-label = Tekstai, { $language }
check-fault-line = { $file }, { $line } eilutė, { $field }: { $problem }
check-faults-empty = Klaidų nerasta.
check-faults-count = { $count ->
    [one] Rasta { $count } klaida.
    [few] Rastos { $count } klaidos.
    [many] Rasta { $count } klaidos.
   *[other] Rasta { $count } klaidų.
}
