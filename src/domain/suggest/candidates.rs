//! Which contacts come into question at all (`commands.md`, refer).

use super::fit::{self, Fit};
use super::{View, is_suggestible, order};
use crate::domain::contact::{Audience, Contact, ContactType, LocationCondition, Service};
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
        return here.is_none_or(|country| country.is_in_eu_or_eea() || contact.in_service_only.contains(&country));
    }
    let for_compensation = view.situation.exploited_in == Some(contact.country) && contact.is(ContactType::Compensation);
    view.is_here(contact) || is_home_side(view, contact) || for_compensation
}

/// Whether a contact belongs to a state of nationality and answers from elsewhere.
pub fn is_home_side(view: View<'_>, contact: &Contact) -> bool {
    let of_home = view.situation.nationalities.contains(&Nationality::Of(contact.country));
    of_home && !view.is_here(contact) && contact.location != LocationCondition::InCountry
}

/// Who advises professionals where nothing fits (R12), for the officer to call: in the office's own country the contact that
/// the state names first, or, where that gives no advice, those that do.
pub fn advisers(view: View<'_>) -> Vec<&Contact> {
    let officer_calls = view.situation.who_contacts == WhoContacts::Officer;
    let post = view.situation.post_in.filter(|_| officer_calls);
    let of_post = post.into_iter().flat_map(|country| view.directory.contacts_of(country));
    let advisers: Vec<&Contact> = of_post.filter(|contact| advises(view, contact)).collect();
    let first = advisers.iter().copied().find(|contact| order::is_first_contact(view, contact));
    first.map_or(advisers, |contact| vec![contact])
}

/// A contact for another group gives no advice on this person, nor one of her own state where she does not want it (R11).
fn advises(view: View<'_>, contact: &Contact) -> bool {
    let fits = [fit::sex(view, contact), fit::age(view, contact), fit::form(view, contact)];
    let for_professionals = contact.audience.contains(&Audience::Professional) && contact.services.contains(&Service::CaseAdvice);
    let of_home = view.situation.nationalities.contains(&Nationality::Of(contact.country));
    is_suggestible(contact) && for_professionals && !fits.contains(&Fit::No) && (!of_home || view.wants_home_state())
}
