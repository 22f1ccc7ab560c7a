# Refer in the window: what is known of where the person stands, each fact as a short label with its answer beside it, and
# what is recorded about a contact. Somebody who controls the person may see this screen.

refer-title = Whom to call
# For a screen reader: the line of facts above the contacts.
refer-context-label = What decides whom to call
# $count: how many facts are not yet shown.
refer-context-more-action = { $count ->
    [one] { $count } more fact
   *[other] { $count } more facts
}
refer-context-fewer-action = Fewer facts
refer-place-hint = Choose where the person is now: the contacts there come first
# The main action where nothing may be kept.
refer-finish-action = Finish
refer-carry-hint = Ask before you hand over anything. Your answer here is not kept.

## What stands on a chip. Its answer follows, or one of these two.

situation-not-said-empty = not said
situation-not-asked-empty = not asked
situation-located-in-chip = Person is now in:
situation-post-in-chip = You call from:
situation-nationalities-chip = National of:
situation-exploited-in-chip = It happened in:
situation-age-chip = Age:
situation-needs-chip = Needs:
situation-languages-chip = Speaks:
situation-sex-chip = Man or woman:
situation-residence-chip = Papers:
situation-police-chip = Police:
situation-forms-chip = Looks like:
situation-who-contacts-chip = Who calls:
situation-home-state-contact-chip = Own state:
# An official, a diplomat's household or somebody of this mission.
situation-mission-conflict-chip = Official involved:
# By the authority that may do so.
situation-formally-identified-chip = Formally identified:

## The questions over the choices. The safety pages have those on age and needs.

situation-post-in-label = Where do you call from?
situation-nationalities-label = Which states is the person a national of?
# Offered beside the countries.
situation-stateless-label = Stateless
situation-exploited-in-label = Where did it happen?
situation-languages-label = Which languages does the person speak?
situation-sex-label = Man, woman or other, as the person says?
situation-residence-label = What right to stay does the person have?
situation-police-label = What does the person say about the police?
situation-forms-label = What does it look like?
situation-who-contacts-label = Who makes the call?
situation-home-state-contact-label = Is contact with the person’s own state wanted?
situation-mission-conflict-label = Is an official, a diplomat’s household or somebody of this mission involved?
situation-formally-identified-label = Has an authority formally identified the person?

## About one contact. $name: the organisation.

# For a screen reader, where several contacts are open.
refer-why-label = Why this contact: { $name }
# Unfolds whom it helps, how else it is reached, and the source. The second is for a screen reader.
refer-about-title = More about this contact
refer-about-label = More about this contact: { $name }
refer-consent-contact-label = Do they agree that you contact { $name }?
refer-consent-police-label = Do they agree that you contact the police ({ $name })?
refer-consent-sharing-label = Do they agree that you say who they are to { $name }?
refer-outcome-of-label = What happened with { $name }?
refer-note-label = Note on { $name } (optional)
refer-note-hint = The minimum that the next person needs

## What the person can expect in a country. The values are the sources' own words.

refer-expect-reflection-label = Time to recover and decide
refer-expect-identification-label = Who may identify formally
# $source: addresses. $date: when the source was written, or the text below.
refer-expect-source = Source: { $source } ({ $date })
refer-expect-undated = no date
refer-expect-hint = Practice may differ. Promise nothing.
