# Sikkerhet, Sikkerhetskopier: hva som finnes, én til, og hva som kan hentes ut av en.

backups-title = Sikkerhetskopier
backups-standing = Se dem, lag en til, og hent noe tilbake
backups-hint = En sikkerhetskopi lages hver dag sakene er åpnet og noe er endret. Den er like kryptert som sakene. Ingen beholdes lenger enn 35 dager.
backups-supervisor-hint = For å hente saker tilbake fra en sikkerhetskopi, eller bytte ut alle sikkerhetskopier, må en leder åpne sakene.

error-backup-not-made = Ingen sikkerhetskopi ble laget i dag: { $reason }
error-backup-not-made-help = Sakene er lagret, og tidligere sikkerhetskopier er der fortsatt. Du kan arbeide videre. Skriv en sikkerhetskopi til en fil på en annen disk: Innstillinger, Sikkerhet, Sikkerhetskopier.

backups-overdue = Siste sikkerhetskopi er eldre enn sju dager, og saker er endret siden
backups-overdue-help = Lag en nå. Hvis det ikke går, skriv en til en fil på en annen disk.

## Å lage en.

backups-now-action = Sikkerhetskopier nå
backups-begins = Sikkerhetskopieringen begynner
backups-progress = Skriver sikkerhetskopien: { $percent } %
backups-proving = Sikkerhetskopien er skrevet og blir kontrollert
backups-work-on = Du kan arbeide videre. Låses sakene i mellomtiden, avbrytes sikkerhetskopien og lages neste gang.
backups-made = Sikkerhetskopien er laget og kontrollert
backups-written = Sikkerhetskopien er skrevet og kontrollert: { $file }
backups-replaced = En ny sikkerhetskopi har erstattet alle de andre
backups-stopped = Sikkerhetskopien ble ikke ferdig. Den lages på nytt neste gang sakene åpnes.

## Hva som finnes.

backups-list-title = På denne datamaskinen
backups-empty = Det finnes ingen sikkerhetskopi ennå
backups-checked = Alle filene ble kontrollert kl. { $time }
backups-moment = { $day } kl. { $time }
backups-line-whole = { $size } MB, uskadd, beholdes til { $day }
backups-line-damaged = { $size } MB, skadet, beholdes til { $day }
backups-open-action = Vis innholdet
backups-open-label = Vis innholdet i sikkerhetskopien: { $moment }

## Til en fil.

backups-file-title = Til en fil
backups-file-hint = Bare en sikkerhetskopi på en annen disk overlever at datamaskinen går tapt. Den blir liggende til du ødelegger den.
backups-file-label = Fil
backups-file-drop-hint = Du kan slippe en mappe på vinduet
backups-path-needed = Skriv hvor filen er
backups-folder-missing = Det finnes ingen slik mappe. Koble til disken, eller velg en annen mappe.
backups-file-there = Det finnes allerede en slik fil. Den er ikke endret. Velg et annet navn, eller erstatt den.
backups-file-action = Skriv sikkerhetskopien
backups-file-replace-action = Erstatt filen

## Fra et annet sted.

backups-other-title = Fra en annen disk
backups-other-label = Sikkerhetskopi som skal vises
backups-other-hint = En fil dette programmet har skrevet, eller en mappe med sikkerhetskopier
backups-other-action = Vis sikkerhetskopien

## En av dem.

backups-one-title = Sikkerhetskopi: { $moment }
backups-passphrase-hint = Den åpnes med en passfrase eller gjenopprettingskoden fra den dagen. Ingenting endres av at du ser på den.
backups-passphrase-label = Passfrasen fra den dagen
backups-passphrase-wrong = Denne passfrasen åpner ikke sikkerhetskopien. Prøv den du hadde den dagen.
backups-unlock-action = Åpne sikkerhetskopien
backups-opening = Åpner sikkerhetskopien, noen sekunder
backups-cases = { $count ->
    [one] Det er én sak i den
   *[other] Det er { $count } saker i den
}
backups-cases-none = Det er ingen sak i den
backups-find-label = Finn en sak på etiketten
backups-case-changed = Siste endring: { $day }
backups-bring-action = Hent tilbake
backups-bring-label = Hent tilbake saken { $case }
backups-bringing = Henter saken tilbake. Ingen andre saker blir berørt.

