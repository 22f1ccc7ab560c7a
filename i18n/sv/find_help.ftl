# Sök hjälp: kontaktregistret i fönstret, med det som avgränsar det.

## Var.

find-help-choose-hint = Välj ett land, eller skriv ett land, en ort eller en organisation ovan
find-help-countries-label = Länder
find-help-baltic-label = Östersjöländer
find-help-europe-label = Europeisk nivå
find-help-more-countries-label = Andra länder
find-help-more-countries-action = Fler…
find-help-fewer-countries-action = Färre
find-help-country-action = Land: { $country }
find-help-no-country-action = Land
find-help-search-title = Sök hjälp: ”{ $text }”

## Filter.

find-help-for-label = För
find-help-for-anyone-label = Alla
find-help-needs-label = Behov
find-help-needs-count = { $count ->
    [one] Behov: { $count } valt
   *[other] Behov: { $count } valda
}
find-help-language-label = Språk
find-help-any-language-label = Alla språk
find-help-language-action = Språk: { $language }
find-help-languages-empty = Ingen kontakt här anger något språk
find-help-clear-action = Ta bort alla filter
find-help-remove-action = Ta bort filter: { $filter }
find-help-filter-empty = Ingen kontakt stämmer med alla filter
find-help-without-count = { $count ->
    [one] { $count } stämmer utan ”{ $filter }”
   *[other] { $count } stämmer utan ”{ $filter }”
}

## Vad som hittas.

find-help-results-label = Hittade kontakter
find-help-contact-label = Kontakt
find-help-first-line-title = Första kontakter
find-help-others-title = Andra kontakter
find-help-others-empty = Ingen annan kontakt stämmer
find-help-ask-first-title = Ej angivet: fråga först
find-help-closed-title = Nedlagda linjer
find-help-no-number-label = Inget telefonnummer i registret
find-help-closed-now-label = Stängt nu
find-help-back-action = Tillbaka till listan
find-help-row-label = { $name }, { $country }

## Vad som gäller i ett land. Uppgifterna har källornas egna ord, mest på engelska.

find-help-country-facts-title = Vad som gäller här
find-help-reflection-label = Betänketid: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = utan datum
find-help-assistance-label = Hjälp utan samarbete med polisen: { $text }
find-help-identification-label = Vem som formellt får identifiera här: { $text }
find-help-chapter-action = Allt som finns i registret: lag, hänvisningsmekanism, tjänster
find-help-origin-hint = I registret finns bara linjer för landets egna medborgare, de flesta för dem som är utomlands

## Kontakten.

contact-opening-until-label = Öppet nu till kl. { $time }, lokal tid där
contact-opening-midnight-label = Öppet nu till midnatt, lokal tid där
contact-opening-always-label = Öppet nu, dygnet runt
contact-opening-today-label = Stängt nu. Öppnar kl. { $time }, lokal tid där.
contact-opening-day-label = Stängt nu. Öppnar { $day } kl. { $time }, lokal tid där.
contact-closed-instead-label = Linjen är nedlagd. Använd i stället: { $name }
contact-instead-action = Visa: { $name }
contact-sources-label = Källa: { $value }
