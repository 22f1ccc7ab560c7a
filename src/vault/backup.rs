//! The backups in the vault's own folder: made, counted, removed. Each is a copy of the vault's files and opens as the vault does.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::copy::{self, Watch};
use super::error::VaultError;
use super::folder::Folder;
use super::open::Vault;
use super::rotation;

/// A backup's name: its moment, UTC.
const STAMP: &str = "%Y%m%dT%H%M%SZ";

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

pub(super) fn read(path: &Path) -> Option<Backup> {
    let at = moment(path.file_name()?.to_str()?)?;
    let bytes = size(path);
    Some(Backup { at, path: path.to_owned(), bytes })
}

pub(super) fn stamp(at: Timestamp) -> String {
    at.strftime(STAMP).to_string()
}

pub(super) fn moment(name: &str) -> Option<Timestamp> {
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

impl Vault {
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
