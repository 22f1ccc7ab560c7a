//! `guidepost directory`: the contacts as the officer would see them.

use serde::Serialize;

use super::contact_text;
use super::failure::Failure;
use super::session::Session;
use crate::domain::contact::{Certainty, Contact, ContactId, ContactType, Known};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::domain::partial_date::PartialDate;
use crate::domain::referral::Caution;
use crate::domain::situation::Situation;
use crate::domain::suggest::cautions;
use crate::i18n::{country_by_name, find_contacts};
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
    let contacts = find_contacts(directory, country, find);
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
    let date = session.texts.date(directory.review().compiled);
    let end = session.texts.message(&Message::new("directory-list-note").text("date", date));
    session.lines(&[end])
}

fn known_country(text: &str) -> Result<CountryCode, Failure> {
    country_by_name(text).ok_or_else(|| Failure::Input(Message::new("error-country").text("text", text)))
}
