# Juurdepääsu logi: kes avas juhtumid, kes nägi nimesid, mis neist välja läks.

export-backup = Varukoopia
export-case = Juhtum
export-list = Juhtumite loend
export-attachment = Manus

access-vault-created = Juhtumite fail loodi
access-unlocked = Juhtumid avati
access-unlocked-after = { $count ->
    [one] Juhtumid avati pärast üht valet paroolifraasi
   *[other] Juhtumid avati pärast { $count } valet paroolifraasi
}
access-names-shown = Nimed olid näha: { $case }
access-exported = { $what }, juhtumeid: { $cases } { $to }
access-slot-added = Saab nüüdsest juhtumeid avada: { $officer } ({ $role })
access-slot-added-role = Saab nüüdsest juhtumeid avada: { $role }
access-slot-revoked = Ei saa enam juhtumeid avada: { $officer }
access-passphrase-changed = Paroolifraas vahetati: { $officer }
access-rekeyed = Juhtumid krüpteeriti uuesti
access-case-erased = Kustutatud: { $case }
access-case-restored = Varukoopiast tagasi toodud: { $case }
access-retention-set = Juhtumid vaadatakse üle, kui möödunud päevi: { $days }, ilma nõusolekuta: { $short }
access-somebody = keegi
access-erased-case = kustutatud juhtum
access-by = { $time }, { $officer }
