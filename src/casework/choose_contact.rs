//! Records whom the officer and the person turn to, and what came of it.

use super::outcome::Outcome;
use super::session::{Casework, check_open};
use crate::domain::chosen_contact::{ChosenContact, ContactOutcome};
use crate::domain::contact::ContactId;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;

impl Casework {
    /// Records a contact that was chosen, whole, as it was shown.
    #[must_use]
    pub fn choose_contact(&self, case: CaseId, contact: ChosenContact) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(vec![Event::ContactChosen { contact: Box::new(contact) }])
        })
    }

    /// Records what became of a contact.
    #[must_use]
    pub fn follow_contact(&self, case: CaseId, contact: ContactId, outcome: ContactOutcome) -> Outcome<CaseId> {
        self.perform(case, move |_| Ok(vec![Event::ContactFollowed { contact, outcome }]))
    }
}
