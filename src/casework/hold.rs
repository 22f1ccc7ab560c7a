//! A legal hold: the law or a court wants the case kept.

use super::duty::Duty;
use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;

impl Casework {
    /// Keeps a case from being erased, with the reason. On a case that is held already, the new reason holds.
    #[must_use]
    pub fn hold(&self, case: CaseId, reason: Personal<String>) -> Outcome<CaseId> {
        self.perform(case, move |_| {
            if reason.reveal().trim().is_empty() {
                return Err(CaseworkError::NothingToRecord);
            }
            Ok(vec![Event::HoldSet { reason }])
        })
    }

    /// Lifts the hold: a supervisor's duty, for the case can be erased then.
    #[must_use]
    pub fn lift_hold(&self, case: CaseId) -> Outcome<CaseId> {
        let rule = |case: &crate::domain::case::Case| Ok(case.hold().map(|_| Event::HoldLifted).into_iter().collect());
        self.perform_as(Duty::Supervision, case, rule)
    }
}
