# Säkerhet, Säkerhetskopior: vad som finns, en till, och vad som hämtas ur en.

backups-title = Säkerhetskopior
backups-standing = Se dem, gör en till och hämta något tillbaka
backups-hint = En säkerhetskopia görs varje dag då ärendena öppnas och något har ändrats. Den är lika krypterad som ärendena. Ingen sparas längre än 35 dagar.
backups-supervisor-hint = För att hämta ärenden ur en säkerhetskopia, eller ersätta alla säkerhetskopior, öppnar en chef ärendena.

error-backup-not-made = Ingen säkerhetskopia gjordes i dag: { $reason }
error-backup-not-made-help = Ärendena är sparade, och tidigare säkerhetskopior finns kvar. Du kan fortsätta arbeta. Skriv en säkerhetskopia till en fil på en annan enhet: Inställningar, Säkerhet, Säkerhetskopior.

backups-overdue = Den senaste säkerhetskopian är äldre än sju dagar, och ärenden har ändrats sedan dess
backups-overdue-help = Gör en nu. Om det inte går, skriv en till en fil på en annan enhet.

## Göra en.

backups-now-action = Säkerhetskopiera nu
backups-begins = Säkerhetskopieringen börjar
backups-progress = Skriver säkerhetskopian: { $percent } %
backups-proving = Säkerhetskopian är skriven och kontrolleras
backups-work-on = Du kan fortsätta arbeta. Om ärendena låses under tiden avbryts säkerhetskopieringen och görs nästa gång.
backups-made = Säkerhetskopian är gjord och kontrollerad
backups-written = Säkerhetskopian är skriven och kontrollerad: { $file }
backups-replaced = En ny säkerhetskopia har ersatt alla andra
backups-stopped = Säkerhetskopian blev inte klar. Den görs igen nästa gång ärendena öppnas.

## Vad som finns.

backups-list-title = På den här datorn
backups-empty = Det finns ingen säkerhetskopia ännu
backups-checked = Varje fil i dem kontrollerades kl. { $time }
backups-moment = { $day } kl. { $time }
backups-line-whole = { $size } MB, intakt, sparas till { $day }
backups-line-damaged = { $size } MB, skadad, sparas till { $day }
backups-open-action = Visa innehållet
backups-open-label = Visa innehållet i säkerhetskopian: { $moment }

## Till en fil.

backups-file-title = Till en fil
backups-file-hint = Bara en säkerhetskopia på en annan enhet finns kvar om datorn går förlorad. Den finns tills du förstör den.
backups-file-label = Fil
backups-file-drop-hint = Du kan släppa en mapp på fönstret
backups-path-needed = Skriv var filen finns
backups-folder-missing = Det finns ingen sådan mapp. Anslut enheten, eller välj en annan mapp.
backups-file-there = Det finns redan en sådan fil. Den ändrades inte. Välj ett annat namn, eller ersätt den.
backups-file-action = Skriv säkerhetskopian
backups-file-replace-action = Ersätt filen

## Från en annan plats.

backups-other-title = Från en annan enhet
backups-other-label = Vilken säkerhetskopia
backups-other-hint = En fil som programmet har skrivit, eller en mapp med säkerhetskopior
backups-other-action = Visa säkerhetskopian

## En av dem.

backups-one-title = Säkerhetskopia: { $moment }
backups-passphrase-hint = Den öppnas med en lösenfras eller återställningskoden från sin dag. Inget ändras av att du tittar i den.
backups-passphrase-label = Lösenfras från den dagen
backups-passphrase-wrong = Den lösenfrasen öppnar inte säkerhetskopian. Prova den som du hade den dagen.
backups-unlock-action = Öppna säkerhetskopian
backups-opening = Öppnar säkerhetskopian, några sekunder
backups-cases = { $count ->
    [one] Det finns ett ärende i den
   *[other] Det finns { $count } ärenden i den
}
backups-cases-none = Det finns inget ärende i den
backups-find-label = Sök ett ärende på beteckning
backups-case-changed = Senast ändrat: { $day }
backups-bring-action = Hämta tillbaka
backups-bring-label = Hämta tillbaka ärende { $case }
backups-bringing = Hämtar tillbaka ärendet. Inget annat ärende berörs.

