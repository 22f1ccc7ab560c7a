//! Changes a passphrase.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::entry::SlotId;
use crate::vault::{Officer, Passphrase};

impl Casework {
    /// Everyone who can open the vault.
    #[must_use]
    pub fn officers(&self) -> Outcome<Vec<Officer>> {
        self.run(Duty::Casework, |vault| Ok(vault.officers()))
    }

    /// Changes the passphrase of a slot, by whoever knows the old one.
    #[must_use]
    pub fn change_passphrase(&self, slot: SlotId, old: Passphrase, new: Passphrase) -> Outcome<()> {
        self.run(Duty::Casework, move |vault| Ok(vault.change_passphrase(slot, &old, &new)?))
    }

    /// Gives a slot a new passphrase where the old one is lost: by a supervisor, or with the recovery code.
    #[must_use]
    pub fn replace_passphrase(&self, slot: SlotId, new: Passphrase) -> Outcome<()> {
        self.run(Duty::Supervision, move |vault| Ok(vault.replace_passphrase(slot, &new)?))
    }
}
