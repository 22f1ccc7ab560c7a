# The pages that need no passphrase, and those that ask for it.

## Home.

# Stands before the buttons of the languages, for a screen reader.
home-languages-label = Language of the program
home-greeting = You can look things up right away. To keep case records on this computer, set a passphrase when you first save one.
home-go-on-open = An assessment is open
# $time: a day and a time.
home-go-on-sealed = An assessment is sealed on this computer. Last change: { $time }
home-go-on-action = Continue
home-with-me-title = Someone is with me now
home-with-me-hint = Safety first, what to say, whom to call
home-find-label = Find help in…
home-find-hint = Type a country, city or organisation
home-find-empty = No contact matches
home-all-action = Show all countries
home-more-action = More…
# $country: the name of a country.
home-country-action = All contacts of { $country }
home-start-hint = No passphrase is needed
home-directory-title = Helplines and contacts
home-directory-hint = By country, with hours and languages

## Help now.

# $country: the name of the country where the person is.
help-now-find-in-action = Find a helpline in { $country }
help-now-find-action = Find a helpline
help-now-hide-hint = F12, or Shift three times, hides this screen at once

## Find help.

find-help-title = Find help
# $country: the name of a country.
find-help-country-title = Find help in { $country }
find-help-all-action = Show all countries
# $count: how many contacts are not yet shown.
find-help-more-action = { $count ->
    [one] Show { $count } more contact
   *[other] Show { $count } more contacts
}
contact-open-now = Open now
contact-copy-action = Copy number
# For a screen reader. $name: an organisation. $number: its telephone number.
contact-copy-label = Copy number { $number }: { $name }
# Draws the number so that the person can read it across the counter; the second takes that back.
contact-large-action = Show large
contact-large-label = Show number { $number } large: { $name }
contact-small-action = Show small
contact-small-label = Show number { $number } small: { $name }

## Unlocking.

locked-title = Cases are locked
locked-passphrase-label = Passphrase
locked-unlock-action = Unlock
locked-show-action = Show
locked-cover-action = Hide
locked-unlocking = Unlocking, about 2 seconds
locked-layout-hint = Some letters are not Latin. Check the keyboard language.
# $seconds: until the next try.
locked-wait = { $seconds ->
    [one] Try again in { $seconds } second. Nothing is deleted.
   *[other] Try again in { $seconds } seconds. Nothing is deleted.
}
# $count: how many. $time: a day and a time.
locked-waiting = { $count ->
    [one] One sealed assessment is waiting to be filed (last change: { $time }).
   *[other] { $count } sealed assessments are waiting to be filed (last change: { $time }).
}
locked-open-zone = You do not need to unlock to:
locked-guidance-action = Get interview guidance
locked-helpline-action = Find a helpline
locked-assessment-action = Start an assessment
locked-wrong = That passphrase does not open the cases. Check the keyboard language and Caps Lock.
locked-read-action = Open to read only
locked-forgot-action = Forgot passphrase?

## Without the passphrase.

locked-code-hint = The recovery code opens the cases too. It was written down when the passphrase was set: four groups of four letters and digits.
locked-code-label = Recovery code
locked-code-action = Open with the recovery code
locked-code-wrong = That code does not open the cases. Check each group on your paper.
locked-aside-hint = Without passphrase and recovery code nobody can open these cases. They can be set aside, so that new ones can be kept.
locked-aside-action = Set these cases aside…
locked-aside-title = Set these cases aside?
locked-aside-kept = Nothing is erased. The folder of the cases gets another name and stays where it is.
locked-aside-waiting = An assessment that is sealed and waiting goes with them.
locked-aside-back = If the passphrase or the code turns up, give the folder the name “vault” again, and they open.
locked-aside-keep-action = Leave them as they are
locked-aside-confirm = Set these cases aside
# $folder: a path.
locked-aside-done = The old cases are kept in { $folder }

## After the program was cut off.

kept-title = Your work was kept
# $time: a day and a time.
kept-sealed = An assessment is sealed on this computer. Last change: { $time }
kept-hint = Unlock to go on where you were
kept-new-sheet-action = Continue on a new sheet
kept-go-on-action = Continue where I was
# $begun and $changed: a day and a time. $answers and $notes: how many.
kept-assessment = Assessment started { $begun }. { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }, { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }. Last change { $changed }.
kept-home-action = Go to Home

## An assessment that was hidden while there was no vault to seal it to.

hidden-title = Open the hidden assessment
hidden-hint = Type the four digits that the status bar showed. After five wrong tries it is let go.
hidden-code-label = Cover code
hidden-open-action = Open

assessment-code-wrong = That is not the code
assessment-sealed = Sealed on this computer. It can be read after the next unlock.
assessment-let-go = Nothing was kept
error-not-kept = These answers are not stored anywhere
error-not-kept-help = Protect and keep them, or let them go. Then close the window again.