backups-whole-title = Hela säkerhetskopian
backups-whole-hint = Om många ärenden har förlorats eller skadats kan hela säkerhetskopian ersätta ärendena på den här datorn.
backups-whole-action = Använd hela säkerhetskopian…
backups-whole-ask = Ersätta ärendena med säkerhetskopian?
backups-whole-since = Det som skrevs efter säkerhetskopian finns inte i den.
backups-whole-kept = Inget raderas. De nuvarande ärendenas mapp får ett annat namn och ligger kvar.
backups-whole-keep-action = Låt ärendena vara
backups-whole-confirm = Ersätt med säkerhetskopian
backups-restored = { $cases ->
    [one] Ett ärende är tillbaka. De tidigare ärendena finns i { $folder }
   *[other] { $cases } ärenden är tillbaka. De tidigare ärendena finns i { $folder }
}

## Alla.

backups-replace-title = Efter radering
backups-replace-hint = Ett raderat ärende finns i äldre säkerhetskopior tills de tas bort. En ny säkerhetskopia kan ersätta dem alla på en gång.
backups-replace-action = Ersätt alla säkerhetskopior…
backups-replace-ask = Ersätta alla säkerhetskopior med en ny?
backups-replace-gone = Den nya görs och kontrolleras först. Sedan försvinner de äldre på den här datorn. Filer som du har skrivit på andra platser finns kvar.
backups-replace-keep-action = Behåll de äldre
backups-replace-confirm = Ersätt alla säkerhetskopior

## Skadade ärenden.

damaged-title = Ärendena kan inte öppnas
damaged-means = Nya bedömningar, vägledning och kontakter fungerar utan ärendena.
damaged-kept = De skadade filerna ligger kvar som de är, vad du än väljer.
damaged-ways-title = Vad du kan göra
damaged-ways-action = Visa vad som kan göras
damaged-enter-hint = Det som kan göras kräver lösenfrasen.
damaged-read-hint = Se på ärendena så långt de går att läsa. Inget skrivs.
damaged-looking = Söker en intakt säkerhetskopia…
damaged-restore-title = Det finns en intakt säkerhetskopia: { $moment }
damaged-restore-hint = Allt fram till dess finns i den. Det som skrevs efteråt saknas. De skadade ärendena läggs åt sidan och sparas.
damaged-restore-action = Använd säkerhetskopian
damaged-no-backup = Det finns ingen intakt säkerhetskopia på den här datorn
damaged-no-backup-help = Om du har en på en annan enhet: lägg ärendena åt sidan, skydda nya, och öppna den under Inställningar, Säkerhet, Säkerhetskopior.
damaged-salvage-hint = Läs in allt som inte är skadat i nya ärenden, och få veta vad som saknas. Samma lösenfraser öppnar dem. De skadade ärendena läggs åt sidan och sparas.
damaged-salvage-action = Rädda det som går att läsa
damaged-aside-hint = Lägg ärendena åt sidan och börja om. De finns kvar: de kan räddas eller återställas senare.
damaged-begins = Arbetar med ärendena. De ändras inte förrän allt är klart.
damaged-progress = Arbetar med ärendena: { $percent } %
backups-salvaged = Ärenden som går att läsa: { $cases }. Ärenden där något saknas: { $lost }. Poster som inte går att läsa: { $entries }. De skadade ärendena finns i { $folder }
backups-salvaged-all = Alla ärenden går att läsa: { $cases }. De skadade filerna finns i { $folder }

## Ärenden som inte finns där de var.

missing-again-action = Sök igen
missing-without-action = Använd programmet utan ärenden
missing-still = Ärendefilen finns fortfarande inte där

## På kommandoraden.

backup-lost = Ärenden där något saknas: { $cases }. Poster som inte går att läsa: { $entries }.
