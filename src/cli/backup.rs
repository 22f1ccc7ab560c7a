//! `guidepost vault backup`, `vault backups` and `vault restore`: copies of the case file, and back.

use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::ProgressBar;
use serde::Serialize;

use super::failure::Failure;
use super::session::Session;
use super::{opening, secret};
use crate::casework::{
    Access, Backup, CaseworkError, Folder, Passphrase, Restored, RestoredCase, VaultError, Wanted, backups, restore as restore_to,
};
use crate::domain::label::CaseLabel;
use crate::message::Message;

/// What to restore, and where to: a whole vault, or one case into the vault that is there.
#[derive(Debug, Args)]
pub struct RestoreArguments {
    pub backup: PathBuf,
    #[arg(long, value_name = "DIR", required_unless_present = "case", conflicts_with = "case")]
    pub to: Option<PathBuf>,
    #[arg(long, value_name = "LABEL")]
    pub case: Option<String>,
    #[arg(long, value_name = "FILE", requires = "case")]
    pub backup_passphrase_file: Option<PathBuf>,
}

#[derive(Serialize)]
struct WrittenOutput {
    file: String,
    bytes: u64,
}

#[derive(Serialize)]
struct ListOutput {
    backups: Vec<BackupOutput>,
}

#[derive(Serialize)]
struct BackupOutput {
    at: String,
    folder: String,
    bytes: u64,
    whole: bool,
    last_day: String,
}

#[derive(Serialize)]
struct RestoredOutput {
    folder: String,
    cases: u64,
    entries: u64,
    left_out: Vec<String>,
}

#[derive(Serialize)]
struct CaseOutput {
    label: String,
    id: String,
    entries: u64,
}

/// Writes a backup to one file.
///
/// # Errors
/// When the vault can't be opened, there is such a file, or it can't be written; then nothing is left of it.
pub fn back_up(session: &mut Session<'_>, file: &Path, replace: bool) -> Result<(), Failure> {
    let path = std::path::absolute(file)?;
    if !path.parent().is_some_and(Path::is_dir) {
        return Err(Failure::Write(Message::new("error-not-written").text("path", path.display().to_string())));
    }
    if path.exists() && !replace {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return Err(opening::failure(&VaultError::FileExists { file }.into()));
    }
    let casework = opening::open(session, Access::Read)?;
    let bar = ProgressBar::no_length();
    let outcome = casework.back_up_to(path.clone(), replace, watched(&bar)).wait();
    bar.finish_and_clear();
    outcome.map_err(|error| opening::failure(&error))?;
    let bytes = std::fs::metadata(&path)?.len();
    let file = path.display().to_string();
    if session.json {
        return session.document(&WrittenOutput { file, bytes });
    }
    let text = session.texts.message(&Message::new("backup-written").text("file", file));
    session.lines(&[text])
}

/// Shows on a bar how far it is.
pub fn watched(bar: &ProgressBar) -> impl FnMut(u64, u64) + Send + 'static {
    let bar = bar.clone();
    move |done, count| {
        bar.set_length(count);
        bar.set_position(done);
    }
}

/// Lists the backups in the vault's folder, the newest first. It takes no passphrase.
///
/// # Errors
/// When there is no vault, or the list can't be written.
pub fn list(session: &mut Session<'_>) -> Result<(), Failure> {
    let folder = Folder::new(&session.data);
    if !folder.holds_vault() {
        return Err(opening::failure(&VaultError::Missing.into()));
    }
    let found = backups(folder).wait().map_err(|error| opening::failure(&error))?;
    if session.json {
        let backups = found.iter().map(|(backup, whole)| output(backup, *whole)).collect();
        return session.document(&ListOutput { backups });
    }
    if found.is_empty() {
        let text = session.texts.get("backup-list-empty");
        return session.lines(&[text]);
    }
    let lines: Vec<_> = found.iter().map(|(backup, whole)| line(session, backup, *whole)).collect();
    session.lines(&lines)
}

