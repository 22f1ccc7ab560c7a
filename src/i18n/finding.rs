//! Finds contacts by what is typed: a country, a city, an organisation or a number.

use super::matching::{Fit, Query, fold};
use super::names::{country_by_name, searchable_names};
use super::texts::Texts;
use crate::domain::contact::{Contact, ContactType, Tier};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;

/// The contacts of a country, or of all, that a search finds by their names in this language, in English or in their own, in the
/// order of the screen. Those out of use are found by a search alone.
#[must_use]
pub fn find_contacts<'a>(
    texts: &Texts,
    directory: &'a Directory,
    country: Option<CountryCode>,
    find: Option<&str>,
) -> Vec<&'a Contact> {
    let here = |contact: &&Contact| country.is_none_or(|country| contact.country == country);
    let mut contacts: Vec<_> = directory.contacts().iter().filter(here).collect();
    match find {
        Some(text) => contacts = found(texts, directory, &contacts, text),
        None => contacts.retain(|contact| !contact.is_archived()),
    }
    contacts.sort_by_key(|contact| (place_of_country(directory, contact.country), place(directory, contact)));
    contacts
}

/// The countries of the directory whose name in some language, or code, begins with what is typed.
#[must_use]
pub fn find_countries(directory: &Directory, text: &str) -> Vec<CountryCode> {
    let query = Query::new(text);
    let mut codes: Vec<_> = directory.countries().map(|country| country.code).collect();
    codes.retain(|code| !query.is_empty() && query.fit(searchable_names(*code)) == Some(Fit::Exact));
    codes.sort_by_key(|code| place_of_country(directory, *code));
    codes
}

/// The contacts that fit what is sought; those with a slip only where none fits exactly.
fn found<'a>(texts: &Texts, directory: &Directory, contacts: &[&'a Contact], text: &str) -> Vec<&'a Contact> {
    let (query, country) = (Query::new(text), country_by_name(text));
    let fit = |contact: &Contact| {
        let at_once = country.is_some_and(|country| country == contact.country) || has_number(contact, text);
        at_once.then_some(Fit::Exact).or_else(|| query.fit(&searched(texts, directory, contact)))
    };
    let fitting: Vec<_> = contacts.iter().filter_map(|&contact| Some((fit(contact)?, contact))).collect();
    let best = fitting.iter().map(|(fit, _)| *fit).min();
    fitting.into_iter().filter(|(fit, _)| Some(*fit) == best).map(|(_, contact)| contact).collect()
}

/// Whether a number is sought, however it is grouped, and the contact has it.
fn has_number(contact: &Contact, text: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (sought, is_number) = (digits(text), !text.chars().any(char::is_alphabetic));
    is_number
        && sought.len() >= 3
        && contact.phones.iter().any(|phone| digits(&phone.e164).contains(&sought) || digits(&phone.dial).contains(&sought))
}

/// The states of the Council by code, then the European level, then the others.
fn place_of_country(directory: &Directory, code: CountryCode) -> (bool, bool, CountryCode) {
    let member = directory.country(code).is_some_and(|country| country.cbss_member) && code != CountryCode::EU;
    (!member, code != CountryCode::EU, code)
}

/// Emergency first, then the contact that the state names first, then by tier; within it as its file has them.
fn place(directory: &Directory, contact: &Contact) -> u8 {
    let first = directory.country(contact.country).is_some_and(|country| country.first_contact == contact.id);
    match contact.tier {
        _ if contact.kind == ContactType::Emergency => 0,
        _ if first => 1,
        Tier::FirstContact => 2,
        Tier::SecondLine => 3,
        Tier::Oversight => 4,
        Tier::Archived => 5,
    }
}

fn searched(texts: &Texts, directory: &Directory, contact: &Contact) -> String {
    let (country, name) = (directory.country(contact.country), texts.contact_name(contact));
    let mut words = vec![name.as_str(), &contact.name, &contact.name_local, &contact.address, contact.id.as_str()];
    words.extend(contact.phones.iter().flat_map(|phone| [phone.e164.as_str(), &phone.dial]));
    words.extend(country.into_iter().flat_map(|country| [country.name.as_str(), &country.name_local]));
    format!("{} {}", fold(&words.join(" ")), searchable_names(contact.country))
}
