//! Makes the vault.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::environment::Environment;
use crate::vault::{Folder, Passphrase, RecoveryCode, Vault};

/// Makes a vault with one officer and opens it. The recovery code is shown once and kept nowhere.
#[must_use]
pub fn create_vault(
    folder: Folder,
    officer: String,
    passphrase: Passphrase,
    environment: Environment,
) -> Outcome<(Casework, RecoveryCode)> {
    Outcome::start(move || {
        let (vault, code) = Vault::create(&folder, &officer, &passphrase, environment.clone())?;
        Ok((Casework::over(vault, environment)?, code))
    })
}
