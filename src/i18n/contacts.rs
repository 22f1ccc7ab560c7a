//! How sure a contact is, in words.

use super::texts::Texts;
use crate::domain::contact::{Contact, ContactType};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::message::Message;

impl Texts {
    /// The emergency number of a country; where none is on file, or the country is not known, in words.
    #[must_use]
    pub fn emergency(&self, directory: &Directory, country: Option<CountryCode>) -> String {
        let number = country.and_then(|country| directory.emergency_number(country));
        number.map_or_else(|| self.get("refer-emergency-unknown"), str::to_owned)
    }

    /// When a person last checked the contact; that nobody has, where nobody has.
    #[must_use]
    pub fn checked(&self, directory: &Directory, contact: &Contact) -> String {
        let message = match (contact.last_verified, contact.source_date) {
            (Some(date), _) => Message::new("refer-checked").text("date", self.partial_date(date)),
            // An emergency number is never called to try it.
            (None, _) if contact.kind == ContactType::Emergency => Message::new("refer-unverified-emergency"),
            (None, Some(date)) => Message::new("refer-unverified-dated").text("date", self.partial_date(date)),
            (None, None) => Message::new("refer-unverified"),
        };
        let message = message.text("emergency", self.emergency(directory, Some(contact.country)));
        self.message(&message)
    }
}
