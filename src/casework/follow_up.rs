//! Sets what is due, and ticks it off.

use jiff::civil::Date;

use super::outcome::Outcome;
use super::session::{Casework, check_open};
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;

impl Casework {
    /// Sets something due on a day.
    #[must_use]
    pub fn set_follow_up(&self, case: CaseId, on: Date, what: Personal<String>) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(vec![Event::FollowUpSet { on, what }])
        })
    }

    /// What was due on this day is done.
    #[must_use]
    pub fn complete_follow_up(&self, case: CaseId, on: Date) -> Outcome<CaseId> {
        self.perform(case, move |_| Ok(vec![Event::FollowUpDone { on }]))
    }
}
