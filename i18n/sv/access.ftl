# Åtkomstloggen: vem som öppnade ärendena, vem som såg namn, vad som lämnade dem.

export-backup = En säkerhetskopia
export-case = Ett ärende
export-list = Listan över ärenden
export-attachment = En bifogad fil

access-vault-created = Ärendefilen skapades
access-unlocked = Ärendena öppnades
access-unlocked-after = { $count ->
    [one] Ärendena öppnades, efter en felaktig lösenfras
   *[other] Ärendena öppnades, efter { $count } felaktiga lösenfraser
}
access-names-shown = Namn visades: { $case }
access-exported = { $what }, ärenden: { $cases } { $to }
access-slot-added = Kan öppna ärendena från och med nu: { $officer } ({ $role })
access-slot-added-role = Kan öppna ärendena från och med nu: { $role }
access-slot-revoked = Kan inte längre öppna ärendena: { $officer }
access-passphrase-changed = Lösenfras ändrad: { $officer }
access-rekeyed = Ärendena krypterades på nytt
access-case-erased = Raderat: { $case }
access-case-restored = Hämtat ur en säkerhetskopia: { $case }
access-retention-set = Ärenden ses över efter { $days } dagar, utan samtycke efter { $short } dagar
access-somebody = någon
access-erased-case = ett raderat ärende
access-by = { $time }, { $officer }
