//! Reads a case out of the vault.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::case::Case;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;

/// Whether what is read will show names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Whoever asks shows none of the case's personal texts.
    Hidden,
    /// The journal says that they were shown.
    Shown,
}

impl Casework {
    /// Tells a case from its journal. When names are to be shown, that is recorded first: unrecorded, they are not handed out.
    #[must_use]
    pub fn show(&self, case: CaseId, names: Names) -> Outcome<Case> {
        let at = self.environment().now();
        self.run(Duty::Casework, move |vault| {
            match names {
                Names::Hidden => {}
                Names::Shown => vault.append(case, vec![Event::NamesShown], at)?,
            }
            Ok(vault.case(case)?)
        })
    }
}
