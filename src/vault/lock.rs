//! One process at a time writes. The lock dies with its process, so one that was left behind is no obstacle.

use std::fs::{File, TryLockError};

use super::error::VaultError;
use super::file::private;
use super::folder::Folder;

/// Held as long as the vault is open to write.
#[derive(Debug)]
pub struct Lock(File);

impl Drop for Lock {
    /// Said, and not left to the closing of the file: a process that is just being started holds a copy of it for a moment.
    fn drop(&mut self) {
        // What the system refuses here it does when the file is closed.
        let _ = self.0.unlock();
    }
}

impl Lock {
    /// Takes the lock, or says who is in the way: another process, or a folder that can't be written.
    pub fn take(folder: &Folder) -> Result<Self, VaultError> {
        let file = private().create(true).truncate(false).write(true).open(folder.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
