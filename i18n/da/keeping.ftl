# Hvor længe sager gemmes: papirkurven, gennemgang, retlig spærring og en sags afslutning. Ingen dato sletter noget: Det gør et menneske.

## Papirkurven på listen over sager.

keeping-tab-bin = Papirkurv
keeping-bin-empty = Papirkurven er tom
keeping-bin-hint = Sager bliver i papirkurven i mindst 30 dage. Derefter bliver du spurgt, om de skal slettes. Intet slettes af sig selv.
keeping-bin-since = Siden { $on }
keeping-bin-until = til { $on }
keeping-bin-over = skal afgøres
keeping-bin-tag = I papirkurven
keeping-bin-done = { $label } er i papirkurven
keeping-bin-taken = { $label } er taget ud af papirkurven
keeping-bin-action = Læg i papirkurven
keeping-bin-take-action = Tag ud af papirkurven
keeping-bin-into-hint = En sag i papirkurven står ikke på nogen anden liste og findes ikke ved søgning. Den kan tages ud igen.
keeping-bin-standing = I papirkurven siden { $on }. Fra { $until } bliver du spurgt, om den skal slettes.
keeping-bin-standing-over = I papirkurven siden { $on }. Siden { $until } kan du afgøre, om den skal slettes.

## På en sag.

keeping-case-title = Hvor længe den gemmes
keeping-review-title = Dag for gennemgang
keeping-review-on = Skal gennemgås senest { $on }
keeping-review-over = Den skulle gennemgås senest { $on }: Er der stadig brug for den?
keeping-review-set = Denne dag er sat for sagen
keeping-review-by-rule = Efter kontorets regel: { $days ->
    [one] én dag efter sidste kontakt
   *[other] { $days } dage efter sidste kontakt
}
keeping-review-without = Efter kontorets regel, når personen ikke er gået med til, at sagen gemmes: { $days ->
    [one] én dag efter sidste kontakt
   *[other] { $days } dage efter sidste kontakt
}
keeping-review-question = Hvornår skal den gennemgås igen?
keeping-review-in-days = { $days ->
    [one] Om { $days } dag
   *[other] Om { $days } dage
}
keeping-review-day-label = En anden dag
keeping-review-action = Sæt dagen
keeping-review-rule-action = Tilbage til kontorets regel
keeping-review-done = Dagen for gennemgang er ændret
keeping-hold-tag = Retlig spærring
keeping-hold-none = Ingen retlig spærring
keeping-hold-hint = Sæt en, hvis loven eller en domstol kræver, at sagen gemmes
keeping-hold-open-action = Sæt retlig spærring…
keeping-hold-reason-label = Hvorfor skal den gemmes?
keeping-hold-reason-hint = Loven eller domstolens brev, og til hvornår
keeping-hold-action = Sæt retlig spærring
keeping-hold-standing = Retlig spærring: Sagen kan ikke slettes
keeping-hold-reason = Hvorfor: { $reason }
keeping-hold-lift-action = Ophæv spærringen
keeping-hold-lift-hint = En leder kan ophæve spærringen på sagens side.
keeping-hold-done = Retlig spærring sat
keeping-hold-lifted = Retlig spærring ophævet
keeping-withdrawn = Personen går ikke længere med til, at dette er skrevet ned. Læg sagen i papirkurven, eller slet den, medmindre loven kræver, at du gemmer den.
keeping-files-title = Vedhæftede filer
keeping-file-label = { $name }, { $size }
keeping-file-covered = Fil { $place }, navnet skjult, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## En sags afslutning.

