# Hvor lenge saker oppbevares: papirkurven, gjennomgang, slettesperre og slutten på en sak. Ingen dato sletter noe: Et menneske bestemmer.

## Papirkurven, i listen over saker.

keeping-tab-bin = Papirkurv
keeping-bin-empty = Papirkurven er tom
keeping-bin-hint = Saker blir liggende i papirkurven i minst 30 dager. Så får du spørsmål om de skal slettes. Ingenting slettes av seg selv.
keeping-bin-since = Siden { $on }
keeping-bin-until = til { $on }
keeping-bin-over = må avgjøres
keeping-bin-tag = I papirkurven
keeping-bin-done = { $label } er i papirkurven
keeping-bin-taken = { $label } er tatt ut av papirkurven
keeping-bin-action = Legg i papirkurven
keeping-bin-take-action = Ta ut av papirkurven
keeping-bin-into-hint = En sak i papirkurven står ikke i noen annen liste og blir ikke funnet. Den kan tas ut igjen.
keeping-bin-standing = I papirkurven siden { $on }. Fra { $until } får du spørsmål om den skal slettes.
keeping-bin-standing-over = I papirkurven siden { $on }. Siden { $until } er det opp til deg å si om den skal slettes.

## På en sak.

keeping-case-title = Hvor lenge den oppbevares
keeping-review-title = Dag for gjennomgang
keeping-review-on = Skal gjennomgås innen { $on }
keeping-review-over = Skulle gjennomgås innen { $on }: Trengs den fortsatt?
keeping-review-set = Denne dagen er satt for saken
keeping-review-by-rule = Etter kontorets regel: { $days ->
    [one] én dag etter siste kontakt
   *[other] { $days } dager etter siste kontakt
}
keeping-review-without = Etter kontorets regel, uten personens samtykke til oppbevaring: { $days ->
    [one] én dag etter siste kontakt
   *[other] { $days } dager etter siste kontakt
}
keeping-review-question = Når skal den gjennomgås igjen?
keeping-review-in-days = { $days ->
    [one] Om { $days } dag
   *[other] Om { $days } dager
}
keeping-review-day-label = En annen dag
keeping-review-action = Sett dagen
keeping-review-rule-action = Tilbake til kontorets regel
keeping-review-done = Dagen for gjennomgang er endret
keeping-hold-tag = Slettesperre
keeping-hold-none = Ingen slettesperre
keeping-hold-hint = Sett en hvis loven eller en domstol krever at saken bevares
keeping-hold-open-action = Sett slettesperre …
keeping-hold-reason-label = Hvorfor må den bevares?
keeping-hold-reason-hint = Loven eller brevet fra domstolen, og til når
keeping-hold-action = Sett slettesperre
keeping-hold-standing = Slettesperre: Denne saken kan ikke slettes
keeping-hold-reason = Hvorfor: { $reason }
keeping-hold-lift-action = Opphev sperren
keeping-hold-lift-hint = En leder kan oppheve sperren på siden til saken.
keeping-hold-done = Slettesperre satt
keeping-hold-lifted = Slettesperre opphevet
keeping-withdrawn = Personen vil ikke lenger at dette er skrevet ned. Legg saken i papirkurven eller slett den, med mindre loven krever at du tar vare på den.
keeping-files-title = Vedlagte filer
keeping-file-label = { $name }, { $size }
keeping-file-covered = Fil { $place }, navnet skjult, { $size }
keeping-file-kilobytes = { $size } kB
keeping-file-megabytes = { $size } MB

## Slutten på en sak.

