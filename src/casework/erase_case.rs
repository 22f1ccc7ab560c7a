//! Erases one case, and says honestly what is beyond reach.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::duty::Duty;
use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::label::CaseLabel;
use crate::domain::retention::ErasureReason;
use crate::vault::{Sweep, Tombstone, Vault};

/// A case that is no longer there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// What it was called, to tell the officer; nothing keeps it.
    pub label: CaseLabel,
    pub on: Date,
    pub sweep: Sweep,
}

impl Casework {
    /// Erases a case for good: a supervisor's duty. Whoever asks for it has asked the officer; nothing asks again here. A legal
    /// hold stops it.
    #[must_use]
    pub fn erase_case(&self, case: CaseId, reason: ErasureReason) -> Outcome<Erased> {
        let today = self.today();
        self.run_alone(Duty::Supervision, move |vault| {
            let label = may_be_erased(vault, case)?;
            let sweep = vault.erase_case(case, reason, today)?;
            Ok(Erased { label, on: today, sweep })
        })
    }

    /// Erases cases for good, in less time than one by one. If a legal hold stops one of them, all of them stay.
    #[must_use]
    pub fn erase_cases(&self, cases: Vec<CaseId>, reason: ErasureReason) -> Outcome<Vec<Erased>> {
        let today = self.today();
        self.run_alone(Duty::Supervision, move |vault| {
            let labels = cases.iter().map(|case| may_be_erased(vault, *case)).collect::<Result<Vec<_>, _>>()?;
            let sweep = vault.erase_cases(&cases, reason, today)?;
            Ok(labels.into_iter().map(|label| Erased { label, on: today, sweep }).collect())
        })
    }

    /// What is left of the cases that were erased, the latest first.
    #[must_use]
    pub fn tombstones(&self) -> Outcome<Vec<Tombstone>> {
        self.run(Duty::Supervision, |vault| Ok(vault.tombstones()?))
    }

    /// Days are reckoned in UTC, so that one moment is one day wherever the computer is taken.
    pub(super) fn today(&self) -> Date {
        TimeZone::UTC.to_datetime(self.environment().now()).date()
    }
}

/// Gathers all of the case, for what waits in the drop-box may hold it, and tells its label.
fn may_be_erased(vault: &mut Vault, case: CaseId) -> Result<CaseLabel, CaseworkError> {
    vault.gather(case)?;
    let told = vault.case(case)?;
    if told.hold().is_some() {
        return Err(CaseworkError::CaseHeld);
    }
    Ok(told.label())
}
