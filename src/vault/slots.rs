//! The ways to open the vault: who has one, giving one, replacing the recovery code, taking one away.

use std::mem;

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::error::VaultError;
use super::keys;
use super::open::{Access, Officer, Vault, connect};
use super::passphrase::Passphrase;
use super::recovery_code::RecoveryCode;
use super::rekey::{self, Progress};
use crate::domain::access::AccessEvent;
use crate::domain::entry::SlotId;
use crate::domain::personal::Personal;
use crate::domain::role::Role;
use crate::exchange::keyring::{DatabaseKey, Keyring, Slot};
use crate::exchange::sealing::{self, Recipient, new_identity};
use crate::message::Message;

/// Why a slot is not given or not taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlotRefusal {
    /// Somebody has to be able to give others a way in.
    #[error("the last supervisor")]
    LastSupervisor,
    #[error("one's own slot")]
    OwnSlot,
    /// A recovery code is drawn, and an organisation has a recipient: neither has a passphrase.
    #[error("not an officer's role")]
    NotAnOfficer,
    #[error("no age recipient")]
    NoRecipient,
    #[error("this recipient has a slot")]
    RecipientKnown,
    #[error("no age identity")]
    NoIdentity,
    /// An organisation's key that the vault was never given, or that was taken away.
    #[error("another identity")]
    OtherIdentity,
}

impl SlotRefusal {
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::LastSupervisor => "error-slot-last-supervisor",
            Self::OwnSlot => "error-slot-own",
            Self::NotAnOfficer => "error-slot-not-an-officer",
            Self::NoRecipient => "error-slot-no-recipient",
            Self::RecipientKnown => "error-slot-recipient-known",
            Self::OtherIdentity => "error-slot-other-identity",
            Self::NoIdentity => "error-slot-no-identity",
        })
    }
}

/// A slot as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedSlot {
    pub officer: Officer,
    /// Whether the vault was opened with it.
    pub is_own: bool,
}

impl Vault {
    /// Every way to open the vault, in the order in which they were given.
    #[must_use]
    pub fn slots(&self) -> Vec<ListedSlot> {
        let own = self.officer().slot;
        self.officers().into_iter().map(|officer| ListedSlot { is_own: officer.slot == own, officer }).collect()
    }

    /// Gives an officer a way in.
    ///
    /// # Errors
    /// When the role is no officer's, the passphrase is weak, or the files can't be written; then nobody has a new way in.
    pub fn add_slot(&mut self, name: &str, role: Role, passphrase: &Passphrase) -> Result<SlotId, VaultError> {
        self.check_writable()?;
        match role {
            Role::Officer | Role::Supervisor => {}
            Role::Recovery | Role::Organisation => return Err(SlotRefusal::NotAnOfficer.into()),
        }
        passphrase.check_strength(name)?;
        let slot = self.add_sealed(name, role, passphrase, None)?;
        self.record_added(slot)?;
        Ok(slot)
    }

    /// Gives the organisation a way in, by the public half of a key that it keeps.
    ///
    /// # Errors
    /// When it is no recipient, has a slot already, or the keyring can't be written.
    pub fn add_organisation(&mut self, name: &str, recipient: &str) -> Result<SlotId, VaultError> {
        self.check_writable()?;
        let recipient = sealing::recipient(recipient).map_err(|_| SlotRefusal::NoRecipient)?;
        let is_known = |known: &Recipient| *known == recipient;
        if self.keyring.slots.iter().any(|slot| is_known(&slot.recipient)) || is_known(&self.keyring.vault.to_public()) {
            return Err(SlotRefusal::RecipientKnown.into());
        }
        let id = keys::slot_id(Role::Organisation, &self.environment)?;
        let mut keyring = self.keyring.clone();
        keyring.slots.push(Slot { id, name: Personal::new(name.to_owned()), role: Role::Organisation, recipient });
        self.put_keyring(keyring)?;
        self.record_added(id)?;
        Ok(id)
    }

