//! One case out of a backup: what the vault lacks of it is put in, word for word. No other case is touched, and nothing shortened.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::case_index::{self, Cursor, Page};
use super::error::{CASES, VaultError};
use super::journal::{self, Author, Line};
use super::open::Vault;
use super::unpacked::OpenBackup;
use super::{access, chain, projection, record};
use crate::domain::access::AccessEvent;
use crate::domain::case::Case;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::event::Event;
use crate::domain::label::CaseLabel;
use crate::domain::personal::Personal;

/// What came out of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoredCase {
    pub case: CaseId,
    /// What it is called here: another case may have taken its label meanwhile.
    pub label: CaseLabel,
    /// How many of its entries were not here.
    pub entries: u64,
}

impl OpenBackup {
    /// A page of the cases in it, newest change first.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn list(&self, after: Option<Cursor>) -> Result<Page, VaultError> {
        self.vault.list(after)
    }

    /// The case that people call so.
    ///
    /// # Errors
    /// When there is none in it.
    pub fn with_label(&self, label: CaseLabel) -> Result<CaseId, VaultError> {
        self.vault.with_label(label)
    }
}

impl Vault {
    /// Takes a case out of a backup, in one transaction: its entries, its attachments, its row in the list.
    ///
    /// # Errors
    /// When there is no such case in the backup, its chain is broken there, or here and there it went on differently; then nothing
    /// is changed.
    pub fn restore_case(&mut self, backup: &OpenBackup, case: CaseId) -> Result<RestoredCase, VaultError> {
        let source = &backup.vault.connection;
        let lines = journal::lines(source, case)?;
        if lines.is_empty() {
            return Err(VaultError::NoSuchCase);
        }
        if is_broken(&lines) {
            return Err(VaultError::BackupDamaged { file: CASES.to_owned() });
        }
        self.write(|tx, author, environment| {
            let entries = put_in(tx, case, &lines)?;
            let told = projection::case(tx, case)?;
            take_attachments(tx, source, &told)?;
            let label = free_label(tx, author, &told, environment)?;
            projection::apply(tx, case)?;
            let reference = access::reference(tx, case, environment)?;
            access::append(tx, author, &AccessEvent::CaseRestored { case: reference }, environment)?;
            Ok(RestoredCase { case, label, entries })
        })
    }
}

fn is_broken(lines: &[Line]) -> bool {
    lines.chunk_by(|one, next| one.device == next.device).any(|chain| chain::first_broken(chain).is_some())
}

/// Inserts the lines that are not here, and looks at the whole again.
fn put_in(tx: &Transaction<'_>, case: CaseId, lines: &[Line]) -> Result<u64, VaultError> {
    let here = journal::lines(tx, case)?;
    let known: BTreeSet<_> = here.iter().map(|line| line.id).collect();
    let places: BTreeSet<_> = here.iter().map(|line| (line.device, line.sequence)).collect();
    let mut entries = 0;
    for line in lines.iter().filter(|line| !known.contains(&line.id)) {
        if places.contains(&(line.device, line.sequence)) {
            return Err(VaultError::BackupDiffers);
        }
        journal::insert(tx, line)?;
        entries += 1;
    }
    if is_broken(&journal::lines(tx, case)?) { Err(VaultError::BackupDiffers) } else { Ok(entries) }
}

/// The attachments that the case has by its journal and that are not here. One that was removed stays removed.
fn take_attachments(tx: &Transaction<'_>, source: &Connection, case: &Case) -> Result<(), VaultError> {
    for attachment in case.attachments() {
        let id = attachment.id.0.into_bytes();
        if tx.prepare_cached("SELECT 1 FROM attachment WHERE id = ?1")?.exists([id])? {
            continue;
        }
        let mut statement = source.prepare_cached("SELECT bytes FROM attachment WHERE id = ?1")?;
        let bytes: Option<Vec<u8>> = statement.query_row([id], |row| row.get("bytes")).optional()?;
        if let Some(bytes) = bytes {
            tx.prepare_cached("INSERT INTO attachment (id, case_id, bytes) VALUES (?1, ?2, ?3)")?.execute((
                id,
                case.id().0.into_bytes(),
                bytes,
            ))?;
        }
    }
    Ok(())
}

/// Its own label, or where another case has it now, a new one.
fn free_label(tx: &Transaction<'_>, author: Author, case: &Case, environment: &Environment) -> Result<CaseLabel, VaultError> {
    let taken = case_index::with_label(tx, case.label())?.is_some_and(|other| other != case.id());
    if !taken {
        return Ok(case.label());
    }
    let label = record::fresh_label(tx, environment)?;
    let nickname = case.nickname().cloned().unwrap_or_else(|| Personal::new(String::new()));
    let renamed = DatedEvent::new(environment.now(), Event::Renamed { label, nickname });
    journal::append(tx, author, case.id(), &[renamed], environment)?;
    Ok(label)
}
