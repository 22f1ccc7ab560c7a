//! Opens the vault.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::settings::Settings;
use crate::vault::{Access, Folder, Key, Passphrase, Vault};

/// Opens the vault with a passphrase or a recovery code. It takes about a second, and longer with a wrong one.
#[must_use]
pub fn unlock(folder: Folder, secret: Passphrase, access: Access, environment: Environment) -> Outcome<Casework> {
    unlock_with(folder, secret.into(), access, environment, |_, _| {})
}

/// Opens the vault, and before it tries writes down that it does: ending the program in the middle of a try saves none.
#[must_use]
pub fn unlock_counted(
    folder: Folder,
    secret: Passphrase,
    access: Access,
    environment: Environment,
    counted: Settings,
) -> Outcome<Casework> {
    Outcome::start(move || {
        // A medium that can't be written keeps no count; that stops nobody from reading.
        let _uncounted = counted.write(folder.data());
        let vault = Vault::unlock(&folder, &secret, access, environment.clone())?;
        Casework::over(vault, environment)
    })
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
        let vault = Vault::unlock_with(&folder, &key, access, environment.clone(), &mut progress)?;
        Casework::over(vault, environment)
    })
}
