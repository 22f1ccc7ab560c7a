//! What is done about the safety of the cases: asked for by the pages of *Security*, one file a part.

mod backups;
mod check;
mod code;
mod destroy;
mod keeping;
mod officers;
mod part;
mod passphrase;
mod record;
mod restoring;

use std::path::PathBuf;

use egui::Context;

use super::app::App;
use super::job::{Job, Task};
use super::view::Busy;
use crate::casework::{
    AccessCursor, AccessPage, Casework, CaseworkError, Destroyed, Officer, Outcome, Passphrase, RecoveryCode, Report,
};
use crate::domain::entry::SlotId;
use crate::domain::personal::Personal;
use crate::domain::role::Role;

pub use self::backups::{BackupWish, Backups};
pub use self::check::Progress;
pub use self::keeping::{Keep, Keeping};
pub use self::part::SecurityPart;

/// One wish of a page of *Security*.
#[derive(Debug, Clone)]
pub enum Wish {
    /// The officer's own passphrase becomes another.
    ChangePassphrase { old: Passphrase, new: Passphrase },
    /// An officer gets a way to open the cases.
    AddOfficer { name: Personal<String>, role: Role, passphrase: Passphrase },
    /// The organisation gets one, by the public half of its key.
    AddOrganisation { name: String, recipient: String },
    /// An officer whose passphrase is lost gets a new one.
    ReplacePassphrase { slot: SlotId, new: Passphrase },
    /// Somebody's way to open the cases is taken away.
    Revoke(SlotId),
    /// Draws a new recovery code, to be written down.
    DrawCode,
    /// Puts it in the place of the old one.
    PutCode,
    /// Writes the code that is shown to a file, to be printed.
    PrintCode(PathBuf),
    /// Erases everything on this computer.
    Destroy,
    /// Begins anew after that.
    BeginAnew,
    /// Goes on with the record of access, from where a page of it ended.
    MoreRecord(AccessCursor),
    /// Looks whether anything is damaged.
    Check,
    /// Makes backups, or brings something back out of one.
    Backups(BackupWish),
    /// What is done about how long cases are kept.
    Keep(Keep),
}

/// What was read from the vault for the pages of *Security*.
#[derive(Debug, Default)]
pub struct Security {
    /// Everyone who can open the vault.
    pub officers: Option<Vec<Officer>>,
    /// The recovery code that was just drawn. It opens nothing yet.
    pub code: Option<RecoveryCode>,
    /// The folder of the cases.
    pub folder: String,
    /// What erasing everything came to.
    pub destroyed: Option<Destroyed>,
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
            Wish::AddOfficer { name, role, passphrase } => self.add_officer(&name, role, passphrase),
            Wish::AddOrganisation { name, recipient } => self.add_organisation(name, recipient),
            Wish::ReplacePassphrase { slot, new } => self.replace_passphrase(slot, new),
            Wish::Revoke(slot) => self.revoke(ctx, slot),
            Wish::DrawCode => self.draw_code(),
            Wish::PutCode => self.put_code(),
            Wish::PrintCode(file) => self.print_code(file),
            Wish::Destroy => self.destroy(),
            Wish::BeginAnew => self.begin_anew(),
            Wish::MoreRecord(after) => self.more_record(after),
            Wish::Check => self.check(ctx),
            Wish::Backups(wish) => self.back_up(ctx, wish),
            Wish::Keep(keep) => self.keep(keep),
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
            SecurityPart::Record => {
                self.read_officers();
                self.read_record();
            }
            SecurityPart::Destroy => self.state.security.folder = self.state.folder.vault().display().to_string(),
            SecurityPart::Backups => self.read_backups(),
            SecurityPart::Keeping => self.read_keeping(),
            SecurityPart::Passphrase | SecurityPart::Code | SecurityPart::Check => {}
        }
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
