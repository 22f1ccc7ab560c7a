//! Backups as the window sees them: made in the background, written to a file, looked into, and brought back.

use std::path::PathBuf;

use egui::Context;
use jiff::Timestamp;

use super::Progress;
use crate::casework::{Backup, CaseRow, Casework, CaseworkError, Outcome, Passphrase, place_for_backups};
use crate::domain::entry::CaseId;
use crate::message::Message;
use crate::ui::app::App;
use crate::ui::job::{Job, Task};
use crate::ui::route::{Route, SecurityPart};
use crate::ui::view::Busy;

/// One wish of the page of backups, or of the page that tells of damage.
#[derive(Debug, Clone)]
pub enum BackupWish {
    Now,
    ToFile {
        file: PathBuf,
        replace: bool,
    },
    /// A new one in the place of all others.
    ReplaceAll,
    /// Lists the cases in a backup, which opens with the passphrase of its day.
    Open {
        backup: PathBuf,
        secret: Passphrase,
    },
    /// Lets go of what was listed.
    Close,
    BringBack {
        backup: PathBuf,
        secret: Passphrase,
        case: CaseId,
    },
    /// Puts the whole backup in the place of the cases, which are set aside and kept.
    Whole {
        backup: PathBuf,
        secret: Passphrase,
    },
    /// Reads what can be read of damaged cases into new ones; the damaged ones are set aside and kept.
    Salvage(Passphrase),
    /// Closes cases that turned out to be damaged, and says what can be done.
    LookAtDamage,
    /// Looks whether the folder of the cases is there again.
    LookAgain,
}

/// What was read of the backups, and what is being done.
#[derive(Debug, Default)]
pub struct Backups {
    /// Those on this computer, the newest first, each with whether it is whole.
    pub found: Option<Vec<(Backup, bool)>>,
    /// When that was looked at.
    pub checked: Option<Timestamp>,
    /// Whether something changed that no backup of the last week holds.
    pub is_overdue: bool,
    /// Where a backup may be written to.
    pub proposed: Option<PathBuf>,
    /// Which backup is open, with its cases.
    pub opened: Option<(PathBuf, Vec<CaseRow>)>,
    /// The newest whole one, looked for when the cases can't be opened.
    pub whole: Option<Option<Backup>>,
    /// Why the day's backup could not be made.
    pub not_made: Option<Message>,
    /// Whether one is being made.
    pub is_making: bool,
    pub progress: Progress,
}

impl App {
    pub(super) fn back_up(&mut self, ctx: &Context, wish: BackupWish) {
        match wish {
            BackupWish::Now => self.back_up_now(ctx),
            BackupWish::ToFile { file, replace } => self.back_up_to(ctx, file, replace),
            BackupWish::ReplaceAll => self.replace_backups(ctx),
            BackupWish::Open { backup, secret } => self.open_backup(backup, secret),
            BackupWish::Close => self.state.security.backups.opened = None,
            BackupWish::BringBack { backup, secret, case } => self.bring_back(backup, secret, case),
            BackupWish::Whole { backup, secret } => self.restore_whole(ctx, backup, secret),
            BackupWish::Salvage(secret) => self.salvage(ctx, secret),
            BackupWish::LookAtDamage => self.look_at_damage(ctx),
            BackupWish::LookAgain => self.look_for_cases(),
        }
    }

    /// The day's backup, once the cases are open and everything is filed. Nothing waits for it.
    pub(in crate::ui) fn back_up_the_day(&mut self) {
        if let Some(casework) = self.state.door.to_write() {
            self.state.jobs.add(Job::BackUp(casework.back_up_if_due()));
        }
    }

    pub(in crate::ui) fn backed_up(&mut self, outcome: Result<Option<Backup>, CaseworkError>) {
        if self.state.door.casework.is_none() {
            // It was locked meanwhile: the next unlock makes one.
            return;
        }
        match outcome {
            Ok(_) => {
                self.state.security.backups.not_made = None;
                self.look_at_backups_again();
            }
            Err(error) => {
                let told = Message::new("error-backup-not-made").message("reason", error.message());
                self.state.security.backups.not_made = Some(error.message());
                // What was refused to the officer comes first; the page of backups tells this too.
                self.state.refused.get_or_insert(told);
            }
        }
    }

    fn look_at_backups_again(&mut self) {
        if self.shell.route == Route::Security(SecurityPart::Backups) {
            self.read_backups();
        }
    }

    pub(super) fn read_backups(&mut self) {
        if self.state.security.backups.proposed.is_none() {
            self.ask(Busy::Reading, |_| place_for_backups(), |app, _, place| app.state.security.backups.proposed = Some(place));
        }
        self.ask(Busy::Reading, Casework::backups, |app, _, (found, is_overdue)| {
            let now = app.state.now;
            let backups = &mut app.state.security.backups;
            (backups.found, backups.is_overdue, backups.checked) = (Some(found), is_overdue, Some(now));
        });
    }

    /// Whether the page of all parts tells of it.
    pub(super) fn read_whether_overdue(&mut self) {
        self.ask(Busy::Reading, Casework::is_backup_overdue, |app, _, overdue| app.state.security.backups.is_overdue = overdue);
    }

    fn back_up_now(&mut self, ctx: &Context) {
        let counter = self.state.security.backups.progress.counter(ctx);
        self.make(|casework| casework.back_up(counter), |_| Message::new("backups-made"));
    }

    fn back_up_to(&mut self, ctx: &Context, file: PathBuf, replace: bool) {
        let counter = self.state.security.backups.progress.counter(ctx);
        let written = Message::new("backups-written").text("file", file.display().to_string());
        self.make(move |casework| casework.back_up_to(file, replace, counter), |()| written);
    }

    fn replace_backups(&mut self, ctx: &Context) {
        let counter = self.state.security.backups.progress.counter(ctx);
        self.make(|casework| casework.replace_backups(counter), |_| Message::new("backups-replaced"));
    }

    /// Makes a backup while the officer works on. Nothing is said of one that ended because the cases were locked.
    fn make<T: Send + 'static>(
        &mut self,
        what: impl FnOnce(&Casework) -> Outcome<Option<T>>,
        told: impl FnOnce(T) -> Message + 'static,
    ) {
        let Some(casework) = self.state.door.casework.as_ref().filter(|_| !self.state.security.backups.is_making) else { return };
        let task = Task::new(Busy::BackingUp, what(casework), move |app: &mut Self, _, outcome: Result<Option<T>, _>| {
            if app.state.door.casework.is_none() {
                return;
            }
            app.state.security.backups.is_making = false;
            match outcome {
                Ok(made) => {
                    app.say(made.map_or_else(|| Message::new("backups-stopped"), told));
                    app.look_at_backups_again();
                }
                Err(error) => app.refuse(&error),
            }
        });
        self.state.security.backups.is_making = true;
        self.state.refused = None;
        self.state.jobs.add(Job::Task(task));
    }
}
