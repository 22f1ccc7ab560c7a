//! Who can open the vault: the list, giving a way in, a new recovery code, taking a way in away.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::SlotId;
use crate::domain::role::Role;
use crate::vault::{ListedSlot, Passphrase, RecoveryCode};

impl Casework {
    /// Every way to open the vault.
    #[must_use]
    pub fn slots(&self) -> Outcome<Vec<ListedSlot>> {
        self.run(Duty::Casework, |vault| Ok(vault.slots()))
    }

    /// Gives an officer a way in.
    #[must_use]
    pub fn add_slot(&self, name: String, role: Role, passphrase: Passphrase) -> Outcome<SlotId> {
        self.run(Duty::Supervision, move |vault| Ok(vault.add_slot(&name, role, &passphrase)?))
    }

    /// Gives the organisation a way in, by the public half of a key that it keeps.
    #[must_use]
    pub fn add_organisation(&self, name: String, recipient: String) -> Outcome<SlotId> {
        self.run(Duty::Supervision, move |vault| Ok(vault.add_organisation(&name, &recipient)?))
    }

    /// Draws a new recovery code. The one before opens the vault until this one is put in its place: it is written down first,
    /// and two of its groups are typed again.
    #[must_use]
    pub fn draw_recovery_code(&self) -> Outcome<RecoveryCode> {
        self.run(Duty::Supervision, |vault| Ok(vault.draw_recovery_code()?))
    }

    /// Puts a drawn code in the place of the one before.
    #[must_use]
    pub fn put_recovery_code(&self, code: RecoveryCode) -> Outcome<()> {
        self.run(Duty::Supervision, move |vault| Ok(vault.put_recovery_code(&code)?))
    }

    /// Takes a way in away, and gives the vault new keys; `progress` is told how many bytes have the new key, and of how many.
    #[must_use]
    pub fn revoke_slot(&self, slot: SlotId, mut progress: impl FnMut(u64, u64) + Send + 'static) -> Outcome<()> {
        self.run_alone(Duty::Supervision, move |vault| Ok(vault.revoke(slot, &mut progress)?))
    }
}
