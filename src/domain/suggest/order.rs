//! The order of suggestions: lexicographic, because that can be explained, which a weighted sum can't (`referral.md`, section 3).

use std::cmp::Reverse;

use jiff::civil::Date;

use super::fit::{self, Fit};
use super::{View, can_act_for_child, explain};
use crate::domain::contact::{
    Certainty, Contact, ContactId, ContactType, CooperationCondition, IdentificationCondition, Known, PoliceInvolvement,
    ResidenceCondition, ServesSex, Service, Tier,
};
use crate::domain::country::CountryCode;
use crate::domain::hours::is_open;
use crate::domain::referral::Caution;
use crate::domain::situation::{PoliceWish, WhoContacts};

/// What suggestions are sorted by, the first difference decides; smaller comes first.
type Key = (First, Location, (u8, bool), bool, bool, u8, bool, bool, bool, u8, u8, Freshness);
type Freshness = (Reverse<Option<Date>>, Reverse<Option<Date>>, bool, ContactId);

/// What goes before everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum First {
    /// Danger to life now (R1).
    Danger,
    /// A contact that can act for a child (R2).
    Child,
    Usual,
    /// Is there for one later thing, such as compensation or a permit: not whom to call first.
    OneThing,
    /// Comes with the police, unless danger or the person's wish brings it forward (R4).
    WithPolice,
}

/// How near a contact is to where the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Location {
    Here,
    Europe,
    Elsewhere,
}

/// Sorts the contacts. One that has gone unchecked for too long keeps its place, but is not first where another can be (R9).
pub fn sort(view: View<'_>, contacts: &mut Vec<&Contact>) {
    contacts.sort_by_cached_key(|contact| key(view, contact));
    let blocked = |contact: &Contact| explain::cautions(view.directory, contact, view.situation).contains(&Caution::Blocked);
    let usual = |contact: &Contact| first(view, contact) == First::Usual;
    if contacts.first().is_some_and(|contact| usual(contact) && blocked(contact))
        && let Some(place) = contacts.iter().position(|contact| usual(contact) && !blocked(contact))
    {
        let fresher = contacts.remove(place);
        contacts.insert(0, fresher);
    }
}

fn key(view: View<'_>, contact: &Contact) -> Key {
    (
        first(view, contact),
        location(view, contact),
        // In danger, who can only be written to comes after who can be called.
        (reach(view, contact) as u8, view.situation.danger_now && contact.phones.is_empty()),
        !is_known_to_fit(view, contact),
        !is_first_contact(view, contact),
        group(view, contact),
        !is_open_now(view, contact),
        !is_one_stop(contact),
        !speaks_language(view, contact),
        condition(contact),
        discretion(contact),
        freshness(contact),
    )
}

fn first(view: View<'_>, contact: &Contact) -> First {
    let emergency = view.is_emergency_here(contact);
    if emergency && view.situation.danger_now {
        First::Danger
    } else if view.situation.is_child() && (can_act_for_child(contact) || (emergency && view.lacks_child_authority())) {
        First::Child
    } else if comes_with_police(view, contact) {
        First::WithPolice
    } else if !helps_at_once(contact) || is_of_the_russian_state(contact) {
        First::OneThing
    } else {
        First::Usual
    }
}

/// Whether a contact listens, advises, shelters or brings to who does.
fn helps_at_once(contact: &Contact) -> bool {
    const HELP: [Service; 9] = [
        Service::CaseAdvice,
        Service::CaseCoordination,
        Service::Psychological,
        Service::Shelter,
        Service::ShelterViaMembers,
        Service::Social,
        Service::Medical,
        Service::Referral,
        Service::Consular,
    ];
    contact.kind != ContactType::Compensation && HELP.iter().any(|service| contact.services.contains(service))
}

/// In Russia non-governmental organisations and the own post come first, and no state service is claimed (R7).
fn is_of_the_russian_state(contact: &Contact) -> bool {
    contact.country == CountryCode::RUSSIA && !contact.is(ContactType::Ngo) && !contact.services.contains(&Service::Consular)
}

fn comes_with_police(view: View<'_>, contact: &Contact) -> bool {
    match contact.police {
        PoliceInvolvement::IsPolice => view.situation.police != PoliceWish::Yes,
        PoliceInvolvement::DispatchesPolice => true,
        PoliceInvolvement::NotAPoliceBody
        | PoliceInvolvement::CallerChooses
        | PoliceInvolvement::WithConsent
        | PoliceInvolvement::MayShare
        | PoliceInvolvement::Unknown => false,
    }
}

fn location(view: View<'_>, contact: &Contact) -> Location {
    if view.is_here(contact) {
        Location::Here
    } else if contact.country == CountryCode::EU {
        Location::Europe
    } else {
        Location::Elsewhere
    }
}

