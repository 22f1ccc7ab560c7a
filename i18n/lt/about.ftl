# Apie šią programą ir apie kalbą, kuria ji kalba.

about-language-name = Lietuvių
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Šie tekstai yra juodraštiniai; praktikai jų dar neperžiūrėjo
about-status-reviewed = Šiuos tekstus peržiūrėjo { $by }, { $on }
about-missing-count = { $count ->
    [one] { $count } tekstas dar neišverstas ir rodomas angliškai.
    [few] { $count } tekstai dar neišversti ir rodomi angliškai.
    [many] { $count } teksto dar neišversta, jis rodomas angliškai.
   *[other] { $count } tekstų dar neišversta, jie rodomi angliškai.
}

about-limits = Ši priemonė padeda pastebėti ir nukreipti. Ji neidentifikuoja aukų, neteikia teisinių konsultacijų ir nepakeičia Jūsų ministerijos nurodymų.
about-training = Mokymai: išgalvoti žmonės ir įvykiai
