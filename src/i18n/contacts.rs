//! How sure a contact is, in words.

use super::texts::Texts;
use crate::domain::contact::Contact;
use crate::domain::directory::Directory;
use crate::message::Message;

impl Texts {
    /// When a person last checked the contact; that nobody has, where nobody has.
    #[must_use]
    pub fn checked(&self, directory: &Directory, contact: &Contact) -> String {
        let emergency = directory.emergency_number(Some(contact.country));
        let message = match (contact.last_verified, contact.source_date) {
            (Some(date), _) => Message::new("refer-checked").text("date", self.partial_date(date)),
            (None, Some(date)) => {
                Message::new("refer-unverified-dated").text("date", self.partial_date(date)).text("emergency", emergency)
            }
            (None, None) => Message::new("refer-unverified").text("emergency", emergency),
        };
        self.message(&message)
    }
}
