//! `guidepost directory`: the contacts as the officer would see them.

use serde::Serialize;

use super::contact_text;
use super::failure::Failure;
use super::session::Session;
use crate::domain::contact::{Certainty, Contact, ContactId, ContactType, Known, Tier};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::domain::partial_date::PartialDate;
use crate::domain::referral::Caution;
use crate::domain::situation::Situation;
use crate::domain::suggest::cautions;
use crate::i18n::matching::{Fit, Query, fold};
use crate::i18n::{country_by_name, searchable_names};
use crate::message::Message;

#[derive(Serialize)]
struct Output<'a> {
    contacts: Vec<ContactOutput<'a>>,
}

#[derive(Serialize)]
struct ContactOutput<'a> {
    id: &'a ContactId,
    country: CountryCode,
    r#type: ContactType,
    name: &'a str,
    phones: Vec<PhoneOutput<'a>>,
    hours: &'a str,
    languages: Vec<&'a str>,
    certainty: Certainty,
    source_date: Option<PartialDate>,
    last_verified: Option<PartialDate>,
    cautions: Vec<Caution>,
    /// Closed: only a search finds it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    archived: bool,
}

#[derive(Serialize)]
struct PhoneOutput<'a> {
    e164: &'a str,
    dial: &'a str,
    from_abroad: Known,
}

impl<'a> ContactOutput<'a> {
    fn new(directory: &Directory, contact: &'a Contact, situation: &Situation) -> Self {
        let phone = |phone: &'a crate::domain::contact::Phone| PhoneOutput {
            e164: &phone.e164,
            dial: &phone.dial,
            from_abroad: phone.from_abroad,
        };
        Self {
            id: &contact.id,
            country: contact.country,
            r#type: contact.kind,
            name: &contact.name,
            phones: contact.phones.iter().map(phone).collect(),
            hours: &contact.hours,
            languages: contact.languages.iter().map(String::as_str).collect(),
            certainty: contact.certainty,
            source_date: contact.source_date,
            last_verified: contact.last_verified,
            cautions: cautions(directory, contact, situation),
            archived: contact.is_archived(),
        }
    }
}

/// Lists the contacts of a country, or of all, that a search finds.
///
/// # Errors
/// When the country is not known, or the list can't be written.
pub fn run(session: &mut Session<'_>, country: Option<&str>, find: Option<&str>) -> Result<(), Failure> {
    let content = session.content;
    let directory = &content.directory;
    let country = country.map(known_country).transpose()?;
    let contacts = chosen(directory, country, find);
    let situation = Situation { at: Some(session.environment.now()), ..Situation::unknown() };
    if session.json {
        let contacts = contacts.iter().map(|contact| ContactOutput::new(directory, contact, &situation)).collect();
        return session.document(&Output { contacts });
    }
    if contacts.is_empty() {
        let line = session.texts.get("directory-list-empty");
        return session.lines(&[line]);
    }
    for contact in contacts {
        let lines = contact_text::lines(session.texts, directory, contact, &situation);
        session.lines(&lines)?;
    }
    let end = session.texts.message(&Message::new("directory-list-note").text("date", directory.review().compiled.to_string()));
    session.lines(&[end])
}

fn known_country(text: &str) -> Result<CountryCode, Failure> {
    country_by_name(text).ok_or_else(|| Failure::Input(Message::new("error-country").text("text", text)))
}

/// The contacts in the order of the screen. Those out of use are found by a search alone.
fn chosen<'a>(directory: &'a Directory, country: Option<CountryCode>, find: Option<&str>) -> Vec<&'a Contact> {
    let here = |contact: &&Contact| country.is_none_or(|country| contact.country == country);
    let mut contacts: Vec<_> = directory.contacts().iter().filter(here).collect();
    match find {
        Some(text) => contacts = found(directory, &contacts, text),
        None => contacts.retain(|contact| !contact.is_archived()),
    }
    contacts.sort_by_key(|contact| (place_of_country(directory, contact.country), place(directory, contact)));
    contacts
}

/// The contacts that fit what is sought; those with a slip only where none fits exactly.
fn found<'a>(directory: &Directory, contacts: &[&'a Contact], text: &str) -> Vec<&'a Contact> {
    let (query, country) = (Query::new(text), country_by_name(text));
    let fit = |contact: &Contact| {
        let at_once = country.is_some_and(|country| country == contact.country) || has_number(contact, text);
        at_once.then_some(Fit::Exact).or_else(|| query.fit(&searched(directory, contact)))
    };
    let with = |wanted: Fit| contacts.iter().copied().filter(|contact| fit(contact) == Some(wanted)).collect::<Vec<_>>();
    let exact = with(Fit::Exact);
    if exact.is_empty() { with(Fit::Close) } else { exact }
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

fn searched(directory: &Directory, contact: &Contact) -> String {
    let country = directory.country(contact.country);
    let mut texts = vec![contact.name.as_str(), &contact.name_local, &contact.address, contact.id.as_str()];
    texts.extend(contact.phones.iter().flat_map(|phone| [phone.e164.as_str(), &phone.dial]));
    texts.extend(country.into_iter().flat_map(|country| [country.name.as_str(), &country.name_local]));
    format!("{} {}", fold(&texts.join(" ")), searchable_names(contact.country))
}
