//! The bin: what is put there can be taken out again, until somebody erases it.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::vault::{Cursor, Page};

impl Casework {
    /// Puts a case into the bin: it is in no list but the bin's, and is not found. Nothing of it is erased.
    #[must_use]
    pub fn bin_case(&self, case: CaseId) -> Outcome<CaseId> {
        self.perform(case, |case| Ok(if case.binned().is_some() { Vec::new() } else { vec![Event::Binned] }))
    }

    /// Takes a case out of the bin.
    #[must_use]
    pub fn take_from_bin(&self, case: CaseId) -> Outcome<CaseId> {
        self.perform(case, |case| Ok(case.binned().map(|_| Event::TakenFromBin).into_iter().collect()))
    }

    /// A page of the bin, what was put there last first.
    #[must_use]
    pub fn binned(&self, after: Option<Cursor>) -> Outcome<Page> {
        self.run(Duty::Casework, move |vault| Ok(vault.binned(after)?))
    }
}
