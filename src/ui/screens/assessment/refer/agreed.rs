//! What the person agreed to towards each contact: a yes to one organisation is no yes to another, and the police are asked about
//! by themselves.

use jiff::{SignedDuration, Timestamp};

use crate::casework::GuidedAssessment;
use crate::domain::case::Case;
use crate::domain::consent::{Consent, ConsentAnswer, ConsentMatter};
use crate::domain::contact::{Contact, ContactId, ContactType, PoliceInvolvement};
use crate::domain::referral::{Action, Suggestion};
use crate::domain::situation::{Agreement, Situation};
use crate::ui::view::View;

/// The situation that contacts are suggested for: with the office's own country, to the minute, and with whatever the person
/// agreed to towards anybody. [`narrow`] takes back what was meant for others.
pub fn situation(view: &View<'_>, guided: &GuidedAssessment) -> Situation {
    let case = guided.case();
    let mut situation = guided.situation(minute(view.now));
    situation.post_in = situation.post_in.or(view.settings.post_in);
    let any = |matter| case.consents().iter().any(|consent| consent.matter == matter && consent.is_live());
    let matters = [
        (Agreement::Contact, any(ConsentMatter::SupportContact) || any(ConsentMatter::Police)),
        (Agreement::Identity, any(ConsentMatter::Sharing)),
    ];
    situation.agreed = matters.into_iter().filter_map(|(agreement, holds)| holds.then_some(agreement)).collect();
    situation
}

/// Opening hours are judged by the minute: what is suggested is worked out anew when one begins, not in every frame.
fn minute(at: Timestamp) -> Timestamp {
    let over = SignedDuration::from_secs(at.as_second().rem_euclid(60));
    let whole = at.checked_sub(over).unwrap_or(at);
    Timestamp::from_second(whole.as_second()).unwrap_or(at)
}

/// What the person has to agree to before this contact is called for her.
pub fn contact_matter(contact: &Contact) -> ConsentMatter {
    if is_police(contact) { ConsentMatter::Police } else { ConsentMatter::SupportContact }
}

pub fn is_police(contact: &Contact) -> bool {
    contact.police == PoliceInvolvement::IsPolice || contact.is(ContactType::Police)
}

/// What the person answered last on a matter, towards this contact. Support organisations may have been agreed to as a whole.
pub fn answer(case: &Case, matter: ConsentMatter, contact: &ContactId) -> Option<ConsentAnswer> {
    last(case, matter, contact).map(|consent| if consent.withdrawn.is_some() { ConsentAnswer::No } else { consent.answer })
}

fn last<'a>(case: &'a Case, matter: ConsentMatter, contact: &ContactId) -> Option<&'a Consent> {
    let is_whole = matter == ConsentMatter::SupportContact;
    let concerns = |consent: &&Consent| match &consent.recipient {
        Some(recipient) => recipient == contact,
        None => is_whole,
    };
    case.consents().iter().rev().filter(|consent| consent.matter == matter).find(concerns)
}

pub fn agrees(case: &Case, matter: ConsentMatter, contact: &ContactId) -> bool {
    last(case, matter, contact).is_some_and(Consent::is_live)
}

/// What can be done with this contact within what the person agreed to towards it (`referral.md`, R3).
pub fn narrow(case: &Case, contact: &Contact, suggestion: &Suggestion, carries_nothing: bool) -> Vec<Action> {
    let asks = asks(case, contact);
    let may_contact = agrees(case, contact_matter(contact), &contact.id);
    let may_share = may_contact && agrees(case, ConsentMatter::Sharing, &contact.id);
    let may = |action: &Action| match action {
        Action::Call => !asks || may_contact,
        Action::CallForAdviceWithoutName => true,
        Action::GiveNumber => !carries_nothing,
        Action::ReferWithConsent => may_share,
    };
    suggestion.actions.iter().copied().filter(may).collect()
}

/// Whether agreement is asked for before this contact is called: danger to life waits for nobody.
pub fn asks(case: &Case, contact: &Contact) -> bool {
    !(contact.kind == ContactType::Emergency && case.situation().danger_now)
}
