//! One process at a time writes. The lock dies with its process, so one that was left behind is no obstacle.

use std::fs::{File, TryLockError};

use super::error::VaultError;
use super::file::private;
use super::folder::Folder;

/// Held as long as the vault is open to write.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, or says who is in the way: another process, or a folder that can't be written.
    pub fn take(folder: &Folder) -> Result<Self, VaultError> {
        let file = private().create(true).truncate(false).write(true).open(folder.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
