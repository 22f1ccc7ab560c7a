# Find help: the directory in the window, with what it is narrowed to.

## Where.

find-help-choose-hint = Choose a country, or type a country, city or organisation above
find-help-countries-label = Countries
# The ten states of the Council of the Baltic Sea States.
find-help-baltic-label = Baltic Sea states
# Bodies and numbers of the European Union.
find-help-europe-label = European level
find-help-more-countries-label = Other states
find-help-more-countries-action = More…
find-help-fewer-countries-action = Fewer
# A button that opens the list of countries. $country: the one that is shown.
find-help-country-action = Country: { $country }
# Stands where no country is chosen, on the same button.
find-help-no-country-action = Country
# $text: what was typed into the search.
find-help-search-title = Find help: “{ $text }”

## Filters.

find-help-for-label = For
find-help-for-anyone-label = Anyone
find-help-needs-label = Needs
# A button that opens the list of needs. $count: how many are chosen.
find-help-needs-count = { $count ->
    [one] Needs: { $count } chosen
   *[other] Needs: { $count } chosen
}
find-help-language-label = Language
find-help-any-language-label = Any language
# A button that opens the list of languages. $language: the one that is chosen.
find-help-language-action = Language: { $language }
find-help-languages-empty = No contact here states a language
find-help-clear-action = Remove all filters
# $filter: the name of a filter, such as “Open now”.
find-help-remove-action = Remove filter: { $filter }
find-help-filter-empty = No contact matches all filters
# $filter: the name of a filter, such as “Open now”.
find-help-without-count = { $count ->
    [one] { $count } matches without “{ $filter }”
   *[other] { $count } match without “{ $filter }”
}

## What is found.

find-help-results-label = Contacts found
find-help-contact-label = Contact
find-help-first-line-title = First line
find-help-others-title = Other contacts
find-help-others-empty = No other contact matches
# Above contacts whose sources do not say what is filtered by.
find-help-ask-first-title = Not stated: ask first
find-help-closed-title = Closed lines
find-help-no-number-label = No telephone number on file
find-help-closed-now-label = Closed now
find-help-back-action = Back to the list
# A screen reader says it of a contact in the list. $name: an organisation. $country: its country.
find-help-row-label = { $name }, { $country }

## What holds in a country.

find-help-country-facts-title = What holds here
find-help-reflection-label = Reflection period: { $text }
# $source: a law or the name of a website. $date: when it was written, or that no date is given. $certainty: how sure it is.
find-help-reflection-source-hint = { $source }; { $date }. { $certainty }.
find-help-undated-label = no date given
# $text: yes, partly, no and so on, with what the sources say.
find-help-assistance-label = Help without working with the police: { $text }
find-help-identification-label = Who may identify formally here: { $text }
find-help-chapter-action = All that is on file: law, mechanism, services
# For a country of which only lines for its nationals in other countries are on file.
find-help-origin-hint = On file are only lines for nationals of this country, most of them for those who are abroad

## The contact.

# A time of day on the clock of the contact's country.
contact-opening-until-label = Open now until { $time }, local time there
contact-opening-midnight-label = Open now until midnight, local time there
contact-opening-always-label = Open now, day and night
contact-opening-today-label = Closed now. Opens at { $time }, local time there.
# $day: a day of the week.
contact-opening-day-label = Closed now. Opens on { $day } at { $time }, local time there.
# $name: an organisation.
contact-closed-instead-label = This line is closed. Use instead: { $name }
contact-instead-action = Show: { $name }
contact-sources-label = Source: { $value }
