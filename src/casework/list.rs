//! Lists cases.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::vault::{Cursor, Page};

impl Casework {
    /// A page of the cases, newest change first; from the beginning, or from where a page ended.
    #[must_use]
    pub fn list(&self, after: Option<Cursor>) -> Outcome<Page> {
        self.run(Duty::Casework, move |vault| Ok(vault.list(after)?))
    }
}
