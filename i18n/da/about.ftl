# Om programmet og om det sprog, det taler.

about-language-name = Dansk
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Disse tekster er et udkast og er endnu ikke gennemgået af en fagperson
about-status-reviewed = Disse tekster er gennemgået af { $by }, { $on }
about-missing-count = { $count ->
    [one] { $count } tekst er endnu ikke oversat og vises på engelsk.
   *[other] { $count } tekster er endnu ikke oversat og vises på engelsk.
}

about-limits = Værktøjet hjælper dig med at lægge mærke til tegn og henvise. Det identificerer ikke ofre, giver ikke juridisk rådgivning og erstatter ikke ministeriets instrukser.
about-training = Øvelse: opdigtede personer og hændelser
