# Håndbogen: indhold, kapitler og søgningen i den.

handbook-title = Håndbog
handbook-aim = Det, håndbogen fra 2011 sagde til konsulært personale, skrevet på ny ud fra offentlige kilder i korte afsnit. Hvert afsnit siger, hvad det bygger på.
handbook-unreviewed = Ingen fagperson har gennemgået den endnu. Dit ministeriums instrukser går forud.
handbook-contents-title = Indhold
handbook-contents-action = Indhold
handbook-find-label = Søg i håndbogen
handbook-countries-label = Land for land
handbook-found-empty = Intet afsnit har alle disse ord
handbook-found-count = { $count ->
    [one] { $count } afsnit
   *[other] { $count } afsnit
}
handbook-in-english = Kapitlet er ikke oversat endnu og vises på engelsk.
handbook-sources = Kilder: { $sources }. Samlet { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Åbn i vurderingen
handbook-open-label = Åbn i vurderingen: { $statement }
handbook-read-action = Håndbog: { $section }

## Trinnene i vurderingen. Hvad et afsnit bygger på, står i words_assessment.ftl.

step-of-assessment-safety = Sikkerhed
step-of-assessment-consent = Samtykke
step-of-assessment-observe = Observer
step-of-assessment-ask = Spørg
step-of-assessment-assess = Vurder
step-of-assessment-refer = Henvis
step-of-assessment-record = Registrer
