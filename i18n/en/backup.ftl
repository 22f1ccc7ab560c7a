# Backups: copies of the case file, as sealed as it is, and what is made of them.

# $file: where it was written.
backup-written = The backup was written and checked: { $file }
backup-passphrase-prompt = Passphrase of the backup:
backup-list-empty = There is no backup yet. One is made after the cases were unlocked.
# $moment: when it was made. $size: in megabytes. $day: the last day on which it is kept.
backup-line = { $moment }, { $size } MB, whole, kept until { $day }
backup-line-damaged = { $moment }, { $size } MB, damaged, kept until { $day }
# $folder: where the cases are now. $cases and $entries: how many.
backup-restored = The cases are restored in { $folder }. Cases: { $cases }. Entries: { $entries }.
# $file: the name of a key's file.
backup-slot-left-out = The key { $file } is damaged in the backup. Whoever it belongs to needs a new passphrase.
# $label: what the case is called here. $count: how many of its entries were not here.
backup-case-whole = The case { $label } is here already, with everything that the backup holds
backup-case-restored = { $count ->
    [one] The case { $label } is restored: one entry came back
   *[other] The case { $label } is restored: { $count } entries came back
}
# $reason: why, a sentence of its own.
backup-not-made = No backup was made today: { $reason }. Earlier backups are still there.
