//! Closes a case, and opens it again.

use super::outcome::Outcome;
use super::session::{Casework, check_open};
use crate::domain::case::CaseStatus;
use crate::domain::entry::CaseId;
use crate::domain::event::{ClosingReason, Event};

impl Casework {
    /// Closes a case. It stays readable and can be opened again.
    #[must_use]
    pub fn close_case(&self, case: CaseId, reason: ClosingReason) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(vec![Event::Closed { reason }])
        })
    }

    /// Opens a closed case again; one that is open stays as it is.
    #[must_use]
    pub fn reopen_case(&self, case: CaseId) -> Outcome<CaseId> {
        self.perform(case, |case| match case.status() {
            CaseStatus::Open => Ok(Vec::new()),
            CaseStatus::Closed => Ok(vec![Event::Reopened]),
        })
    }
}
