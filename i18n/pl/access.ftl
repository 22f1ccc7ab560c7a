# The record of access: who opened the cases, who saw names, what left them.

export-backup = Kopia zapasowa
export-case = Sprawa
export-list = Lista spraw
export-attachment = Załączony plik

access-vault-created = Utworzono sejf spraw
access-unlocked = Otwarto sprawy
access-unlocked-after = { $count ->
    [one] Otwarto sprawy, po jednym błędnym haśle
    [few] Otwarto sprawy, po { $count } błędnych hasłach
    [many] Otwarto sprawy, po { $count } błędnych hasłach
   *[other] Otwarto sprawy, po { $count } błędnych hasłach
}
# $case: a case's label.
access-names-shown = Pokazano imiona i nazwiska: { $case }
# $what: what left. $cases: how many cases. $to: for whom, may be empty.
access-exported = { $what }, sprawy: { $cases } { $to }
# $officer: a name, may be empty. $role: what for.
access-slot-added = Może odtąd otwierać sprawy: { $officer } ({ $role })
# The same without a name. $role: what for.
access-slot-added-role = Może odtąd otwierać sprawy: { $role }
access-slot-revoked = Nie może już otwierać spraw: { $officer }
access-passphrase-changed = Zmieniono hasło: { $officer }
access-rekeyed = Sprawy zaszyfrowano na nowo
access-case-erased = Usunięto trwale: { $case }
access-case-restored = Przywrócono z kopii zapasowej: { $case }
# $days, $short: numbers of days.
access-retention-set = Przegląd spraw po { $days } dniach, bez zgody po { $short } dniach
access-somebody = ktoś
access-erased-case = sprawa usunięta trwale
# $time: the time of day. $officer: who.
access-by = { $time }, { $officer }
