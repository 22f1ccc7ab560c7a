# Find hjælp: kontaktlisten i vinduet med det, den er begrænset til.

## Hvor.

find-help-choose-hint = Vælg et land, eller skriv et land, en by eller en organisation ovenfor
find-help-countries-label = Lande
find-help-baltic-label = Østersølande
find-help-europe-label = Europæisk niveau
find-help-more-countries-label = Andre lande
find-help-more-countries-action = Flere…
find-help-fewer-countries-action = Færre
find-help-country-action = Land: { $country }
find-help-no-country-action = Land
find-help-search-title = Find hjælp: ”{ $text }”

## Filtre.

find-help-for-label = For
find-help-for-anyone-label = Alle
find-help-needs-label = Behov
find-help-needs-count = { $count ->
    [one] Behov: { $count } valgt
   *[other] Behov: { $count } valgt
}
find-help-language-label = Sprog
find-help-any-language-label = Alle sprog
find-help-language-action = Sprog: { $language }
find-help-languages-empty = Ingen kontakt her oplyser et sprog
find-help-clear-action = Fjern alle filtre
find-help-remove-action = Fjern filter: { $filter }
find-help-filter-empty = Ingen kontakt passer til alle filtre
find-help-without-count = { $count ->
    [one] { $count } passer uden ”{ $filter }”
   *[other] { $count } passer uden ”{ $filter }”
}

## Hvad der er fundet.

find-help-results-label = Fundne kontakter
find-help-contact-label = Kontakt
find-help-first-line-title = Første kontakt
find-help-others-title = Andre kontakter
find-help-others-empty = Ingen anden kontakt passer
find-help-ask-first-title = Ikke oplyst: spørg først
find-help-closed-title = Nedlagte linjer
find-help-no-number-label = Intet telefonnummer registreret
find-help-closed-now-label = Lukket nu
find-help-back-action = Tilbage til listen
find-help-row-label = { $name }, { $country }

## Hvad der gælder i et land.

find-help-country-facts-title = Hvad der gælder her
find-help-reflection-label = Refleksionsperiode: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = ingen dato angivet
find-help-assistance-label = Hjælp uden samarbejde med politiet: { $text }
find-help-identification-label = Hvem kan identificere formelt her: { $text }
find-help-chapter-action = Alt, der er registreret: lovgivning, henvisning, tilbud
find-help-origin-hint = Der er kun registreret linjer for landets egne borgere, de fleste for dem, der er i udlandet

## Kontakten.

contact-opening-until-label = Åbent nu til kl. { $time }, lokal tid dér
contact-opening-midnight-label = Åbent nu til midnat, lokal tid dér
contact-opening-always-label = Åbent nu, dag og nat
contact-opening-today-label = Lukket nu. Åbner kl. { $time }, lokal tid dér.
contact-opening-day-label = Lukket nu. Åbner { $day } kl. { $time }, lokal tid dér.
contact-closed-instead-label = Denne linje er nedlagt. Brug i stedet: { $name }
contact-instead-action = Vis: { $name }
contact-sources-label = Kilde: { $value }
