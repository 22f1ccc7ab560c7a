//! Looks at a locked vault before it is opened to write: of one with a damaged page nothing is changed, not even to record that it
//! was opened.

use uuid::Uuid;

use super::database::{has_log, open_immutable, open_with_log};
use super::error::VaultError;
use super::folder::Folder;
use super::journal::Author;
use super::key::Key;
use super::keys;
use super::lock::Lock;
use super::open::{Officer, Vault};
use super::place::Place;
use super::verify::{Report, has_damaged_page};
use super::{head, schema};
use crate::domain::entry::DeviceId;
use crate::domain::environment::Environment;

impl Vault {
    /// What the full check finds, where a page of the database is damaged; `None` where none is, or where only opening the vault
    /// can tell: it is open elsewhere, its keys are being changed, or a log lies on a medium that can't be written.
    ///
    /// # Errors
    /// When the key opens no slot, or what it takes to look is itself damaged.
    pub fn look_for_damage(folder: &Folder, key: &Key, environment: Environment) -> Result<Option<Report>, VaultError> {
        if !folder.holds_vault() {
            return Err(VaultError::Missing);
        }
        let lock = match Lock::take(folder) {
            Err(VaultError::InUse { .. }) => return Ok(None),
            // On a medium that can't be written nobody else writes either.
            other => other.ok(),
        };
        let identity = match key {
            Key::Secret(secret) => &keys::find_slot(folder, secret)?,
            Key::Organisation(key) => key.identity(),
        };
        let Ok(keyring) = keys::read_keyring(folder, identity) else { return Ok(None) };
        let own = identity.to_public();
        let slot = keyring.slots.iter().find(|slot| slot.recipient == own);
        let (Some(slot), None) = (slot, &keyring.previous_key) else { return Ok(None) };
        let officer = Officer::of(slot);
        let reached = head::reached(folder, &keyring.vault);
        let connection = match (has_log(&folder.cases()), &lock) {
            (false, _) => open_immutable(&folder.cases(), &keyring.database_key)?,
            (true, Some(_)) => open_with_log(&folder.cases(), &keyring.database_key, reached)?,
            (true, None) => return Ok(None),
        };
        schema::check(&connection)?;
        if !has_damaged_page(&connection)? {
            return Ok(None);
        }
        let author = Author { device: DeviceId(Uuid::nil()), officer: officer.slot };
        let (folder, place) = (folder.clone(), Place::of(&folder.cases())?);
        let unrecorded = Vec::new();
        let looked = Self { connection, keyring, folder, environment, author, reached, officer, lock: None, unrecorded, place };
        looked.verify().map(Some)
    }
}
