//! Keeps an assessment as a case.

use super::draft::Draft;
use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::case::Case;
use crate::vault::{Folder, Sealed, drop_into, remove_way_back, waiting};

/// What can be told of a data folder without opening its vault.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    pub holds_vault: bool,
    /// What waits to be filed, the newest last.
    pub waiting: Vec<Sealed>,
    pub has_way_back: bool,
}

/// Looks at the data folder, on a thread of its own: a drive may be slow.
#[must_use]
pub fn look(folder: Folder) -> Outcome<Standing> {
    Outcome::start(move || Ok(standing(&folder)))
}

/// Looks at the data folder.
#[must_use]
pub fn standing(folder: &Folder) -> Standing {
    Standing { holds_vault: folder.holds_vault(), waiting: waiting(folder), has_way_back: folder.way_back().exists() }
}

impl Casework {
    /// Keeps a draft as a case and tells it. It is sealed first, so that a power cut at any moment leaves it once and whole:
    /// sealed, or filed. What else waits is filed too, and the way back to it is at its end.
    #[must_use]
    pub fn file_draft(&self, draft: Draft) -> Outcome<Case> {
        self.run(Duty::Casework, move |vault| {
            let folder = vault.folder().clone();
            drop_into(&folder, &draft.bundle())?;
            vault.file_inbox(None)?;
            remove_way_back(&folder)?;
            Ok(vault.case(draft.case())?)
        })
    }
}
