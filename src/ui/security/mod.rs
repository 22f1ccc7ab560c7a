//! What is done about the safety of the cases: asked for by the pages of *Security*, one file a part.

mod backups;
mod check;
mod part;
mod passphrase;
mod record;
mod restoring;

use egui::Context;

use super::app::App;
use super::job::{Job, Task};
use super::view::Busy;
use crate::casework::{AccessCursor, AccessPage, Casework, CaseworkError, Officer, Outcome, Passphrase, Report};

pub use self::backups::{BackupWish, Backups};
pub use self::check::Progress;
pub use self::part::SecurityPart;

/// One wish of a page of *Security*.
#[derive(Debug, Clone)]
pub enum Wish {
    /// The officer's own passphrase becomes another.
    ChangePassphrase { old: Passphrase, new: Passphrase },
    /// Goes on with the record of access, from where a page of it ended.
    MoreRecord(AccessCursor),
    /// Looks whether anything is damaged.
    Check,
    /// Makes backups, or brings something back out of one.
    Backups(BackupWish),
}

/// What was read from the vault for the pages of *Security*.
#[derive(Debug, Default)]
pub struct Security {
    /// Everyone who can open the vault.
    pub officers: Option<Vec<Officer>>,
    /// The record of access, as far as it was read.
    pub record: Option<AccessPage>,
    /// What the last check found.
    pub report: Option<Report>,
    pub backups: Backups,
    /// How far what takes long has come.
    pub progress: Progress,
    /// Counts what was done, so that a page begins anew after it.
    pub done: u64,
}

impl App {
    pub(super) fn secure(&mut self, ctx: &Context, wish: Wish) {
        match wish {
            Wish::ChangePassphrase { old, new } => self.change_passphrase(old, new),
            Wish::MoreRecord(after) => self.more_record(after),
            Wish::Check => self.check(ctx),
            Wish::Backups(wish) => self.back_up(ctx, wish),
        }
    }

    /// Reads what a part shows.
    pub(super) fn look_at(&mut self, part: SecurityPart) {
        match part {
            SecurityPart::All => {
                self.read_officers();
                self.read_whether_overdue();
            }
            SecurityPart::Officers => self.read_officers(),
            SecurityPart::Record => self.read_record(),
            SecurityPart::Backups => self.read_backups(),
            SecurityPart::Passphrase
            | SecurityPart::Code
            | SecurityPart::Keeping
            | SecurityPart::Check
            | SecurityPart::Destroy => {}
        }
    }

    fn read_officers(&mut self) {
        self.ask(Busy::Reading, Casework::officers, |app, _, officers| app.state.security.officers = Some(officers));
    }

    /// Asks something of the open vault; a refusal is told on the page, an outcome taken in.
    pub(super) fn ask<T: Send + 'static>(
        &mut self,
        busy: Busy,
        what: impl FnOnce(&Casework) -> Outcome<T>,
        then: impl FnOnce(&mut Self, &Context, T) + 'static,
    ) {
        let Some(casework) = &self.state.door.casework else { return };
        let task = Task::new(busy, what(casework), move |app: &mut Self, ctx, outcome: Result<T, CaseworkError>| match outcome {
            Ok(outcome) => then(app, ctx, outcome),
            Err(error) => app.refuse(&error),
        });
        self.state.refused = None;
        self.state.jobs.add(Job::Task(task));
    }
}
