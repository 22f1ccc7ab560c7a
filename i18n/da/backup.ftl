# Sikkerhedskopier: kopier af sagsarkivet, lige så forseglede som det, og hvad der bliver af dem.

backup-written = Sikkerhedskopien er skrevet og kontrolleret: { $file }
backup-passphrase-prompt = Sikkerhedskopiens adgangssætning:
backup-list-empty = Der er ingen sikkerhedskopi endnu. Der laves en, efter at sagerne har været låst op.
backup-line = { $moment }, { $size } MB, intakt, gemmes til { $day }
backup-line-damaged = { $moment }, { $size } MB, beskadiget, gemmes til { $day }
backup-restored = Sagerne er gendannet i { $folder }. Sager: { $cases }. Poster: { $entries }.
backup-slot-left-out = Nøglen { $file } er beskadiget i sikkerhedskopien. Den, der ejer den, skal have en ny adgangssætning.
backup-case-whole = Sagen { $label } er her allerede med alt, hvad sikkerhedskopien indeholder
backup-case-restored = { $count ->
    [one] Sagen { $label } er gendannet: én post manglede her
   *[other] Sagen { $label } er gendannet: { $count } poster manglede her
}
backup-not-made = Der blev ikke lavet nogen sikkerhedskopi i dag: { $reason }. Tidligere sikkerhedskopier er der stadig.
