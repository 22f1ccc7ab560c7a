//! The sealed way back. It is laid down without a secret, and read once the vault is open.

use std::fs;

use super::error::VaultError;
use super::file::{name, read, sync_folder_of, write_whole};
use super::folder::Folder;
use super::keys;
use super::open::Vault;
use crate::exchange::sealing;
use crate::exchange::way_back::WayBack;

/// Seals the way back to the vault, in the place of the one before.
///
/// # Errors
/// When there is no vault to seal to, or the file can't be written.
pub fn lay_way_back(folder: &Folder, way: &WayBack) -> Result<(), VaultError> {
    if !folder.holds_vault() {
        return Err(VaultError::Missing);
    }
    let path = folder.way_back();
    let json = way.to_json().map_err(|_| VaultError::damaged(name(&path)))?;
    let sealed = sealing::seal(&json, &[keys::read_public(folder)?]).map_err(|error| VaultError::sealing(error, &name(&path)))?;
    write_whole(&path, &sealed)
}

/// Takes the way back away: its end is reached.
///
/// # Errors
/// When the file can't be removed.
pub fn remove_way_back(folder: &Folder) -> Result<(), VaultError> {
    let path = folder.way_back();
    if !path.exists() {
        return Ok(());
    }
    fs::remove_file(&path)?;
    sync_folder_of(&path)
}

impl Vault {
    /// The way back, if one was laid and can be read: a damaged one leads nowhere, and keeps nobody out.
    #[must_use]
    pub fn way_back(&self) -> Option<WayBack> {
        let sealed = read(&self.folder().way_back()).ok()?;
        let json = self.keyring.open_sealed(&sealed).ok()?;
        WayBack::from_json(&json).ok()
    }
}
