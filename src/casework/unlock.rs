//! Opens the vault.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::settings::Settings;
use crate::vault::{Access, Folder, Key, Passphrase, Vault};

/// Opens the vault with a passphrase or a recovery code, and records who did. It takes about a second, and longer with a wrong one.
#[must_use]
pub fn unlock(folder: Folder, secret: Passphrase, access: Access, environment: Environment) -> Outcome<Casework> {
    unlock_with(folder, secret.into(), access, environment, |_, _| {})
}

/// Opens the vault. Where taking somebody's way in away was cut short, that is finished first, and `progress` is told how many
/// bytes have the new key, and of how many.
#[must_use]
pub fn unlock_with(
    folder: Folder,
    key: Key,
    access: Access,
    environment: Environment,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Casework> {
    Outcome::start(move || {
        // The try that opens it is counted already.
        let wrong_tries = Settings::read(folder.data()).wrong_tries.saturating_sub(1);
        let mut vault = Vault::unlock_with(&folder, &key, access, environment.clone(), &mut progress)?;
        vault.record_unlocked(wrong_tries)?;
        Casework::over(vault, environment)
    })
}
