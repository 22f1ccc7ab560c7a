//! Makes a vault: its keyring last, so that there is none before all is on the disk.

use zeroize::Zeroizing;

use super::claim::Claim;
use super::error::VaultError;
use super::folder::Folder;
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
        let claim = Claim::take(folder)?;
        make(folder, &[&own, &paper], &environment)?;
        let lock = claim.finish()?;
        let mut vault = Self::enter(folder, &own.identity, lock, environment, &mut |_, _| {})?;
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
    keys::write_public(folder, &keyring.vault.to_public())?;
    let connection = database::create(&folder.cases(), &keyring.database_key)?;
    let device = environment.uuid()?.to_string();
    connection.execute("INSERT INTO meta (name, value) VALUES ('device', ?1)", [device])?;
    connection.close().map_err(|(_, error)| error)?;
    keys::write_keyring(folder, &keyring)
}
