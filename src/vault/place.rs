//! Whether the database is still where it was opened. On Unix a file that was removed can be written to for ever, and nobody
//! finds it again: an operation that went there must not be told as saved.

use std::path::Path;

use super::error::VaultError;
use super::open::Vault;

impl Vault {
    /// Takes note that another file is the database now.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn note_place(&mut self) -> Result<(), VaultError> {
        self.place = Place::of(&self.folder.cases())?;
        Ok(())
    }
}

/// Which file it is, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    number: u64,
}

impl Place {
    /// The file that is there now.
    pub fn of(path: &Path) -> Result<Self, VaultError> {
        let gone = |_| VaultError::Gone { path: path.display().to_string() };
        let data = std::fs::metadata(path).map_err(gone)?;
        Ok(Self::read(&data))
    }

    #[cfg(unix)]
    fn read(data: &std::fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self { device: data.dev(), number: data.ino() }
    }

    /// Elsewhere a file that is open can't be removed; a drive that was unplugged answers to nothing.
    #[cfg(not(unix))]
    fn read(_: &std::fs::Metadata) -> Self {
        Self {}
    }

    /// Refuses when another file, or none, is there now.
    pub fn check(self, path: &Path) -> Result<(), VaultError> {
        if Self::of(path)? == self {
            return Ok(());
        }
        Err(VaultError::Gone { path: path.display().to_string() })
    }
}
