//! Opens the vault for a command, as `--passphrase-file` or the terminal has it.

use std::thread;

use indicatif::{ProgressBar, ProgressStyle};

use super::failure::Failure;
use super::secret;
use super::session::Session;
use crate::casework::{
    Access, Casework, CaseworkError, Folder, Key, Report, SlotRefusal, VaultError, look_for_damage, unlock_with,
};
use crate::message::Message;
use crate::settings::{Settings, wait_before_try};

const BAR: &str = "{msg} {wide_bar} {bytes}/{total_bytes}";

/// Opens the vault to write; where another process holds it or nothing can be written, to read if that is enough.
///
/// # Errors
/// When it can't be opened; each reason has its own words.
pub fn open(session: &mut Session<'_>, access: Access) -> Result<Casework, Failure> {
    if !Folder::new(&session.data).holds_vault() {
        return Err(failure(&VaultError::Missing.into()));
    }
    let key = secret::key(session)?;
    open_with(session, access, &key)
}

/// What a vault comes to that is opened to be checked.
pub enum Checked {
    /// It has a damaged page: it was not opened, and nothing of it changed.
    Damaged(Report),
    Open(Casework),
}

/// Opens the vault to check it. Of one with a damaged page nothing is changed, so it is looked at before.
///
/// # Errors
/// When it can't be opened; each reason has its own words.
pub fn open_to_check(session: &mut Session<'_>) -> Result<Checked, Failure> {
    let folder = Folder::new(&session.data);
    if !folder.holds_vault() {
        return Err(failure(&VaultError::Missing.into()));
    }
    let key = secret::key(session)?;
    let tries = Tries::begin(session);
    match look_for_damage(folder, key.clone(), session.environment.clone()).wait() {
        Ok(None) => open_tried(session, Access::Read, &key, tries).map(Checked::Open),
        Ok(Some(report)) => {
            tries.take_back(session);
            Ok(Checked::Damaged(report))
        }
        Err(error) => {
            tries.end(session, Some(&error));
            Err(failure(&error))
        }
    }
}

/// Opens the vault with what was given, and files what was sealed while it was locked.
///
/// # Errors
/// When it can't be opened.
pub fn open_with(session: &Session<'_>, access: Access, key: &Key) -> Result<Casework, Failure> {
    open_tried(session, access, key, Tries::begin(session))
}

fn open_tried(session: &Session<'_>, access: Access, key: &Key, tries: Tries) -> Result<Casework, Failure> {
    let opened = match try_with(session, Access::Write, key, tries.before) {
        Err(CaseworkError::Vault(VaultError::InUse { .. } | VaultError::NoPermission | VaultError::DiskFull))
            if access == Access::Read =>
        {
            try_with(session, Access::Read, key, tries.before)
        }
        other => other,
    };
    tries.end(session, opened.as_ref().err());
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

/// Tries to open the vault. What a revocation left to do is done first, and shown.
fn try_with(session: &Session<'_>, access: Access, key: &Key, wrong_tries: u32) -> Result<Casework, CaseworkError> {
    let bar = ProgressBar::no_length();
    let (folder, environment) = (Folder::new(&session.data), session.environment.clone());
    let opening = unlock_with(folder, key.clone(), access, environment, wrong_tries, shown_on(&bar, session));
    let opened = opening.wait();
    bar.finish_and_clear();
    opened
}

/// Shows on a bar, once there is something to show, how far the cases have their new key.
pub fn shown_on(bar: &ProgressBar, session: &Session<'_>) -> impl FnMut(u64, u64) + Send + 'static {
    let (bar, words) = (bar.clone(), session.texts.get("slots-rekeying"));
    move |done, count| {
        if bar.length().is_none() {
            bar.set_style(ProgressStyle::with_template(BAR).unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.set_message(words.clone());
        }
        bar.set_length(count);
        bar.set_position(done);
    }
}

/// The count of wrong passphrases. Each makes the next try wait; nothing is ever locked out or deleted. A try is counted before it
/// is made, so that ending the program in the middle of it saves nothing, and no clock is asked how long to wait.
struct Tries {
    settings: Settings,
    before: u32,
}

impl Tries {
    fn begin(session: &Session<'_>) -> Self {
        let mut settings = Settings::read(&session.data);
        let before = settings.wrong_tries;
        thread::sleep(wait_before_try(before));
        settings.wrong_tries = before.saturating_add(1);
        let tries = Self { settings, before };
        tries.write(session);
        tries
    }

    /// A wrong passphrase stays counted, a right one ends the count, and what else was in the way takes this try back.
    fn end(mut self, session: &Session<'_>, refused: Option<&CaseworkError>) {
        self.settings.wrong_tries = match refused {
            Some(CaseworkError::Vault(VaultError::WrongPassphrase)) => return,
            Some(_) => self.before,
            None => 0,
        };
        self.write(session);
    }

    /// The count stays for the unlock that records it.
    fn take_back(mut self, session: &Session<'_>) {
        self.settings.wrong_tries = self.before;
        self.write(session);
    }

    /// A medium that can't be written keeps no count; that stops nobody from reading.
    fn write(&self, session: &Session<'_>) {
        let _uncounted = self.settings.write(&session.data);
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
            | VaultError::FileExists { .. }
            | VaultError::Slot(
                SlotRefusal::LastSupervisor
                | SlotRefusal::OwnSlot
                | SlotRefusal::NotAnOfficer
                | SlotRefusal::NoRecipient
                | SlotRefusal::RecipientKnown
                | SlotRefusal::NoIdentity,
            ),
        )
        | CaseworkError::ConsentNotLive
        | CaseworkError::CaseClosed
        | CaseworkError::NothingToRecord
        | CaseworkError::NameNotAgreed
        | CaseworkError::CaseHeld
        | CaseworkError::RetentionRefused
        | CaseworkError::AttachmentEmpty
        | CaseworkError::AttachmentTooLarge
        | CaseworkError::NoSuchAttachment
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
            | VaultError::NoRandomness
            | VaultError::Slot(SlotRefusal::OtherIdentity),
        )
        | CaseworkError::Stopped => Failure::Vault(message),
    }
}
