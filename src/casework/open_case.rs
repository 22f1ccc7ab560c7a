//! Opens a case.

use super::draft::Draft;
use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::label::CaseLabel;

impl Casework {
    /// Opens a case with everything that the draft holds, in one transaction, under a fresh label.
    #[must_use]
    pub fn open_case(&self, draft: Draft) -> Outcome<(CaseId, CaseLabel)> {
        self.run(Duty::Casework, move |vault| Ok(vault.new_case(draft.language(), draft.opened(), draft.events())?))
    }
}
