//! Puts a vault that nobody can open out of the way, so that another can be made. It is renamed and kept; nothing of it changes.

use std::fs;
use std::path::PathBuf;

use jiff::civil::Date;

use super::error::VaultError;
use super::file::sync_folder_of;
use super::folder::Folder;
use super::lock::Lock;

/// So many vaults can be set aside on one day.
const MOST: u8 = 99;

/// Renames the vault's folder to `vault-set-aside-<day>`, and says where it is now. It opens again, with the same secrets, once
/// it has its old name back.
///
/// # Errors
/// When there is no vault, another process has it open, or the folder can't be renamed; then it is where it was.
pub fn set_aside(folder: &Folder, day: Date) -> Result<PathBuf, VaultError> {
    if !folder.holds_vault() {
        return Err(VaultError::Missing);
    }
    let lock = Lock::take(folder)?;
    // Windows moves no folder in which a file is open, whoever opened it; elsewhere the lock moves with the folder.
    let held = if cfg!(windows) {
        drop(lock);
        None
    } else {
        Some(lock)
    };
    let place = (1..=MOST).map(|number| folder.aside(day, number)).find(|place| !place.exists()).ok_or(VaultError::Exists)?;
    fs::rename(folder.vault(), &place)?;
    drop(held);
    sync_folder_of(&place)?;
    Ok(place)
}
