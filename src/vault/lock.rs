//! One process at a time writes. The lock dies with its process, so one that was left behind is no obstacle.

use std::fs::{File, TryLockError};
use std::thread;
use std::time::Duration;

use super::error::VaultError;
use super::file::private;
use super::folder::Folder;

/// How often, and with what pause, a lock that another process holds is tried.
const TRIES: u8 = 10;
const PAUSE: Duration = Duration::from_millis(50);

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
    /// Takes the lock, or says who is in the way: another process, or a folder that can't be written. A process that is
    /// just ending, as after hiding, is waited for.
    pub fn take(folder: &Folder) -> Result<Self, VaultError> {
        let file = private().create(true).truncate(false).write(true).open(folder.lock())?;
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(VaultError::InUse)
    }
}
