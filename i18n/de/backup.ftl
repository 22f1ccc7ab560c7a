# Sicherungen: Kopien der Falldatei, ebenso versiegelt wie sie, und was daraus gemacht wird.

backup-written = Die Sicherung wurde geschrieben und geprüft: { $file }
backup-passphrase-prompt = Passphrase der Sicherung:
backup-list-empty = Es gibt noch keine Sicherung. Sie entsteht, nachdem die Fälle entsperrt wurden.
backup-line = { $moment }, { $size } MB, vollständig, aufbewahrt bis { $day }
backup-line-damaged = { $moment }, { $size } MB, beschädigt, aufbewahrt bis { $day }
backup-restored = Die Fälle sind wiederhergestellt in { $folder }. Fälle: { $cases }. Einträge: { $entries }.
backup-slot-left-out = Der Schlüssel { $file } ist in der Sicherung beschädigt. Wer ihn nutzt, braucht eine neue Passphrase.
backup-case-whole = Der Fall { $label } ist schon hier, mit allem, was die Sicherung enthält
backup-case-restored = { $count ->
    [one] Der Fall { $label } ist wiederhergestellt: Ein Eintrag war nicht hier
   *[other] Der Fall { $label } ist wiederhergestellt: { $count } Einträge waren nicht hier
}
backup-not-made = Heute wurde keine Sicherung erstellt: { $reason }. Frühere Sicherungen sind noch da.
