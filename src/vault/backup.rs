//! The backups in the vault's own folder: made, counted, removed. Each is a copy of the vault's files and opens as the vault does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

use super::copy::{self, State, Watch};
use super::database;
use super::error::VaultError;
use super::file::{sync_folder_of, with_ending};
use super::folder::{Folder, make_private};
use super::open::{Access, Vault};
use super::rotation;
use crate::domain::environment::Environment;
use crate::exchange::keyring::DatabaseKey;

/// A backup's name: its moment, UTC.
const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// How long a backup is young enough.
const YOUNG: SignedDuration = SignedDuration::from_hours(24);

/// After so long the office is told.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A backup in the vault's folder. It was opened and proved before it got its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    pub at: Timestamp,
    /// Where it lies.
    pub path: PathBuf,
    pub bytes: u64,
}

impl Backup {
    /// Whether every file of it is still as it was written.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        copy::check_files(&Folder::at(&self.path)).is_ok()
    }

    /// The last day on which it is kept: the first backup that is made later removes it.
    #[must_use]
    pub fn last_day(&self) -> Date {
        rotation::last_day(self.at)
    }
}

/// The backups in the vault's folder, the newest first.
#[must_use]
pub fn backups(folder: &Folder) -> Vec<Backup> {
    let entries = fs::read_dir(folder.backups()).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.filter_map(|entry| read(&entry.path())).collect();
    found.sort_by(|one, other| other.cmp(one));
    found
}

/// Those that still hold what was in the vault before this moment.
#[must_use]
pub fn backups_from_before(folder: &Folder, moment: Timestamp) -> Vec<Backup> {
    backups(folder).into_iter().filter(|backup| backup.at <= moment).collect()
}

/// The newest backup that is whole.
#[must_use]
pub fn newest_whole(folder: &Folder) -> Option<Backup> {
    backups(folder).into_iter().find(Backup::is_whole)
}

fn read(path: &Path) -> Option<Backup> {
    let at = moment(path.file_name()?.to_str()?)?;
    let bytes = size(path);
    Some(Backup { at, path: path.to_owned(), bytes })
}

fn stamp(at: Timestamp) -> String {
    at.strftime(STAMP).to_string()
}

fn moment(name: &str) -> Option<Timestamp> {
    let time = DateTime::strptime(STAMP, name).ok()?;
    let at = TimeZone::UTC.to_timestamp(time).ok()?;
    (stamp(at) == name).then_some(at)
}

fn size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let sizes = entries.map(|entry| match entry.metadata() {
        Ok(data) if data.is_dir() => size(&entry.path()),
        Ok(data) => data.len(),
        Err(_) => 0,
    });
    sizes.sum()
}

/// What makes backups: it reads the database beside the vault, which goes on with its work meanwhile.
pub struct BackupMaker {
    pub(super) folder: Folder,
    pub(super) connection: Connection,
    pub(super) key: DatabaseKey,
    pub(super) environment: Environment,
    access: Access,
}

impl Vault {
    /// Something to make backups with, on whatever thread.
    ///
    /// # Errors
    /// When the database can't be opened a second time.
    pub fn backup_maker(&self) -> Result<BackupMaker, VaultError> {
        Ok(BackupMaker {
            folder: self.folder.clone(),
            connection: database::open(&self.folder.cases(), &self.keyring.database_key, Access::Read, 0)?,
            key: self.keyring.database_key.clone(),
            environment: self.environment.clone(),
            access: self.access(),
        })
    }

    /// Makes a backup, proves it, and only then removes those that are no longer kept. `None` when it was told to stop.
    ///
    /// # Errors
    /// When it can't be written, or is not what it should be; then it is removed, and the older ones stay.
    pub fn back_up(&mut self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        self.backup_maker()?.back_up(watch)
    }

    /// Makes a backup if the newest is older than a day and something changed since, and removes those no longer kept.
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn back_up_if_due(&mut self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        self.backup_maker()?.back_up_if_due(watch)
    }

    /// Makes a backup and removes all others, because they hold what was erased.
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn replace_backups(&mut self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        self.backup_maker()?.replace_backups(watch)
    }
}

impl BackupMaker {
    /// As [`Vault::back_up`].
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn back_up(&self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        self.check_writable()?;
        let made = self.make_backup(watch)?;
        if made.is_some() {
            self.remove_old_backups()?;
        }
        Ok(made)
    }

    /// As [`Vault::back_up_if_due`].
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn back_up_if_due(&self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        self.check_writable()?;
        if self.is_backup_due()? {
            return self.back_up(watch);
        }
        self.remove_old_backups()?;
        Ok(None)
    }

