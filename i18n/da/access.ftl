# Adgangsloggen: hvem der åbnede sagerne, hvem der så navne, hvad der forlod dem.

export-backup = En sikkerhedskopi
export-case = En sag
export-list = Listen over sager
export-attachment = En vedhæftet fil

access-vault-created = Sagsarkivet blev oprettet
access-unlocked = Sagerne åbnet
access-unlocked-after = { $count ->
    [one] Sagerne åbnet efter én forkert adgangssætning
   *[other] Sagerne åbnet efter { $count } forkerte adgangssætninger
}
access-names-shown = Navne blev vist: { $case }
access-exported = { $what }, sager: { $cases } { $to }
access-slot-added = Kan åbne sagerne fra nu af: { $officer } ({ $role })
access-slot-added-role = Kan åbne sagerne fra nu af: { $role }
access-slot-revoked = Kan ikke længere åbne sagerne: { $officer }
access-passphrase-changed = Adgangssætning ændret: { $officer }
access-rekeyed = Sagerne blev krypteret på ny
access-case-erased = Slettet: { $case }
access-case-restored = Hentet tilbage fra en sikkerhedskopi: { $case }
access-retention-set = Sager gennemgås efter { $days } dage, uden samtykke efter { $short } dage
access-somebody = nogen
access-erased-case = en sag, der er slettet
access-by = { $time }, { $officer }
