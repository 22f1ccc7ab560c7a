# Piekļuves žurnāls: kas atvēra lietas, kas redzēja personvārdus, kas no tām izgāja ārpusē.

export-backup = Rezerves kopija
export-case = Lieta
export-list = Lietu saraksts
export-attachment = Pievienots fails

access-vault-created = Izveidots lietu fails
access-unlocked = Lietas atvērtas
access-unlocked-after = { $count ->
    [zero] Lietas atvērtas pēc { $count } nepareizām paroles frāzēm
    [one] Lietas atvērtas pēc { $count } nepareizas paroles frāzes
   *[other] Lietas atvērtas pēc { $count } nepareizām paroles frāzēm
}
access-names-shown = Rādīti personvārdi: { $case }
access-exported = { $what }, lietas: { $cases } { $to }
access-slot-added = Turpmāk var atvērt lietas: { $officer } ({ $role })
access-slot-added-role = Turpmāk var atvērt lietas: { $role }
access-slot-revoked = Vairs nevar atvērt lietas: { $officer }
access-passphrase-changed = Mainīta paroles frāze: { $officer }
access-rekeyed = Lietas šifrētas no jauna
access-case-erased = Izdzēsts: { $case }
access-case-restored = Atgūts no rezerves kopijas: { $case }
access-retention-set = Lietas pārskata pēc { $days } d., bez piekrišanas – pēc { $short } d.
access-somebody = kāds
access-erased-case = izdzēsta lieta
access-by = { $time }, { $officer }
