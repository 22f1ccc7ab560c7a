//! Destroys the vault for good.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::vault::{self, Destroyed, Folder};

impl Casework {
    /// Destroys the vault and all that is in it: no secret opens it afterwards. Copies elsewhere stay. What is left of this
    /// [`Casework`] can only be dropped.
    #[must_use]
    pub fn destroy_vault(&self) -> Outcome<Destroyed> {
        self.run_alone(Duty::Supervision, |vault| Ok(vault.destroy()?))
    }
}

/// Finishes destroying a vault where that was cut short. What can't be finished now is tried again at the next start. Nothing that
/// is left of it is read meanwhile.
#[must_use]
pub fn finish_destroying(folder: Folder) -> Outcome<()> {
    Outcome::start(move || vault::finish_destroying(&folder))
}
