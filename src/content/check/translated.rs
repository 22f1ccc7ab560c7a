//! The words of contacts and sources: English stands in the directory and the catalogue themselves, every other language translates
//! them in `contacts.ftl` and `sources.ftl`.

use std::collections::BTreeSet;

use super::can_be_read;
use super::fluent::{Language, Languages};
use super::texts::{ENGLISH, at};
use crate::content::Parts;
use crate::content::file::{Fault, Problem};
use crate::domain::contact::Contact;

/// The files that English lacks.
const FILES: [&str; 2] = ["contacts", "sources"];
/// Hours that every language says alike, or in a word of its own.
const HOURS_IN_WORDS: [&str; 2] = ["unknown", "24/7"];

/// Whether a text translates words that stand in the content.
pub fn is_of(text: &super::fluent::Text<'_>) -> bool {
    FILES.contains(&text.file.stem())
}

/// What the languages lack of these words, and what they have too much.
pub fn faults(parts: &Parts<'_>, languages: &Languages<'_>) -> Vec<Fault> {
    if !can_be_read(parts, &["assets/directory/", "assets/catalogue.toml", "checklists/"]) {
        return Vec::new();
    }
    let needed = needed(parts);
    let others = languages.iter().filter(|(locale, _)| *locale != ENGLISH);
    others.flat_map(|(locale, language)| of_language(&needed, locale, language)).collect()
}

fn of_language(needed: &BTreeSet<String>, locale: &str, language: &Language<'_>) -> Vec<Fault> {
    let own: BTreeSet<&str> = language.texts.iter().filter(|text| is_of(text)).map(|text| text.key.as_str()).collect();
    let missing = needed.iter().filter(|key| !own.contains(key.as_str())).map(|key| {
        let stem = if key.starts_with("source-") { "sources" } else { "contacts" };
        let file = format!("i18n/{locale}/{stem}.ftl");
        Fault { file, line: 1, field: key.clone(), problem: Problem::NoText(key.clone()) }
    });
    let unknown = language.texts.iter().filter(|text| is_of(text) && !needed.contains(&text.key));
    missing.chain(unknown.map(|text| at(text, Problem::Unused(text.key.clone())))).collect()
}

fn needed(parts: &Parts<'_>) -> BTreeSet<String> {
    let contacts = parts.directories.iter().flat_map(|read| &read.value.contacts);
    let mut needed: BTreeSet<String> = contacts.flat_map(of_contact).collect();
    for source in parts.catalogue.iter().flat_map(|read| read.value.sources()) {
        let id = source.id.as_str().replace('.', "-");
        for (part, words) in [("read", &source.how_far_read), ("note", &source.note)] {
            if !words.is_empty() {
                needed.insert(format!("source-{id}-{part}"));
            }
        }
    }
    needed
}

fn of_contact(contact: &Contact) -> Vec<String> {
    let hours = if HOURS_IN_WORDS.contains(&contact.hours.as_str()) { "" } else { contact.hours.as_str() };
    let parts = [
        ("name", contact.name.as_str()),
        ("hours", hours),
        ("interpretation", contact.interpretation.as_str()),
        ("eligibility", contact.eligibility_note.as_str()),
        ("note", contact.note.as_str()),
    ];
    let mut keys: Vec<String> =
        parts.iter().filter(|(_, words)| !words.is_empty()).map(|(part, _)| format!("contact-{}-{part}", contact.id)).collect();
    keys.extend((1..=contact.warnings.len()).map(|number| format!("contact-{}-warning-{number}", contact.id)));
    let labelled = (1..).zip(&contact.phones).filter(|(_, phone)| !phone.label.is_empty());
    keys.extend(labelled.map(|(number, _): (u8, _)| format!("contact-{}-phone-{number}", contact.id)));
    keys
}
