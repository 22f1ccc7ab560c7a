# Tilgangsloggen: hvem som åpnet sakene, hvem som så navn, hva som forlot dem.

export-backup = En sikkerhetskopi
export-case = En sak
export-list = Listen over saker
export-attachment = En vedlagt fil

access-vault-created = Saksfilen ble opprettet
access-unlocked = Sakene åpnet
access-unlocked-after = { $count ->
    [one] Sakene åpnet, etter én feil passfrase
   *[other] Sakene åpnet, etter { $count } feil passfraser
}
access-names-shown = Navn ble vist: { $case }
access-exported = { $what }, saker: { $cases } { $to }
access-slot-added = Kan åpne sakene fra nå av: { $officer } ({ $role })
access-slot-added-role = Kan åpne sakene fra nå av: { $role }
access-slot-revoked = Kan ikke lenger åpne sakene: { $officer }
access-passphrase-changed = Passfrasen endret: { $officer }
access-rekeyed = Sakene ble kryptert på nytt
access-case-erased = Slettet: { $case }
access-case-restored = Hentet tilbake fra en sikkerhetskopi: { $case }
access-retention-set = Saker gjennomgås etter { $days } dager, uten samtykke etter { $short } dager
access-somebody = noen
access-erased-case = en sak som er slettet
access-by = { $time }, { $officer }
