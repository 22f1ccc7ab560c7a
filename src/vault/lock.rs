//! One process at a time writes. The lock dies with its process, so one that was left behind is no obstacle.

use std::fs::{self, File, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::error::{Holder, MOMENT, VaultError};
use super::file::{name, open, private};
use super::folder::Folder;

/// How often, and with what pause, a lock that another process holds is tried.
const TRIES: u8 = 10;
const PAUSE: Duration = Duration::from_millis(50);

/// A longer name of a computer is none (RFC 1035: 253 characters).
const LONGEST_HOST: usize = 253;
/// In bytes: so much of the lock file is read.
const LONGEST: u64 = 1024;

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
        for _ in 0..TRIES {
            match Self::try_take(folder)? {
                Some(lock) => return Ok(lock),
                None => thread::sleep(PAUSE),
            }
        }
        Err(VaultError::InUse { holder: holder(folder) })
    }

    /// Takes the lock if nobody has it.
    pub fn try_take(folder: &Folder) -> Result<Option<Self>, VaultError> {
        // A pipe would be waited for; what is no file is none of the vault's.
        if fs::metadata(folder.lock()).is_ok_and(|about| !about.is_file()) {
            return Err(VaultError::damaged(name(&folder.lock())));
        }
        let file = private().create(true).truncate(false).write(true).open(folder.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Leaves word for whoever comes second: which computer, and since when. That it can't be written changes nothing.
    pub fn tell(&mut self, now: Timestamp) {
        let text = format!("{}\n{}\n", host().unwrap_or_default(), now.strftime(MOMENT));
        let _untold = self.0.set_len(0).and_then(|()| self.0.rewind()).and_then(|()| self.0.write_all(text.as_bytes()));
    }
}

/// Who wrote the lock file, as far as it can be read.
fn holder(folder: &Folder) -> Option<Holder> {
    let mut text = String::new();
    open(&folder.lock()).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
    let mut lines = text.lines().map(|line| line.chars().filter(|one| !one.is_control()).take(LONGEST_HOST).collect::<String>());
    let (host, since) = (lines.next()?, lines.next()?);
    let since = DateTime::strptime(MOMENT, since).ok()?;
    let since = TimeZone::UTC.to_timestamp(since).ok()?;
    let holder = Holder { host, since };
    (!holder.host.is_empty()).then_some(holder)
}

#[cfg(unix)]
fn host() -> Option<String> {
    rustix::system::uname().nodename().to_str().ok().map(str::to_owned)
}

#[cfg(not(unix))]
const fn host() -> Option<String> {
    None
}
