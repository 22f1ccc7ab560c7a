# Sikkerhetskopier: kopier av saksfilen, like godt forseglet, og hva som gjøres med dem.

backup-written = Sikkerhetskopien er skrevet og kontrollert: { $file }
backup-passphrase-prompt = Passfrasen til sikkerhetskopien:
backup-list-empty = Det finnes ingen sikkerhetskopi ennå. En lages etter at sakene er låst opp.
backup-line = { $moment }, { $size } MB, uskadd, beholdes til { $day }
backup-line-damaged = { $moment }, { $size } MB, skadet, beholdes til { $day }
backup-restored = Sakene er gjenopprettet i { $folder }. Saker: { $cases }. Innføringer: { $entries }.
backup-slot-left-out = Nøkkelen { $file } er skadet i sikkerhetskopien. Den som eier den, trenger en ny passfrase.
backup-case-whole = Saken { $label } er allerede her, med alt sikkerhetskopien inneholder
backup-case-restored = { $count ->
    [one] Saken { $label } er gjenopprettet: Én innføring manglet her
   *[other] Saken { $label } er gjenopprettet: { $count } innføringer manglet her
}
backup-not-made = Ingen sikkerhetskopi ble laget i dag: { $reason }. Tidligere sikkerhetskopier er der fortsatt.
