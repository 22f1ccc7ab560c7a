# Content packs: a folder of texts, contacts and checklists, signed by whoever made it. First the help of the commands, one short
# sentence each.

cli-pack-about = Content packs: newer contacts and texts, by file
cli-pack-build-about = Put a pack’s folder into one file, not yet signed
cli-pack-build-folder-help = The folder, with its pack.toml
cli-pack-build-output-help = The file to write
cli-pack-sign-about = Sign a pack that was built
cli-pack-sign-file-help = The file that pack build wrote
cli-pack-sign-key-help = The file with the secret key
cli-pack-sign-output-help = The pack to write
cli-pack-keygen-about = Make a key to sign packs with
cli-pack-keygen-output-help = Where to write: NAME.key is secret, NAME.pub is for others
cli-pack-trust-about = Use packs of this maker from now on
cli-pack-trust-key-help = The maker’s public key, compared by telephone or in person
cli-pack-verify-about = Say who made a pack and what it would change
cli-pack-verify-file-help = The pack
cli-pack-install-about = Use a pack, after showing what it changes
cli-pack-install-file-help = The pack
cli-pack-install-yes-help = Use it without being asked
cli-pack-list-about = List the packs in use and the makers’ keys
cli-pack-rollback-about = Go back to what was in use before a pack
cli-pack-rollback-id-help = The pack’s id in the list

# What kind of pack it is.
pack-kind-base = takes the place of what is built in
pack-kind-overlay = adds an office’s own contacts and notes

# $file: a file. $id: the name of a pack, as “office-example”. $version: a whole number. $count: how many files are in it.
pack-built = { $file } holds { $id }, version { $version }, with { $count ->
    [one] one file
   *[other] { $count } files
}. It is not signed yet.
pack-signed = { $file } holds { $id }, version { $version }, and is signed.
# $secret, $public: files.
pack-keygen-sealed = The secret key is { $secret }, under the passphrase. Give { $public } to those who shall use your packs.
pack-keygen-open = The secret key is { $secret }, without a passphrase: whoever has the file can sign. Give { $public } to those who shall use your packs.
# $name: what the key's file is called. $key: the key, a line of letters and digits.
pack-key-line = Key { $name }: { $key }
pack-trusted = Packs of { $name } can be used from now on. Compare the key with its maker, by telephone or in person:

# $title: what the pack calls itself. $kind: one of the two kinds above.
pack-title-line = { $title } ({ $id }), version { $version }: { $kind }
# $issuer: who stands behind the pack. $licence: a licence. $date: a day.
pack-issuer-label = Issued by { $issuer } on { $date }, licence { $licence }
pack-expires-label = To be used until { $date }
pack-signer-label = Signed by { $name } ({ $key })
pack-before-label = The way back leads to version { $version }

# What a pack would change against what is in use.
pack-difference-empty = It changes nothing that is in use.
pack-changed-count = { $count ->
    [one] One contact is changed:
   *[other] { $count } contacts are changed:
}
pack-removed-count = { $count ->
    [one] One contact is removed:
   *[other] { $count } contacts are removed:
}
pack-new-count = { $count ->
    [one] One contact is new:
   *[other] { $count } contacts are new:
}
pack-annotated-count = { $count ->
    [one] One contact has another note of this office:
   *[other] { $count } contacts have other notes of this office:
}
pack-duties-count = Duties of this office that are new or go: { $count }
pack-countries-count = Countries changed: { $count }
pack-checklists-count = Checklists changed: { $count }
pack-texts-count = Texts changed: { $count }
# $name: a contact. $numbers, $before, $after: telephone numbers.
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): the number was { $before } and becomes { $after }
pack-no-number = none
# $reason: a sentence.
pack-conflict-line = A pack in use would then add less: { $reason }

pack-install-yes-action = yes
pack-install-prompt = Type “{ pack-install-yes-action }” to use this pack:
pack-installed = { $id } is in use. “guidepost pack rollback { $id }” is the way back.
pack-in-use-already = { $id } is in use already. Nothing was changed.
pack-only-shown = Nothing was changed. Add --yes to use this pack.
pack-rolled-back = { $id } is in use in version { $version } again.
pack-rolled-back-to-none = { $id } is no longer in use. What is built in is used.
pack-list-empty = No pack is in use. What is built in is used.
pack-keys-empty = No maker’s key is known. “guidepost pack trust” adds one.
# $reason: a sentence.
pack-left-out = The pack { $id }, or a part of it, is not used: { $reason }

