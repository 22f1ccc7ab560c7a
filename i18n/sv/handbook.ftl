# Handboken: innehållet, kapitlen och sökningen i den.

handbook-title = Handbok
handbook-aim = Det som handboken från 2011 sade till konsulär personal, skrivet på nytt ur offentliga källor i korta avsnitt. Varje avsnitt anger vad det bygger på.
handbook-unreviewed = Ingen yrkesverksam har granskat den ännu. Ditt ministeriums instruktioner har företräde.
handbook-contents-title = Innehåll
handbook-contents-action = Innehåll
handbook-find-label = Sök i handboken
handbook-countries-label = Land för land
handbook-found-empty = Inget avsnitt har alla de orden
handbook-found-count = { $count ->
    [one] { $count } avsnitt
   *[other] { $count } avsnitt
}
handbook-in-english = Kapitlet är inte översatt ännu och visas på engelska.
handbook-sources = Källor: { $sources }. Sammanställt { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Öppna i bedömningen
handbook-open-label = Öppna i bedömningen: { $statement }
handbook-read-action = Handbok: { $section }

## Stegen i bedömningen. Orden för vad ett avsnitt bygger på finns i words_assessment.ftl.

step-of-assessment-safety = Säkerhet
step-of-assessment-consent = Samtycke
step-of-assessment-observe = Iaktta
step-of-assessment-ask = Fråga
step-of-assessment-assess = Bedöm
step-of-assessment-refer = Hänvisa
step-of-assessment-record = Dokumentera
