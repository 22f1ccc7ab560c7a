//! Makes backups beside the vault's own work: it reads the database by a connection of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use jiff::SignedDuration;
use rusqlite::Connection;

use super::backup::{Backup, backups, moment, read, stamp};
use super::copy::{self, State, Watch};
use super::error::VaultError;
use super::file::{sync_folder_of, with_ending};
use super::folder::{Folder, make_private};
use super::open::{Access, Vault};
use super::{database, rotation};
use crate::domain::environment::Environment;
use crate::exchange::keyring::DatabaseKey;

/// After so long the office is told.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long a backup is young enough.
const YOUNG: SignedDuration = SignedDuration::from_hours(24);

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
