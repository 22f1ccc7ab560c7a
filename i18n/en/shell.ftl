# The window around every page. Somebody who controls the person may see it: no word for trafficking or its victims stands here.

shell-rail-label = Pages
shell-top-bar-label = Top bar
shell-status-label = Status
shell-actions-label = What you can do
shell-context-label = Guidance
# The window's name while something keeps the officer from going on. $title: its usual name.
shell-fault-title = Error: { $title }
shell-skip-action = Skip to content
shell-menu-action = Menu

## The pages, as they stand in the rail. Short: in a narrow window they stand under an icon.

shell-home-label = Home
shell-help-now-label = Help now
shell-assessment-label = Assessment
shell-find-help-label = Find help
shell-cards-label = Cards
shell-handbook-label = Handbook
shell-cases-label = Cases
shell-settings-label = Settings
shell-about-label = About
# For a screen reader. $item: the name of a page.
shell-locked-label = { $item }, locked

shell-find-label = Find help: country, city or organisation
# For a screen reader. Both are names of languages, each in itself.
shell-language-label = Language: { $language }, switch to { $other }
shell-languages-label = Languages
shell-appearance-label = Colours and text size
shell-hide-action = Hide & lock
shell-hide-short-action = Hide
shell-hide-label = Hide and lock
shell-close-menu-action = Close
shell-close-context-action = Back to the page
shell-dismiss-action = Close this message
shell-undo-action = Undo
shell-copied = Number copied. It is removed from the clipboard after 60 seconds.

## Colours and text size.

shell-look-label = Colours
shell-look-system = As the system has them
shell-look-light = Light
shell-look-dark = Dark
shell-look-high-contrast-light = High contrast, light
shell-look-high-contrast-dark = High contrast, dark
# $percent: a number.
shell-text-size-label = Text size: { $percent } %
shell-smaller-action = Smaller
shell-larger-action = Larger
shell-normal-action = Normal

## Where the answers live. Honest and short.

shell-storing-not-yet-asked = Not stored until you have asked
shell-storing-nothing = Nothing is kept
# $code: four digits.
shell-storing-memory = Not stored: kept only while the program is open. Cover code { $code }, needed after Hide
shell-storing-saving = Saving…
shell-storing-idle = There is nothing to save. Everything is saved by itself.
# $time: a time of day.
shell-storing-sealed = Sealed { $time }
shell-storing-saved = All changes saved { $time }
shell-storing-failed = Not saved. Your text is kept here and saving is tried again
shell-protect-action = Protect and keep

## Across the window, as long as something can't be stored. $why: one of the texts below. $time: a time of day.

shell-not-saved-since = Not saved since { $time }. { $why }
shell-not-saved = Not saved. { $why }
shell-why-disk-full = The disk is full. Free some space. Your text is kept here, and saving is tried again by itself.
shell-why-no-permission = The folder of the cases can’t be written to. Ask whoever looks after this computer. Your text is kept here.
# $path: a folder.
shell-why-gone = The case file is not where it was: { $path }. It may be on another drive. Your text is kept here.
shell-why-other = The disk did not answer as it should. Check the cable or the drive. Your text is kept here, and saving is tried again by itself.
shell-again-action = Try again

shell-zone-locked = Cases locked
shell-zone-open = Cases open
# After "Cases open –".
shell-zone-minutes = locks in { $minutes } min
shell-zone-read = Cases open to read only
shell-lock-soon = Cases lock in 60 seconds. Your work is saved. Press any key to stay.
shell-cover-soon = This screen is covered in 60 seconds. Your work is saved. Press any key to stay.
shell-offline-label = Works without internet
# $date: a day.
shell-compiled-label = Contacts compiled { $date }

## The cover. It tells nothing: no product, no case.

cover-title = Paused
cover-field-label = Continue
cover-continue-action = Continue
cover-leave-action = Start page
cover-wait = One moment
# $seconds: until the next try.
cover-wait-seconds = { $seconds ->
    [one] Try again in { $seconds } second
   *[other] Try again in { $seconds } seconds
}
cover-fault = That did not open it. Check the keyboard.
