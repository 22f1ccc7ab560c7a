//! Reads the record of access.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::vault::{AccessCursor, AccessPage};

impl Casework {
    /// A page of the record of access, newest first; from its end, or from where a page ended.
    #[must_use]
    pub fn access_record(&self, after: Option<AccessCursor>) -> Outcome<AccessPage> {
        self.run(Duty::Supervision, move |vault| Ok(vault.access_record(after)?))
    }
}
