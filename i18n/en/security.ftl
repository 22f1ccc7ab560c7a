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

# Closes a form without doing anything.
security-not-now-action = Not now
security-supervisor-only = Only a supervisor can do this. Ask yours.

## Who opens the cases. A key is one way to open them: an officer's passphrase, the recovery code, the organisation's key.

security-officers-title = Officers
security-officers-about = Who opens the cases
# $officers: how many people. $code, $organisation: whether there is one, yes or no.
security-officers-standing = { $officers ->
    [one] One officer
   *[other] { $officers } officers
}, { $code ->
    [yes] recovery code
   *[no] no recovery code
}, { $organisation ->
    [yes] organisation key
   *[no] no organisation key
}
security-officers-hint = Each officer has a passphrase that nobody else needs to know. Take the key of whoever leaves the office.
security-officers-only = Only a supervisor gives or takes away a key to the cases. Ask yours.
security-officers-by-code = You opened the cases with the recovery code. Whoever lost a passphrase gets a new one here.
# Under the name of whoever looks at the list. $role: the person's role.
security-officer-role-own = { $role }, you
security-officer-own = You
security-own-passphrase-action = Change passphrase
security-replace-action = New passphrase
security-new-code-action = Draw a new code
security-revoke-action = Take the key away
# A button as it is read out. $way: what it does. $name: whose line it stands in.
security-way-label = { $way }: { $name }
security-officer-add-action = Add an officer
security-organisation-add-action = Add the organisation’s key

## Adding an officer.

security-officer-name-label = Name in the record of access
security-officer-name-hint = A first name or a post is enough
security-officer-name-needed = Write a name or a post
security-officer-role-label = Role
security-officer-role-hint = A supervisor also decides who opens the cases, and can erase them
security-officer-types-hint = Let the officer type the passphrase alone. Nobody else needs to know it.
security-officer-add-confirm = Add the officer
# $name: an officer or an organisation.
security-officer-added = { $name } can open the cases now

## Adding the organisation's key.

security-organisation-hint = Whoever holds the secret half of this key can open the cases when nobody at the office can. Only its public half is kept here.
security-organisation-name-label = Name of the organisation
security-organisation-name-needed = Write the name of the organisation
security-organisation-key-label = Public key
security-organisation-key-hint = It begins with age1 and stands in the file that age-keygen wrote
security-organisation-key-needed = Paste the public key
security-organisation-confirm = Add the key

## A new passphrase for somebody else.

# $name: whose.
security-replace-title = New passphrase for { $name }
security-replace-hint = The old passphrase no longer opens the cases then. Older backups still open with it.
security-replace-confirm = Put the new passphrase in place
security-replaced = The new passphrase opens the cases now

## Taking a key away.

# $name: whose key.
security-revoke-title = Take away the key of { $name }?
security-revoke-anew = It stops working at once, and all cases are encrypted anew. With many cases this takes some minutes.
security-revoke-backups = Older backups still open with it. Erase those that you no longer need.
security-revoke-promise = If it is cut short, nothing is lost. It is finished at the next unlock.
security-revoke-keep-action = Keep the key
security-revoke-confirm = Take the key away
security-rekeying-begins = The cases are being encrypted anew
# $percent: from 0 to 100.
security-rekeying = The cases are being encrypted anew: { $percent } of 100 percent
security-revoked = The key is taken away, and the cases are encrypted anew
error-slot-unfinished = The key no longer opens the cases, but they are not encrypted anew yet
error-slot-unfinished-help = Nothing is lost. Make room on the disk, lock the cases and open them again: then it is finished.

## A new recovery code.

security-code-title = Recovery code
security-code-standing = Draw a new one when somebody may have seen it
security-code-hint = The code opens the cases when a passphrase is lost. Draw a new one when the paper is lost, or when somebody may have seen it.
security-code-until = The old code holds until you have typed two groups of the new one. If you leave before, the new one is let go.
security-code-backups = Older backups still open with the old code.
security-code-put-action = Put the new code in place
security-code-put = The new recovery code holds. Destroy the paper with the old one.
security-code-let-go = The new code was let go. The old recovery code still holds.

## Erasing everything.

security-destroy-title = Erase everything on this computer
security-destroy-standing = All cases, keys and backups in this folder, for good
security-destroy-hint = All cases, keys and backups in this folder are erased for good. No passphrase and no code brings them back.
security-destroy-folder-label = The folder that is erased:
security-destroy-left-title = What is not erased
security-destroy-left-paper = Printed sheets and cards
security-destroy-left-files = Files that were saved elsewhere or sent
security-destroy-left-backups = Backups on other drives and computers
security-destroy-left-aside = Older cases that were set aside on this computer
# What has to be typed, in capitals.
security-destroy-word = ERASE
security-destroy-word-label = Type { security-destroy-word } to go on
security-destroy-word-fault = Type { security-destroy-word }, as it stands here
security-destroy-keep-action = Keep everything
security-destroy-confirm = Erase everything
security-destroying = Erasing…
security-destroyed-title = The cases are erased
# $folder: its place.
security-destroyed-hint = The folder { $folder } is gone, with everything in it.
security-destroyed-left = These older cases were set aside, and are still here:
security-destroyed-next = Guidance, contacts and assessments work as before.
security-destroyed-action = Begin anew
