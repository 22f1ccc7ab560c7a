//! Destroys the vault: its keys first, so that what is left opens with nothing. It takes the same time however large the vault is.

use std::fs;
use std::io::{self, Write as _};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::error::{CASES, VaultError};
use super::file::sync_folder_of;
use super::folder::Folder;
use super::open::Vault;

/// So much of a file is written over: a key file is smaller, and of a sealed one the head with its key is enough.
const HEAD: u64 = 64 * 1024;

/// What destroying came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destroyed {
    /// Every file that was removed, by the place it had.
    pub removed: Vec<PathBuf>,
    /// Vaults that were set aside here. They are whole, as are all copies elsewhere.
    pub left: Vec<PathBuf>,
}

impl Vault {
    /// Destroys the vault. It is renamed first, in one step: cut short before, nothing has happened; cut short after, no secret
    /// opens it here, and the next start finishes it.
    ///
    /// # Errors
    /// When it is open to read only, or the folder can't be written.
    pub fn destroy(&mut self) -> Result<Destroyed, VaultError> {
        self.check_writable()?;
        finish(&self.folder)?;
        let closing = mem::replace(&mut self.connection, Connection::open_in_memory()?);
        closing.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        closing.close().map_err(|(_, error)| error)?;
        if cfg!(windows) {
            // Windows moves no folder in which a file is open, whoever opened it.
            self.release();
        }
        let (vault, doomed) = (self.folder.vault(), self.folder.doomed());
        fs::rename(vault, &doomed)?;
        sync_folder_of(&doomed)?;
        let removed = destroy(&doomed)?;
        let place = |path: PathBuf| path.strip_prefix(&doomed).map(|below| vault.join(below)).unwrap_or(path);
        Ok(Destroyed { removed: removed.into_iter().map(place).collect(), left: self.folder.set_aside() })
    }
}

/// One thread finishes at a time; another that wants to waits, and finds nothing left to do.
static FINISHING: Mutex<()> = Mutex::new(());

/// Finishes what was cut short; nothing where nothing was.
///
/// # Errors
/// When the files can't be written over or removed.
pub fn finish(folder: &Folder) -> Result<(), VaultError> {
    let _alone = FINISHING.lock().unwrap_or_else(PoisonError::into_inner);
    let doomed = folder.doomed();
    if doomed.exists() { destroy(&doomed).map(drop) } else { Ok(()) }
}

/// The keys go first, and are gone from the disk before anything else is touched.
fn destroy(doomed: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let mut files = files(doomed)?;
    files.sort_by_key(|path| (rank(doomed, path), path.clone()));
    for path in files.iter().filter(|path| !is_database(path)) {
        overwrite(path)?;
    }
    fs::remove_dir_all(doomed)?;
    sync_folder_of(doomed)?;
    Ok(files)
}

fn rank(doomed: &Path, path: &Path) -> u8 {
    let below = path.strip_prefix(doomed).unwrap_or(path);
    let name = below.to_string_lossy();
    match () {
        () if name.starts_with("keyring") => 0,
        () if below.starts_with("slots") => 1,
        () if below.starts_with("backups") => 2,
        () => 3,
    }
}

/// The key is gone: without it the pages are noise, and writing over them takes the longer the more there are.
fn is_database(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(CASES))
}

/// Writes noughts over a file's head and brings them to the disk, so that no other place on it holds the key.
pub fn overwrite(path: &Path) -> Result<(), VaultError> {
    let mut file = fs::OpenOptions::new().write(true).open(path)?;
    let length = file.metadata()?.len().min(HEAD);
    io::copy(&mut io::Read::take(io::repeat(0), length), &mut file)?;
    file.flush()?;
    Ok(file.sync_all()?)
}

/// Every file below a folder. A link is a file: what it leads to is not the vault's.
fn files(folder: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}
