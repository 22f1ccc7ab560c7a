//! Makes backups: in the vault's folder by itself, to a file when asked, and in the place of those that hold what was erased.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::settings;
use crate::vault::{self, Backup, BackupMaker, Folder};

impl Casework {
    /// Makes a backup if the newest is older than a day and something changed since. To be asked for after unlocking, once
    /// everything is filed. Locking does not wait for it: it ends then, and is made next time.
    #[must_use]
    pub fn back_up_if_due(&self) -> Outcome<Option<Backup>> {
        let go_on = self.go_on();
        self.run_beside(Duty::Casework, move |maker| Ok(maker.back_up_if_due(&mut |_, _| go_on())?), |_, made| Ok(made))
    }

    /// The backups in the vault's folder, the newest first, each with whether it is whole; and whether something changed that none
    /// of the last week holds.
    #[must_use]
    pub fn backups(&self) -> Outcome<(Vec<(Backup, bool)>, bool)> {
        let look = |maker: BackupMaker| {
            let found: Vec<_> = maker.backups().into_iter().map(|backup| (backup.clone(), backup.is_whole())).collect();
            let is_overdue = maker.is_overdue()?;
            Ok((found, is_overdue))
        };
        self.run_beside(Duty::Casework, look, |_, made| Ok(made))
    }

    /// Whether something changed that no backup of the last week holds.
    #[must_use]
    pub fn is_backup_overdue(&self) -> Outcome<bool> {
        self.run_beside(Duty::Casework, |maker| Ok(maker.is_overdue()?), |_, made| Ok(made))
    }

    /// Makes a backup now. `progress` is told how much is done, and of how much; `None` when the vault was locked meanwhile.
    #[must_use]
    pub fn back_up(&self, progress: impl FnMut(u64, u64) + Send + 'static) -> Outcome<Option<Backup>> {
        let mut watch = self.watched(progress);
        self.run_beside(Duty::Casework, move |maker| Ok(maker.back_up(&mut watch)?), |_, made| Ok(made))
    }

    /// Writes a backup to one file; over one that is there only when asked to. `progress` is told how much is done, and of how much.
    /// `None` when the vault was locked meanwhile.
    #[must_use]
    pub fn back_up_to(
        &self,
        file: PathBuf,
        replace: bool,
        progress: impl FnMut(u64, u64) + Send + 'static,
    ) -> Outcome<Option<()>> {
        let mut watch = self.watched(progress);
        let write = move |maker: BackupMaker| Ok(maker.back_up_to(&file, replace, &mut watch)?);
        self.run_beside(Duty::Casework, write, |vault, written| Ok(vault.record_backup(written)?))
    }

    /// Makes a backup and removes all older ones, because they hold what was erased.
    #[must_use]
    pub fn replace_backups(&self, progress: impl FnMut(u64, u64) + Send + 'static) -> Outcome<Option<Backup>> {
        let mut watch = self.watched(progress);
        self.run_beside(Duty::Supervision, move |maker| Ok(maker.replace_backups(&mut watch)?), |_, made| Ok(made))
    }

    fn watched(&self, mut progress: impl FnMut(u64, u64) + Send + 'static) -> impl FnMut(u64, u64) -> bool + Send + 'static {
        let go_on = self.go_on();
        move |done, count| {
            progress(done, count);
            go_on()
        }
    }
}

/// The backups in the vault's folder, the newest first, each with whether every file of it is still as it was written.
#[must_use]
pub fn backups(folder: Folder) -> Outcome<Vec<(Backup, bool)>> {
    Outcome::start(move || {
        let found = vault::backups(&folder).into_iter();
        Ok(found.map(|backup| (backup.clone(), backup.is_whole())).collect())
    })
}

/// The backups that still hold what was in the vault before this moment. Each tells until when it is kept.
#[must_use]
pub fn backups_from_before(folder: &Folder, moment: Timestamp) -> Vec<Backup> {
    vault::backups_from_before(folder, moment)
}

impl Casework {
    /// Until when a backup is kept that holds what was in the vault before this moment; `None`: there is none.
    #[must_use]
    pub fn backups_until(&self, moment: Timestamp) -> Outcome<Option<Date>> {
        self.run(Duty::Casework, move |vault| {
            Ok(vault::backups_from_before(vault.folder(), moment).iter().map(Backup::last_day).max())
        })
    }
}

/// Where a backup is best written to.
#[must_use]
pub fn place_for_backups() -> Outcome<PathBuf> {
    Outcome::start(|| Ok(settings::folder_for_backups()))
}

/// The newest backup that is whole.
#[must_use]
pub fn newest_whole_backup(folder: Folder) -> Outcome<Option<Backup>> {
    Outcome::start(move || Ok(vault::newest_whole(&folder)))
}
