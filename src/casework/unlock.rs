//! Opens the vault.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::settings::Settings;
use crate::vault::{Access, Folder, Passphrase, Vault};

/// Opens the vault with a passphrase or a recovery code, and records who did. It takes about a second, and longer with a wrong one.
#[must_use]
pub fn unlock(folder: Folder, secret: Passphrase, access: Access, environment: Environment) -> Outcome<Casework> {
    Outcome::start(move || {
        let wrong_tries = Settings::read(folder.data()).wrong_tries;
        let mut vault = Vault::unlock(&folder, &secret, access, environment.clone())?;
        vault.record_unlocked(wrong_tries)?;
        Casework::over(vault, environment)
    })
}
