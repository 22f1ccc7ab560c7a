# What went wrong with the cases, and what to do. The first text says what happened; the one that ends in -help says what it
# means for the work and what to do next. Calm, short, nobody's fault.

error-wrong-passphrase = That passphrase does not open the cases
error-wrong-passphrase-help = Check the keyboard language and Caps Lock, and try again. Nothing is deleted. The recovery code opens the cases too.

# The passphrase belongs to a key that was taken out or replaced.
error-slot-revoked = This passphrase no longer opens the cases
error-slot-revoked-help = It was replaced or taken out. Use the newer passphrase, or ask the supervisor.

error-vault-in-use = The cases are open in another window
error-vault-in-use-help = Close the other window first, or open the cases to read only. Nothing is lost.

# $host: the computer's name. $time: a date and a time.
error-vault-in-use-since = The cases are open in another window or on another computer ({ $host }, since { $time })
error-vault-in-use-since-help = Close them there first, or open the cases to read only. Nothing is lost.

# $file: the name of a file, without its folder.
error-not-a-backup = This is no backup of cases: { $file }
error-not-a-backup-help = Nothing was changed. Choose a file that this program wrote as a backup, or a folder from its list of backups.

# $file: the name of a file, without its folder.
error-backup-damaged = The backup is damaged: { $file }
error-backup-damaged-help = Nothing was changed. Choose another backup; the cases themselves are not concerned.

error-backup-differs = The case went on differently in the backup
error-backup-differs-help = Nothing was changed. Restore the backup into a folder of its own and look at both.

# $file: the name of a file, without its folder.
error-file-exists = There is already a file { $file }
error-file-exists-help = It was not changed. Choose another name.

# $file: the name of a file, without its folder.
error-vault-too-new = The file { $file } was written by a newer version of this program
error-vault-too-new-help = It was not changed. Open the cases with the newer version.

# $file: the name of a file, without its folder.
error-vault-damaged = The file { $file } is damaged
error-vault-damaged-help = It was not changed. Copy the whole folder to a safe place first. Then restore the latest backup into a new folder, or open the cases to read only.

error-vault-missing = There are no cases in this folder
error-vault-missing-help = They may be on another drive or in another folder. Guidance, contacts and new assessments work without them.

# $path: a folder.
error-vault-gone = The case file is not where it was: { $path }
error-vault-gone-help = It may be on another drive. Connect it and unlock again. Guidance, contacts and new assessments work without it.

error-vault-exists = There is already a case file in this folder
error-vault-exists-help = Nothing was changed. Open it with its passphrase, or choose another folder.

error-weak-passphrase = This passphrase is too easy to guess
error-weak-passphrase-help = Choose four or more words that have nothing to do with each other, and nothing with you or this work.

error-disk-full = Not saved, because the disk is full
error-disk-full-help = What was saved before is safe. Free some space and try again; the program need not be restarted.

error-no-permission = The folder of the cases can’t be written to
error-no-permission-help = Nothing was changed. The cases can be opened to read only. To write, ask whoever looks after this computer.

error-vault-read-only = The cases are open to read only
error-vault-read-only-help = Nothing was saved. Lock them and open them again to write.

error-disk-trouble = The disk did not answer as it should
error-disk-trouble-help = What was saved before is safe. Check the cable or the drive and try again. If it happens again, make a backup on another drive.

error-no-such-case = There is no case with this label here
error-no-such-case-help = Check the label. A case that was opened on another computer is not here before it has been brought over.

error-no-such-slot = There is no such key to the cases
error-no-such-slot-help = Look at the list of keys and choose one from it.

# A slot is one way to open the cases: an officer's, the recovery code's, or the organisation's.
error-slot-last-supervisor = This is the only supervisor
error-slot-last-supervisor-help = Nothing was changed. Give another supervisor a way in first.

error-slot-own = You opened the cases with this key yourself
error-slot-own-help = Nothing was changed. Another supervisor can take it away.

