# The handbook: its contents, its chapters and the search in it.

handbook-title = Handbook
handbook-aim = What the handbook of 2011 said to consular staff, written anew from public sources, in short sections. Each says what it rests on.
handbook-unreviewed = No practitioner has reviewed it yet. Your ministry’s instructions come first.
handbook-contents-title = Contents
# Leads back to the contents.
handbook-contents-action = Contents
handbook-find-label = Find in the handbook
handbook-countries-label = Country by country
# $count: sections that hold every word typed.
handbook-found-empty = No section has all these words
handbook-found-count = { $count ->
    [one] { $count } section
   *[other] { $count } sections
}
handbook-in-english = This chapter is not yet translated and is shown in English.
# Under a section. $sources: titles of documents. $date: when it was put together. $basis: how far the sources were read.
handbook-sources = Sources: { $sources }. Compiled { $date }. { $basis }.
# A section, named from elsewhere.
handbook-section-name = { $chapter }: { $section }
# For a screen reader: several sections of a page may name one place. $section: the section's fixed name.
handbook-way-label = { $place } ({ $section })
handbook-open-action = Open in the assessment
handbook-open-label = Open in the assessment: { $statement }
# Beside an indicator or a step of the assessment: leads to a section of the handbook.
handbook-read-action = Handbook: { $section }

## What a section of the handbook rests on. Those words stand in words_assessment.ftl, as for indicators.

step-of-assessment-safety = Safety
step-of-assessment-consent = Consent
step-of-assessment-observe = Observe
step-of-assessment-ask = Ask
step-of-assessment-assess = Assess
step-of-assessment-refer = Refer
step-of-assessment-record = Record
