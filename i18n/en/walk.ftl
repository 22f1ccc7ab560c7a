# The guided assessment in the terminal. Each text is read by a screen reader and fits 80 columns.

walk-welcome =
    Guidepost: from the first sign to help.
    You do not need to be sure. You can leave any question empty.

# Shown at the start and after ?. The letters and signs before the words are typed; do not translate them.
walk-commands =
    Type a number and press Enter. Enter alone leaves a question as it is.
      ?  this help        <  one back         >  next step
      j  list of steps    !  make safe now    q  stop here

home-title = What do you need?
walk-home-with-me = Someone is with me now: safety first, what to say, whom to call
walk-home-find-help = Find help: helplines and contacts by country

walk-prompt-number = Number:
walk-prompt-numbers = Numbers, with commas between:
walk-prompt-answer = 1 yes, 2 no, 3 don’t know, 4 did not want to say, 0 not asked, s skip section:
walk-prompt-country = Country, by name or code:
walk-prompt-contact = Number of a contact, + for all, Enter to go on:
walk-prompt-find = Search:
walk-find-label = Type a country, city, organisation or telephone number
# $count: how many options there are.
walk-prompt-unknown = { $count ->
    [one] There is one choice. Type 1, or press Enter to leave it.
   *[other] Type numbers from 1 to { $count }, or press Enter to leave it.
}
walk-yes = Yes
walk-no = No

walk-jump-label = Which step?

## Safety

walk-safety-title = Safety

## Consent

walk-consent-title = Consent
# The person is asked whether the contacts may be told who they are.
consent-identity-label = Do they agree that a contact is told who they are?
walk-consent-needed = Choose one. Nothing is stored until you have asked.
walk-consent-why-not-asked = Why could the person not be asked?
walk-consent-information = Nothing is kept. Here is whom to call. First ask: is it safe for the person to carry a number?

## Observe and ask

walk-forms-title = What it looks like
walk-forms-label = What does it look like? Several are possible, and none is fine.
walk-observe-title = Observe
observe-intro = Only what you can see or already know. Do not ask about these now.
walk-ask-title = Ask
ask-intro = Ask only if it is safe, in private, and the person agreed. You can skip and stop.
walk-ask-says-exploited = Does the person say they were forced, threatened or deceived?
walk-parts-label = Which part? Enter goes to the next step.
# $list: a checklist. $title: a part of it. $answered and $count: how many of its lines are answered, and how many it has.
walk-parts-progress = { $list }: { $title } ({ $answered } of { $count })
walk-answer-unknown = Type 1, 2, 3, 4 or 0. Enter leaves it, s skips the section.

## Assess

walk-assess-title = What you recorded
walk-assess-more = Add something? Enter goes on to whom to call.
walk-assess-judgement = Offer referral on my own judgement
walk-assess-judgement-prompt = Why, in one sentence:
walk-assess-other-view = A different view, kept beside the result
walk-assess-other-view-prompt = Your view:
walk-assess-wishes = What the person wants
walk-assess-wishes-prompt = In their words:

## Refer

walk-refer-title = Refer
walk-refer-hint = These questions decide whom to call. Leave what you do not know: it never excludes help.
walk-refer-where = Where is the person now?
walk-refer-post = Where do you call from?
walk-refer-national = Which state is the person a national of?
walk-refer-exploited = Where did it happen?
walk-refer-sex = Woman or man?
walk-refer-residence = Does the person have papers to stay?
walk-refer-police = Does the person want contact with the police?
walk-refer-who = Who calls?
walk-refer-home-state = Is contact with the person’s own state safe and wanted?
walk-refer-mission = Is an official or this mission involved?
walk-refer-choose = Type a contact’s number to see it whole and to choose it.
walk-refer-outcome = What happened?
walk-refer-note = A note for the next person (facts and their own words):

## Record

