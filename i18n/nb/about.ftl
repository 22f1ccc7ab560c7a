# Om dette programmet og språket det snakker.

about-language-name = Norsk bokmål
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Disse tekstene er et utkast og er ikke gjennomgått av en fagperson ennå
about-status-reviewed = Disse tekstene er gjennomgått av { $by }, { $on }
about-missing-count = { $count ->
    [one] { $count } tekst er ikke oversatt ennå og vises på engelsk.
   *[other] { $count } tekster er ikke oversatt ennå og vises på engelsk.
}

about-limits = Dette verktøyet hjelper deg med å legge merke til tegn og henvise. Det identifiserer ikke ofre, gir ikke juridiske råd og erstatter ikke departementets instrukser.
about-training = Opplæring: oppdiktede personer og hendelser
