# Käsiraamat: sisukord, peatükid ja otsing.

handbook-title = Käsiraamat
handbook-aim = See, mida 2011. aasta käsiraamat konsulaartöötajatele ütles, on avalike allikate põhjal uuesti kirja pandud, lühikeste osadena. Iga osa ütleb, millel see põhineb.
handbook-unreviewed = Ükski valdkonna praktik ei ole seda veel üle vaadanud. Teie ministeeriumi juhised on ülimuslikud.
handbook-contents-title = Sisukord
handbook-contents-action = Sisukord
handbook-find-label = Otsi käsiraamatust
handbook-countries-label = Riikide kaupa
handbook-found-empty = Üheski osas ei ole kõiki neid sõnu
handbook-found-count = { $count ->
    [one] { $count } osa
   *[other] { $count } osa
}
handbook-in-english = Seda peatükki ei ole veel tõlgitud ja see on inglise keeles.
handbook-sources = Allikad: { $sources }. Koostatud: { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Ava hindamises
handbook-open-label = Ava hindamises: { $statement }
handbook-read-action = Käsiraamat: { $section }

## Hindamise sammud. Millel käsiraamatu osa põhineb, on kirjas failis words_assessment.ftl.

step-of-assessment-safety = Turvalisus
step-of-assessment-consent = Nõusolek
step-of-assessment-observe = Vaatlus
step-of-assessment-ask = Küsimine
step-of-assessment-assess = Hinnang
step-of-assessment-refer = Suunamine
step-of-assessment-record = Kirjapanek
