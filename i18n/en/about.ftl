# About this program and about the language it speaks.

# The language's name in itself, as it stands in the list of languages.
about-language-name = English
# A fixed word, not translated: "drafted", or "reviewed" once a practitioner who speaks the language has read every text.
# "by" and "on" then hold who did and when; until then they stay empty.
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = These texts were drafted and have not yet been reviewed by a practitioner
# $by: who reviewed the texts. $on: the date in words.
about-status-reviewed = These texts were reviewed by { $by } on { $on }
# Stands where a language lacks texts and English is shown. $count: how many.
about-missing-count = { $count ->
    [one] { $count } text is not yet translated and is shown in English.
   *[other] { $count } texts are not yet translated and are shown in English.
}

about-limits = This tool helps you notice and refer. It does not identify victims, give legal advice or replace your ministry’s instructions.
about-training = Training: fictional people and events
