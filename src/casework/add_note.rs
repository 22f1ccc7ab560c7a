//! Adds what the officer writes freely.

use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;

impl Casework {
    /// Adds a note, in an open or a closed case. Blanks alone are refused.
    #[must_use]
    pub fn add_note(&self, case: CaseId, text: Personal<String>) -> Outcome<CaseId> {
        self.perform(case, move |_| {
            if text.reveal().trim().is_empty() {
                return Err(CaseworkError::NothingToRecord);
            }
            Ok(vec![Event::NoteAdded { text }])
        })
    }
}
