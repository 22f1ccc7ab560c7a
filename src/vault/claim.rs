//! The place in which a vault is made. Until its keyring is there it is none, and the mark says so: whoever makes the next one
//! clears away what was cut short. A vault that has lost its keyring bears no mark, and is damaged.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::VaultError;
use super::file::{private, sync_folder_of};
use super::folder::{Folder, make_private};
use super::lock::Lock;

/// The place, held for this process alone. Unless the vault is finished it goes away with this value, and all in it.
#[derive(Debug)]
pub struct Claim {
    folder: Folder,
    lock: Option<Lock>,
}

impl Drop for Claim {
    fn drop(&mut self) {
        if self.lock.is_some() {
            // It holds no case; what can't be removed now is, when the next one is made.
            let _ = self.remove();
        }
    }
}

impl Claim {
    /// Takes the place, and marks that what lies there is no vault yet.
    ///
    /// # Errors
    /// When a vault is there or anything else that nobody marked, another process is making one, or the folder can't be written.
    pub fn take(folder: &Folder) -> Result<Self, VaultError> {
        make_private(folder.vault())?;
        // Goes only where it is empty, as when there was no room for the lock.
        let lock = Lock::take(folder).inspect_err(|_| drop(fs::remove_dir(folder.vault())))?;
        if folder.holds_vault() || !folder.is_unfinished() && !others(folder)?.is_empty() {
            return Err(VaultError::Exists);
        }
        let claim = Self { folder: folder.clone(), lock: Some(lock) };
        // In one step, with nothing beside that could be left without it.
        private().create(true).truncate(true).write(true).open(folder.mark())?.sync_all()?;
        sync_folder_of(&folder.mark())?;
        sync_folder_of(folder.vault())?;
        claim.clear()?;
        Ok(claim)
    }

    /// The vault is whole: it loses its mark, and stays with its lock.
    pub fn finish(mut self) -> Result<Option<Lock>, VaultError> {
        fs::remove_file(self.folder.mark())?;
        sync_folder_of(&self.folder.mark())?;
        Ok(self.lock.take())
    }

    /// Frees the place for a folder that was made elsewhere.
    pub fn give_up(mut self) -> Result<(), VaultError> {
        self.remove()
    }

    /// The keyring goes first, and the mark after all that it is about.
    fn clear(&self) -> Result<(), VaultError> {
        remove(&self.folder.keyring())?;
        for path in others(&self.folder)? {
            remove(&path)?;
        }
        sync_folder_of(&self.folder.mark())
    }

    fn remove(&mut self) -> Result<(), VaultError> {
        self.clear()?;
        remove(&self.folder.mark())?;
        // Windows removes no file that is open.
        self.lock = None;
        Ok(fs::remove_dir_all(self.folder.vault())?)
    }
}

/// What lies in the place beside the lock and the mark.
fn others(folder: &Folder) -> Result<Vec<PathBuf>, VaultError> {
    let paths = fs::read_dir(folder.vault())?.map(|entry| entry.map(|entry| entry.path()));
    let own = [folder.lock(), folder.mark()];
    Ok(paths.filter(|path| path.as_ref().map_or(true, |path| !own.contains(path))).collect::<io::Result<_>>()?)
}

fn remove(path: &Path) -> io::Result<()> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}
