# How long cases are kept: the bin, review, legal hold, and the end of a case. No day erases anything: a person decides.

## The bin, in the list of cases.

keeping-tab-bin = Bin
keeping-bin-empty = The bin is empty
keeping-bin-hint = Cases stay in the bin at least 30 days. Then you are asked whether to erase them. Nothing is erased by itself.
# $on: a day, such as "today" or "3 Nov".
keeping-bin-since = In the bin since { $on }
# $on: a day. Short: a column of the list.
keeping-bin-until = until { $on }
# The thirty days are over. Short: a column of the list.
keeping-bin-over = to decide
keeping-bin-tag = In the bin
# $label: a case's label.
keeping-bin-done = { $label } is in the bin
keeping-bin-taken = { $label } is out of the bin
keeping-bin-action = Put into the bin
keeping-bin-take-action = Take out of the bin
keeping-bin-into-hint = A case in the bin is in no other list and is not found. It can be taken out again.
# $on, $until: dates.
keeping-bin-standing = In the bin since { $on }. From { $until } on you are asked whether to erase it.
keeping-bin-standing-over = In the bin since { $on }. Since { $until } it is for you to say whether to erase it.

## On a case.

keeping-case-title = How long it is kept
keeping-review-title = Day of the review
# $on: a date.
keeping-review-on = To be looked at again by { $on }
keeping-review-over = It was to be looked at by { $on }: is it still needed?
keeping-review-set = This day was set for the case
# $days: the office's rule.
keeping-review-by-rule = By the office’s rule: { $days ->
    [one] one day after the last contact
   *[other] { $days } days after the last contact
}
keeping-review-without = By the office’s rule, without the person’s agreement to keep it: { $days ->
    [one] one day after the last contact
   *[other] { $days } days after the last contact
}
keeping-review-question = When is it looked at again?
keeping-review-in-days = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
}
keeping-review-day-label = Another day
keeping-review-action = Set the day
keeping-review-rule-action = Back to the office’s rule
keeping-review-done = Day of the review changed
keeping-hold-tag = Legal hold
keeping-hold-none = No legal hold
keeping-hold-hint = Set one if the law or a court wants the case kept
keeping-hold-open-action = Set a legal hold…
keeping-hold-reason-label = Why must it be kept?
keeping-hold-reason-hint = The law or the court’s letter, and until when
keeping-hold-action = Set legal hold
keeping-hold-standing = Legal hold: this case can’t be erased
# $reason: why, in the officer's words.
keeping-hold-reason = Why: { $reason }
keeping-hold-lift-action = Lift the hold
keeping-hold-lift-hint = A supervisor can lift the hold, on the page of the case.
keeping-hold-done = Legal hold set
keeping-hold-lifted = Legal hold lifted
keeping-withdrawn = The person no longer agrees that this is written down. Put the case into the bin or erase it, unless the law makes you keep it.
keeping-files-title = Attached files
# $name: the file's name. $size: such as "12 KB".
keeping-file-label = { $name }, { $size }
# $place: which file of the case, from 1.
keeping-file-covered = File { $place }, name covered, { $size }
keeping-file-kilobytes = { $size } KB
keeping-file-megabytes = { $size } MB

## The end of a case.

keeping-erase-open-action = Erase now…
# $label: a case's label.
keeping-erase-title = Erase case { $label }
keeping-erase-hint = This can’t be undone
# $entries, $files: how many there are.
keeping-erase-goes = { $entries ->
    [one] One entry and all that it tells is overwritten.
   *[other] { $entries } entries and all that they tell are overwritten.
}
keeping-erase-goes-files = Attached files that are overwritten: { $files }
keeping-erase-stays-title = What stays
# $day: a date.
keeping-erase-stays-backups = Older backups in the folder of the cases, the last of them until { $day }. A supervisor can replace them sooner.
keeping-erase-stays-no-backups = No backup in the folder of the cases holds it
keeping-erase-stays-files = Backups that were written to another place, and files that were sent
keeping-erase-stays-paper = Printed sheets
keeping-erase-stays-mark = A random number, the day and the reason. Nobody can tell from them who it was.
keeping-erase-reason-label = Why is it erased?
keeping-erase-reason-needed = Choose why it is erased
keeping-erase-label-label = Type { $label } to erase it
keeping-erase-label-needed = Type the label as it stands here: { $label }
keeping-erase-keep-action = Keep the case
keeping-erase-confirm = Erase case { $label }
keeping-erasing = Erasing the case, and overwriting what was in it…
keeping-erase-supervisor = Only a supervisor can erase a case. Ask yours:
keeping-erase-waits = Nothing is erased until then, and nothing is erased by itself.
keeping-erased-title = Case { $label } is erased
keeping-erased-done = Nothing of it is left in the case file. What was in it is overwritten.
keeping-erased-waits = The case is erased. Pieces of it may still lie between the lines of the file, for whoever has a passphrase and the skill. They are overwritten at the next unlocking, once the disk has room and no other program reads the file.
keeping-erased-action = Back to the cases

## Security: keeping.

keeping-title = Keeping
keeping-standing = What is due for review, and how long cases are kept
keeping-hint = A case is kept as long as it is needed. Nothing is erased by itself: you look at the case, and decide.
keeping-due-title = Due for review
keeping-due-empty = No case is due for review
keeping-due-more-action = Show more
keeping-due-later-action = Keep, set another day
# For a screen reader. $what: what the button does. $label: a case's label.
keeping-of-case = { $what }: { $label }
# $on: since when it is due. $days: how many days.
keeping-why-set = Due since { $on }, the day that was set for it
keeping-why-rule = Due since { $on }: { $days ->
    [one] one day after the last contact
   *[other] { $days } days after the last contact
}
keeping-why-without = Due since { $on }: { $days ->
    [one] one day after the last contact, without the person’s agreement to keep it
   *[other] { $days } days after the last contact, without the person’s agreement to keep it
}
keeping-why-bin = Due since { $on }: more than { $days ->
    [one] one day
   *[other] { $days } days
} in the bin. Is it to be erased?
# Above the list of cases. $count: how many cases are due for review.
keeping-due-line = { $count ->
    [one] Is it still needed? One case is due for review
   *[other] Are they still needed? { $count } cases are due for review
}
keeping-due-line-more = Are they still needed? More than { $count } cases are due for review
# $count: how many. $days: how old they are.
keeping-drafts = { $count ->
    [one] One sealed assessment
   *[other] { $count } sealed assessments
} older than { $days ->
    [one] one day
   *[other] { $days } days
} could not be filed. Nobody can tell whose without opening them.
keeping-days-title = The office’s days
keeping-days-hint = So long after the last contact a case is due for review, unless a day was set for it. What holds now counts for every case, also for those that are here already.
keeping-days-with-label = Days, where the person agreed that the case is kept
keeping-days-without-label = Days, where the person did not agree or could not be asked
keeping-days-action = Set the days
keeping-days-done = The office’s days are set
# $most: a number of days.
keeping-days-bounds = Enter a number of days from 1 to { $most }
keeping-days-order = Without the person’s agreement, not longer than with it
# $days, $short: numbers of days.
keeping-days-standing = { $days ->
    [one] One day
   *[other] { $days } days
} where the person agreed that the case is kept, else { $short ->
    [one] one day
   *[other] { $short } days
}.
keeping-days-supervisor = A supervisor can change them
keeping-erased-cases-title = Erased cases
keeping-erased-none = No case was erased
# $count: how many.
keeping-erased-cases = { $count ->
    [one] One case was erased
   *[other] { $count } cases were erased
}
# $on: a date. $reason: why.
keeping-erased-case = { $on }: { $reason }
