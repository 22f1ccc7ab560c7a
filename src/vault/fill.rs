//! Takes in many cases in one transaction, for vaults to measure with. Only in builds with the feature `harness`.

use jiff::Timestamp;

use super::error::VaultError;
use super::open::Vault;
use super::record;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;

/// A case to come.
pub struct Filling {
    pub language: String,
    pub opened: Timestamp,
    pub events: Vec<DatedEvent>,
}

impl Vault {
    /// Opens all cases, each under a label of its own.
    ///
    /// # Errors
    /// When they can't be written; then none is.
    pub fn fill(&mut self, cases: Vec<Filling>) -> Result<(), VaultError> {
        self.write(|tx, author, environment| {
            for Filling { language, opened, events } in cases {
                let (case, label) = (CaseId(environment.uuid()?), record::fresh_label(tx, environment)?);
                let first = DatedEvent::new(opened, Event::Opened { label, language });
                let all: Vec<_> = std::iter::once(first).chain(events).collect();
                record::take_in(tx, author, case, &all, environment)?;
            }
            Ok(())
        })
    }
}
