//! The vault, unlocked: how it is opened, what it holds while open, and how it is locked again.

use std::fmt;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::error::{CASES, VaultError};
use super::folder::Folder;
use super::journal::Author;
use super::key::Key;
use super::lock::Lock;
use super::passphrase::Passphrase;
use super::place::Place;
use super::rekey::Progress;
use super::slots::SlotRefusal;
use super::{access, chain, head, journal, keys, projection, rekey};
use crate::domain::access::AccessEvent;
use crate::domain::entry::SlotId;
use crate::domain::environment::Environment;
use crate::domain::personal::Personal;
use crate::domain::role::Role;
use crate::exchange::keyring::{Keyring, Slot};
use crate::exchange::sealing::Identity;

/// What the vault is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// One process at a time.
    Write,
    /// Beside a process that writes, or from a medium that can't be written.
    Read,
}

/// Whose slot it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    pub slot: SlotId,
    pub name: Personal<String>,
    pub role: Role,
}

impl Officer {
    pub(super) fn of(slot: &Slot) -> Self {
        Self { slot: slot.id, name: slot.name.clone(), role: slot.role }
    }
}

/// An open vault. It is locked by dropping it; the lock file goes last.
pub struct Vault {
    pub(super) connection: Connection,
    pub(super) keyring: Keyring,
    pub(super) folder: Folder,
    pub(super) environment: Environment,
    pub(super) author: Author,
    /// How many changes the database was known to hold before it was opened.
    pub(super) reached: u64,
    pub(super) officer: Officer,
    pub(super) lock: Option<Lock>,
    /// What was done and could not be recorded yet, as on a full disk: it is, with the next thing that is written.
    pub(super) unrecorded: Vec<AccessEvent>,
    pub(super) place: Place,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}

impl Vault {
    /// Opens the vault with a passphrase or a recovery code.
    ///
    /// # Errors
    /// When there is none, the secret opens no slot, another process writes, or a file is damaged or from a newer program.
    pub fn unlock(folder: &Folder, secret: &Passphrase, access: Access, environment: Environment) -> Result<Self, VaultError> {
        Self::unlock_with(folder, &Key::Secret(secret.clone()), access, environment, &mut |_, _| {})
    }

    /// Opens the vault. Where taking somebody's way in away was cut short, it is finished first, and `progress` is told how far.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn unlock_with(
        folder: &Folder,
        key: &Key,
        access: Access,
        environment: Environment,
        progress: Progress<'_>,
    ) -> Result<Self, VaultError> {
        if !folder.holds_vault() {
            return Err(VaultError::Missing);
        }
        let lock = match access {
            Access::Write => Some(Lock::take(folder)?),
            Access::Read => None,
        };
        match key {
            Key::Secret(secret) => Self::enter(folder, &keys::find_slot(folder, secret)?, lock, environment, progress),
            Key::Organisation(key) => {
                let entered = Self::enter(folder, key.identity(), lock, environment, progress);
                entered.map_err(|error| if error == VaultError::Revoked { SlotRefusal::OtherIdentity.into() } else { error })
            }
        }
    }

    /// Opens the vault with a slot's identity.
    pub(super) fn enter(
        folder: &Folder,
        identity: &Identity,
        mut lock: Option<Lock>,
        environment: Environment,
        progress: Progress<'_>,
    ) -> Result<Self, VaultError> {
        let mut keyring = keys::read_keyring(folder, identity)?;
        let own = identity.to_public();
        let was_rekeying = keyring.previous_key.is_some();
        let slot = keyring.slots.iter().find(|slot| slot.recipient == own).ok_or(VaultError::Revoked)?;
        let officer = Officer::of(slot);
        if lock.is_some() {
            // Where it can't be finished now, as on a full disk, the vault opens as it is.
            let _ = rekey::finish(folder, &mut keyring, progress);
        }
        let is_rekeyed = was_rekeying && keyring.previous_key.is_none();
        let unrecorded = is_rekeyed.then_some(AccessEvent::Rekeyed).into_iter().collect();
        keys::check_public(folder, &keyring)?;
        // Before the database: while another process writes, that one runs ahead of what was read here.
        let reached = head::reached(folder, &keyring.vault);
        let access = if lock.is_some() { Access::Write } else { Access::Read };
        let connection = rekey::connect(folder, &keyring, access, reached)?;
        let place = Place::of(&folder.cases())?;
        if let Some(lock) = &mut lock {
            lock.tell(environment.now());
        }
        let author = Author { device: journal::device(&connection)?, officer: officer.slot };
        let folder = folder.clone();
        let mut vault = Self { connection, keyring, folder, environment, author, reached, officer, lock, unrecorded, place };
        vault.check()?;
        Ok(vault)
    }

    /// The short check before anything is written; the full one is [`Vault::verify`]. What does not pass can still be read.
    fn check(&mut self) -> Result<(), VaultError> {
        if self.access() == Access::Read {
            return Ok(());
        }
        if journal::tail(&self.connection)?.is_some_and(|tail| tail.hash != chain::hash(&tail)) {
            return Err(VaultError::damaged(CASES));
        }
        if !projection::is_current(&self.connection)? {
            self.rebuild()?;
        }
        // What was left to sweep, as when the process was killed. Where it can't be done now, nobody is kept out.
        self.sweep();
        Ok(())
    }

    /// Closes the vault: what is in the write-ahead log goes into the file, and the next process may open it.
    ///
    /// # Errors
    /// When the disk does not take it; nothing is lost then either, the log is read at the next unlock.
    pub fn lock(self) -> Result<(), VaultError> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// Closing it leaves its files as they are: what is in the write-ahead log stays there. For one that is damaged.
    ///
    /// # Errors
    /// When SQLite refuses to leave the log.
    pub fn leave_as_it_is(&self) -> Result<(), VaultError> {
        Ok(self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map(|_| ())?)
    }

    #[must_use]
    pub const fn access(&self) -> Access {
        if self.lock.is_some() { Access::Write } else { Access::Read }
    }

    #[must_use]
    pub const fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Who opened it.
    #[must_use]
    pub const fn officer(&self) -> &Officer {
        &self.officer
    }

    /// Everyone who can open it.
    #[must_use]
    pub fn officers(&self) -> Vec<Officer> {
        self.keyring.slots.iter().map(Officer::of).collect()
    }

    /// The slot that the vault was opened with has been replaced by this one.
    pub(super) const fn become_slot(&mut self, slot: SlotId) {
        self.officer.slot = slot;
        self.author.officer = slot;
    }

    /// Gives the lock back.
    pub(super) fn release(&mut self) {
        self.lock = None;
    }

    pub(super) const fn check_writable(&self) -> Result<(), VaultError> {
        match self.access() {
            Access::Write => Ok(()),
            Access::Read => Err(VaultError::ReadOnly),
        }
    }

    /// One operation, one transaction: whole or not at all.
    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, Author, &Environment) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        self.check_writable()?;
        self.place.check(&self.folder.cases())?;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for event in &self.unrecorded {
            access::append(&tx, self.author, event, &self.environment)?;
        }
        let outcome = work(&tx, self.author, &self.environment)?;
        let changes = head::advance(&tx)?;
        tx.commit()?;
        // It went into the file that was opened. Only if that is still the one that will be found, it is saved.
        self.place.check(&self.folder.cases())?;
        self.unrecorded.clear();
        head::say(&self.folder, &self.keyring.vault, changes);
        Ok(outcome)
    }
}
