# The report of the content check.

check-checklists-label = Checklists
check-indicators-label = Indicators
check-contacts-label = Contacts
check-countries-label = Countries
check-scenarios-label = Scenarios
check-cards-label = Cards
# $language: a language's name.
check-texts-label = Texts, { $language }
# $problem is a sentence.
check-fault-line = { $file }, line { $line }, { $field }: { $problem }
check-faults-empty = No fault was found.
check-faults-count = { $count ->
    [one] One fault was found.
   *[other] { $count } faults were found.
}
