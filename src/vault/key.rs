//! What opens the vault: a passphrase or recovery code, or the organisation's own key.

use std::fmt;

use super::error::VaultError;
use super::passphrase::Passphrase;
use super::slots::SlotRefusal;
use crate::exchange::sealing::{self, Identity};

/// What somebody comes with to open the vault.
#[derive(Debug, Clone)]
pub enum Key {
    /// A passphrase, or a recovery code.
    Secret(Passphrase),
    Organisation(OrganisationKey),
}

impl From<Passphrase> for Key {
    fn from(secret: Passphrase) -> Self {
        Self::Secret(secret)
    }
}

/// The secret half of the organisation's key.
#[derive(Clone)]
pub struct OrganisationKey(Identity);

impl OrganisationKey {
    /// Reads an identity file as `age-keygen` writes it: lines of remarks, and one with the secret.
    ///
    /// # Errors
    /// When no identity stands in it.
    pub fn read(text: &str) -> Result<Self, VaultError> {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let identity = line.map(sealing::identity).and_then(Result::ok).ok_or(SlotRefusal::NoIdentity)?;
        Ok(Self(identity))
    }

    pub(super) const fn identity(&self) -> &Identity {
        &self.0
    }
}

impl fmt::Debug for OrganisationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<organisation key>")
    }
}