backups-whole-title = Hele sikkerhetskopien
backups-whole-hint = Hvis mange saker er tapt eller skadet, kan hele sikkerhetskopien erstatte sakene på denne datamaskinen.
backups-whole-action = Bruk hele sikkerhetskopien …
backups-whole-ask = Erstatte sakene med denne sikkerhetskopien?
backups-whole-since = Det som ble skrevet etter denne sikkerhetskopien, er ikke i den.
backups-whole-kept = Ingenting slettes. Mappen med de nåværende sakene får et annet navn og blir liggende.
backups-whole-keep-action = La sakene være som de er
backups-whole-confirm = Sett inn sikkerhetskopien
backups-restored = { $cases ->
    [one] Én sak er tilbake. Sakene fra før er bevart i { $folder }
   *[other] { $cases } saker er tilbake. Sakene fra før er bevart i { $folder }
}

## Alle sammen.

backups-replace-title = Etter sletting
backups-replace-hint = En sak som er slettet, finnes i eldre sikkerhetskopier til de fjernes. En ny sikkerhetskopi kan erstatte alle på én gang.
backups-replace-action = Bytt ut alle sikkerhetskopier …
backups-replace-ask = Bytte ut alle sikkerhetskopier med en ny?
backups-replace-gone = Den nye lages og kontrolleres først. Deretter er de eldre på denne datamaskinen borte. Filer du har skrevet til andre steder, blir liggende.
backups-replace-keep-action = Behold de eldre
backups-replace-confirm = Bytt ut alle sikkerhetskopier

## Saker som er skadet.

damaged-title = Sakene kan ikke åpnes
damaged-means = Nye vurderinger, veiledning og kontakter virker uten sakene.
damaged-kept = De skadede filene blir liggende som de er, uansett hva du velger.
damaged-ways-title = Hva du kan gjøre
damaged-ways-action = Se hva som kan gjøres
damaged-enter-hint = Det som kan gjøres, krever passfrasen.
damaged-read-hint = Se på sakene så langt de kan leses. Ingenting skrives.
damaged-looking = Leter etter en uskadd sikkerhetskopi …
damaged-restore-title = Det finnes en uskadd sikkerhetskopi: { $moment }
damaged-restore-hint = Alt fram til da er i den. Det som ble skrevet senere, mangler. De skadede sakene settes til side og bevares.
damaged-restore-action = Bruk sikkerhetskopien
damaged-no-backup = Det finnes ingen uskadd sikkerhetskopi på denne datamaskinen
damaged-no-backup-help = Har du en på en annen disk, sett disse sakene til side, beskytt nye, og se på den under Innstillinger, Sikkerhet, Sikkerhetskopier.
damaged-salvage-hint = Les alt som ikke er skadet, inn i nye saker, og få vite hva som mangler. De samme passfrasene åpner dem. De skadede sakene settes til side og bevares.
damaged-salvage-action = Redd det som kan leses
damaged-aside-hint = Sett disse sakene til side og begynn på nytt. De bevares og kan reddes eller gjenopprettes senere.
damaged-begins = Arbeider med sakene. De endres ikke før alt er klart.
damaged-progress = Arbeider med sakene: { $percent } %
backups-salvaged = Saker som kan leses: { $cases }. Saker som mangler noe: { $lost }. Innføringer som ikke kan leses: { $entries }. De skadede sakene er bevart i { $folder }
backups-salvaged-all = Alle saker kan leses: { $cases }. De skadede filene er bevart i { $folder }

## Saker som ikke er der de var.

missing-again-action = Se etter igjen
missing-without-action = Bruk programmet uten saker
missing-still = Saksfilen er fortsatt ikke der

## På kommandolinjen.

backup-lost = Saker som mangler noe: { $cases }. Innføringer som ikke kan leses: { $entries }.
