//! Hides what is open, and finds the way back to it.

use super::draft::Draft;
use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::exchange::way_back::WayBack;
use crate::vault::{Folder, drop_into, lay_way_back, remove_way_back, take_back};

/// Seals an assessment, if one may be kept, and the way back to it, on a thread of its own.
#[must_use]
pub fn seal(folder: Folder, draft: Option<Draft>, way: WayBack) -> Outcome<()> {
    Outcome::start(move || {
        if let Some(draft) = draft {
            drop_into(&folder, &draft.bundle())?;
        }
        lay_way_back(&folder, &way)
    })
}

/// Seals an assessment that is done with, to be filed at the next unlock, on a thread of its own.
#[must_use]
pub fn seal_to_file(folder: Folder, draft: Option<Draft>) -> Outcome<()> {
    Outcome::start(move || {
        if let Some(draft) = draft {
            drop_into(&folder, &draft.bundle())?;
        }
        remove_way_back(&folder)
    })
}

/// Takes the way back away, on a thread of its own: there is nothing to come back to.
#[must_use]
pub fn forget_way_back(folder: Folder) -> Outcome<()> {
    Outcome::start(move || remove_way_back(&folder))
}

/// Lets go of an assessment that was sealed, and of the way back to it, on a thread of its own.
#[must_use]
pub fn let_go(folder: Folder, draft: Draft) -> Outcome<()> {
    Outcome::start(move || {
        take_back(&folder, draft.id())?;
        remove_way_back(&folder)
    })
}

impl Casework {
    /// The way back, with the assessment it leads to, if that is still sealed.
    #[must_use]
    pub fn way_back(&self) -> Outcome<Option<(WayBack, Option<Draft>)>> {
        self.run(Duty::Casework, |vault| {
            let Some(way) = vault.way_back() else { return Ok(None) };
            let bundle = way.draft.and_then(|id| vault.sealed(id).ok());
            Ok(Some((way, bundle.and_then(Draft::read))))
        })
    }

    /// Locks the vault, on a thread of its own. It is locked when the outcome is there.
    #[must_use]
    pub fn lock(self) -> Outcome<()> {
        Outcome::start(move || {
            drop(self);
            Ok(())
        })
    }
}
