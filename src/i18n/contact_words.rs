//! What the sources say of a contact, and how far a source was read: in this language where the words are translated, else as the
//! directory and the catalogue have them.

use super::texts::Texts;
use crate::domain::checklist::Source;
use crate::domain::chosen_contact::ChosenContact;
use crate::domain::contact::{Contact, ContactId, Known};
use crate::domain::directory::Directory;

/// How the directory says that hours are not known.
const UNKNOWN: &str = "unknown";

impl Texts {
    /// What a contact is called: as it calls itself for whoever reads its language, else as it is called in this one.
    #[must_use]
    pub fn contact_name(&self, contact: &Contact) -> String {
        self.of_contact(contact, "name", &contact.name)
    }

    /// What a contact is called that is known by its id, whether or not the directory still has it.
    #[must_use]
    pub fn name_of(&self, directory: &Directory, contact: &ContactId) -> String {
        directory.contact(contact.as_str()).map_or_else(|| contact.to_string(), |contact| self.contact_name(contact))
    }

    /// What a contact is called that a case keeps: as it was named then, once the directory names it otherwise.
    #[must_use]
    pub fn chosen_name(&self, directory: &Directory, chosen: &ChosenContact) -> String {
        self.known_name(directory, &chosen.id, &chosen.name)
    }

    /// What a contact of this name is called: in this language where the directory has it by that name.
    #[must_use]
    pub fn known_name(&self, directory: &Directory, id: &ContactId, name: &str) -> String {
        let listed = directory.contact(id.as_str()).filter(|contact| contact.name == name);
        listed.map_or_else(|| name.to_owned(), |contact| self.contact_name(contact))
    }

    /// What kind of contact it is; of an interpreter also whether it is a woman or a man.
    #[must_use]
    pub fn contact_kind(&self, contact: &Contact) -> String {
        let kind = self.word(contact.kind);
        contact.gender.map_or_else(|| kind.clone(), |gender| format!("{kind}, {}", self.word(gender)))
    }

    /// What it calls itself, where it is named in another language; whoever calls hears this name.
    #[must_use]
    pub fn contact_name_local<'a>(&self, contact: &'a Contact) -> Option<&'a str> {
        let local = contact.name_local.as_str();
        (!local.is_empty() && local != self.contact_name(contact)).then_some(local)
    }

    /// The hours in the words of the sources; that they are not known, where they are not.
    #[must_use]
    pub fn hours(&self, contact: &Contact) -> String {
        if contact.hours == UNKNOWN { self.word(Known::Unknown) } else { self.of_contact(contact, "hours", &contact.hours) }
    }

    #[must_use]
    pub fn interpretation(&self, contact: &Contact) -> String {
        self.of_contact(contact, "interpretation", &contact.interpretation)
    }

    /// Whom the contact helps, and on what condition.
    #[must_use]
    pub fn eligibility(&self, contact: &Contact) -> String {
        self.of_contact(contact, "eligibility", &contact.eligibility_note)
    }

    #[must_use]
    pub fn contact_note(&self, contact: &Contact) -> String {
        self.of_contact(contact, "note", &contact.note)
    }

    /// What to be careful about, a sentence each.
    #[must_use]
    pub fn contact_warnings(&self, contact: &Contact) -> Vec<String> {
        let warnings = (1..).zip(&contact.warnings);
        warnings.map(|(number, warning): (u8, _)| self.of_contact(contact, &format!("warning-{number}"), warning)).collect()
    }

    /// What each number of the contact is for, in their order.
    #[must_use]
    pub fn phone_labels(&self, contact: &Contact) -> Vec<String> {
        let phones = (1..).zip(&contact.phones);
        phones.map(|(number, phone): (u8, _)| self.of_contact(contact, &format!("phone-{number}"), &phone.label)).collect()
    }

    /// How far a source was read.
    #[must_use]
    pub fn how_far_read(&self, source: &Source) -> String {
        self.own_or(&of_source(source, "read"), &source.how_far_read)
    }

    #[must_use]
    pub fn source_note(&self, source: &Source) -> String {
        self.own_or(&of_source(source, "note"), &source.note)
    }

    fn of_contact(&self, contact: &Contact, part: &str, words: &str) -> String {
        if contact.is_changed { words.to_owned() } else { self.own_or(&format!("contact-{}-{part}", contact.id), words) }
    }

    /// This language's words, if there are any to translate and they are; else those that stand there.
    fn own_or(&self, key: &str, words: &str) -> String {
        if words.is_empty() { String::new() } else { self.own(key).unwrap_or_else(|| words.to_owned()) }
    }
}

fn of_source(source: &Source, part: &str) -> String {
    format!("source-{}-{part}", source.id.as_str().replace('.', "-"))
}
