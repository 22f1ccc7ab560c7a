# Rokasgrāmata: saturs, nodaļas un meklēšana tajā.

handbook-title = Rokasgrāmata
handbook-aim = Tas, ko 2011. gada rokasgrāmata sacīja konsulārajiem darbiniekiem, no jauna uzrakstīts pēc publiskiem avotiem, īsās sadaļās. Katrā teikts, uz ko tā balstās.
handbook-unreviewed = To vēl nav pārskatījis neviens praktiķis. Jūsu ministrijas norādījumi ir svarīgāki.
handbook-contents-title = Saturs
handbook-contents-action = Saturs
handbook-find-label = Meklēt rokasgrāmatā
handbook-countries-label = Pa valstīm
handbook-found-empty = Nevienā sadaļā nav visu šo vārdu
handbook-found-count = { $count ->
    [zero] { $count } sadaļu
    [one] { $count } sadaļa
   *[other] { $count } sadaļas
}
handbook-in-english = Šī nodaļa vēl nav iztulkota un ir redzama angļu valodā.
handbook-sources = Avoti: { $sources }. Apkopots: { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Atvērt izvērtējumā
handbook-open-label = Atvērt izvērtējumā: { $statement }
handbook-read-action = Rokasgrāmata: { $section }

## Soļi, uz kuriem rokasgrāmata ved.

step-of-assessment-safety = Drošība
step-of-assessment-consent = Piekrišana
step-of-assessment-observe = Vērot
step-of-assessment-ask = Jautāt
step-of-assessment-assess = Izvērtēt
step-of-assessment-refer = Novirzīt
step-of-assessment-record = Pierakstīt