    /// As [`Vault::replace_backups`].
    ///
    /// # Errors
    /// As [`Vault::back_up`].
    pub fn replace_backups(&self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        self.check_writable()?;
        let made = self.make_backup(watch)?;
        if let Some(made) = &made {
            remove_backups(&self.folder, |backup| backup.path != made.path)?;
        }
        Ok(made)
    }

    /// The backups in the vault's folder, the newest first.
    #[must_use]
    pub fn backups(&self) -> Vec<Backup> {
        backups(&self.folder)
    }

    /// Whether something of a case changed that no backup of the last week holds.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn is_overdue(&self) -> Result<bool, VaultError> {
        let now = self.environment.now();
        let newest = self.backups().into_iter().find(|backup| backup.at <= now);
        if newest.as_ref().is_some_and(|newest| now.duration_since(newest.at) < WEEK) {
            return Ok(false);
        }
        let here = State::of(&self.connection)?;
        let held = newest.and_then(|newest| State::of_copy(&Folder::at(&newest.path).cases(), &self.key).ok());
        Ok(match held {
            Some(held) => !held.has_same_cases(&here),
            None => here.holds_cases(),
        })
    }

    const fn check_writable(&self) -> Result<(), VaultError> {
        match self.access {
            Access::Write => Ok(()),
            Access::Read => Err(VaultError::ReadOnly),
        }
    }

    /// A backup from the future, of a clock that was wrong, is none that makes the next one wait.
    fn is_backup_due(&self) -> Result<bool, VaultError> {
        let now = self.environment.now();
        let Some(newest) = backups(&self.folder).into_iter().find(|backup| backup.at <= now) else {
            return Ok(true);
        };
        if now.duration_since(newest.at) < YOUNG {
            return Ok(false);
        }
        // One that can't be read, or not with the key of now, is no backup of what is here.
        let held = State::of_copy(&Folder::at(&newest.path).cases(), &self.key);
        Ok(!newest.is_whole() || held.ok() != Some(State::of(&self.connection)?))
    }

    fn make_backup(&self, watch: Watch<'_>) -> Result<Option<Backup>, VaultError> {
        make_private(&self.folder.backups())?;
        remove_unfinished(&self.folder);
        let path = self.free_place()?;
        let beside = Folder::at(with_ending(&path, ".new"));
        let made = copy::copy(&self.folder, &self.connection, &self.key, &beside, watch);
        match made {
            Ok(Some(())) => {}
            other => {
                // What is half made helps nobody; the next backup removes it, if this can't.
                let _ = fs::remove_dir_all(beside.vault());
                return other.map(|_| None);
            }
        }
        fs::rename(beside.vault(), &path)?;
        sync_folder_of(&path)?;
        Ok(read(&path))
    }

    /// Two backups within a second: the later takes the next second's name.
    fn free_place(&self) -> Result<PathBuf, VaultError> {
        let mut at = self.environment.now();
        loop {
            let path = self.folder.backups().join(stamp(at));
            if !path.exists() {
                return Ok(path);
            }
            at = at.checked_add(SignedDuration::from_secs(1)).map_err(|_| VaultError::Exists)?;
        }
    }

    fn remove_old_backups(&self) -> Result<(), VaultError> {
        let moments: BTreeSet<_> = backups(&self.folder).iter().map(|backup| backup.at).collect();
        let kept = rotation::kept(&moments, self.environment.now());
        remove_backups(&self.folder, |backup| !kept.contains(&backup.at))
    }
}

fn remove_backups(folder: &Folder, goes: impl Fn(&Backup) -> bool) -> Result<(), VaultError> {
    for backup in backups(folder).iter().filter(|backup| goes(backup)) {
        copy::remove(&backup.path, &with_ending(&backup.path, ".old"))?;
    }
    Ok(())
}

/// Removes what a process left that was ended while it made or removed a backup.
fn remove_unfinished(folder: &Folder) {
    for entry in fs::read_dir(folder.backups()).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_left = path.extension().is_some_and(|ending| ending == "new" || ending == "old");
        if is_left && path.file_stem().and_then(|name| name.to_str()).is_some_and(|name| moment(name).is_some()) {
            // It takes room and nothing else.
            let _ = fs::remove_dir_all(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_moment_and_nothing_else_is_a_backup() {
        let at = Timestamp::from_second(1_790_000_000).unwrap();

        assert_eq!(moment(&stamp(at)), Some(at));
        for name in ["", "20260921T131320Z.new", "20260921T131320Z.old", "20260921T131320", "2026-09-21", "20261321T131320Z"] {
            assert_eq!(moment(name), None, "{name}");
        }
    }
}
