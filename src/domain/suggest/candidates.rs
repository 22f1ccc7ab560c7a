//! Which contacts come into question at all (`commands.md`, refer).

use super::{View, is_suggestible};
use crate::domain::contact::{Contact, ContactType, LocationCondition, Service};
use crate::domain::country::CountryCode;
use crate::domain::situation::{Nationality, WhoContacts};

/// The contacts of the place, of the European level, of the states of nationality that answer from abroad, and of the place
/// of the exploitation for compensation.
pub fn candidates(view: View<'_>) -> Vec<&Contact> {
    let all = view.directory.contacts().iter().filter(|contact| is_suggestible(contact));
    all.filter(|contact| is_candidate(view, contact)).collect()
}

fn is_candidate(view: View<'_>, contact: &Contact) -> bool {
    let here = view.situation.located_in;
    if contact.country == CountryCode::EU {
        return here.is_none_or(|country| country.is_in_eu_or_eea() || contact.is_in_service(country));
    }
    let for_compensation = view.situation.exploited_in == Some(contact.country) && contact.is(ContactType::Compensation);
    view.is_here(contact) || is_home_side(view, contact) || for_compensation
}

/// Whether a contact belongs to a state of nationality and answers from elsewhere.
pub fn is_home_side(view: View<'_>, contact: &Contact) -> bool {
    let of_home = view.situation.nationalities.contains(&Nationality::Of(contact.country));
    of_home && !view.is_here(contact) && contact.location != LocationCondition::InCountry
}

/// Who advises professionals where nothing fits (R12): the first contact of the office's own country, for the officer to call.
pub fn advisers(view: View<'_>) -> Vec<&Contact> {
    let post = view.situation.post_in.and_then(|country| view.directory.country(country));
    let first = post.and_then(|country| view.directory.contact(country.first_contact.as_str()));
    let advises = |contact: &&Contact| is_suggestible(contact) && contact.services.contains(&Service::CaseAdvice);
    let officer_calls = view.situation.who_contacts == WhoContacts::Officer;
    first.into_iter().filter(|_| officer_calls).filter(advises).collect()
}
