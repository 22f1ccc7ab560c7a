//! Opens the vault.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::vault::{Access, Folder, Passphrase, Vault};

/// Opens the vault with a passphrase or a recovery code. It takes about a second, and longer with a wrong one.
#[must_use]
pub fn unlock(folder: Folder, secret: Passphrase, access: Access, environment: Environment) -> Outcome<Casework> {
    Outcome::start(move || {
        let vault = Vault::unlock(&folder, &secret, access, environment.clone())?;
        Casework::over(vault, environment)
    })
}
