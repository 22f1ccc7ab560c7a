//! One contact in words, as the officer sees it in a terminal.

use super::referral_text::numbers;
use crate::domain::contact::Contact;
use crate::domain::directory::Directory;
use crate::domain::situation::Situation;
use crate::domain::suggest::cautions;
use crate::i18n::texts::Texts;
use crate::message::Message;

/// The lines of one contact.
#[must_use]
pub fn lines(texts: &Texts, directory: &Directory, contact: &Contact, situation: &Situation) -> Vec<String> {
    let country = texts.country(contact.country).unwrap_or_else(|| contact.country.to_string());
    let mut lines = vec![format!("{} - {country} - {}", texts.contact_name(contact), texts.contact_kind(contact))];
    lines.extend(texts.contact_name_local(contact).map(|name| format!("  {name}")));
    if contact.is_archived() {
        lines.push(format!("  ! {}", texts.get("refer-closed")));
    }
    lines.extend(numbers(texts, contact));
    lines.extend(details(texts, contact));
    lines.push(format!("  {}", texts.checked(directory, contact)));
    lines.extend(cautions(directory, contact, situation).iter().map(|caution| format!("  ! {}", texts.word(*caution))));
    lines.extend(texts.contact_warnings(contact).iter().map(|warning| format!("  ! {warning}")));
    let note = |text: &String| texts.message(&Message::new("contact-office-note-label").text("text", text));
    lines.extend(contact.annotations.iter().map(|text| format!("  {}", note(text))));
    lines.push(String::new());
    lines
}

fn details(texts: &Texts, contact: &Contact) -> Vec<String> {
    let languages: Vec<String> =
        contact.languages.iter().map(|code| texts.language(code).unwrap_or_else(|| code.clone())).collect();
    let services: Vec<String> = contact.services.iter().map(|service| texts.word(*service)).collect();
    let fields = [
        ("contact-hours-label", texts.hours(contact)),
        ("contact-languages-label", languages.join(", ")),
        ("contact-interpretation-label", texts.interpretation(contact)),
        ("contact-services-label", services.join(", ")),
        ("contact-email-label", contact.emails.join(", ")),
        ("contact-website-label", contact.website.clone()),
        ("contact-address-label", contact.address.clone()),
        ("contact-eligibility-label", texts.eligibility(contact)),
        ("contact-note-label", texts.contact_note(contact)),
    ];
    let known = fields.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(key, value)| format!("  {}", texts.message(&Message::new(key).text("value", value)))).collect()
}
