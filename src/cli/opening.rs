//! Opens the vault for a command, as `--passphrase-file` or the terminal has it.

use std::thread;

use super::failure::Failure;
use super::secret;
use super::session::Session;
use crate::casework::{Access, Casework, CaseworkError, Folder, Passphrase, VaultError, unlock};
use crate::message::Message;
use crate::settings::{Settings, wait_before_try};

/// Opens the vault to write; where another process holds it or nothing can be written, to read if that is enough.
///
/// # Errors
/// When it can't be opened; each reason has its own words.
pub fn open(session: &mut Session<'_>, access: Access) -> Result<Casework, Failure> {
    if !Folder::new(&session.data).holds_vault() {
        return Err(failure(&VaultError::Missing.into()));
    }
    let typed = secret::passphrase(session, "vault-passphrase-prompt")?;
    open_with(session, access, &typed)
}

/// Opens the vault with a passphrase that was given, and files what was sealed while it was locked. Wrong passphrases make the next try wait; nothing is ever locked out or deleted.
///
/// # Errors
/// When it can't be opened.
pub fn open_with(session: &Session<'_>, access: Access, passphrase: &Passphrase) -> Result<Casework, Failure> {
    let mut settings = Settings::read(&session.data);
    thread::sleep(wait_before_try(settings.wrong_tries));
    let try_with = |access| unlock(Folder::new(&session.data), passphrase.clone(), access, session.environment.clone()).wait();
    let opened = match try_with(Access::Write) {
        Err(CaseworkError::Vault(VaultError::InUse { .. } | VaultError::NoPermission | VaultError::DiskFull))
            if access == Access::Read =>
        {
            try_with(Access::Read)
        }
        other => other,
    };
    let wrong = matches!(opened, Err(CaseworkError::Vault(VaultError::WrongPassphrase)));
    let tries = if wrong { settings.wrong_tries.saturating_add(1) } else { 0 };
    if tries != settings.wrong_tries {
        settings.wrong_tries = tries;
        // A medium that can't be written keeps no count; that stops nobody from reading.
        let _uncounted = settings.write(&session.data);
    }
    let casework = opened.map_err(|error| failure(&error))?;
    if casework.access() == Access::Write {
        let filed = casework.file_inbox(None).wait();
        // A full disk keeps nobody from reading; what was sealed stays sealed until there is room.
        if access == Access::Write {
            filed.map_err(|error| failure(&error))?;
            back_up(session, &casework);
        }
    }
    Ok(casework)
}

/// Makes the day's backup, if it is due. That it can't be made is told and keeps nobody from working.
fn back_up(session: &Session<'_>, casework: &Casework) {
    if let Err(error) = casework.back_up_if_due().wait() {
        let reason = error.message();
        session.tell_message(&Message::new("backup-not-made").message("reason", reason));
    }
}

/// An error of casework by its exit status.
#[must_use]
pub fn failure(error: &CaseworkError) -> Failure {
    let message = error.message();
    match error {
        CaseworkError::Vault(
            VaultError::DiskFull | VaultError::NoPermission | VaultError::DiskTrouble | VaultError::ReadOnly,
        ) => Failure::Write(message),
        CaseworkError::Vault(
            VaultError::WeakPassphrase
            | VaultError::Exists
            | VaultError::NoSuchCase
            | VaultError::NoSuchSlot
            | VaultError::NotABackup { .. }
            | VaultError::BackupDiffers
            | VaultError::FileExists { .. },
        )
        | CaseworkError::ConsentNotLive
        | CaseworkError::CaseClosed
        | CaseworkError::NothingToRecord
        | CaseworkError::NameNotAgreed
        | CaseworkError::NotThisRole => Failure::Input(message),
        CaseworkError::Vault(
            VaultError::WrongPassphrase
            | VaultError::Revoked
            | VaultError::InUse { .. }
            | VaultError::Gone { .. }
            | VaultError::BackupDamaged { .. }
            | VaultError::TooNew { .. }
            | VaultError::Damaged { .. }
            | VaultError::Missing
            | VaultError::NoRandomness,
        )
        | CaseworkError::Stopped => Failure::Vault(message),
    }
}