/// Whether a contact can be reached by whoever calls, from where the call is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    Yes,
    NotKnown,
    /// By no number that connects from there.
    No,
}

pub fn reach(view: View<'_>, contact: &Contact) -> Reach {
    let written_to = !contact.emails.is_empty() || !contact.website.is_empty();
    if contact.phones.is_empty() {
        return if written_to { Reach::Yes } else { Reach::NotKnown };
    }
    if !is_called_from_abroad(view, contact) {
        return Reach::Yes;
    }
    let any = |known: Known| contact.phones.iter().any(|phone| phone.from_abroad == known);
    if any(Known::Yes) {
        Reach::Yes
    } else if any(Known::Unknown) {
        Reach::NotKnown
    } else {
        Reach::No
    }
}

/// Whether the officer calls from another country than the one in which the contact's numbers are dialled.
pub fn is_called_from_abroad(view: View<'_>, contact: &Contact) -> bool {
    let dialled_in = if contact.country == CountryCode::EU { view.situation.located_in } else { Some(contact.country) };
    let post = view.situation.post_in;
    view.situation.who_contacts == WhoContacts::Officer && post.is_some() && dialled_in.is_some() && post != dialled_in
}

fn is_known_to_fit(view: View<'_>, contact: &Contact) -> bool {
    let group = [fit::sex(view, contact), fit::age(view, contact), fit::form(view, contact)];
    let open = contact.residence == ResidenceCondition::Any && contact.identification == IdentificationCondition::PresumedOk;
    open && group.iter().all(|one| *one == Fit::Yes)
}

/// Whether the state's own guidance names the contact first.
pub fn is_first_contact(view: View<'_>, contact: &Contact) -> bool {
    view.directory.country(contact.country).is_some_and(|country| country.first_contact == contact.id)
}

/// Specialised before general; a line for the person's own group before one for all, and one for another group last.
fn group(view: View<'_>, contact: &Contact) -> u8 {
    let general = if is_specialised(contact) { 0 } else { 2 };
    match (contact.serves_sex, fit::sex(view, contact)) {
        (ServesSex::Women | ServesSex::Men | ServesSex::Trans, Fit::NotKnown | Fit::No) => 4,
        (ServesSex::Women | ServesSex::Men | ServesSex::Trans, Fit::Yes) => general,
        (ServesSex::All, _) => general + 1,
    }
}

/// Whether a contact is there for trafficked people in the first place, as its place in the state's system tells.
pub fn is_specialised(contact: &Contact) -> bool {
    let helps = [ContactType::Hotline, ContactType::Ngo, ContactType::Shelter, ContactType::NationalReferral];
    contact.tier == Tier::FirstContact && helps.into_iter().any(|kind| contact.is(kind))
}

/// In the contact's own zone; never when the hours or the moment are not known.
pub fn is_open_now(view: View<'_>, contact: &Contact) -> bool {
    let country = if contact.country == CountryCode::EU { view.situation.located_in } else { Some(contact.country) };
    let zone = country.and_then(|country| view.directory.country(country)).map(|country| &country.time_zone);
    let Some(at) = view.situation.at else { return false };
    zone.map_or_else(
        || contact.hours_known.iter().any(crate::domain::hours::OpeningHours::is_always),
        |zone| is_open(&contact.hours_known, at, zone),
    )
}

/// Whether one call opens the state's whole help.
pub fn is_one_stop(contact: &Contact) -> bool {
    contact.is(ContactType::NationalReferral)
}

pub fn speaks_language(view: View<'_>, contact: &Contact) -> bool {
    view.situation.languages.iter().any(|language| contact.languages.contains(language))
}

const fn condition(contact: &Contact) -> u8 {
    match contact.cooperation {
        CooperationCondition::NotRequired => 0,
        CooperationCondition::Unknown => 1,
        CooperationCondition::RequiredForFull => 2,
        CooperationCondition::Required => 3,
    }
}

/// Of two otherwise equal, the one known not to inform the police comes first (R4).
const fn discretion(contact: &Contact) -> u8 {
    match contact.police {
        PoliceInvolvement::NotAPoliceBody | PoliceInvolvement::CallerChooses | PoliceInvolvement::WithConsent => 0,
        PoliceInvolvement::Unknown => 1,
        PoliceInvolvement::MayShare | PoliceInvolvement::DispatchesPolice | PoliceInvolvement::IsPolice => 2,
    }
}

fn freshness(contact: &Contact) -> Freshness {
    let day =
        |date: Option<crate::domain::partial_date::PartialDate>| date.map(crate::domain::partial_date::PartialDate::first_day);
    let unsure = contact.certainty != Certainty::Read;
    (Reverse(day(contact.last_verified)), Reverse(day(contact.source_date)), unsure, contact.id.clone())
}
