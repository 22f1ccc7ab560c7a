//! One contact in words, as the officer sees it, and the copy of it that a case keeps.

use super::referral_text::numbers;
use crate::domain::chosen_contact::{ChosenContact, ChosenPhone, ContactOutcome};
use crate::domain::contact::{Contact, ContactType, Phone};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::domain::referral::Suggestion;
use crate::domain::situation::Situation;
use crate::domain::suggest::cautions;
use crate::i18n::texts::Texts;
use crate::message::Message;

/// The lines of one contact.
#[must_use]
pub fn lines(texts: &Texts, directory: &Directory, contact: &Contact, situation: &Situation) -> Vec<String> {
    let country = texts.country(contact.country).unwrap_or_else(|| contact.country.to_string());
    let mut lines = vec![format!("{} - {country} - {}", contact.name, texts.word(contact.kind))];
    if contact.name_local != contact.name {
        lines.push(format!("  {}", contact.name_local));
    }
    if contact.is_archived() {
        lines.push(format!("  ! {}", texts.get("refer-closed")));
    }
    lines.extend(numbers(contact));
    lines.extend(details(texts, contact));
    lines.push(format!("  {}", checked(texts, directory, contact)));
    lines.extend(cautions(directory, contact, situation).iter().map(|caution| format!("  ! {}", texts.word(*caution))));
    lines.extend(contact.warnings.iter().map(|warning| format!("  ! {warning}")));
    lines.push(String::new());
    lines
}

fn details(texts: &Texts, contact: &Contact) -> Vec<String> {
    let languages: Vec<String> =
        contact.languages.iter().map(|code| texts.language(code).unwrap_or_else(|| code.clone())).collect();
    let services: Vec<String> = contact.services.iter().map(|service| texts.word(*service)).collect();
    let fields = [
        ("contact-hours-label", contact.hours.clone()),
        ("contact-languages-label", languages.join(", ")),
        ("contact-interpretation-label", contact.interpretation.clone()),
        ("contact-services-label", services.join(", ")),
        ("contact-email-label", contact.emails.join(", ")),
        ("contact-website-label", contact.website.clone()),
        ("contact-address-label", contact.address.clone()),
        ("contact-eligibility-label", contact.eligibility_note.clone()),
        ("contact-note-label", contact.note.clone()),
    ];
    let known = fields.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(key, value)| format!("  {}", texts.message(&Message::new(key).text("value", value)))).collect()
}

/// When a person last checked the contact; that nobody has, where nobody has.
fn checked(texts: &Texts, directory: &Directory, contact: &Contact) -> String {
    let emergency = emergency_number(directory, Some(contact.country));
    let message = match (contact.last_verified, contact.source_date) {
        (Some(date), _) => Message::new("refer-checked").text("date", texts.partial_date(date)),
        (None, Some(date)) => {
            Message::new("refer-unverified-dated").text("date", texts.partial_date(date)).text("emergency", emergency)
        }
        (None, None) => Message::new("refer-unverified").text("emergency", emergency),
    };
    texts.message(&message)
}

/// The emergency number of a country; 112 where the directory has none.
#[must_use]
pub fn emergency_number(directory: &Directory, country: Option<CountryCode>) -> &str {
    let here = country.into_iter().flat_map(|country| directory.contacts_of(country));
    let mut numbers = here.filter(|contact| contact.is(ContactType::Emergency)).flat_map(|contact| &contact.phones);
    numbers.next().map_or("112", |phone| phone.dial.as_str())
}

/// The copy that a case keeps: a later update of the directory does not rewrite history.
#[must_use]
pub fn as_shown(directory: &Directory, contact: &Contact, suggestion: &Suggestion, outcome: ContactOutcome) -> ChosenContact {
    let Contact { id, country, name, emails, website, hours, eligibility_note, warnings, .. } = contact.clone();
    ChosenContact {
        id,
        country,
        name,
        phones: contact.phones.iter().map(phone_as_shown).collect(),
        emails,
        website,
        hours,
        eligibility_note,
        warnings,
        certainty: contact.certainty,
        source_date: contact.source_date,
        last_verified: contact.last_verified,
        directory: directory.review().compiled.to_string(),
        rank: suggestion.rank,
        reasons: suggestion.reasons.clone(),
        ask_first: suggestion.ask_first.clone(),
        cautions: suggestion.cautions.clone(),
        actions: suggestion.actions.clone(),
        outcome,
    }
}

fn phone_as_shown(phone: &Phone) -> ChosenPhone {
    let Phone { label, e164, dial, from_abroad, certainty } = phone.clone();
    ChosenPhone { label, e164, dial, from_abroad, certainty }
}
