//! What can go wrong with the vault, by what the officer can do about it. No variant holds anything of a case.

use std::io;

use jiff::Timestamp;
use rusqlite::ErrorCode;

use super::slots::SlotRefusal;
use crate::domain::environment::NoRandomness;
use crate::domain::event::NotAnEvent;
use crate::exchange::bundle::BundleError;
use crate::exchange::keyring::KeyringError;
use crate::exchange::sealing::SealingError;
use crate::message::Message;

/// The name of the database file, where an error has to name it.
pub const CASES: &str = "cases.db";
/// The name of the log beside it.
pub const LOG: &str = "cases.db-wal";
/// A moment as people read it everywhere: `2026-11-25 14:05 UTC`.
pub const MOMENT: &str = "%Y-%m-%d %H:%M UTC";

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The passphrase fits a slot that the keyring no longer names.
    #[error("revoked")]
    Revoked,
    /// By another process, which may have left its name.
    #[error("in use")]
    InUse { holder: Option<Holder> },
    #[error("from a newer program: {file}")]
    TooNew { file: String },
    #[error("damaged: {file}")]
    Damaged { file: String },
    #[error("no vault")]
    Missing,
    /// The folder or its drive went away while the vault was open.
    #[error("gone: {path}")]
    Gone { path: String },
    #[error("not a backup: {file}")]
    NotABackup { file: String },
    #[error("damaged backup: {file}")]
    BackupDamaged { file: String },
    /// Both went on with the same case, each in its own way, as one and the same machine.
    #[error("the case went on differently in the backup")]
    BackupDiffers,
    #[error("there is such a file: {file}")]
    FileExists { file: String },
    #[error("a vault exists")]
    Exists,
    #[error("weak passphrase")]
    WeakPassphrase,
    #[error("disk full")]
    DiskFull,
    #[error("no permission")]
    NoPermission,
    /// The vault was opened to read.
    #[error("open to read only")]
    ReadOnly,
    #[error("the disk fails")]
    DiskTrouble,
    #[error("no such case")]
    NoSuchCase,
    #[error("no such slot")]
    NoSuchSlot,
    #[error("no random numbers")]
    NoRandomness,
    #[error(transparent)]
    Slot(#[from] SlotRefusal),
}

/// Who holds the vault: what its lock file says. No officer's name stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub host: String,
    /// To the minute.
    pub since: Timestamp,
}

impl VaultError {
    #[must_use]
    pub fn damaged(file: impl Into<String>) -> Self {
        Self::Damaged { file: file.into() }
    }

    /// The text that says so; its key with `-help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::WrongPassphrase => Message::new("error-wrong-passphrase"),
            Self::Revoked => Message::new("error-slot-revoked"),
            Self::InUse { holder: None } => Message::new("error-vault-in-use"),
            Self::InUse { holder: Some(holder) } => {
                let since = holder.since.strftime(MOMENT).to_string();
                Message::new("error-vault-in-use-since").text("host", &holder.host).text("time", since)
            }
            Self::TooNew { file } => Message::new("error-vault-too-new").text("file", file),
            Self::Damaged { file } => Message::new("error-vault-damaged").text("file", file),
            Self::Missing => Message::new("error-vault-missing"),
            Self::Gone { path } => Message::new("error-vault-gone").text("path", path),
            Self::NotABackup { file } => Message::new("error-not-a-backup").text("file", file),
            Self::BackupDamaged { file } => Message::new("error-backup-damaged").text("file", file),
            Self::BackupDiffers => Message::new("error-backup-differs"),
            Self::FileExists { file } => Message::new("error-file-exists").text("file", file),
            Self::Exists => Message::new("error-vault-exists"),
            Self::WeakPassphrase => Message::new("error-weak-passphrase"),
            Self::DiskFull => Message::new("error-disk-full"),
            Self::NoPermission => Message::new("error-no-permission"),
            Self::ReadOnly => Message::new("error-vault-read-only"),
            Self::DiskTrouble => Message::new("error-disk-trouble"),
            Self::NoSuchCase => Message::new("error-no-such-case"),
            Self::NoSuchSlot => Message::new("error-no-such-slot"),
            Self::Slot(refusal) => refusal.message(),
            Self::NoRandomness => Message::new("error-no-randomness"),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NoPermission,
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::DiskTrouble,
        }
    }
}

/// Whatever SQLite says that is neither the disk's nor another process's doing means that the file is not as we wrote it.
impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        // The index beside the write-ahead log could not grow: SQLite's own word for a full disk there.
        if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE) {
            return Self::DiskFull;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Self::NoPermission,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                Self::InUse { holder: None }
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::OutOfMemory) => Self::DiskTrouble,
            Some(_) | None => Self::damaged(CASES),
        }
    }
}

impl From<NoRandomness> for VaultError {
    fn from(_: NoRandomness) -> Self {
        Self::NoRandomness
    }
}

impl From<NotAnEvent> for VaultError {
    fn from(_: NotAnEvent) -> Self {
        Self::damaged(CASES)
    }
}

impl VaultError {
    /// What a sealing error about this file means.
    #[must_use]
    pub fn sealing(error: SealingError, file: &str) -> Self {
        match error {
            SealingError::WrongPassphrase => Self::WrongPassphrase,
            SealingError::OtherKeys => Self::Revoked,
            SealingError::Damaged | SealingError::NoRecipients => Self::damaged(file),
        }
    }

    #[must_use]
    pub fn keyring(error: KeyringError, file: &str) -> Self {
        match error {
            KeyringError::TooNew => Self::TooNew { file: file.to_owned() },
            KeyringError::NotAKeyring => Self::damaged(file),
        }
    }

    #[must_use]
    pub fn bundle(error: BundleError, file: &str) -> Self {
        match error {
            BundleError::TooNew => Self::TooNew { file: file.to_owned() },
            BundleError::NotABundle => Self::damaged(file),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_whoever_notices_it() {
        for code in [rusqlite::ffi::SQLITE_FULL, rusqlite::ffi::SQLITE_IOERR_SHMSIZE] {
            let sqlite = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);

            assert_eq!(VaultError::from(sqlite), VaultError::DiskFull);
        }
        assert_eq!(VaultError::from(io::Error::from(io::ErrorKind::StorageFull)), VaultError::DiskFull);
    }
}
