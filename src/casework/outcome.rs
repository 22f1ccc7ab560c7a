//! What an operation comes to, once the vault's thread has done it.

use super::error::CaseworkError;
use crate::vault::{Pending, VaultError};

/// An outcome that is on its way. A screen polls it, a command waits for it.
#[derive(Debug)]
pub struct Outcome<T>(Result<Pending<Result<T, CaseworkError>>, CaseworkError>);

impl<T: Send + 'static> Outcome<T> {
    pub(super) const fn pending(pending: Pending<Result<T, CaseworkError>>) -> Self {
        Self(Ok(pending))
    }

    pub(super) const fn refused(error: CaseworkError) -> Self {
        Self(Err(error))
    }

    /// Does something long on a thread of its own.
    pub(super) fn start(work: impl FnOnce() -> Result<T, VaultError> + Send + 'static) -> Self {
        Self(Pending::start(move || work().map_err(CaseworkError::from)).map_err(CaseworkError::from))
    }

    /// Does something long with an outcome, on a thread of its own, as soon as it is there.
    pub(super) fn follow<S: Send + 'static>(
        first: Outcome<S>,
        work: impl FnOnce(S) -> Result<T, CaseworkError> + Send + 'static,
    ) -> Self {
        Self(Pending::start(move || work(first.wait()?)).map_err(CaseworkError::from))
    }

    /// Waits until it is done.
    ///
    /// # Errors
    /// When the operation was refused or failed.
    pub fn wait(self) -> Result<T, CaseworkError> {
        self.0?.wait()?
    }

    /// What it came to; `None` until it is done.
    #[must_use]
    pub fn poll(&self) -> Option<Result<T, CaseworkError>> {
        match &self.0 {
            Ok(pending) => pending.poll().map(|outcome| outcome.unwrap_or_else(|stopped| Err(stopped.into()))),
            Err(error) => Some(Err(error.clone())),
        }
    }
}