# $text: what the office noted.
contact-office-note-label = Note of this office: { $text }
# $text: what the office has to do. $source: where it says so.
directory-office-duty = For this office: { $text } ({ $source })

# Why a pack was not used, and what to do.
error-pack-not-a-pack = This is no content pack, or only a part of one. It was not used.
error-pack-not-a-pack-help = Copy it again, or ask whoever made it.
# $file: the name of a file, here and below.
error-pack-foreign = This pack holds something that no pack may hold: { $file }. It was not used.
error-pack-twice = This pack holds { $file } twice. It was not used.
error-pack-too-large = This pack holds more than a pack may: { $file }. It was not used.
error-pack-too-many = This pack holds more than 2,000 files. It was not used.
error-pack-unknown-key = We cannot tell who made this pack. It was not used.
error-pack-unknown-key-help = Add the maker’s key on the page “{ packs-title }”, or with “guidepost pack trust”.
error-pack-changed = This pack was changed after it was signed. It was not used.
error-pack-changed-help = Copy it again, or ask whoever made it.
# $date: a day.
error-pack-older = This pack is older than yours ({ $date }). It was not used.
error-pack-other-content = Version { $version } of this pack is here already, with another content. It was not used.
error-pack-other-content-help = Whoever made it must give it a higher version.
error-pack-expired = This pack was to be used until { $date }. It was not used.
error-pack-expired-help = Ask whoever made it for a newer one.
error-pack-needs-program = This pack needs app version { $version } or later. It was not used.
error-pack-other-kind = A pack called { $id } can’t be of this kind. It was not used.
error-pack-not-in-overlay = An office’s own pack adds contacts and notes, and nothing else. It holds { $file }. It was not used.
# $contact: the id of a contact.
error-pack-replaces = An office’s own pack can’t take the place of a contact that is there: { $contact } in { $file }.
# $line: a number. $field: a name in the file. $problem: a sentence.
error-pack-content = This pack has a fault and was not used. { $file }, line { $line }, { $field }: { $problem }
error-pack-not-in-use = No pack called { $id } is in use.
error-pack-list-damaged = The list of packs in use is damaged. What is built in is used.
error-pack-list-damaged-help = Remove packs/active.toml from the data folder and use the packs again.
error-pack-no-permission = The folder can’t be written to. Nothing was changed.
error-pack-not-a-key = { $file } is no key for packs.
error-pack-not-a-key-help = A key is made with “guidepost pack keygen” or with minisign.
error-pack-key-passphrase = The secret key has a passphrase.
error-pack-key-passphrase-help = Name a file that holds it with --passphrase-file.
error-pack-wrong-passphrase = The passphrase does not open the secret key.

# The page of content packs in the window.
packs-title = Content packs
packs-aim = A pack brings newer contacts and texts, or those of this office. Nothing changes before you have seen what a pack changes.
packs-used-title = In use
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, version { $version }: { $kind }
packs-back-action = Go back to version { $version } of { $id }
packs-stop-action = Use { $id } no longer
packs-open-title = Look at a pack or a key
packs-open-hint = Drop the file on this window, whatever page is open, or write where it is.
packs-file-label = File
packs-file-needed = Write where the file is.
packs-open-action = Look at it
packs-looking = Looking at the file…
packs-keys-title = Whose packs are used
packs-keys-empty = No maker’s key is known yet. Look at a key’s file to add it.
# $name: what the key's file is called.
packs-distrust-action = Use packs of { $name } no longer
packs-distrusted = Packs of { $name } are no longer used.
packs-trusted = Packs of { $name } can be used from now on.

# A file that somebody brought, before anything is changed.
packs-review-hint = Nothing changes until you choose “{ packs-use-action }”. The way back is on this page at any time.
packs-in-use-already = This pack is in use already.
packs-use-action = Use this pack
packs-leave-action = Keep what is in use
packs-changes-title = What it would change
packs-renumbered-count = { $count ->
    [one] One contact gets another number:
   *[other] { $count } contacts get another number:
}
packs-reworded-count = { $count ->
    [one] One contact is changed in its words:
   *[other] { $count } contacts are changed in their words:
}
# $title: what the pack calls itself.
packs-used = { $title } is in use now.
packs-key-title = A maker’s key: { $name }
packs-key-hint = Compare it with its maker by telephone or in person, at a number you knew before. Whoever has this key decides which numbers the program shows.
packs-trust-action = Use packs of this maker
packs-distrust-now-action = Do not use them
packs-drop-hint = Drop the file to look at it. Nothing is changed by that.
error-packs-unknown-file = This file is no content pack and no key that this program knows. Nothing was changed.
