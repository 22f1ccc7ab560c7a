//! Checks the vault, and mends what can be built again.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::vault::Report;

impl Casework {
    /// The full check. It changes nothing.
    #[must_use]
    pub fn verify(&self) -> Outcome<Report> {
        self.run(Duty::Casework, |vault| Ok(vault.verify()?))
    }

    /// Builds the list and the search index again from the journal.
    #[must_use]
    pub fn rebuild(&self) -> Outcome<()> {
        self.run(Duty::Casework, |vault| Ok(vault.rebuild()?))
    }
}
