//! Finds cases.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::label::CaseLabel;
use crate::vault::Page;

impl Casework {
    /// The newest cases that hold every word typed, each as the beginning of one, in whatever script; with nothing typed, the list.
    #[must_use]
    pub fn find(&self, typed: String) -> Outcome<Page> {
        self.run(Duty::Casework, move |vault| Ok(vault.find(&typed)?))
    }

    /// The case that people call so.
    #[must_use]
    pub fn with_label(&self, label: CaseLabel) -> Outcome<CaseId> {
        self.run(Duty::Casework, move |vault| Ok(vault.with_label(label)?))
    }
}
