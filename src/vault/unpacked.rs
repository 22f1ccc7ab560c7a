//! A backup that is looked at or restored: its files are copied beside the vault first, so that the backup itself never changes.

use std::fs;
use std::io::{self, BufWriter};
use std::path::Path;

use super::archive;
use super::claim::Claim;
use super::copy::key_files;
use super::error::VaultError;
use super::file::{check_digest, digest_path, name, private, read_checked, sync_folder_of, with_ending};
use super::folder::{Folder, make_private, sealed_files};
use super::keys;
use super::lock::Lock;
use super::open::Vault;
use super::passphrase::Passphrase;
use crate::domain::environment::Environment;

/// A folder that is being made, or only looked at. It goes away with this value, unless it was put in its place.
#[derive(Debug)]
pub struct Unfinished {
    folder: Folder,
    lock: Option<Lock>,
    is_placed: bool,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.is_placed {
            self.lock = None;
            // What can't be removed now is, when the next one is made.
            let _ = fs::remove_dir_all(self.folder.vault());
        }
    }
}

impl Unfinished {
    /// An empty folder beside the place of a vault. What ended processes left there is removed.
    pub fn beside(folder: &Folder, environment: &Environment) -> Result<Self, VaultError> {
        make_private(folder.data())?;
        remove_left(folder);
        let unfinished = folder.unfinished(&environment.uuid()?.simple().to_string());
        make_private(unfinished.vault())?;
        let lock = Lock::try_take(&unfinished)?;
        Ok(Self { folder: unfinished, lock, is_placed: false })
    }

    pub const fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Gives the folder the name under which a vault is found.
    pub fn put_in_place(mut self, folder: &Folder) -> Result<(), VaultError> {
        self.lock = None;
        if folder.vault().exists() {
            Claim::take(folder)?.give_up()?;
        }
        fs::rename(self.folder.vault(), folder.vault()).map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => VaultError::Exists,
            _ => error.into(),
        })?;
        self.is_placed = true;
        sync_folder_of(folder.vault())
    }
}

/// Removes what processes left that ended in the middle; what another one is at work on is locked.
pub fn remove_left(folder: &Folder) {
    for left in folder.all_unfinished() {
        if let Ok(Some(lock)) = Lock::try_take(&left) {
            drop(lock);
            // It takes room and is found again next time.
            let _ = fs::remove_dir_all(left.vault());
        }
    }
}

/// A backup, open. It is read from a copy of its own.
#[derive(Debug)]
pub struct OpenBackup {
    // The order of the fields: the vault is closed before its files go.
    pub(super) vault: Vault,
    pub(super) files: Unfinished,
    pub(super) left_out: Vec<String>,
}

/// Opens a backup, a file or a folder, with a passphrase as of its day. Its copy lies beside the vault of this data folder.
///
/// # Errors
/// When it is no backup, is damaged or from a newer program, or the passphrase does not open it.
pub fn open_backup(
    backup: &Path,
    secret: &Passphrase,
    beside: &Folder,
    environment: Environment,
) -> Result<OpenBackup, VaultError> {
    let files = Unfinished::beside(beside, &environment)?;
    let left_out = take_files(backup, files.folder()).map_err(|error| of_backup(error, backup))?;
    let opened = open_copy(files, secret, environment).map_err(|error| of_backup(error, backup))?;
    Ok(OpenBackup { left_out, ..opened })
}

/// Opens the files of a copy as the vault that they are.
pub fn open_copy(mut files: Unfinished, secret: &Passphrase, environment: Environment) -> Result<OpenBackup, VaultError> {
    let identity = keys::find_slot(files.folder(), secret)?;
    // From here on the vault holds the lock of its own folder.
    let lock = files.lock.take();
    let vault = Vault::enter(files.folder(), &identity, lock, environment, &mut |_, _| {})?;
    Ok(OpenBackup { vault, files, left_out: Vec::new() })
}

/// In a backup damage is damage of the backup: the vault is not concerned.
pub fn of_backup(error: VaultError, backup: &Path) -> VaultError {
    match error {
        VaultError::Damaged { .. } => VaultError::BackupDamaged { file: name(backup) },
        other => other,
    }
}

/// Takes the files of a backup over, and names the slots that are damaged and were left out.
fn take_files(backup: &Path, to: &Folder) -> Result<Vec<String>, VaultError> {
    if !backup.exists() {
        return Err(VaultError::NotABackup { file: name(backup) });
    }
    if backup.is_dir() {
        return copy_folder(backup, to);
    }
    if !backup.is_file() {
        return Err(VaultError::NotABackup { file: name(backup) });
    }
    archive::read(backup, to)?;
    if !to.cases().exists() || !to.keyring().exists() {
        return Err(VaultError::NotABackup { file: name(backup) });
    }
    check_digest(&to.cases())?;
    read_checked(&to.keyring())?;
    let mut left_out = Vec::new();
    for slot in sealed_files(&to.slots())? {
        if read_checked(&slot).is_err() {
            fs::remove_file(&slot)?;
            left_out.push(name(&slot));
        }
    }
    Ok(left_out)
}

/// Copies the files of a vault's folder: a backup, or a folder that somebody copied by hand, with the log that may lie there.
fn copy_folder(backup: &Path, to: &Folder) -> Result<Vec<String>, VaultError> {
    to.make_for_copy()?;
    let from = Folder::at(backup);
    if !from.cases().is_file() || !from.keyring().is_file() {
        return Err(VaultError::NotABackup { file: name(backup) });
    }
    let left_out = key_files(&from, to)?;
    // A folder that was copied by hand has no digest of its database: each of its pages has one.
    let digest = digest_path(&from.cases());
    if digest.exists() {
        check_digest(&from.cases())?;
        copy_file(&digest, &digest_path(&to.cases()))?;
    }
    copy_database(&from, to)?;
    Ok(left_out)
}

/// Copies a database that nobody has open, and its log.
pub fn copy_database(from: &Folder, to: &Folder) -> Result<(), VaultError> {
    copy_file(&from.cases(), &to.cases())?;
    let log = with_ending(&from.cases(), "-wal");
    if log.is_file() { copy_file(&log, &with_ending(&to.cases(), "-wal")) } else { Ok(()) }
}

fn copy_file(from: &Path, to: &Path) -> Result<(), VaultError> {
    let mut source = fs::File::open(from)?;
    let mut writer = BufWriter::new(private().create_new(true).write(true).open(to)?);
    io::copy(&mut source, &mut writer)?;
    Ok(writer.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?)
}