fn output(backup: &Backup, whole: bool) -> BackupOutput {
    BackupOutput {
        at: backup.at.to_string(),
        folder: backup.path.display().to_string(),
        bytes: backup.bytes,
        whole,
        last_day: backup.last_day().to_string(),
    }
}

fn line(session: &Session<'_>, backup: &Backup, whole: bool) -> String {
    let key = if whole { "backup-line" } else { "backup-line-damaged" };
    let message = Message::new(key).text("moment", backup.at.strftime("%Y-%m-%d %H:%M UTC").to_string());
    // Rounded up: a small vault is not nothing.
    let message = message.text("size", backup.bytes.div_ceil(1_000_000).to_string());
    session.texts.message(&message.text("day", backup.last_day().to_string()))
}

/// Restores a vault into an empty data folder, or one case into the vault that is there.
///
/// # Errors
/// When there is a vault already, the backup can't be opened, or there is no such case in it; then nothing is changed.
pub fn restore(session: &mut Session<'_>, arguments: &RestoreArguments) -> Result<(), Failure> {
    match (&arguments.to, &arguments.case) {
        (Some(to), _) => restore_vault(session, arguments, to),
        (None, case) => restore_case(session, arguments, case.as_deref().unwrap_or_default()),
    }
}

fn restore_vault(session: &mut Session<'_>, arguments: &RestoreArguments, to: &Path) -> Result<(), Failure> {
    let folder = Folder::new(to);
    if folder.holds_vault() {
        return Err(opening::failure(&VaultError::Exists.into()));
    }
    let passphrase = secret::passphrase(session, "backup-passphrase-prompt")?;
    let bar = ProgressBar::no_length();
    let environment = session.environment.clone();
    let outcome = restore_to(arguments.backup.clone(), passphrase, folder, environment, watched(&bar)).wait();
    bar.finish_and_clear();
    let Restored { cases, entries, left_out, .. } = outcome.map_err(|error| opening::failure(&error))?;
    let folder = to.display().to_string();
    if session.json {
        return session.document(&RestoredOutput { folder, cases, entries, left_out });
    }
    let message = Message::new("backup-restored").text("folder", folder).text("cases", cases.to_string());
    let mut lines = vec![session.texts.message(&message.text("entries", entries.to_string()))];
    for slot in left_out {
        lines.push(session.texts.message(&Message::new("backup-slot-left-out").text("file", slot)));
    }
    session.lines(&lines)
}

fn restore_case(session: &mut Session<'_>, arguments: &RestoreArguments, label: &str) -> Result<(), Failure> {
    let unknown = || Failure::Input(VaultError::NoSuchCase.message());
    let wanted = Wanted::Label(CaseLabel::parse(label).ok_or_else(unknown)?);
    if !Folder::new(&session.data).holds_vault() {
        return Err(opening::failure(&VaultError::Missing.into()));
    }
    let own = secret::passphrase(session, "vault-passphrase-prompt")?;
    let casework = opening::open_with(session, Access::Write, &own.clone().into())?;
    let take = |secret: Passphrase| casework.restore_case(arguments.backup.clone(), secret, wanted).wait();
    let file = arguments.backup_passphrase_file.as_deref();
    let taken = match take(if file.is_some() { secret::read(session, file, "backup-passphrase-prompt")? } else { own }) {
        // The passphrase was another on the day of the backup.
        Err(CaseworkError::Vault(VaultError::WrongPassphrase)) if file.is_none() && session.passphrase_file.is_none() => {
            take(secret::read(session, None, "backup-passphrase-prompt")?)
        }
        other => other,
    };
    let RestoredCase { case, label, entries } = taken.map_err(|error| opening::failure(&error))?;
    let label = label.to_string();
    if session.json {
        return session.document(&CaseOutput { label, id: case.to_string(), entries });
    }
    let message = if entries == 0 { Message::new("backup-case-whole") } else { Message::new("backup-case-restored") };
    let text = session.texts.message(&message.text("label", label).count("count", entries));
    session.lines(&[text])
}
