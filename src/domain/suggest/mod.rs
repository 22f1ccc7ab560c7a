//! Whom to call in one situation: candidates, what excludes them, in which order, and why. Hard rules R1 to R13 and the order
//! are those of `referral.md`, section 3. R13, doing nothing, is the officer's: no input stands for it, and nothing here acts.

mod candidates;
mod explain;
mod fit;
mod needs;
mod order;

pub use explain::cautions;
pub use needs::services_for;

use super::contact::{Contact, ContactType, ServesAge, Service, Tier};
use super::country::{CountryCode, StepId};
use super::directory::Directory;
use super::referral::{Because, Referral, Suggestion, Unsuitable, Warning};
use super::situation::{HomeStateContact, Residence, Situation};

/// The step that comes before anything else where the home state must not hear of the person (R11).
const ASYLUM_ADVICE_FIRST: &str = "asylum-advice-first";

/// What every rule looks at.
#[derive(Clone, Copy)]
struct View<'a> {
    directory: &'a Directory,
    situation: &'a Situation,
}

/// Suggests contacts. The same input gives the same list on every machine.
#[must_use]
pub fn suggest(directory: &Directory, situation: &Situation) -> Referral {
    let view = View { directory, situation };
    let (mut fitting, mut unsuitable) = (Vec::new(), Vec::new());
    for contact in candidates::candidates(view) {
        let because = fit::because(view, contact);
        if because.is_empty() { fitting.push(contact) } else { unsuitable.push((contact, because)) }
    }
    if fitting.is_empty() {
        fitting = candidates::advisers(view);
        unsuitable.retain(|(contact, _)| fitting.iter().all(|adviser| adviser.id != contact.id));
    }
    order::sort(view, &mut fitting);
    Referral {
        suggestions: (1..).zip(fitting).map(|(rank, contact)| suggestion(view, rank, contact)).collect(),
        not_suitable: unsuitable.into_iter().map(unsuitable_of).collect(),
        steps: steps(view),
        warnings: warnings(view),
    }
}

fn suggestion(view: View<'_>, rank: usize, contact: &Contact) -> Suggestion {
    Suggestion {
        contact: contact.id.clone(),
        rank,
        reasons: explain::reasons(view, contact),
        ask_first: explain::ask_first(view, contact),
        cautions: explain::cautions(view.directory, contact, view.situation),
        actions: explain::actions(view, contact, rank),
    }
}

fn unsuitable_of((contact, because): (&Contact, Vec<Because>)) -> Unsuitable {
    Unsuitable { contact: contact.id.clone(), because }
}

/// The steps whose order matters where the person is (R10), and asylum advice first where the home state must not know (R11).
fn steps(view: View<'_>) -> Vec<StepId> {
    let situation = view.situation;
    let here = situation.located_in.and_then(|country| view.directory.country(country));
    let own = here.into_iter().flat_map(|country| &country.steps);
    let applies = |residence: &[Residence]| !situation.is_eu_citizen() && residence.contains(&situation.residence);
    let first = view.is_home_state_barred().then(|| StepId::new(ASYLUM_ADVICE_FIRST)).flatten();
    first.into_iter().chain(own.filter(|step| applies(&step.residence)).map(|step| step.id.clone())).collect()
}

fn warnings(view: View<'_>) -> Vec<Warning> {
    let here = view.situation.located_in;
    let on_file = || here.is_some_and(|country| view.directory.contacts_of(country).any(is_suggestible));
    let held = [
        (Warning::NoContactsHere, here.is_some() && !on_file()),
        (Warning::NoNationalHelpline, on_file() && !view.has_national_helpline()),
        (Warning::StateMayPenalise, here == Some(CountryCode::RUSSIA)),
        (Warning::MissionConflict, view.situation.mission_conflict),
        (Warning::ChildFirst, view.situation.is_child()),
        (Warning::NoChildAuthorityOnFile, view.lacks_child_authority()),
        (Warning::AsylumAdviceFirst, view.is_home_state_barred()),
        (Warning::ClockBeforeContent, view.is_clock_before_content()),
    ];
    held.into_iter().filter_map(|(warning, holds)| holds.then_some(warning)).collect()
}

/// Whether a contact may be suggested at all: bodies that take no case and closed lines never are (R6).
fn is_suggestible(contact: &Contact) -> bool {
    match contact.tier {
        Tier::FirstContact | Tier::SecondLine => contact.handles_individual_cases && !contact.kind.is_for_staff(),
        Tier::Oversight | Tier::Archived => false,
    }
}

/// Whether a contact can act for a child: take a report, or give a child shelter. Lines for children to talk can't (R2).
fn can_act_for_child(contact: &Contact) -> bool {
    let child_shelter = contact.serves_age == ServesAge::Children && contact.services.contains(&Service::Shelter);
    contact.services.contains(&Service::ChildProtectionReport) || child_shelter
}

impl<'a> View<'a> {
    fn is_here(self, contact: &Contact) -> bool {
        self.situation.located_in == Some(contact.country)
    }

    fn contacts_here(self) -> impl Iterator<Item = &'a Contact> {
        let directory = self.directory;
        self.situation.located_in.into_iter().flat_map(move |country| directory.contacts_of(country))
    }

    /// Whether the contact is the emergency number of where the person is: the state's own, else the one of all Europe.
    fn is_emergency_here(self, contact: &Contact) -> bool {
        let emergency = |contact: &Contact| contact.kind == ContactType::Emergency;
        let own = || self.contacts_here().any(|contact| emergency(contact) && is_suggestible(contact));
        emergency(contact) && (self.is_here(contact) || !own())
    }

    /// Whether contact with the state of nationality is ruled out (R11).
    fn is_home_state_barred(self) -> bool {
        let Situation { home_state_contact, residence, mission_conflict, .. } = self.situation;
        *home_state_contact == HomeStateContact::No || *residence == Residence::Asylum || *mission_conflict
    }

    /// Whether contact with the state of nationality is wanted, and nothing speaks against it. Not asked counts as no.
    fn wants_home_state(self) -> bool {
        self.situation.home_state_contact == HomeStateContact::Wanted && !self.is_home_state_barred()
    }

    /// Whether a child's case has nobody on file who can act (R2).
    fn lacks_child_authority(self) -> bool {
        let acts = |contact: &Contact| is_suggestible(contact) && can_act_for_child(contact);
        self.situation.is_child() && self.situation.located_in.is_some() && !self.contacts_here().any(acts)
    }

    fn has_national_helpline(self) -> bool {
        let helpline = |contact: &Contact| contact.is(ContactType::Hotline) && order::is_specialised(contact);
        self.contacts_here().any(|contact| is_suggestible(contact) && helpline(contact))
    }

    /// A clock that stands before the directory was compiled is wrong, and nothing can be said to be stale or open by it.
    fn is_clock_before_content(self) -> bool {
        let compiled = self.directory.review().compiled;
        self.situation.at.is_some_and(|at| jiff::tz::TimeZone::UTC.to_datetime(at).date() < compiled)
    }
}
