# Find help: the directory in the window, with what it is narrowed to.

## Where.

find-help-choose-hint = Wybierz państwo albo wpisz u góry państwo, miasto lub organizację
find-help-countries-label = Państwa
# The ten states of the Council of the Baltic Sea States.
find-help-baltic-label = Państwa Morza Bałtyckiego
# Bodies and numbers of the European Union.
find-help-europe-label = Poziom europejski
find-help-more-countries-label = Inne państwa
find-help-more-countries-action = Więcej…
find-help-fewer-countries-action = Mniej
# A button that opens the list of countries. $country: the one that is shown.
find-help-country-action = Państwo: { $country }
# Stands where no country is chosen, on the same button.
find-help-no-country-action = Państwo
# $text: what was typed into the search.
find-help-search-title = Znajdź pomoc: „{ $text }”

## Filters.

find-help-for-label = Dla kogo
find-help-for-anyone-label = Dla każdego
find-help-needs-label = Potrzeby
# A button that opens the list of needs. $count: how many are chosen.
find-help-needs-count = { $count ->
    [one] Potrzeby: wybrano { $count }
    [few] Potrzeby: wybrano { $count }
    [many] Potrzeby: wybrano { $count }
   *[other] Potrzeby: wybrano { $count }
}
find-help-language-label = Język
find-help-any-language-label = Dowolny język
# A button that opens the list of languages. $language: the one that is chosen.
find-help-language-action = Język: { $language }
find-help-languages-empty = Przy żadnym z tych kontaktów nie podano języków
find-help-clear-action = Usuń wszystkie filtry
# $filter: the name of a filter, such as “Open now”.
find-help-remove-action = Usuń filtr: { $filter }
find-help-filter-empty = Żaden kontakt nie spełnia wszystkich warunków
# $filter: the name of a filter, such as “Open now”.
find-help-without-count = { $count ->
    [one] Bez filtra „{ $filter }” pasuje { $count } kontakt
    [few] Bez filtra „{ $filter }” pasują { $count } kontakty
    [many] Bez filtra „{ $filter }” pasuje { $count } kontaktów
   *[other] Bez filtra „{ $filter }” pasuje { $count } kontaktu
}

## What is found.

find-help-results-label = Znalezione kontakty
find-help-contact-label = Kontakt
find-help-first-line-title = Gdzie zadzwonić najpierw
find-help-others-title = Pozostałe kontakty
find-help-others-empty = Żaden inny kontakt nie pasuje
# Above contacts whose sources do not say what is filtered by.
find-help-ask-first-title = Brak informacji: najpierw zapytaj
find-help-closed-title = Numery, które już nie działają
find-help-no-number-label = Brak numeru telefonu
find-help-closed-now-label = Teraz nieczynne
find-help-back-action = Wróć do listy
# A screen reader says it of a contact in the list. $name: an organisation. $country: its country.
find-help-row-label = { $name }, { $country }

## Co obowiązuje w danym państwie.

find-help-country-facts-title = Co tu obowiązuje
find-help-reflection-label = Czas do namysłu: { $text }
# $source: a law or the name of a website. $date: when it was written, or that no date is given. $certainty: how sure it is.
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = bez daty
# $text: tak, częściowo, nie itd., z tym, co mówią źródła.
find-help-assistance-label = Pomoc bez współpracy z policją: { $text }
find-help-identification-label = Kto może tu formalnie zidentyfikować ofiarę: { $text }
find-help-chapter-action = Wszystko, co wiadomo: prawo, mechanizm, usługi
# For a country of which only lines for its nationals in other countries are on file.
find-help-origin-hint = W spisie są tylko linie dla obywateli tego państwa, głównie tych, którzy są za granicą

## The contact.

# A time of day on the clock of the contact's country.
contact-opening-until-label = Teraz czynne, do { $time } czasu miejscowego
contact-opening-midnight-label = Teraz czynne, do północy czasu miejscowego
contact-opening-always-label = Czynne całą dobę
contact-opening-today-label = Teraz nieczynne. Otwarcie: { $time } czasu miejscowego.
# $day: a day of the week.
contact-opening-day-label = Teraz nieczynne. Otwarcie: { $day }, { $time } czasu miejscowego.
# $name: an organisation.
contact-closed-instead-label = Ten numer już nie działa. Zamiast niego: { $name }
contact-instead-action = Pokaż: { $name }
contact-sources-label = Źródło: { $value }
