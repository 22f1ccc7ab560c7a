# Security, Backups: what there is, one more, and what comes back out of one.

backups-title = Backups
backups-standing = What there is, one more, and what comes back out of one
backups-hint = A backup is made each day on which the cases are opened and something changed. It is as encrypted as the cases. None is kept longer than 35 days.
backups-supervisor-hint = To bring cases back out of a backup, or to replace all backups, a supervisor opens the cases.

error-backup-not-made = No backup was made today: { $reason }
error-backup-not-made-help = The cases are saved, and earlier backups are still there. You can go on working. Write a backup to a file on another drive: Settings, Security, Backups.

backups-overdue = The last backup is older than seven days, and cases have changed since
backups-overdue-help = Make one now. If that does not work, write one to a file on another drive.

## Making one.

backups-now-action = Back up now
backups-begins = The backup begins
# $percent: a number.
backups-progress = Writing the backup: { $percent } %
backups-proving = The backup is written and is being checked
backups-work-on = You can go on working. If the cases are locked meanwhile, the backup ends and is made next time.
backups-made = The backup is made and checked
# $file: a path.
backups-written = The backup is written and checked: { $file }
backups-replaced = A new backup has taken the place of all others
backups-stopped = The backup was not finished. It is made again the next time the cases are opened.

## What there is.

backups-list-title = On this computer
backups-empty = There is no backup yet
# $time: a time of day.
backups-checked = Every file of them was checked at { $time }
# $day: a day in words, at the beginning of a line: Today. $time: a time of day.
backups-moment = { $day }, { $time }
# $size: in megabytes. $day: the last day on which it is kept.
backups-line-whole = { $size } MB, whole, kept until { $day }
backups-line-damaged = { $size } MB, damaged, kept until { $day }
backups-open-action = Look into it
# $moment: when it was made.
backups-open-label = Look into the backup: { $moment }

## To a file.

backups-file-title = To a file
backups-file-hint = Only a backup on another drive survives the loss of this computer. It stays until you destroy it.
backups-file-label = File
backups-file-drop-hint = You can drop a folder on the window
backups-path-needed = Type where the file is
backups-folder-missing = There is no such folder. Connect the drive, or choose another folder.
backups-file-there = There is already such a file. It was not changed. Choose another name, or replace it.
backups-file-action = Write the backup
backups-file-replace-action = Replace that file

## From elsewhere.

backups-other-title = From another drive
backups-other-label = Backup to look into
backups-other-hint = A file that this program wrote, or a folder of backups
backups-other-action = Look into this backup

## One of them.

# $moment: when it was made, or where it lies.
backups-one-title = Backup: { $moment }
backups-passphrase-hint = It opens with a passphrase or the recovery code of its day. Nothing changes by looking into it.
backups-passphrase-label = Passphrase of that day
backups-passphrase-wrong = That passphrase does not open this backup. Try the one that you had on that day.
backups-unlock-action = Open the backup
backups-opening = Opening the backup, some seconds
# $count: how many cases are in it.
backups-cases = { $count ->
    [one] There is one case in it
   *[other] There are { $count } cases in it
}
backups-cases-none = There is no case in it
backups-find-label = Find a case by its label
# $day: a day in words.
backups-case-changed = Last change: { $day }
backups-bring-action = Bring back
# $case: a case's label.
backups-bring-label = Bring back case { $case }
backups-bringing = Bringing the case back. No other case is touched.

backups-whole-title = The whole backup
backups-whole-hint = If many cases are lost or damaged, the whole backup can take the place of the cases on this computer.
backups-whole-action = Use the whole backup…
backups-whole-ask = Put this backup in the place of the cases?
backups-whole-since = What was written after this backup is not in it.
backups-whole-kept = Nothing is erased. The folder of the present cases gets another name and stays.
backups-whole-keep-action = Leave the cases as they are
backups-whole-confirm = Put the backup in their place
# $cases: how many. $folder: where the others are.
backups-restored = { $cases ->
    [one] One case is back. The cases of before are kept in { $folder }
   *[other] { $cases } cases are back. The cases of before are kept in { $folder }
}

## All of them.

backups-replace-title = After erasing
backups-replace-hint = A case that was erased is in older backups until they are removed. A new backup can take the place of all of them at once.
backups-replace-action = Replace all backups…
backups-replace-ask = Replace all backups by a new one?
backups-replace-gone = The new one is made and checked first. Then the older ones on this computer are gone. Files that you wrote elsewhere stay.
backups-replace-keep-action = Keep the older ones
backups-replace-confirm = Replace all backups

## Cases that are damaged.

damaged-title = The cases can’t be opened
damaged-means = New assessments, guidance and contacts work without the cases.
damaged-kept = The damaged files stay as they are, whatever you choose.
damaged-ways-title = What you can do
# Leads to the ways to go on; on a notice while the cases are open, and beside the field for the passphrase.
damaged-ways-action = See what can be done
damaged-enter-hint = What can be done needs the passphrase.
damaged-read-hint = Look at the cases as far as they can be read. Nothing is written.
damaged-looking = Looking for a backup that is whole…
# $moment: when it was made.
damaged-restore-title = There is a whole backup: { $moment }
damaged-restore-hint = Everything up to then is in it. What was written after it is missing. The damaged cases are set aside and kept.
damaged-restore-action = Use this backup
damaged-no-backup = There is no whole backup on this computer
damaged-no-backup-help = If you have one on another drive, set these cases aside, protect new ones, and look into it under Settings, Security, Backups.
damaged-salvage-hint = Read everything that is not damaged into new cases, and say what is missing. The same passphrases open them. The damaged cases are set aside and kept.
damaged-salvage-action = Save what can be read
damaged-aside-hint = Set these cases aside and begin anew. They are kept: they can be saved or restored later.
damaged-begins = Working on the cases. They are not changed before everything is ready.
# $percent: a number.
damaged-progress = Working on the cases: { $percent } %
# $cases: how many are here again. $lost: how many lack something. $entries: how many entries can't be read. $folder: a folder.
backups-salvaged = Cases that can be read: { $cases }. Cases that lack something: { $lost }. Entries that can’t be read: { $entries }. The damaged cases are kept in { $folder }
backups-salvaged-all = Every case can be read: { $cases }. The damaged files are kept in { $folder }

## Cases that are not where they were.

missing-again-action = Look again
missing-without-action = Go on without cases
missing-still = The case file is still not there

## On the command line.

# $cases: how many lack something. $entries: how many can't be read.
backup-lost = Cases that lack something: { $cases }. Entries that can’t be read: { $entries }.
