# Žinynas: turinys, skyriai ir paieška jame.

handbook-title = Žinynas
handbook-aim = Tai, ką konsuliniams darbuotojams sakė 2011 m. žinynas, iš naujo parašyta pagal viešus šaltinius, trumpais poskyriais. Prie kiekvieno nurodyta, kuo jis remiasi.
handbook-unreviewed = Praktikai jo dar neperžiūrėjo. Pirmiausia galioja Jūsų ministerijos nurodymai.
handbook-contents-title = Turinys
handbook-contents-action = Turinys
handbook-find-label = Ieškoti žinyne
handbook-countries-label = Pagal šalis
handbook-found-empty = Nė viename poskyryje nėra visų šių žodžių
handbook-found-count = { $count ->
    [one] { $count } poskyris
    [few] { $count } poskyriai
    [many] { $count } poskyrio
   *[other] { $count } poskyrių
}
handbook-in-english = Šis skyrius dar neišverstas ir rodomas angliškai.
handbook-sources = Šaltiniai: { $sources }. Parengta ({ $date }). { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Atverti vertinime
handbook-open-label = Atverti vertinime: { $statement }
handbook-read-action = Žinynas: { $section }

## Vertinimo žingsniai, prie kurių veda žinynas.

step-of-assessment-safety = Saugumas
step-of-assessment-consent = Sutikimas
step-of-assessment-observe = Stebėjimas
step-of-assessment-ask = Klausimai
step-of-assessment-assess = Įvertinimas
step-of-assessment-refer = Nukreipimas
step-of-assessment-record = Įrašymas
