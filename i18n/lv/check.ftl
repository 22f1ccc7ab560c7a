# Satura pārbaudes pārskats.

check-checklists-label = Kontrolsaraksti
check-indicators-label = Pazīmes
check-contacts-label = Kontakti
check-countries-label = Valstis
check-scenarios-label = Scenāriji
check-cards-label = Kartītes
check-texts-label = Teksti, { $language }
check-fault-line = { $file }, { $line }. rinda, { $field }: { $problem }
check-faults-empty = Kļūdu nav.
check-faults-count = { $count ->
    [zero] Atrastas { $count } kļūdas.
    [one] Atrasta { $count } kļūda.
   *[other] Atrastas { $count } kļūdas.
}
