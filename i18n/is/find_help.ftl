# Finna aðstoð: tengiliðaskráin í glugganum og það sem þrengir hana.

## Hvar.

find-help-choose-hint = Veldu land, eða sláðu inn land, borg eða samtök að ofan
find-help-countries-label = Lönd
find-help-baltic-label = Ríki Eystrasaltsráðsins
find-help-europe-label = Evrópa
find-help-more-countries-label = Önnur ríki
find-help-more-countries-action = Meira…
find-help-fewer-countries-action = Færri
find-help-country-action = Land: { $country }
find-help-no-country-action = Land
find-help-search-title = Finna aðstoð: „{ $text }“

## Síur.

find-help-for-label = Hópur
find-help-for-anyone-label = Öll
find-help-needs-label = Þarfir
find-help-needs-count = { $count ->
    [one] Þarfir: { $count } valin
   *[other] Þarfir: { $count } valdar
}
find-help-language-label = Tungumál
find-help-any-language-label = Öll tungumál
find-help-language-action = Tungumál: { $language }
find-help-languages-empty = Enginn tengiliður hér tilgreinir tungumál
find-help-clear-action = Fjarlægja allar síur
find-help-remove-action = Fjarlægja síu: { $filter }
find-help-filter-empty = Enginn tengiliður passar við allar síur
find-help-without-count = { $count ->
    [one] { $count } passar án „{ $filter }“
   *[other] { $count } passa án „{ $filter }“
}

## Hvað finnst.

find-help-results-label = Fundnir tengiliðir
find-help-contact-label = Tengiliður
find-help-first-line-title = Fyrsti kostur
find-help-others-title = Aðrir tengiliðir
find-help-others-empty = Enginn annar tengiliður passar
find-help-ask-first-title = Ekki tilgreint: spurðu fyrst
find-help-closed-title = Númer sem hefur verið lokað
find-help-no-number-label = Ekkert símanúmer skráð
find-help-closed-now-label = Lokað núna
find-help-back-action = Til baka í lista
find-help-row-label = { $name }, { $country }

## Hvað gildir í landi.

find-help-country-facts-title = Hvað gildir hér
find-help-reflection-label = Umþóttunartími: { $text }
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = án dagsetningar
find-help-assistance-label = Aðstoð án samstarfs við lögreglu: { $text }
find-help-identification-label = Hver annast formlega greiningu hér: { $text }
find-help-chapter-action = Allt sem er skráð: lög, kerfi, þjónusta
find-help-origin-hint = Hér eru aðeins skráð númer fyrir ríkisborgara þessa lands, flest fyrir þá sem eru erlendis

## Tengiliðurinn.

contact-opening-until-label = Opið núna til { $time } að staðartíma
contact-opening-midnight-label = Opið núna til miðnættis að staðartíma
contact-opening-always-label = Opið núna, allan sólarhringinn
contact-opening-today-label = Lokað núna. Opnar kl. { $time } að staðartíma.
contact-opening-day-label = Lokað núna. Opnar næst: { $day } kl. { $time } að staðartíma.
contact-closed-instead-label = Þessu númeri hefur verið lokað. Notaðu í staðinn: { $name }
contact-instead-action = Sýna: { $name }
contact-sources-label = Heimild: { $value }
