# Der Bericht der Inhaltsprüfung.

check-checklists-label = Checklisten
check-indicators-label = Indikatoren
check-contacts-label = Anlaufstellen
check-countries-label = Länder
check-scenarios-label = Szenarien
check-cards-label = Karten
check-texts-label = Texte, { $language }
check-fault-line = { $file }, Zeile { $line }, { $field }: { $problem }
check-faults-empty = Kein Fehler gefunden.
check-faults-count = { $count ->
    [one] Ein Fehler gefunden.
   *[other] { $count } Fehler gefunden.
}