error-slot-not-an-officer = Only an officer’s or a supervisor’s key has a passphrase
error-slot-not-an-officer-help = Nothing was changed. A recovery code is replaced by a new code, an organisation’s key by another key.

error-slot-no-recipient = This is no public key of the program age
error-slot-no-recipient-help = Nothing was changed. It begins with age1 and stands in the file that age-keygen wrote, after “public key:”.

error-slot-recipient-known = This key opens the cases already
error-slot-recipient-known-help = Nothing was changed. The list of keys shows whose it is.

error-slot-other-identity = This key does not open the cases
error-slot-other-identity-help = It was never given to them, or was taken away. Nothing was changed.

error-slot-no-identity = No key of the program age stands in this file
error-slot-no-identity-help = Use the file that age-keygen wrote. Its secret line begins with AGE-SECRET-KEY-1.

error-no-randomness = The system gave no random numbers
error-no-randomness-help = Without them nothing can be sealed safely, so nothing was written. Restart the computer and try again.

error-consent-not-live = This consent was not given, or is withdrawn already
error-consent-not-live-help = Nothing was changed. The timeline shows when it was asked and withdrawn.

error-case-closed = This case is closed
error-case-closed-help = Nothing was saved. Open the case again first. Notes and consent can be recorded in a closed case too.

error-nothing-to-record = There is nothing to save yet
error-nothing-to-record-help = Write something first.

error-name-not-agreed = The person has not agreed to names being written down
error-name-not-agreed-help = The name was not saved. Ask first, and record the answer. The case works without a name.

error-not-this-role = This needs the supervisor
error-not-this-role-help = Nothing was changed. Ask the supervisor to do it.

error-vault-stopped = The cases were closed by a fault in the program
error-vault-stopped-help = What was saved before is safe. Close the program and open the cases again.

# Whose key to the cases it is.
role-officer = Officer
role-supervisor = Supervisor
role-recovery = Recovery code
role-organisation = Organisation

# What the full check of the cases can find. A table shows the file, the case and the entry beside it.
vault-problem-damaged-file = The file is damaged
vault-problem-damaged-page = Part of the file is damaged
vault-problem-damaged-structure = The file’s structure is damaged
vault-problem-changes-missing = The newest changes are missing
vault-problem-broken-chain = The entry was altered, or one before it was removed
vault-problem-unreadable-entry = The entry can’t be read
vault-problem-projection-differs = The list or the search does not match the entries, and can be built again

## Keeping, erasing, attachments.

error-case-held = A legal hold keeps this case from being erased
error-case-held-help = Nothing was erased. Why it is held stands in its timeline. A supervisor can lift the hold.

# $most is a number of days.
error-retention-refused = Cases can’t be kept so long
error-retention-refused-help = Nothing was changed. Give 1 to { $most } days, and without consent not more than with it. What the law wants kept longer gets a legal hold.

error-attachment-empty = This file is empty
error-attachment-empty-help = Nothing was attached. Look whether it is the file you meant.

# $megabytes is the largest size.
error-attachment-too-large = This file is larger than { $megabytes } MB
error-attachment-too-large-help = Nothing was attached. Make a smaller copy, or attach it in parts.

error-no-such-attachment = This file is not attached to the case
error-no-such-attachment-help = It may have been removed. The timeline shows when.

vault-problem-attachment-gone = An attached file is gone
vault-problem-attachment-differs = An attached file is not as it was attached
vault-problem-attachment-stray = A file is kept that no case has attached
vault-problem-reference-stray = The record of access tells of a case that is not there

# $label: a case's label. $entries, $files: how many would be erased.
error-erase-unasked = { $entries ->
    [one] Case { $label } would be erased: one entry, attached files: { $files }
   *[other] Case { $label } would be erased: { $entries } entries, attached files: { $files }
}
error-erase-unasked-help = Nothing was erased. Add --yes to erase it for good.
