# Aðgangsskráin: hver opnaði málin, hver sá nöfn, hvað fór út.

export-backup = Öryggisafrit
export-case = Mál
export-list = Málalistinn
export-attachment = Viðhengi

access-vault-created = Málageymslan var búin til
access-unlocked = Mál opnuð
access-unlocked-after = { $count ->
    [one] Mál opnuð eftir { $count } ranga lykilsetningu
   *[other] Mál opnuð eftir { $count } rangar lykilsetningar
}
access-names-shown = Nöfn voru sýnd: { $case }
access-exported = { $what }, mál: { $cases } { $to }
access-slot-added = Getur opnað málin héðan í frá: { $officer } ({ $role })
access-slot-added-role = Getur opnað málin héðan í frá: { $role }
access-slot-revoked = Getur ekki lengur opnað málin: { $officer }
access-passphrase-changed = Lykilsetningu breytt: { $officer }
access-rekeyed = Málin voru dulkóðuð upp á nýtt
access-case-erased = Eytt: { $case }
access-case-restored = Sótt úr öryggisafriti: { $case }
access-retention-set = Mál eru endurskoðuð eftir { $days } daga, án samþykkis eftir { $short } daga
access-somebody = einhver
access-erased-case = mál sem var eytt
access-by = { $time }, { $officer }
