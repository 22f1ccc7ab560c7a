//! Makes a vault: in a folder beside its place, which takes the vault's name only when all is on the disk.

use std::fs;
use std::io;

use zeroize::Zeroizing;

use super::error::VaultError;
use super::file::sync_folder_of;
use super::folder::Folder;
use super::lock::Lock;
use super::open::Vault;
use super::passphrase::Passphrase;
use super::recovery_code::RecoveryCode;
use super::{access, database, keys};
use crate::domain::access::AccessEvent;
use crate::domain::environment::Environment;
use crate::domain::personal::Personal;
use crate::domain::role::Role;
use crate::exchange::keyring::{DatabaseKey, Keyring, Slot};
use crate::exchange::sealing::{Identity, new_identity};

/// A slot with what opens it.
struct NewSlot {
    slot: Slot,
    identity: Identity,
    secret: Passphrase,
}

impl Vault {
    /// Makes a vault with one officer, who supervises it, and a recovery code that is shown once.
    ///
    /// # Errors
    /// When there is a vault, the passphrase is weak, or the files can't be written; then nothing is left behind.
    pub fn create(
        folder: &Folder,
        officer: &str,
        passphrase: &Passphrase,
        environment: Environment,
    ) -> Result<(Self, RecoveryCode), VaultError> {
        if folder.holds_vault() {
            return Err(VaultError::Exists);
        }
        passphrase.check_strength(officer)?;
        let code = RecoveryCode::draw(&environment)?;
        let own = NewSlot::draw(officer, Role::Supervisor, passphrase.clone(), &environment)?;
        let paper = NewSlot::draw("", Role::Recovery, code.passphrase(), &environment)?;
        let beside = folder.unfinished(&environment.uuid()?.simple().to_string());
        let made = make(&beside, &[&own, &paper], &environment).and_then(|()| put_in_place(&beside, folder));
        if let Err(error) = made {
            // It holds no case yet; that it can't be removed changes nothing.
            let _ = fs::remove_dir_all(beside.vault());
            return Err(error);
        }
        let lock = Lock::take(folder)?;
        let mut vault = Self::enter(folder, &own.identity, Some(lock), environment, &mut |_, _| {})?;
        vault.record_creation(&[&own.slot, &paper.slot])?;
        Ok((vault, code))
    }
}

impl Vault {
    fn record_creation(&mut self, slots: &[&Slot]) -> Result<(), VaultError> {
        self.write(|tx, author, environment| {
            access::append(tx, author, &AccessEvent::VaultCreated, environment)?;
            for slot in slots {
                let added = AccessEvent::SlotAdded { slot: slot.id, role: slot.role, name: slot.name.clone() };
                access::append(tx, author, &added, environment)?;
            }
            Ok(())
        })
    }
}

impl NewSlot {
    fn draw(name: &str, role: Role, secret: Passphrase, environment: &Environment) -> Result<Self, VaultError> {
        let identity = new_identity();
        let id = keys::slot_id(role, environment)?;
        let slot = Slot { id, name: Personal::new(name.to_owned()), role, recipient: identity.to_public() };
        Ok(Self { slot, identity, secret })
    }
}

fn make(folder: &Folder, slots: &[&NewSlot], environment: &Environment) -> Result<(), VaultError> {
    folder.make()?;
    for new in slots {
        keys::write_slot(folder, new.slot.id, &new.identity, &new.secret, environment.work_factor())?;
    }
    let keyring = Keyring {
        database_key: DatabaseKey::new(Zeroizing::new(environment.random()?)),
        previous_key: None,
        vault: new_identity(),
        previous_vault: None,
        slots: slots.iter().map(|new| new.slot.clone()).collect(),
    };
    keys::write_keyring(folder, &keyring)?;
    keys::write_public(folder, &keyring.vault.to_public())?;
    let connection = database::create(&folder.cases(), &keyring.database_key)?;
    let device = environment.uuid()?.to_string();
    connection.execute("INSERT INTO meta (name, value) VALUES ('device', ?1)", [device])?;
    connection.close().map_err(|(_, error)| error.into())
}

fn put_in_place(beside: &Folder, folder: &Folder) -> Result<(), VaultError> {
    fs::rename(beside.vault(), folder.vault()).map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => VaultError::Exists,
        _ => error.into(),
    })?;
    sync_folder_of(folder.vault())
}
