//! Checks the vault, and mends what can be built again.

use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::vault::{Folder, Key, Report, Vault};

/// What the full check finds in a vault that has a damaged page, before it is opened: nothing of it is changed. `None` where no
/// page is damaged, as far as can be told without opening it.
#[must_use]
pub fn look_for_damage(folder: Folder, key: Key, environment: Environment) -> Outcome<Option<Report>> {
    Outcome::start(move || Vault::look_for_damage(&folder, &key, environment))
}

impl Casework {
    /// The full check. It changes nothing.
    #[must_use]
    pub fn verify(&self) -> Outcome<Report> {
        self.verify_watched(|_, _| {})
    }

    /// As [`Casework::verify`]; `progress` is told how many cases have been looked at, and of how many.
    ///
    /// It reads beside the vault's own thread, which goes on saving, and locking does not wait for it. A page that is just being
    /// written can look damaged: what it finds counts only if it is there when looked at again.
    #[must_use]
    pub fn verify_watched(&self, mut progress: impl FnMut(u64, u64) + Send + 'static) -> Outcome<Report> {
        let beside = self.run(Duty::Casework, |vault| {
            vault.mend_from_log();
            Ok(vault.beside()?)
        });
        Outcome::follow(beside, move |vault| {
            let report = vault.verify_watched(&mut progress)?;
            Ok(if report.is_healthy() { report } else { vault.verify()? })
        })
    }

    /// Builds the list and the search index again from the journal.
    #[must_use]
    pub fn rebuild(&self) -> Outcome<()> {
        self.run(Duty::Casework, |vault| Ok(vault.rebuild()?))
    }
}
