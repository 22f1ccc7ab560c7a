//! `guidepost directory`: the contacts as the officer would see them.

use serde::Serialize;

use super::contact_text;
use super::failure::Failure;
use super::session::Session;
use crate::domain::contact::{Certainty, Contact, ContactId, ContactType, Known};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::domain::pack::OfficeDuty;
use crate::domain::partial_date::PartialDate;
use crate::domain::referral::Caution;
use crate::domain::situation::Situation;
use crate::domain::suggest::cautions;
use crate::i18n::{country_by_name, find_contacts};
use crate::message::Message;

#[derive(Serialize)]
struct Output<'a> {
    contacts: Vec<ContactOutput<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    duties: Vec<DutyOutput<'a>>,
}

#[derive(Serialize)]
struct DutyOutput<'a> {
    country: CountryCode,
    text: &'a str,
    source: &'a str,
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
    /// What this office noted.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    annotations: &'a [String],
}

#[derive(Serialize)]
struct PhoneOutput<'a> {
    e164: &'a str,
    dial: &'a str,
    from_abroad: Known,
}

impl<'a> DutyOutput<'a> {
    fn new(duty: &'a OfficeDuty) -> Self {
        Self { country: duty.country, text: &duty.text, source: &duty.source }
    }
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
            annotations: &contact.annotations,
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
    let contacts = find_contacts(session.texts, directory, country, find);
    let situation = Situation { at: Some(session.environment.now()), ..Situation::unknown() };
    let duties: Vec<&OfficeDuty> =
        directory.duties().iter().filter(|duty| country.is_none_or(|country| country == duty.country)).collect();
    if session.json {
        let duties = duties.into_iter().map(DutyOutput::new).collect();
        let contacts = contacts.iter().map(|contact| ContactOutput::new(directory, contact, &situation)).collect();
        return session.document(&Output { contacts, duties });
    }
    if find.is_none() {
        for duty in duties {
            let message = Message::new("directory-office-duty").text("text", &duty.text).text("source", &duty.source);
            let line = session.texts.message(&message);
            session.lines(&[line, String::new()])?;
        }
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
