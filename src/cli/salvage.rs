//! `guidepost vault salvage`: saves what can be read of a damaged case file into another folder.

use std::path::Path;

use indicatif::ProgressBar;
use serde::Serialize;

use super::failure::Failure;
use super::session::Session;
use super::{backup, opening, secret};
use crate::casework::{Folder, Salvaged, VaultError, salvage as save};
use crate::message::Message;

#[derive(Serialize)]
struct SalvagedOutput {
    folder: String,
    cases: u64,
    entries: u64,
    lost_cases: u64,
    lost_entries: u64,
    left_out: Vec<String>,
}

/// Saves what can be read, and says what can't.
///
/// # Errors
/// When there is a vault in the other folder, or the keys can't be read; then nothing is left behind.
pub fn salvage(session: &mut Session<'_>, to: &Path) -> Result<(), Failure> {
    let (from, folder) = (Folder::new(&session.data), Folder::new(to));
    if !from.holds_vault() {
        return Err(opening::failure(&VaultError::Missing.into()));
    }
    if folder.holds_vault() {
        return Err(opening::failure(&VaultError::Exists.into()));
    }
    let passphrase = secret::passphrase(session, "vault-passphrase-prompt")?;
    let bar = ProgressBar::no_length();
    let outcome = save(from, passphrase, folder, session.environment.clone(), backup::watched(&bar)).wait();
    bar.finish_and_clear();
    let Salvaged { cases, entries, lost_cases, lost_entries, left_out, .. } =
        outcome.map_err(|error| opening::failure(&error))?;
    let folder = to.display().to_string();
    if session.json {
        return session.document(&SalvagedOutput { folder, cases, entries, lost_cases, lost_entries, left_out });
    }
    let saved = Message::new("backup-restored").text("folder", folder).text("cases", cases.to_string());
    let lost = Message::new("backup-lost").text("cases", lost_cases.to_string()).text("entries", lost_entries.to_string());
    let mut messages = vec![saved.text("entries", entries.to_string()), lost];
    messages.extend(left_out.into_iter().map(|slot| Message::new("backup-slot-left-out").text("file", slot)));
    let lines: Vec<_> = messages.iter().map(|message| session.texts.message(message)).collect();
    session.lines(&lines)
}
