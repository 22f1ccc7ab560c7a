# Selle programmi ja selle keele kohta.

about-language-name = eesti
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Need tekstid on kavandid ja valdkonna praktik ei ole neid veel üle vaadanud
about-status-reviewed = Tekstide ülevaataja: { $by }. Üle vaadatud: { $on }
about-missing-count = { $count ->
    [one] { $count } tekst on veel tõlkimata ja seda näidatakse inglise keeles.
   *[other] { $count } teksti on veel tõlkimata ja neid näidatakse inglise keeles.
}

about-limits = See programm aitab märgata ja abi juurde suunata. See ei tuvasta ohvreid, ei anna õigusnõu ega asenda teie ministeeriumi juhiseid.
about-training = Harjutus: väljamõeldud inimesed ja sündmused
