# Hilfe finden: das Verzeichnis im Fenster, und worauf es eingegrenzt ist.

## Wo.

find-help-choose-hint = Wählen Sie ein Land oder geben Sie oben Land, Ort oder Organisation ein
find-help-countries-label = Länder
# Die zehn Staaten des Ostseerats.
find-help-baltic-label = Ostseestaaten
find-help-europe-label = Europäische Ebene
find-help-more-countries-label = Andere Staaten
find-help-more-countries-action = Mehr …
find-help-fewer-countries-action = Weniger
find-help-country-action = Land: { $country }
find-help-no-country-action = Land
find-help-search-title = Hilfe finden: „{ $text }“

## Filter.

find-help-for-label = Für
find-help-for-anyone-label = Alle
find-help-needs-label = Bedarf
find-help-needs-count = { $count ->
    [one] Bedarf: { $count } gewählt
   *[other] Bedarf: { $count } gewählt
}
find-help-language-label = Sprache
find-help-any-language-label = Jede Sprache
find-help-language-action = Sprache: { $language }
find-help-languages-empty = Keine Anlaufstelle hier nennt eine Sprache
find-help-clear-action = Alle Filter entfernen
find-help-remove-action = Filter entfernen: { $filter }
find-help-filter-empty = Keine Anlaufstelle passt zu allen Filtern
find-help-without-count = { $count ->
    [one] { $count } passt ohne „{ $filter }“
   *[other] { $count } passen ohne „{ $filter }“
}

## Was gefunden wurde.

find-help-results-label = Gefundene Anlaufstellen
find-help-contact-label = Anlaufstelle
find-help-first-line-title = Erste Anlaufstellen
find-help-others-title = Weitere Anlaufstellen
find-help-others-empty = Keine weitere Anlaufstelle passt
find-help-ask-first-title = Nicht angegeben: zuerst fragen
find-help-closed-title = Eingestellte Nummern
find-help-no-number-label = Keine Telefonnummer verzeichnet
find-help-closed-now-label = Jetzt geschlossen
find-help-back-action = Zurück zur Liste
find-help-row-label = { $name }, { $country }

## Was in einem Land gilt. Die Angaben stehen in den Worten ihrer Quellen, meist auf Englisch.

find-help-country-facts-title = Was hier gilt
find-help-reflection-label = Bedenkzeit: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = ohne Datum
find-help-assistance-label = Hilfe ohne Zusammenarbeit mit der Polizei: { $text }
find-help-identification-label = Wer hier formell identifizieren darf: { $text }
find-help-chapter-action = Alles Verzeichnete: Recht, Verweismechanismus, Leistungen
find-help-origin-hint = Verzeichnet sind nur Stellen für Staatsangehörige dieses Landes, meist für solche im Ausland

## Die Anlaufstelle.

contact-opening-until-label = Jetzt erreichbar bis { $time }, dortige Ortszeit
contact-opening-midnight-label = Jetzt erreichbar bis Mitternacht, dortige Ortszeit
contact-opening-always-label = Jetzt erreichbar, Tag und Nacht
contact-opening-today-label = Jetzt geschlossen. Öffnet um { $time }, dortige Ortszeit.
contact-opening-day-label = Jetzt geschlossen. Öffnet wieder: { $day }, { $time }, dortige Ortszeit.
contact-closed-instead-label = Diese Nummer ist eingestellt. Stattdessen: { $name }
contact-instead-action = Zeigen: { $name }
contact-sources-label = Quelle: { $value }
