//! What is due for review, and how long cases are kept. Nothing is erased by a date: a person decides.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::duty::Duty;
use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::retention::{Retention, days_before};
use crate::vault::{DueCursor, DuePage, Sealed, waiting};

impl Casework {
    /// A page of the cases that are due for review on this day, the longest overdue first; what has been in the bin for long too.
    #[must_use]
    pub fn due_for_review(&self, today: Date, after: Option<DueCursor>) -> Outcome<DuePage> {
        self.run(Duty::Casework, move |vault| Ok(vault.due_for_review(today, after)?))
    }

    /// The sealed assessments that nobody has filed for as long as a case lies in the bin. Only their dates are told.
    #[must_use]
    pub fn drafts_due(&self, today: Date) -> Outcome<Vec<Sealed>> {
        let until = days_before(today, Retention::DAYS_IN_BIN);
        self.run(Duty::Casework, move |vault| {
            let is_old = |one: &Sealed| TimeZone::UTC.to_datetime(one.at).date() <= until;
            Ok(waiting(vault.folder()).into_iter().filter(is_old).collect())
        })
    }

    /// Sets the day on which somebody looks whether the case is still needed; `None`: by the office's rule again.
    #[must_use]
    pub fn set_review(&self, case: CaseId, on: Option<Date>) -> Outcome<CaseId> {
        self.perform(case, move |case| Ok(if case.review() == on { Vec::new() } else { vec![Event::ReviewSet { on }] }))
    }

    /// How long this office keeps its cases before somebody looks at them.
    #[must_use]
    pub fn retention(&self) -> Outcome<Retention> {
        self.run(Duty::Casework, |vault| Ok(vault.retention()?))
    }

    /// Sets how long, in days: with the person's consent, and without.
    #[must_use]
    pub fn set_retention(&self, days: u16, days_without_consent: u16) -> Outcome<()> {
        self.run(Duty::Supervision, move |vault| {
            let retention = Retention::new(days, days_without_consent).map_err(|_| CaseworkError::RetentionRefused)?;
            Ok(vault.set_retention(retention)?)
        })
    }
}
