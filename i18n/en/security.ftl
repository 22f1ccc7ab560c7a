# Settings, and what keeps the cases safe.

settings-title = Settings
settings-no-vault = There are no case records on this computer yet. They are protected by a passphrase from the first one on.
settings-locked = The cases are locked. What keeps them safe is set with the passphrase.
settings-security-action = Security
settings-recording-hint = On this system other programs can record the screen, also while cases are open.

## Security: all parts of it.

security-title = Security
security-hint = Who opens the cases, how they are kept, and whether they are whole.
security-open-action = Open
# $part: the title of a part.
security-open-label = Open: { $part }
security-passphrase-title = Your passphrase
security-passphrase-standing = Change it when somebody may have seen it
security-record-title = Record of access
security-record-standing = Who opened the cases, who saw names, what left them
security-check-title = Check the cases
security-check-standing = Looks whether anything is damaged

## The officer's own passphrase.

security-passphrase-hint = The old passphrase opens older backups still. If somebody knows it, replace the backups too.
security-passphrase-old-label = Passphrase until now
security-passphrase-old-needed = Type the passphrase you have used until now
security-passphrase-action = Change the passphrase
security-passphrase-changed = Your passphrase is changed

## The record of access.

security-record-hint = Nothing in it tells of a person. It can’t be changed without being noticed.
security-record-more-action = Show earlier entries

## The check.

security-check-hint = Every page, every entry and every key file is read. You can go on working.
security-check-action = Check now
security-check-begins = Checking…
# $done, $of: numbers of cases.
security-check-progress = Checking: { $done } of { $of } cases
# $cases, $entries: how many.
security-check-healthy = Everything is whole. Cases: { $cases }. Entries: { $entries }.
security-check-faults = { $count ->
    [one] One thing is not as it was written
   *[other] { $count } things are not as they were written
}
security-check-faults-help = Nothing was changed. Make a backup now, write down these lines, and show them to whoever looks after this computer.