    /// Draws a new recovery code. It opens nothing before [`Vault::put_recovery_code`]: it is to be written down first.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn draw_recovery_code(&self) -> Result<RecoveryCode, VaultError> {
        RecoveryCode::draw(&self.environment)
    }

    /// Puts a drawn code in the place of the one before, which no longer opens the vault.
    ///
    /// # Errors
    /// When the files can't be written; then the code before still opens it.
    pub fn put_recovery_code(&mut self, code: &RecoveryCode) -> Result<(), VaultError> {
        self.check_writable()?;
        let was_own = self.officer().role == Role::Recovery;
        let replaced: Vec<_> = self.keyring.slots.iter().filter(|slot| slot.role == Role::Recovery).map(|slot| slot.id).collect();
        let id = self.add_sealed("", Role::Recovery, &code.passphrase(), Some(Role::Recovery))?;
        if was_own {
            self.become_slot(id);
        }
        keys::remove_unnamed_slots(&self.folder, &self.keyring)?;
        for slot in replaced {
            self.record(AccessEvent::SlotRevoked { slot })?;
        }
        self.record_added(id)
    }

    /// Takes a way in away and gives the vault new keys. Once the keyring is written, the slot opens nothing; what is left to do
    /// then is finished at the next unlock, if it is cut short.
    ///
    /// # Errors
    /// When it is the last supervisor's or one's own, or there is no room: then nothing has changed. When the database could not be
    /// given its new key: then it still has its old one, and all else is done.
    pub fn revoke(&mut self, slot: SlotId, progress: Progress<'_>) -> Result<(), VaultError> {
        self.check_writable()?;
        self.check_revocable(slot)?;
        if self.keyring.previous_key.is_some() {
            self.finish_rekeying(&mut |_, _| {})?;
        }
        rekey::check_room(&self.folder)?;
        let old = self.keyring.clone();
        self.put_keyring(Keyring {
            database_key: DatabaseKey::new(Zeroizing::new(self.environment.random()?)),
            previous_key: Some(old.database_key),
            vault: new_identity(),
            previous_vault: Some(old.vault),
            slots: old.slots.into_iter().filter(|one| one.id != slot).collect(),
        })?;
        self.record(AccessEvent::SlotRevoked { slot })?;
        self.finish_rekeying(progress)
    }

    fn record_added(&mut self, id: SlotId) -> Result<(), VaultError> {
        let Slot { role, name, .. } = self.keyring.slot(id).ok_or(VaultError::NoSuchSlot)?.clone();
        self.record(AccessEvent::SlotAdded { slot: id, role, name })
    }

    fn check_revocable(&self, slot: SlotId) -> Result<(), VaultError> {
        let role = self.keyring.slot(slot).ok_or(VaultError::NoSuchSlot)?.role;
        if slot == self.officer().slot {
            return Err(SlotRefusal::OwnSlot.into());
        }
        let supervisors = self.keyring.slots.iter().filter(|one| one.role == Role::Supervisor).count();
        if role == Role::Supervisor && supervisors == 1 {
            return Err(SlotRefusal::LastSupervisor.into());
        }
        Ok(())
    }

    /// Gives the database the key that the keyring has for it. It is closed meanwhile, and opened again with whichever key fits.
    fn finish_rekeying(&mut self, progress: Progress<'_>) -> Result<(), VaultError> {
        let closing = mem::replace(&mut self.connection, Connection::open_in_memory()?);
        let closed = closing.close().map_err(|(_, error)| VaultError::from(error));
        let finished = closed.and_then(|()| rekey::finish(&self.folder, &mut self.keyring, progress));
        self.connection = connect(&self.folder, &self.keyring, Access::Write, self.reached)?;
        finished?;
        self.record(AccessEvent::Rekeyed)
    }

    /// The slot's file comes first: one that the keyring does not name yet opens nothing.
    fn add_sealed(
        &mut self,
        name: &str,
        role: Role,
        secret: &Passphrase,
        instead_of: Option<Role>,
    ) -> Result<SlotId, VaultError> {
        keys::remove_unnamed_slots(&self.folder, &self.keyring)?;
        let (id, identity) = (keys::slot_id(role, &self.environment)?, new_identity());
        keys::write_slot(&self.folder, id, &identity, secret, self.environment.work_factor())?;
        let mut keyring = self.keyring.clone();
        keyring.slots.retain(|slot| Some(slot.role) != instead_of);
        keyring.slots.push(Slot { id, name: Personal::new(name.to_owned()), role, recipient: identity.to_public() });
        self.put_keyring(keyring).inspect_err(|_| {
            // It opens nothing, and goes at the latest when the next slot is given or taken.
            let _ = keys::remove_unnamed_slots(&self.folder, &self.keyring);
        })?;
        Ok(id)
    }

    fn put_keyring(&mut self, keyring: Keyring) -> Result<(), VaultError> {
        keys::write_keyring(&self.folder, &keyring)?;
        self.keyring = keyring;
        Ok(())
    }
}