keeping-erase-open-action = Slett nå …
keeping-erase-title = Slett saken { $label }
keeping-erase-hint = Dette kan ikke angres
keeping-erase-goes = { $entries ->
    [one] Én innføring og alt den forteller, blir overskrevet.
   *[other] { $entries } innføringer og alt de forteller, blir overskrevet.
}
keeping-erase-goes-files = Vedlagte filer som blir overskrevet: { $files }
keeping-erase-stays-title = Dette blir igjen
keeping-erase-stays-backups = Eldre sikkerhetskopier i mappen med sakene, den siste til { $day }. En leder kan bytte dem ut før.
keeping-erase-stays-no-backups = Ingen sikkerhetskopi i mappen med sakene har den
keeping-erase-stays-files = Sikkerhetskopier skrevet til et annet sted, og filer som er sendt
keeping-erase-stays-paper = Utskrevne ark
keeping-erase-stays-mark = Et tilfeldig tall, dagen og grunnen. Ingen kan se av dem hvem det var.
keeping-erase-reason-label = Hvorfor slettes den?
keeping-erase-reason-needed = Velg hvorfor den slettes
keeping-erase-label-label = Skriv { $label } for å slette den
keeping-erase-label-needed = Skriv etiketten slik den står her: { $label }
keeping-erase-keep-action = Behold saken
keeping-erase-confirm = Slett saken { $label }
keeping-erasing = Sletter saken og skriver over det som var i den …
keeping-erase-supervisor = Bare en leder kan slette en sak. Spør lederen din:
keeping-erase-waits = Ingenting slettes før det, og ingenting slettes av seg selv.
keeping-erased-title = Saken { $label } er slettet
keeping-erased-done = Ingenting av den er igjen i saksfilen. Det som var i den, er overskrevet.
keeping-erased-waits = Saken er slettet. Biter av den kan fortsatt ligge mellom linjene i filen, for den som har en passfrase og kunnskapen som skal til. De overskrives ved neste opplåsing, når disken har plass og ingen andre programmer leser filen.
keeping-erased-action = Tilbake til sakene

## Sikkerhet: oppbevaring.

keeping-title = Oppbevaring
keeping-standing = Hva som skal gjennomgås, og hvor lenge saker oppbevares
keeping-hint = En sak oppbevares så lenge den trengs. Ingen dato sletter noe: Du ser på den og bestemmer.
keeping-due-title = Til gjennomgang
keeping-due-empty = Ingen sak skal gjennomgås nå
keeping-due-more-action = Vis flere
keeping-due-later-action = Behold, sett ny dag
keeping-of-case = { $what }: { $label }
keeping-why-set = Til gjennomgang siden { $on }, dagen som var satt for den
keeping-why-rule = Til gjennomgang siden { $on }: { $days ->
    [one] én dag etter siste kontakt
   *[other] { $days } dager etter siste kontakt
}
keeping-why-without = Til gjennomgang siden { $on }: { $days ->
    [one] én dag etter siste kontakt, uten personens samtykke til oppbevaring
   *[other] { $days } dager etter siste kontakt, uten personens samtykke til oppbevaring
}
keeping-why-bin = Til gjennomgang siden { $on }: mer enn { $days ->
    [one] én dag
   *[other] { $days } dager
} i papirkurven. Skal den slettes?
keeping-due-line = { $count ->
    [one] Trengs den fortsatt? Én sak skal gjennomgås
   *[other] Trengs de fortsatt? { $count } saker skal gjennomgås
}
keeping-due-line-more = Trengs de fortsatt? Mer enn { $count } saker skal gjennomgås
keeping-drafts = { $count ->
    [one] Én forseglet vurdering
   *[other] { $count } forseglede vurderinger
} eldre enn { $days ->
    [one] én dag
   *[other] { $days } dager
} kunne ikke legges inn som sak. Ingen kan si hvem det gjelder uten å åpne.
keeping-days-title = Kontorets frister
keeping-days-hint = Så lenge etter siste kontakt skal en sak gjennomgås, hvis ikke en dag er satt for den. Det som gjelder nå, gjelder alle saker, også dem som er her fra før.
keeping-days-with-label = Dager hvis personen sa ja til at saken oppbevares
keeping-days-without-label = Dager hvis personen ikke sa ja eller det ikke var mulig å spørre
keeping-days-action = Sett dagene
keeping-days-done = Kontorets frister er satt
keeping-days-bounds = Skriv et antall dager fra 1 til { $most }
keeping-days-order = Uten personens samtykke ikke lenger enn med
keeping-days-standing = { $days ->
    [one] Én dag
   *[other] { $days } dager
} hvis personen sa ja til at saken oppbevares, ellers { $short ->
    [one] én dag
   *[other] { $short } dager
}.
keeping-days-supervisor = En leder kan endre dem
keeping-erased-cases-title = Slettede saker
keeping-erased-none = Ingen sak er slettet
keeping-erased-cases = { $count ->
    [one] Én sak er slettet
   *[other] { $count } saker er slettet
}
keeping-erased-case = { $on }: { $reason }