keeping-erase-open-action = Slet nu…
keeping-erase-title = Slet sagen { $label }
keeping-erase-hint = Det kan ikke fortrydes
keeping-erase-goes = { $entries ->
    [one] Én post og alt, hvad den fortæller, bliver overskrevet.
   *[other] { $entries } poster og alt, hvad de fortæller, bliver overskrevet.
}
keeping-erase-goes-files = Vedhæftede filer, der bliver overskrevet: { $files }
keeping-erase-stays-title = Hvad der bliver tilbage
keeping-erase-stays-backups = Ældre sikkerhedskopier i mappen med sagerne, den sidste af dem til { $day }. En leder kan erstatte dem før.
keeping-erase-stays-no-backups = Ingen sikkerhedskopi i mappen med sagerne indeholder den
keeping-erase-stays-files = Sikkerhedskopier, der er skrevet til et andet sted, og filer, der er sendt
keeping-erase-stays-paper = Udskrevne ark
keeping-erase-stays-mark = Et tilfældigt tal, dagen og grunden. Ingen kan se af dem, hvem det var.
keeping-erase-reason-label = Hvorfor slettes den?
keeping-erase-reason-needed = Vælg, hvorfor den slettes
keeping-erase-label-label = Skriv { $label } for at slette den
keeping-erase-label-needed = Skriv betegnelsen, som den står her: { $label }
keeping-erase-keep-action = Behold sagen
keeping-erase-confirm = Slet sagen { $label }
keeping-erasing = Sletter sagen og overskriver det, der var i den…
keeping-erase-supervisor = Kun en leder kan slette en sag. Bed din leder om det:
keeping-erase-waits = Intet slettes før da, og intet slettes af sig selv.
keeping-erased-title = Sagen { $label } er slettet
keeping-erased-done = Intet af den er tilbage i sagsarkivet. Det, der var i den, er overskrevet.
keeping-erased-waits = Sagen er slettet. Stumper af den kan stadig ligge mellem linjerne i filen for den, der har en adgangssætning og den nødvendige kunnen. De overskrives, næste gang sagerne låses op, når der er plads på disken, og intet andet program læser filen.
keeping-erased-action = Tilbage til sagerne

## Sikkerhed: opbevaring.

keeping-title = Opbevaring
keeping-standing = Hvad der skal gennemgås, og hvor længe sager gemmes
keeping-hint = En sag gemmes, så længe der er brug for den. Ingen dato sletter noget: Du ser på den og afgør det.
keeping-due-title = Skal gennemgås
keeping-due-empty = Ingen sag skal gennemgås
keeping-due-more-action = Vis flere
keeping-due-later-action = Behold, sæt en anden dag
keeping-of-case = { $what }: { $label }
keeping-why-set = Skulle være gennemgået { $on }, den dag, der var sat
keeping-why-rule = Skulle være gennemgået { $on }: { $days ->
    [one] én dag efter sidste kontakt
   *[other] { $days } dage efter sidste kontakt
}
keeping-why-without = Skulle være gennemgået { $on }: { $days ->
    [one] én dag efter sidste kontakt, uden at personen er gået med til, at sagen gemmes
   *[other] { $days } dage efter sidste kontakt, uden at personen er gået med til, at sagen gemmes
}
keeping-why-bin = Skulle være gennemgået { $on }: mere end { $days ->
    [one] én dag
   *[other] { $days } dage
} i papirkurven. Skal den slettes?
keeping-due-line = { $count ->
    [one] Er der stadig brug for den? Én sag skal gennemgås
   *[other] Er der stadig brug for dem? { $count } sager skal gennemgås
}
keeping-due-line-more = Er der stadig brug for dem? Flere end { $count } sager skal gennemgås
keeping-drafts = { $count ->
    [one] Én forseglet vurdering
   *[other] { $count } forseglede vurderinger
} ældre end { $days ->
    [one] én dag
   *[other] { $days } dage
} kunne ikke arkiveres. Ingen kan se, hvis de er, uden at åbne dem.
keeping-days-title = Kontorets frister
keeping-days-hint = Så længe efter sidste kontakt skal en sag gennemgås, medmindre der er sat en dag for den. Det, der gælder nu, gælder for alle sager, også dem, der allerede er her.
keeping-days-with-label = Dage, når personen er gået med til, at sagen gemmes
keeping-days-without-label = Dage, når personen ikke er gået med til det, eller det ikke var muligt at spørge
keeping-days-action = Sæt fristerne
keeping-days-done = Kontorets frister er sat
keeping-days-bounds = Skriv et antal dage fra 1 til { $most }
keeping-days-order = Ikke længere uden personens samtykke end med det
keeping-days-standing = { $days ->
    [one] Én dag
   *[other] { $days } dage
}, når personen er gået med til, at sagen gemmes, ellers { $short ->
    [one] én dag
   *[other] { $short } dage
}.
keeping-days-supervisor = En leder kan ændre dem
keeping-erased-cases-title = Slettede sager
keeping-erased-none = Ingen sag er slettet
keeping-erased-cases = { $count ->
    [one] Én sag er slettet
   *[other] { $count } sager er slettet
}
keeping-erased-case = { $on }: { $reason }
