# Prieigos žurnalas: kas atvėrė atvejus, kas matė vardus, kas iš jų išnešta.

export-backup = Atsarginė kopija
export-case = Atvejis
export-list = Atvejų sąrašas
export-attachment = Pridėtas failas

access-vault-created = Atvejų saugykla sukurta
access-unlocked = Atvejai atverti
access-unlocked-after = { $count ->
    [one] Atvejai atverti po { $count } klaidingos slaptafrazės
    [few] Atvejai atverti po { $count } klaidingų slaptafrazių
    [many] Atvejai atverti po { $count } klaidingos slaptafrazės
   *[other] Atvejai atverti po { $count } klaidingų slaptafrazių
}
access-names-shown = Rodyti vardai: { $case }
access-exported = { $what }, atvejų: { $cases } { $to }
access-slot-added = Nuo šiol gali atverti atvejus: { $officer } ({ $role })
access-slot-added-role = Nuo šiol gali atverti atvejus: { $role }
access-slot-revoked = Nebegali atverti atvejų: { $officer }
access-passphrase-changed = Slaptafrazė pakeista: { $officer }
access-rekeyed = Atvejai užšifruoti iš naujo
access-case-erased = Ištrinta: { $case }
access-case-restored = Grąžinta iš atsarginės kopijos: { $case }
access-retention-set = Atvejai peržiūrimi po tiek dienų: { $days }, be sutikimo: { $short }
access-somebody = kažkas
access-erased-case = ištrintas atvejis
access-by = { $time }, { $officer }
