//! Changing a passphrase: by whoever knows the old one, or by a supervisor where it is lost.

use super::error::VaultError;
use super::open::Vault;
use super::passphrase::Passphrase;
use super::slots::SlotRefusal;
use super::{file, keys};
use crate::domain::access::AccessEvent;
use crate::domain::entry::SlotId;
use crate::domain::role::Role;
use crate::exchange::keyring::Slot;
use crate::exchange::sealing::new_identity;

impl Vault {
    /// Changes a slot's passphrase. The old one no longer opens the vault; backups made before keep it.
    ///
    /// # Errors
    /// When the old one is wrong or the new one weak.
    pub fn change_passphrase(&mut self, slot: SlotId, old: &Passphrase, new: &Passphrase) -> Result<(), VaultError> {
        self.check_writable()?;
        let name = self.with_passphrase(slot)?.name.clone();
        let identity = keys::read_slot(&self.folder, slot, old)?;
        new.check_strength(name.reveal())?;
        keys::write_slot(&self.folder, slot, &identity, new, self.environment.work_factor())?;
        self.record(AccessEvent::PassphraseChanged { slot })
    }

    /// Gives a slot a new passphrase where the old one is lost or its file is damaged; that file is kept. Cut short between its
    /// two files, it is simply done again.
    ///
    /// # Errors
    /// When the new one is weak, or the files can't be written.
    pub fn replace_passphrase(&mut self, slot: SlotId, new: &Passphrase) -> Result<(), VaultError> {
        self.check_writable()?;
        new.check_strength(self.with_passphrase(slot)?.name.reveal())?;
        let identity = new_identity();
        let mut keyring = self.keyring.clone();
        for entry in keyring.slots.iter_mut().filter(|one| one.id == slot) {
            entry.recipient = identity.to_public();
        }
        file::set_aside_if_damaged(&self.folder.slot(slot))?;
        keys::write_slot(&self.folder, slot, &identity, new, self.environment.work_factor())?;
        keys::write_keyring(&self.folder, &keyring)?;
        self.keyring = keyring;
        self.record(AccessEvent::PassphraseChanged { slot })
    }

    /// A recovery code is replaced by another code, and an organisation's key by its organisation.
    fn with_passphrase(&self, slot: SlotId) -> Result<&Slot, VaultError> {
        let slot = self.keyring.slot(slot).ok_or(VaultError::NoSuchSlot)?;
        match slot.role {
            Role::Officer | Role::Supervisor => Ok(slot),
            Role::Recovery | Role::Organisation => Err(SlotRefusal::NotAnOfficer.into()),
        }
    }
}
