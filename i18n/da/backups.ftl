# Sikkerhed, Sikkerhedskopier: hvad der er, en til, og hvad der kan hentes ud af en.

backups-title = Sikkerhedskopier
backups-standing = Se dem, lav en til, og hent noget tilbage
backups-hint = Der laves en sikkerhedskopi hver dag, hvor sagerne er åbnet og noget er ændret. Den er lige så krypteret som sagerne. Ingen gemmes længere end 35 dage.
backups-supervisor-hint = For at hente sager ud af en sikkerhedskopi eller erstatte alle sikkerhedskopier skal en leder åbne sagerne.

error-backup-not-made = Der blev ikke lavet nogen sikkerhedskopi i dag: { $reason }
error-backup-not-made-help = Sagerne er gemt, og tidligere sikkerhedskopier er der stadig. Du kan arbejde videre. Skriv en sikkerhedskopi til en fil på et andet drev: Indstillinger, Sikkerhed, Sikkerhedskopier.

backups-overdue = Den seneste sikkerhedskopi er mere end syv dage gammel, og sager er ændret siden
backups-overdue-help = Lav en nu. Hvis det ikke lykkes, så skriv en til en fil på et andet drev.

## At lave en.

backups-now-action = Sikkerhedskopiér nu
backups-begins = Sikkerhedskopien begynder
backups-progress = Skriver sikkerhedskopien: { $percent } %
backups-proving = Sikkerhedskopien er skrevet og bliver kontrolleret
backups-work-on = Du kan arbejde videre. Hvis sagerne låses imens, stopper sikkerhedskopien og laves næste gang.
backups-made = Sikkerhedskopien er lavet og kontrolleret
backups-written = Sikkerhedskopien er skrevet og kontrolleret: { $file }
backups-replaced = En ny sikkerhedskopi har erstattet alle andre
backups-stopped = Sikkerhedskopien blev ikke færdig. Den laves igen, næste gang sagerne åbnes.

## Hvad der er.

backups-list-title = På denne computer
backups-empty = Der er ingen sikkerhedskopi endnu
backups-checked = Alle filerne i dem blev kontrolleret kl. { $time }
backups-moment = { $day } kl. { $time }
backups-line-whole = { $size } MB, intakt, gemmes til { $day }
backups-line-damaged = { $size } MB, beskadiget, gemmes til { $day }
backups-open-action = Se i den
backups-open-label = Se i sikkerhedskopien: { $moment }

## Til en fil.

backups-file-title = Til en fil
backups-file-hint = Kun en sikkerhedskopi på et andet drev findes stadig, hvis denne computer går tabt. Den bliver liggende, til du destruerer den.
backups-file-label = Fil
backups-file-drop-hint = Du kan trække en mappe ind i vinduet
backups-path-needed = Skriv, hvor filen ligger
backups-folder-missing = Mappen findes ikke. Tilslut drevet, eller vælg en anden mappe.
backups-file-there = Der er allerede sådan en fil. Den blev ikke ændret. Vælg et andet navn, eller erstat den.
backups-file-action = Skriv sikkerhedskopien
backups-file-replace-action = Erstat filen

## Andre steder fra.

backups-other-title = Fra et andet drev
backups-other-label = Sikkerhedskopi, du vil se i
backups-other-hint = En fil, som dette program har skrevet, eller en mappe med sikkerhedskopier
backups-other-action = Se i denne sikkerhedskopi

## En af dem.

backups-one-title = Sikkerhedskopi: { $moment }
backups-passphrase-hint = Den åbnes med en adgangssætning eller gendannelseskoden fra den dag. Intet ændres ved at se i den.
backups-passphrase-label = Adgangssætning fra den dag
backups-passphrase-wrong = Den adgangssætning åbner ikke denne sikkerhedskopi. Prøv den, du havde den dag.
backups-unlock-action = Åbn sikkerhedskopien
backups-opening = Åbner sikkerhedskopien, nogle sekunder
backups-cases = { $count ->
    [one] Der er én sag i den
   *[other] Der er { $count } sager i den
}
backups-cases-none = Der er ingen sag i den
backups-find-label = Find en sag på betegnelsen
backups-case-changed = Sidste ændring: { $day }
backups-bring-action = Hent tilbage
backups-bring-label = Hent sagen { $case } tilbage
backups-bringing = Henter sagen tilbage. Ingen anden sag berøres.

