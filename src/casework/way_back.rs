//! Hides what is open, and finds the way back to it.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};

use super::draft::Draft;
use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::exchange::way_back::WayBack;
use crate::vault::{Folder, VaultError, drop_into, lay_way_back, remove_way_back, take_back};

/// Seals an assessment, if one may be kept, and the way back to it, on a thread of its own.
#[must_use]
pub fn seal(folder: Folder, draft: Option<Draft>, way: WayBack) -> Outcome<()> {
    in_turn(move || {
        if let Some(draft) = draft {
            drop_into(&folder, &draft.bundle())?;
        }
        lay_way_back(&folder, &way)
    })
}

/// Seals an assessment that is done with, to be filed at the next unlock, on a thread of its own.
#[must_use]
pub fn seal_to_file(folder: Folder, draft: Option<Draft>) -> Outcome<()> {
    in_turn(move || {
        if let Some(draft) = draft {
            drop_into(&folder, &draft.bundle())?;
        }
        remove_way_back(&folder)
    })
}

/// Takes the way back away, on a thread of its own: there is nothing to come back to.
#[must_use]
pub fn forget_way_back(folder: Folder) -> Outcome<()> {
    in_turn(move || remove_way_back(&folder))
}

/// Lets go of an assessment that was sealed, and of the way back to it, on a thread of its own.
#[must_use]
pub fn let_go(folder: Folder, draft: Draft) -> Outcome<()> {
    in_turn(move || {
        take_back(&folder, draft.id())?;
        remove_way_back(&folder)
    })
}

/// The end of what was begun last.
static LAST: Mutex<Option<Receiver<()>>> = Mutex::new(None);

/// Does something on a thread of its own, after all that was asked for before it: what is sealed on hiding takes the place of
/// what was being sealed as it was typed, and never the other way round.
fn in_turn(work: impl FnOnce() -> Result<(), VaultError> + Send + 'static) -> Outcome<()> {
    let (end, next) = channel::<()>();
    let before = LAST.lock().unwrap_or_else(PoisonError::into_inner).replace(next);
    Outcome::start(move || {
        if let Some(before) = before {
            // Nothing is ever sent: it ends when the other end is let go, also where its thread did not begin.
            let _ = before.recv();
        }
        let done = work();
        drop(end);
        done
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

    /// Locks a damaged vault without writing to its files.
    #[must_use]
    pub fn lock_as_it_is(self) -> Outcome<()> {
        let left = self.run(Duty::Casework, |vault| Ok(vault.leave_as_it_is()?));
        Outcome::start(move || {
            // Where the log can't be left, closing works it into the file: nothing is lost then either.
            let _ = left.wait();
            drop(self);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::in_turn;

    #[test]
    fn what_is_sealed_later_is_written_later() {
        let done = Arc::new(AtomicUsize::new(0));

        let outcomes: Vec<_> = (0..50)
            .map(|place| {
                let done = Arc::clone(&done);
                in_turn(move || {
                    assert_eq!(done.fetch_add(1, Ordering::SeqCst), place);
                    Ok(())
                })
            })
            .collect();

        assert!(outcomes.into_iter().all(|outcome| outcome.wait().is_ok()));
    }
}
