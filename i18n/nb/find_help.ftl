# Finn hjelp: registeret i vinduet, med det som avgrenser det.

## Hvor.

find-help-choose-hint = Velg et land, eller skriv et land, en by eller en organisasjon ovenfor
find-help-countries-label = Land
find-help-baltic-label = Østersjølandene
find-help-europe-label = Europeisk nivå
find-help-more-countries-label = Andre land
find-help-more-countries-action = Flere …
find-help-fewer-countries-action = Færre
find-help-country-action = Land: { $country }
find-help-no-country-action = Land
find-help-search-title = Finn hjelp: «{ $text }»

## Filtre.

find-help-for-label = For
find-help-for-anyone-label = Alle
find-help-needs-label = Behov
find-help-needs-count = { $count ->
    [one] Behov: { $count } valgt
   *[other] Behov: { $count } valgt
}
find-help-language-label = Språk
find-help-any-language-label = Alle språk
find-help-language-action = Språk: { $language }
find-help-languages-empty = Ingen kontakt her oppgir språk
find-help-clear-action = Fjern alle filtre
find-help-remove-action = Fjern filteret: { $filter }
find-help-filter-empty = Ingen kontakt passer med alle filtrene
find-help-without-count = { $count ->
    [one] { $count } passer uten «{ $filter }»
   *[other] { $count } passer uten «{ $filter }»
}

## Det som er funnet.

find-help-results-label = Kontakter funnet
find-help-contact-label = Kontakt
find-help-first-line-title = Førstelinje
find-help-others-title = Andre kontakter
find-help-others-empty = Ingen andre kontakter passer
find-help-ask-first-title = Ikke oppgitt: Spør først
find-help-closed-title = Nedlagte telefoner
find-help-no-number-label = Ikke noe telefonnummer i registeret
find-help-closed-now-label = Stengt nå
find-help-back-action = Tilbake til listen
find-help-row-label = { $name }, { $country }

## Hva som gjelder i et land.

find-help-country-facts-title = Hva som gjelder her
find-help-reflection-label = Refleksjonsperiode: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = ingen dato oppgitt
# $text: ja, delvis, nei og så videre, med det kildene sier.
find-help-assistance-label = Hjelp uten samarbeid med politiet: { $text }
find-help-identification-label = Hvem som kan identifisere formelt her: { $text }
find-help-chapter-action = Alt som er registrert: lov, henvisning, tjenester
find-help-origin-hint = Registeret har bare telefoner for landets egne borgere, de fleste for dem som er i utlandet

## Kontakten.

contact-opening-until-label = Åpen nå til { $time }, lokal tid der
contact-opening-midnight-label = Åpen nå til midnatt, lokal tid der
contact-opening-always-label = Åpen nå, døgnet rundt
contact-opening-today-label = Stengt nå. Åpner kl. { $time }, lokal tid der.
contact-opening-day-label = Stengt nå. Åpner { $day } kl. { $time }, lokal tid der.
contact-closed-instead-label = Denne telefonen er lagt ned. Bruk i stedet: { $name }
contact-instead-action = Vis: { $name }
contact-sources-label = Kilde: { $value }