backups-whole-title = Hele sikkerhedskopien
backups-whole-hint = Hvis mange sager er gået tabt eller beskadiget, kan hele sikkerhedskopien erstatte sagerne på denne computer.
backups-whole-action = Brug hele sikkerhedskopien…
backups-whole-ask = Skal denne sikkerhedskopi erstatte sagerne?
backups-whole-since = Det, der er skrevet efter denne sikkerhedskopi, er ikke med i den.
backups-whole-kept = Intet slettes. Mappen med de nuværende sager får et andet navn og bliver liggende.
backups-whole-keep-action = Lad sagerne være, som de er
backups-whole-confirm = Erstat sagerne med sikkerhedskopien
backups-restored = { $cases ->
    [one] Én sag er hentet tilbage. De hidtidige sager ligger i { $folder }
   *[other] { $cases } sager er hentet tilbage. De hidtidige sager ligger i { $folder }
}

## Dem alle.

backups-replace-title = Efter sletning
backups-replace-hint = En slettet sag findes i ældre sikkerhedskopier, indtil de fjernes. En ny sikkerhedskopi kan erstatte dem alle på én gang.
backups-replace-action = Erstat alle sikkerhedskopier…
backups-replace-ask = Skal alle sikkerhedskopier erstattes af en ny?
backups-replace-gone = Den nye laves og kontrolleres først. Derefter er de ældre på denne computer væk. Filer, du har skrevet andre steder, bliver liggende.
backups-replace-keep-action = Behold de ældre
backups-replace-confirm = Erstat alle sikkerhedskopier

## Sager, der er beskadiget.

damaged-title = Sagerne kan ikke åbnes
damaged-means = Nye vurderinger, vejledning og kontakter virker uden sagerne.
damaged-kept = De beskadigede filer bliver liggende, som de er, uanset hvad du vælger.
damaged-ways-title = Hvad du kan gøre
damaged-ways-action = Se, hvad der kan gøres
damaged-enter-hint = Det, der kan gøres, kræver adgangssætningen.
damaged-read-hint = Se sagerne, så vidt de kan læses. Intet skrives.
damaged-looking = Leder efter en intakt sikkerhedskopi…
damaged-restore-title = Der er en intakt sikkerhedskopi: { $moment }
damaged-restore-hint = Alt indtil da er med i den. Det, der er skrevet senere, mangler. De beskadigede sager lægges til side og bevares.
damaged-restore-action = Brug sikkerhedskopien
damaged-no-backup = Der er ingen intakt sikkerhedskopi på denne computer
damaged-no-backup-help = Hvis du har en på et andet drev, så læg sagerne til side, beskyt nye, og se i den under Indstillinger, Sikkerhed, Sikkerhedskopier.
damaged-salvage-hint = Læs alt, der ikke er beskadiget, over i nye sager, og se, hvad der mangler. De samme adgangssætninger åbner dem. De beskadigede sager lægges til side og bevares.
damaged-salvage-action = Red det, der kan læses
damaged-aside-hint = Læg sagerne til side, og begynd forfra. De bevares: De kan reddes eller gendannes senere.
damaged-begins = Arbejder på sagerne. De ændres ikke, før alt er klar.
damaged-progress = Arbejder på sagerne: { $percent } %
backups-salvaged = Sager, der kan læses: { $cases }. Sager, hvor noget mangler: { $lost }. Poster, der ikke kan læses: { $entries }. De beskadigede sager ligger i { $folder }
backups-salvaged-all = Alle sager kan læses: { $cases }. De beskadigede filer ligger i { $folder }

## Sager, der ikke er, hvor de var.

missing-again-action = Se efter igen
missing-without-action = Brug programmet uden sager
missing-still = Sagsarkivet er der stadig ikke

## På kommandolinjen.

backup-lost = Sager, hvor noget mangler: { $cases }. Poster, der ikke kan læses: { $entries }.
