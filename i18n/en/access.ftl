# The record of access: who opened the cases, who saw names, what left them.

export-backup = A backup
export-case = A case
export-list = The list of cases
export-attachment = An attached file

access-vault-created = The case file was made
access-unlocked = Cases opened
access-unlocked-after = { $count ->
    [one] Cases opened, after one wrong passphrase
   *[other] Cases opened, after { $count } wrong passphrases
}
# $case: a case's label.
access-names-shown = Names were shown: { $case }
# $what: what left. $cases: how many cases. $to: for whom, may be empty.
access-exported = { $what }, cases: { $cases } { $to }
# $officer: a name, may be empty. $role: what for.
access-slot-added = Can open the cases from now on: { $officer } ({ $role })
# The same without a name. $role: what for.
access-slot-added-role = Can open the cases from now on: { $role }
access-slot-revoked = Can no longer open the cases: { $officer }
access-passphrase-changed = Passphrase changed: { $officer }
access-rekeyed = The cases were encrypted anew
access-case-erased = Erased: { $case }
access-case-restored = Brought back from a backup: { $case }
# $days, $short: numbers of days.
access-retention-set = Cases are reviewed after { $days } days, without consent after { $short } days
# Stands for somebody whose name is not known here.
access-somebody = somebody
# Stands for the label of a case that is no longer here.
access-erased-case = a case that was erased
# $time: the time of day. $officer: who.
access-by = { $time }, { $officer }
