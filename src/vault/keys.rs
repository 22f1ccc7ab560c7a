//! The key files: slots, keyring and public key, each with its digest beside it.

use std::fs;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use uuid::Uuid;

use super::destroy::overwrite;
use super::error::VaultError;
use super::file::{name, read_checked, sync_folder_of, write_checked};
use super::folder::{Folder, sealed_files};
use super::passphrase::Passphrase;
use super::recovery_code::RecoveryCode;
use crate::domain::entry::SlotId;
use crate::domain::environment::Environment;
use crate::domain::role::Role;
use crate::exchange::keyring::Keyring;
use crate::exchange::sealing::{self, Identity, Recipient, SealingError};

/// Seals a slot's identity under its passphrase.
pub fn write_slot(
    folder: &Folder,
    id: SlotId,
    identity: &Identity,
    passphrase: &Passphrase,
    work_factor: u8,
) -> Result<(), VaultError> {
    let path = folder.slot(id);
    let sealed = sealing::seal_identity(identity, passphrase.secret(), work_factor);
    write_checked(&path, &sealed.map_err(|error| VaultError::sealing(error, &name(&path)))?)
}

/// Opens one slot.
pub fn read_slot(folder: &Folder, id: SlotId, passphrase: &Passphrase) -> Result<Identity, VaultError> {
    let path = folder.slot(id);
    let sealed = read_checked(&path)?;
    sealing::open_identity(&sealed, passphrase.secret()).map_err(|error| VaultError::sealing(error, &name(&path)))
}

/// A new slot's id. A recovery code's is of another UUID version than an officer's: guesses cost a second each, and none is
/// spent on a slot that a secret of this shape can't open.
pub fn slot_id(role: Role, environment: &Environment) -> Result<SlotId, VaultError> {
    Ok(SlotId(match role {
        Role::Officer | Role::Supervisor | Role::Organisation => environment.uuid()?,
        Role::Recovery => environment.random_uuid()?,
    }))
}

/// Removes the files of slots that the keyring does not name. What they held is written over first.
pub fn remove_unnamed_slots(folder: &Folder, keyring: &Keyring) -> Result<(), VaultError> {
    let slots = folder.slots();
    for entry in fs::read_dir(&slots).map_err(VaultError::from).map_err(|error| missing(error, folder))? {
        let path = entry?.path();
        // A slot's file, its digest, and what was set aside or half written all begin with its id.
        let id = name(&path).split('.').next().and_then(|text| Uuid::parse_str(text).ok());
        if id.is_some_and(|id| keyring.slot(SlotId(id)).is_none()) {
            overwrite(&path)?;
            fs::remove_file(&path)?;
        }
    }
    sync_folder_of(&slots.join("any"))
}

fn is_for_recovery(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str());
    name.and_then(|name| Uuid::parse_str(name).ok()).is_some_and(|id| id.get_version_num() == 4)
}

/// The identity of whichever slot this secret opens: a recovery code, or an officer's passphrase.
pub fn find_slot(folder: &Folder, secret: &Passphrase) -> Result<Identity, VaultError> {
    let slots = sealed_files(&folder.slots()).map_err(|error| missing(error, folder))?;
    let (recovery, officers): (Vec<_>, Vec<_>) = slots.into_iter().partition(|path| is_for_recovery(path));
    if let Some(code) = RecoveryCode::parse(secret.reveal()) {
        match try_slots(&recovery, code.passphrase().secret()) {
            Err(VaultError::WrongPassphrase) => {}
            found => return found,
        }
    }
    try_slots(&officers, secret.secret())
}

fn missing(error: VaultError, folder: &Folder) -> VaultError {
    match error {
        VaultError::Missing => VaultError::damaged(name(&folder.slots())),
        other => other,
    }
}

/// A damaged slot does not keep the others from being tried, and is told when none of them opens.
fn try_slots(slots: &[PathBuf], secret: &SecretString) -> Result<Identity, VaultError> {
    let mut refusal = VaultError::WrongPassphrase;
    for path in slots {
        match read_checked(path).map(|sealed| sealing::open_identity(&sealed, secret)) {
            Ok(Ok(identity)) => return Ok(identity),
            Ok(Err(SealingError::WrongPassphrase)) => {}
            Ok(Err(error)) => refusal = VaultError::sealing(error, &name(path)),
            Err(error) => refusal = error,
        }
    }
    Err(refusal)
}

pub fn write_keyring(folder: &Folder, keyring: &Keyring) -> Result<(), VaultError> {
    let path = folder.keyring();
    write_checked(&path, &keyring.seal().map_err(|error| VaultError::sealing(error, &name(&path)))?)
}

pub fn read_keyring(folder: &Folder, identity: &Identity) -> Result<Keyring, VaultError> {
    let path = folder.keyring();
    let file = name(&path);
    let json = sealing::open(&read_checked(&path)?, identity).map_err(|error| VaultError::sealing(error, &file))?;
    Keyring::from_json(&json).map_err(|error| VaultError::keyring(error, &file))
}

pub fn write_public(folder: &Folder, recipient: &Recipient) -> Result<(), VaultError> {
    write_checked(&folder.public(), format!("{recipient}\n").as_bytes())
}

/// The vault's public key: all that sealing to it needs.
pub fn read_public(folder: &Folder) -> Result<Recipient, VaultError> {
    let path = folder.public();
    let damaged = || VaultError::damaged(name(&path));
    let bytes = read_checked(&path)?;
    sealing::recipient(str::from_utf8(&bytes).map_err(|_| damaged())?).map_err(|_| damaged())
}

/// Refuses a public key that is not the vault's own: what is sealed to it would be somebody else's to read.
pub fn check_public(folder: &Folder, keyring: &Keyring) -> Result<(), VaultError> {
    let public = read_public(folder)?;
    // Until a revocation is finished, the one before may still lie there.
    let before = keyring.previous_vault.as_ref().filter(|_| keyring.previous_key.is_some());
    if std::iter::once(&keyring.vault).chain(before).any(|identity| identity.to_public() == public) {
        return Ok(());
    }
    Err(VaultError::damaged(name(&folder.public())))
}