walk-record-title = Record
walk-record-minimum = Write the minimum that the next person needs. Facts and their own words, not opinions: a court may read this. No names of other people.
walk-record-name = Name as they say it (may stay empty):
walk-record-safe-contact = Safe way to reach them (may stay empty):
walk-record-follow-up = Follow up on, as 2026-11-30 (may stay empty):
walk-record-follow-up-what = What is to be done then:
walk-record-label = What shall happen with these answers?
walk-record-save = Save the case
walk-record-seal = Keep sealed, file later
walk-record-nothing = Do not keep anything
walk-record-empty = Nothing was recorded, so nothing is kept.
walk-record-forgotten = Nothing was kept.
# $label: the random name of the case.
walk-record-saved = Saved as { $label }. Only people with the passphrase can read it.
walk-record-sealed = Sealed on this computer. It can be read after the next unlock.
walk-record-date-unknown = Enter a date like 2026-11-30.
# $count: how many sealed assessments lie in the vault.
walk-record-waiting = { $count ->
    [one] One sealed assessment is waiting to be filed. It is filed when the vault is next unlocked.
   *[other] { $count } sealed assessments are waiting to be filed. They are filed when the vault is next unlocked.
}
walk-leave-label = Stop here? What shall happen with the answers?

## The vault

vault-create-title = Protect case records on this computer
vault-create-hint = Anyone with the passphrase can read the records. Nobody can read them without it, not even your IT department.
vault-passphrase-prompt = Passphrase:
vault-passphrase-new-prompt = New passphrase:
vault-passphrase-repeat-prompt = Repeat the passphrase:
vault-passphrase-differs = The two are not the same. Try again.
vault-preparing = Preparing, about 2 seconds.
# $code: the recovery code.
vault-recovery-code = Recovery code: { $code }
vault-recovery-hint = Write it down and keep it away from this computer. It opens the cases if the passphrase is forgotten. It is not shown again.
# $number: which of the four groups.
vault-recovery-group-prompt = Type group { $number } of the recovery code:
vault-recovery-differs = That is not the group. Look at what you wrote down and try again.
# $folder: where the vault is.
vault-created = The vault is ready in { $folder }.
vault-changed = The passphrase was changed. The old one no longer opens the cases.

# One row of the list of keys. $name may be empty. $role is worded.
slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (yours)
# $id: the new key's id.
slots-added = { $id } can open the vault now.
# Stands beside a progress bar.
slots-rekeying = Giving the cases a new key
slots-revoked = It no longer opens the vault, and the cases have a new key. Backups and copies from before still open with it.
slots-revoked-unfinished = It no longer opens the vault. The cases could not be given their new key yet; that is finished the next time they are opened.
slots-recovery-changed = The new code opens the vault from now on. The old one no longer does.
vault-destroyed = The vault is destroyed. No passphrase and no code opens it any more. Removed:
vault-destroyed-left = Still here, and still whole:
vault-destroyed-copies = Copies elsewhere are still there: backups on other drives, exports, paper. Destroy them too if they must not be read.

# $cases, $entries: how many.
vault-healthy = The vault is whole. Cases: { $cases }. Entries: { $entries }.
# $file, $case, $entry may be empty. $problem is a sentence.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] One sealed assessment was filed.
   *[other] { $count } sealed assessments were filed.
}

## Cases

cases-list-empty = No case is kept here.
cases-find-empty = No case holds that.
cases-more = There are more. Search for less.

# $label: a case's label. $on: the day since when it is due.
cases-due-row = { $label }  due for review since { $on }
cases-due-in-bin = { $label }  long in the bin, since { $on }: erase it?
cases-due-held = { $label }  due since { $on }, kept by a legal hold
# $on: the day on which it was sealed.
cases-due-sealed = A sealed assessment of { $on } was never filed
cases-due-empty = Nothing is due for review.
cases-hold-done = Case { $label } is held: nobody can erase it.
cases-hold-lifted = Case { $label } is not held.
cases-erase-done = Case { $label } is erased.
cases-erase-waits = Pieces of it may still lie in the file, for whoever has the key and the skill: another process reads, or the disk is full. They are overwritten when the cases are next opened to write.
cases-erase-stays = Backups made before still hold it until newer ones take their place. Printed sheets and files that were sent stay too.
# One row of the list. $next may be empty.
cases-row = { $label }  { $status }  changed { $changed }  { $country }  { $band }  { $next }
# $on: a day. $what: what is to be done.
cases-row-next = due { $on }: { $what }
cases-show-title = Case { $label }, { $status }
cases-show-name = Name: { $name }
cases-show-names-hidden = The name is not shown. Add --names to see it; that is recorded.
cases-show-answers-title = Answers
cases-show-assessments-title = Results
cases-show-contacts-title = Contacts chosen
cases-show-timeline-title = Timeline
cases-show-later-event = From a newer program (version { $version })
