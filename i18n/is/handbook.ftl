# Handbókin: efnisyfirlitið, kaflarnir og leitin í henni.

handbook-title = Handbók
handbook-aim = Það sem handbókin frá 2011 sagði starfsfólki ræðisskrifstofa, skrifað upp á nýtt eftir opinberum heimildum í stuttum hlutum. Í hverjum hluta kemur fram á hverju hann byggist.
handbook-unreviewed = Engin fagmanneskja hefur farið yfir hana enn. Fyrirmæli ráðuneytis þíns ganga fyrir.
handbook-contents-title = Efnisyfirlit
handbook-contents-action = Efnisyfirlit
handbook-find-label = Leita í handbókinni
handbook-countries-label = Eftir löndum
handbook-found-empty = Enginn hluti inniheldur öll þessi orð
handbook-found-count = { $count ->
    [one] { $count } hluti
   *[other] { $count } hlutar
}
handbook-in-english = Þessi kafli hefur ekki verið þýddur enn og er sýndur á ensku.
handbook-sources = Heimildir: { $sources }. Tekið saman { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Opna í matinu
handbook-open-label = Opna í matinu: { $statement }
handbook-read-action = Handbók: { $section }

## Á hverju hluti handbókarinnar byggist. Orðin standa í words_assessment.ftl, eins og um vísbendingar.

step-of-assessment-safety = Öryggi
step-of-assessment-consent = Samþykki
step-of-assessment-observe = Athuga
step-of-assessment-ask = Spyrja
step-of-assessment-assess = Meta
step-of-assessment-refer = Vísa áfram
step-of-assessment-record = Skrá
