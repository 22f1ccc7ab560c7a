# Käyttöloki: kuka avasi tapaukset, kuka näki nimiä ja mitä vietiin ulos.

export-backup = Varmuuskopio
export-case = Tapaus
export-list = Tapausten luettelo
export-attachment = Liitetiedosto

access-vault-created = Tapaustiedosto luotiin
access-unlocked = Tapaukset avattiin
access-unlocked-after = { $count ->
    [one] Tapaukset avattiin yhden väärän salalauseen jälkeen
   *[other] Tapaukset avattiin, väärin annettuja salalauseita sitä ennen { $count }
}
access-names-shown = Nimet näytettiin: { $case }
access-exported = { $what }, tapauksia: { $cases } { $to }
access-slot-added = Voi tästä lähtien avata tapaukset: { $officer } ({ $role })
access-slot-added-role = Voi tästä lähtien avata tapaukset: { $role }
access-slot-revoked = Ei voi enää avata tapauksia: { $officer }
access-passphrase-changed = Salalause vaihdettiin: { $officer }
access-rekeyed = Tapaukset salattiin uudelleen
access-case-erased = Poistettu: { $case }
access-case-restored = Palautettu varmuuskopiosta: { $case }
access-retention-set = Tapaukset tarkistetaan { $days } päivän kuluttua, ilman suostumusta { $short } päivän kuluttua
access-somebody = joku
access-erased-case = poistettu tapaus
access-by = { $time }, { $officer }
