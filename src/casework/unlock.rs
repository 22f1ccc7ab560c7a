//! Opens the vault.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::settings::Settings;
use crate::vault::{Access, Folder, Key, Passphrase, Vault, VaultError};

/// Opens the vault with a passphrase or a recovery code, and records who did. It takes about a second, and longer with a wrong one.
#[must_use]
pub fn unlock(folder: Folder, secret: Passphrase, access: Access, environment: Environment) -> Outcome<Casework> {
    let wrong_tries = Settings::read(folder.data()).wrong_tries;
    unlock_with(folder, secret.into(), access, environment, wrong_tries, |_, _| {})
}

/// As [`unlock_with`], and before it tries writes down that it does: ending the program in the middle of a try saves none.
#[must_use]
pub fn unlock_counted(
    folder: Folder,
    secret: Passphrase,
    access: Access,
    environment: Environment,
    counted: Settings,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Casework> {
    Outcome::start(move || {
        // A medium that can't be written keeps no count; that stops nobody from reading.
        let _uncounted = counted.write(folder.data());
        open(&folder, &secret.into(), access, environment, counted.wrong_tries.saturating_sub(1), &mut progress)
    })
}

/// Opens the vault, and records who did and how often a wrong passphrase was given before. Where taking somebody's way in away was
/// cut short, that is finished first, and `progress` is told how many bytes have the new key, and of how many.
#[must_use]
pub fn unlock_with(
    folder: Folder,
    key: Key,
    access: Access,
    environment: Environment,
    wrong_tries: u32,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Outcome<Casework> {
    Outcome::start(move || open(&folder, &key, access, environment, wrong_tries, &mut progress))
}

fn open(
    folder: &Folder,
    key: &Key,
    access: Access,
    environment: Environment,
    wrong_tries: u32,
    progress: &mut (dyn FnMut(u64, u64) + Send),
) -> Result<Casework, VaultError> {
    let mut vault = Vault::unlock_with(folder, key, access, environment.clone(), progress)?;
    vault.record_unlocked(wrong_tries)?;
    Casework::over(vault, environment)
}
