//! An unlocked vault as screens and commands see it: it hands operations to the vault's thread, and keeps the rules.

use super::duty::Duty;
use super::error::CaseworkError;
use super::outcome::Outcome;
use crate::domain::case::{Case, CaseStatus};
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::event::Event;
use crate::vault::{Access, BackupMaker, Officer, Vault, VaultError, Worker};

/// The cases, open. Dropping it locks the vault.
#[derive(Debug)]
pub struct Casework {
    worker: Worker,
    officer: Officer,
    access: Access,
    environment: Environment,
}

impl Casework {
    pub(super) fn over(vault: Vault, environment: Environment) -> Result<Self, VaultError> {
        let (officer, access) = (vault.officer().clone(), vault.access());
        Ok(Self { worker: Worker::start(vault)?, officer, access, environment })
    }

    /// Who opened the vault.
    #[must_use]
    pub const fn officer(&self) -> &Officer {
        &self.officer
    }

    #[must_use]
    pub const fn access(&self) -> Access {
        self.access
    }

    /// Hands work to the vault's thread, if the role covers it.
    pub(super) fn run<T: Send + 'static>(
        &self,
        duty: Duty,
        work: impl FnOnce(&mut Vault) -> Result<T, CaseworkError> + Send + 'static,
    ) -> Outcome<T> {
        if duty.is_of(self.officer.role) {
            return Outcome::pending(self.worker.run(work));
        }
        Outcome::refused(CaseworkError::NotThisRole)
    }

    /// As [`Casework::run`], for what changes the vault's files themselves.
    pub(super) fn run_alone<T: Send + 'static>(
        &self,
        duty: Duty,
        work: impl FnOnce(&mut Vault) -> Result<T, CaseworkError> + Send + 'static,
    ) -> Outcome<T> {
        if duty.is_of(self.officer.role) {
            return Outcome::pending(self.worker.run_alone(work));
        }
        Outcome::refused(CaseworkError::NotThisRole)
    }

    /// Makes a backup beside the vault, which goes on with its work; `end` follows on the vault's thread.
    pub(super) fn run_beside<T: Send + 'static>(
        &self,
        duty: Duty,
        work: impl FnOnce(BackupMaker) -> Result<T, CaseworkError> + Send + 'static,
        end: impl FnOnce(&mut Vault, T) -> Result<T, CaseworkError> + Send + 'static,
    ) -> Outcome<T> {
        if duty.is_of(self.officer.role) {
            return Outcome::pending(self.worker.run_beside(Vault::backup_maker, work, end));
        }
        Outcome::refused(CaseworkError::NotThisRole)
    }

    /// Checks a rule against the case as it stands, then appends what follows from it, in one transaction.
    pub(super) fn perform(
        &self,
        case: CaseId,
        rule: impl FnOnce(&Case) -> Result<Vec<Event>, CaseworkError> + Send + 'static,
    ) -> Outcome<CaseId> {
        self.perform_as(Duty::Casework, case, rule)
    }

    /// As [`Casework::perform`], as part of a duty.
    pub(super) fn perform_as(
        &self,
        duty: Duty,
        case: CaseId,
        rule: impl FnOnce(&Case) -> Result<Vec<Event>, CaseworkError> + Send + 'static,
    ) -> Outcome<CaseId> {
        let at = self.environment.now();
        self.run(duty, move |vault| {
            let events = rule(&vault.case(case)?)?;
            vault.append(case, events, at)?;
            Ok(case)
        })
    }

    /// Tells long work whether to go on: it ends when the vault is to be locked, which waits for nothing.
    pub(super) fn go_on(&self) -> impl Fn() -> bool + Send + use<> {
        self.worker.go_on()
    }

    pub(super) const fn environment(&self) -> &Environment {
        &self.environment
    }
}

/// Refuses a case that was closed.
pub(super) const fn check_open(case: &Case) -> Result<(), CaseworkError> {
    match case.status() {
        CaseStatus::Open => Ok(()),
        CaseStatus::Closed => Err(CaseworkError::CaseClosed),
    }
}
