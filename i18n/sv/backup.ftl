# Säkerhetskopior: kopior av ärendefilen, lika förseglade som den, och vad som görs av dem.

backup-written = Säkerhetskopian är skriven och kontrollerad: { $file }
backup-passphrase-prompt = Säkerhetskopians lösenfras:
backup-list-empty = Det finns ingen säkerhetskopia ännu. En görs när ärendena har låsts upp.
backup-line = { $moment }, { $size } MB, hel, sparas till { $day }
backup-line-damaged = { $moment }, { $size } MB, skadad, sparas till { $day }
backup-restored = Ärendena är återställda i { $folder }. Ärenden: { $cases }. Poster: { $entries }.
backup-slot-left-out = Nyckeln { $file } är skadad i säkerhetskopian. Den som nyckeln tillhör behöver en ny lösenfras.
backup-case-whole = Ärende { $label } finns redan här, med allt som säkerhetskopian innehåller
backup-case-restored = { $count ->
    [one] Ärende { $label } är återställt: en post fanns inte här
   *[other] Ärende { $label } är återställt: { $count } poster fanns inte här
}
backup-not-made = Ingen säkerhetskopia gjordes i dag: { $reason }. Tidigare säkerhetskopior finns kvar.
