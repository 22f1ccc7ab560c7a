//! Backups to one file, and back: a restored vault takes the place of none. One that is replaced is put aside and kept.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::backup_maker::BackupMaker;
use super::copy::{self, Watch};
use super::error::VaultError;
use super::file::{digest_path, name, read_checked, sync_folder_of, with_ending};
use super::folder::{Folder, make_private, sealed_files};
use super::open::{Access, Vault};
use super::passphrase::Passphrase;
use super::set_aside::set_aside;
use super::unpacked::{OpenBackup, of_backup, open_backup};
use super::{archive, case_index, journal};
use crate::domain::access::{AccessEvent, Export};
use crate::domain::entry::DeviceId;
use crate::domain::environment::Environment;

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    pub cases: u64,
    pub entries: u64,
    /// Slots that are damaged in the backup: whoever they belong to gets a new passphrase.
    pub left_out: Vec<String>,
    /// Where the vault is now that was replaced.
    pub aside: Option<PathBuf>,
}

impl BackupMaker {
    /// As [`Vault::back_up_to`]; that it was written is recorded by the vault.
    ///
    /// # Errors
    /// As [`Vault::back_up_to`].
    pub fn back_up_to(&self, file: &Path, replace: bool, watch: Watch<'_>) -> Result<Option<()>, VaultError> {
        if file.exists() && !replace {
            return Err(VaultError::FileExists { file: name(file) });
        }
        let beside = Folder::at(with_ending(file, ".files"));
        // What a process left that was ended in the middle.
        let _ = fs::remove_dir_all(beside.vault());
        let now = self.environment.now();
        let copied = copy::copy(&self.folder, &self.connection, &self.key, &beside, watch);
        let written = copied.and_then(|copied| copied.map(|()| archive::write(&beside, file, now, replace)).transpose());
        // Sealed, and of no use any more.
        let _ = fs::remove_dir_all(beside.vault());
        written
    }
}

impl Vault {
    /// Writes a backup to one file, reads it back, and only then gives it its name. `None` when it was told to stop.
    ///
    /// # Errors
    /// When there is such a file and it is not to be replaced, or it can't be written; then nothing is left of it.
    pub fn back_up_to(&mut self, file: &Path, replace: bool, watch: Watch<'_>) -> Result<Option<()>, VaultError> {
        let written = self.backup_maker()?.back_up_to(file, replace, watch)?;
        self.record_backup(written)
    }

    /// Records that a backup was written to a file, if it was.
    ///
    /// # Errors
    /// When it can't be recorded.
    pub fn record_backup(&mut self, written: Option<()>) -> Result<Option<()>, VaultError> {
        if written.is_some() && self.access() == Access::Write {
            let cases = case_index::count(&self.connection)?;
            self.record_access(&AccessEvent::Exported { what: Export::Backup, cases, to: None })?;
        }
        Ok(written)
    }

    /// Goes on as a machine of its own: what was written after the backup bears the old name, and the two must not be mixed up.
    fn renew_device(&mut self) -> Result<(), VaultError> {
        let device = self.environment.uuid()?;
        self.write(|tx, _, _| {
            tx.execute("UPDATE meta SET value = ?1 WHERE name = 'device'", [device.to_string()])?;
            Ok(())
        })?;
        self.author.device = DeviceId(device);
        Ok(())
    }
}

/// Restores a backup, a file or a folder, into a data folder that holds no vault.
///
/// # Errors
/// When there is a vault, or the backup can't be opened with this passphrase; then nothing is left behind.
pub fn restore(
    backup: &Path,
    secret: &Passphrase,
    to: &Folder,
    environment: Environment,
    watch: Watch<'_>,
) -> Result<Restored, VaultError> {
    if to.holds_vault() {
        return Err(VaultError::Exists);
    }
    let opened = open_backup(backup, secret, to, environment)?;
    opened.prepare(watch).map_err(|error| of_backup(error, backup))?.place(to)
}

/// Restores a backup in the place of a vault, which is put aside and kept whole. What waits in its drop-box is carried over, and
/// so are its backups, if the restored vault is the same one of an earlier day.
///
/// # Errors
/// When the vault is open, or the backup can't be opened with this passphrase; then the vault stays where it is.
pub fn restore_in_place(
    folder: &Folder,
    backup: &Path,
    secret: &Passphrase,
    day: Date,
    environment: Environment,
    watch: Watch<'_>,
) -> Result<Restored, VaultError> {
    let opened = open_backup(backup, secret, folder, environment)?;
    opened.prepare(watch).map_err(|error| of_backup(error, backup))?.replace(folder, day)
}

/// A vault that is whole and closed, and waits to be put in its place.
pub struct Prepared {
    pub(super) files: super::unpacked::Unfinished,
    pub(super) restored: Restored,
}

impl OpenBackup {
    /// Checks everything, and makes it a vault that can be written to.
    pub(super) fn prepare(self, watch: Watch<'_>) -> Result<Prepared, VaultError> {
        let Self { mut vault, files, left_out } = self;
        let report = vault.verify_watched(&mut |done, count| {
            watch(done, count);
        })?;
        if let Some(fault) = report.faults.iter().find(|fault| fault.problem.is_damage()) {
            return Err(VaultError::damaged(&fault.file));
        }
        vault.renew_device()?;
        let restored = Restored { cases: report.cases, entries: journal::count(&vault.connection)?, left_out, aside: None };
        vault.lock()?;
        let folder = files.folder();
        let digest = digest_path(&folder.cases());
        if digest.exists() {
            // It was the backup's. The vault changes from here on.
            fs::remove_file(&digest)?;
        }
        for needed in [folder.inbox(), folder.backups()] {
            make_private(&needed)?;
        }
        sync_folder_of(&digest)?;
        Ok(Prepared { files, restored })
    }
}

impl Prepared {
    pub(super) fn place(self, to: &Folder) -> Result<Restored, VaultError> {
        self.files.put_in_place(to)?;
        Ok(self.restored)
    }

    pub(super) fn replace(self, folder: &Folder, day: Date) -> Result<Restored, VaultError> {
        if !folder.holds_vault() {
            return self.place(folder);
        }
        let aside = set_aside(folder, day)?;
        if let Err(error) = self.files.put_in_place(folder) {
            // Back to where it was: nothing has happened.
            fs::rename(&aside, folder.vault())?;
            return Err(error);
        }
        carry_over(&Folder::at(&aside), folder)?;
        Ok(Restored { aside: Some(aside), ..self.restored })
    }
}

/// What is sealed to the vault waits for it as before. Its backups are those of the vault that is used, and grow old with it.
fn carry_over(from: &Folder, to: &Folder) -> Result<(), VaultError> {
    if read_checked(&from.public()).ok() != read_checked(&to.public()).ok() {
        return Ok(());
    }
    for sealed in sealed_files(&from.inbox()).unwrap_or_default() {
        super::file::write_whole(&to.inbox().join(name(&sealed)), &super::file::read(&sealed)?)?;
    }
    if from.backups().exists() {
        fs::remove_dir(to.backups())?;
        fs::rename(from.backups(), to.backups())?;
        sync_folder_of(&from.backups())?;
    }
    sync_folder_of(&to.backups())
}
