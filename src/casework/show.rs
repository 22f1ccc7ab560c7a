//! Reads a case out of the vault.

use std::collections::BTreeMap;

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::case::Case;
use crate::domain::entry::CaseId;
use crate::domain::personal::Personal;

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
                Names::Shown => vault.record_names_shown(&[case], at)?,
            }
            Ok(vault.case(case)?)
        })
    }

    /// What the officer knows these cases by: the nickname, else the name. Each that is handed out is recorded in its case first.
    #[must_use]
    pub fn names(&self, cases: Vec<CaseId>) -> Outcome<BTreeMap<CaseId, Personal<String>>> {
        let at = self.environment().now();
        self.run(Duty::Casework, move |vault| {
            let mut names = BTreeMap::new();
            for id in cases {
                let case = vault.case(id)?;
                if let Some(name) = case.nickname().or_else(|| case.name()) {
                    names.insert(id, name.clone());
                }
            }
            vault.record_names_shown(&names.keys().copied().collect::<Vec<_>>(), at)?;
            Ok(names)
        })
    }
}
