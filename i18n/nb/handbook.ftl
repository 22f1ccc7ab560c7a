# Håndboken: innholdet, kapitlene og søket i den.

handbook-title = Håndbok
handbook-aim = Det håndboken fra 2011 sa til konsulære ansatte, skrevet på nytt ut fra offentlige kilder, i korte deler. Hver del sier hva den bygger på.
handbook-unreviewed = Ingen fagperson har gått gjennom den ennå. Instruksene fra departementet ditt går foran.
handbook-contents-title = Innhold
handbook-contents-action = Innhold
handbook-find-label = Søk i håndboken
handbook-countries-label = Land for land
handbook-found-empty = Ingen del har alle disse ordene
handbook-found-count = { $count ->
    [one] { $count } del
   *[other] { $count } deler
}
handbook-in-english = Dette kapitlet er ikke oversatt ennå og vises på engelsk.
handbook-sources = Kilder: { $sources }. Satt sammen { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Åpne i vurderingen
handbook-open-label = Åpne i vurderingen: { $statement }
handbook-read-action = Håndbok: { $section }

## Det en del av håndboken bygger på. Ordene står i words_assessment.ftl, som for indikatorer.

step-of-assessment-safety = Sikkerhet
step-of-assessment-consent = Samtykke
step-of-assessment-observe = Observer
step-of-assessment-ask = Spør
step-of-assessment-assess = Vurder
step-of-assessment-refer = Henvis
step-of-assessment-record = Registrer
