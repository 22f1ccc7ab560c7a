//! How sure a contact is, in words.

use super::texts::Texts;
use crate::domain::contact::{Contact, ContactType};
use crate::domain::country::CountryCode;
use crate::domain::directory::Directory;
use crate::domain::referral::Action;
use crate::message::Message;

impl Texts {
    /// The emergency number of a country; where none is on file, or the country is not known, in words.
    #[must_use]
    pub fn emergency(&self, directory: &Directory, country: Option<CountryCode>) -> String {
        let number = country.and_then(|country| directory.emergency_number(country));
        number.map_or_else(|| self.get("refer-emergency-unknown"), str::to_owned)
    }

    /// Since when a contact that is past its time has not been verified, and what to do.
    #[must_use]
    pub fn blocked(&self, contact: &Contact) -> String {
        match contact.last_verified.or(contact.source_date) {
            Some(date) => self.message(&Message::new("refer-blocked").text("date", self.partial_date(date))),
            None => self.get("refer-blocked-undated"),
        }
    }

    /// What can be done with the contact. Who has no number is not called.
    #[must_use]
    pub fn action(&self, action: Action, contact: &Contact) -> String {
        match action {
            Action::CallForAdviceWithoutName if contact.phones.is_empty() => self.get("refer-ask-without-name-action"),
            Action::CallForAdviceWithoutName | Action::Call | Action::GiveNumber | Action::ReferWithConsent => self.word(action),
        }
    }

    /// When a person last checked the contact; that nobody has, where nobody has.
    #[must_use]
    pub fn checked(&self, directory: &Directory, contact: &Contact) -> String {
        // Where there is no number there is nothing to call.
        let is_written = contact.phones.is_empty();
        let message = match (contact.last_verified, contact.source_date) {
            (Some(date), _) => Message::new("refer-checked").text("date", self.partial_date(date)),
            // An emergency number is never called to try it.
            (None, _) if contact.kind == ContactType::Emergency => Message::new("refer-unverified-emergency"),
            (None, Some(date)) => {
                let key = if is_written { "refer-unverified-written-dated" } else { "refer-unverified-dated" };
                Message::new(key).text("date", self.partial_date(date))
            }
            (None, None) => Message::new(if is_written { "refer-unverified-written" } else { "refer-unverified" }),
        };
        let message = message.text("emergency", self.emergency(directory, Some(contact.country)));
        self.message(&message)
    }
}
