//! A second connection to an open vault, to read: what takes long keeps neither a save nor the locking waiting.

use super::error::VaultError;
use super::open::{Access, Vault};
use super::place::Place;
use super::rekey;

impl Vault {
    /// The same vault to read, on a connection of its own: for what takes long.
    ///
    /// # Errors
    /// When it can't be opened a second time.
    pub fn beside(&self) -> Result<Self, VaultError> {
        let Self { keyring, folder, environment, author, reached, officer, .. } = self;
        Ok(Self {
            connection: rekey::connect(folder, keyring, Access::Read, *reached)?,
            keyring: keyring.clone(),
            folder: folder.clone(),
            environment: environment.clone(),
            author: *author,
            reached: *reached,
            officer: officer.clone(),
            lock: None,
            unrecorded: Vec::new(),
            place: Place::of(&folder.cases())?,
        })
    }
}
