//! The keyring: what opening any slot leads to. This module decides how it is written down; the vault keeps its file.

use std::fmt;

use age::secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use super::sealing::{self, Identity, Recipient, SealingError};
use crate::domain::entry::SlotId;
use crate::domain::personal::Personal;
use crate::domain::role::Role;

/// The version that this program reads up to. It writes the oldest that holds what is to be written.
const VERSION: u32 = 2;
const FIRST: u32 = 1;
const FORMAT: &str = "guidepost-keyring";

/// The database's key: 32 random bytes that never derive from a passphrase.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseKey(Zeroizing<[u8; 32]>);

impl DatabaseKey {
    #[must_use]
    pub const fn new(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// Sixty-four hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        let halves = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        text.extend(halves.filter_map(|half| char::from_digit(u32::from(half), 16)));
        text
    }

    fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<key>")
    }
}

/// One way to open the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub id: SlotId,
    /// The officer's name as she gave it; empty for the recovery code.
    pub name: Personal<String>,
    pub role: Role,
    pub recipient: Recipient,
}

/// The vault's secrets and who may know them.
#[derive(Clone)]
pub struct Keyring {
    pub database_key: DatabaseKey,
    /// The key before, until the database has been re-keyed.
    pub previous_key: Option<DatabaseKey>,
    pub vault: Identity,
    /// The vault's identity before somebody was revoked, for what was sealed to it and still waits.
    pub previous_vault: Option<Identity>,
    pub slots: Vec<Slot>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring").finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    #[error("from a newer program")]
    TooNew,
    #[error("not a keyring")]
    NotAKeyring,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: String,
    version: u32,
    database_key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous_key: Option<String>,
    vault_identity: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous_vault_identity: Option<String>,
    slots: Vec<WrittenSlot>,
}

impl Drop for Written {
    fn drop(&mut self) {
        self.database_key.zeroize();
        self.previous_key.zeroize();
        self.vault_identity.zeroize();
        self.previous_vault_identity.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSlot {
    id: SlotId,
    name: Personal<String>,
    role: Role,
    recipient: String,
}

impl Keyring {
    /// The keyring, sealed to all its slots.
    ///
    /// # Errors
    /// When there is no slot to seal it to.
    pub fn seal(&self) -> Result<Vec<u8>, SealingError> {
        let recipients: Vec<_> = self.slots.iter().map(|slot| slot.recipient.clone()).collect();
        sealing::seal(&self.to_json().map_err(|_| SealingError::Damaged)?, &recipients)
    }

    fn to_json(&self) -> Result<Zeroizing<Vec<u8>>, KeyringError> {
        let written = Written {
            format: FORMAT.to_owned(),
            version: self.version(),
            database_key: self.database_key.to_hex().to_string(),
            previous_key: self.previous_key.as_ref().map(|key| key.to_hex().to_string()),
            vault_identity: secret_text(&self.vault),
            previous_vault_identity: self.previous_vault.as_ref().map(secret_text),
            slots: self.slots.iter().map(WrittenSlot::write).collect(),
        };
        // Room for all of it, so that it does not move while it grows.
        let mut json = Zeroizing::new(Vec::with_capacity(1024 + 1024 * self.slots.len()));
        serde_json::to_writer(&mut *json, &written).map_err(|_| KeyringError::NotAKeyring)?;
        Ok(json)
    }

    fn version(&self) -> u32 {
        let is_later = self.previous_vault.is_some() || self.slots.iter().any(|slot| slot.role == Role::Organisation);
        if is_later { VERSION } else { FIRST }
    }

    /// # Errors
    /// When the bytes are no keyring, or one of a newer program.
    pub fn from_json(json: &[u8]) -> Result<Self, KeyringError> {
        let head: Head = serde_json::from_slice(json).map_err(|_| KeyringError::NotAKeyring)?;
        if head.format == FORMAT && head.version > VERSION {
            return Err(KeyringError::TooNew);
        }
        let written: Written = serde_json::from_slice(json).map_err(|_| KeyringError::NotAKeyring)?;
        written.read().ok_or(KeyringError::NotAKeyring)
    }

    /// Opens what was sealed to the vault, by its present identity or the one before.
    ///
    /// # Errors
    /// When it was sealed to others, or can't be read.
    pub fn open_sealed(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealingError> {
        match (sealing::open(sealed, &self.vault), &self.previous_vault) {
            (Err(SealingError::OtherKeys), Some(previous)) => sealing::open(sealed, previous),
            (opened, _) => opened,
        }
    }

    /// The slot with this id.
    #[must_use]
    pub fn slot(&self, id: SlotId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }
}

impl Written {
    fn read(&self) -> Option<Keyring> {
        let previous_key = match &self.previous_key {
            Some(text) => Some(DatabaseKey::from_hex(text)?),
            None => None,
        };
        let previous_vault = match &self.previous_vault_identity {
            Some(text) => Some(sealing::identity(text).ok()?),
            None => None,
        };
        Some(Keyring {
            database_key: DatabaseKey::from_hex(&self.database_key)?,
            previous_key,
            vault: sealing::identity(&self.vault_identity).ok()?,
            previous_vault,
            slots: self.slots.iter().map(WrittenSlot::read).collect::<Option<_>>()?,
        })
    }
}

/// The caller wipes it.
fn secret_text(identity: &Identity) -> String {
    identity.to_string().expose_secret().to_owned()
}

impl WrittenSlot {
    fn write(slot: &Slot) -> Self {
        Self { id: slot.id, name: slot.name.clone(), role: slot.role, recipient: slot.recipient.to_string() }
    }

    fn read(&self) -> Option<Slot> {
        let recipient = sealing::recipient(&self.recipient).ok()?;
        Some(Slot { id: self.id, name: self.name.clone(), role: self.role, recipient })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_keyring_reads_back_and_prints_no_secret() {
        let slot = Slot {
            id: SlotId(Uuid::from_u128(5)),
            name: Personal::new("Officer Invented".to_owned()),
            role: Role::Supervisor,
            recipient: sealing::new_identity().to_public(),
        };
        let key = DatabaseKey::new(Zeroizing::new([0xa5; 32]));
        let keyring = Keyring {
            database_key: key,
            previous_key: None,
            vault: sealing::new_identity(),
            previous_vault: Some(sealing::new_identity()),
            slots: vec![slot.clone()],
        };

        let read = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();

        assert_eq!(read.database_key, keyring.database_key);
        assert_eq!(read.vault.to_public(), keyring.vault.to_public());
        assert_eq!(
            read.previous_vault.as_ref().map(Identity::to_public),
            keyring.previous_vault.as_ref().map(Identity::to_public)
        );
        assert_eq!(read.slots, [slot]);
        let printed = format!("{read:?} {:?} {:?}", read.database_key, read.slots);
        assert!(!printed.contains("a5a5") && !printed.contains("165") && !printed.contains("Invented"));
    }

    #[test]
    fn a_newer_keyring_is_told_from_a_broken_one() {
        let newer = br#"{"format":"guidepost-keyring","version":3}"#;

        assert_eq!(Keyring::from_json(newer).err(), Some(KeyringError::TooNew));
        assert_eq!(Keyring::from_json(b"{}").err(), Some(KeyringError::NotAKeyring));
    }
}
