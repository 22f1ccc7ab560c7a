//! What was attached to cases: bytes in the table, names, sizes and digests in the journal.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _};
use zeroize::Zeroizing;

use super::erase::Sweep;
use super::error::{CASES, VaultError};
use super::file::{digest, private};
use super::open::Vault;
use super::verify::Problem;
use super::{erase, journal, record, schema};
use crate::domain::attachment::{Attachment, AttachmentId};
use crate::domain::case::Case;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;

/// What belongs to a case that has no entry.
const STRAYS: [(Problem, &str); 2] = [
    (
        Problem::AttachmentStray,
        "SELECT 1 FROM attachment AS one WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.case_id = one.case_id)",
    ),
    (
        Problem::ReferenceStray,
        "SELECT 1 FROM case_reference AS one WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.case_id = one.case_id)",
    ),
];

impl Vault {
    /// Attaches a file to a case: its bytes, and the entry that tells of it, in one transaction.
    ///
    /// # Errors
    /// When there is no such case, or it can't be written; then nothing is.
    pub fn attach(
        &mut self,
        case: CaseId,
        name: Personal<String>,
        bytes: &[u8],
        at: Timestamp,
    ) -> Result<AttachmentId, VaultError> {
        self.write(|tx, author, environment| {
            if !journal::holds(tx, case)? {
                return Err(VaultError::NoSuchCase);
            }
            let id = AttachmentId(environment.random_uuid()?);
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            tx.prepare_cached("INSERT INTO attachment (id, case_id, bytes) VALUES (?1, ?2, ?3)")?.execute((
                id.0.into_bytes(),
                case.0.into_bytes(),
                bytes,
            ))?;
            let attachment = Attachment { id, name, size, digest: digest(bytes) };
            let added = DatedEvent::new(at, Event::AttachmentAdded { attachment });
            record::take_in(tx, author, case, &[added], environment)?;
            Ok(id)
        })
    }

    /// What is in an attached file, as it was attached.
    ///
    /// # Errors
    /// When it is gone, or is not what the journal says: the vault is damaged then.
    pub fn attachment(&self, attachment: &Attachment) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let bytes = stored(&self.connection, attachment.id)?.ok_or_else(|| VaultError::damaged(CASES))?;
        if digest(&bytes) == attachment.digest { Ok(bytes) } else { Err(VaultError::damaged(CASES)) }
    }

    /// Removes a file from a case and overwrites what was in it. The journal goes on telling that it was there.
    ///
    /// # Errors
    /// When there is no such case, or it can't be written; then nothing is.
    pub fn remove_attachment(&mut self, case: CaseId, attachment: AttachmentId, at: Timestamp) -> Result<Sweep, VaultError> {
        self.write(|tx, author, environment| {
            if !journal::holds(tx, case)? {
                return Err(VaultError::NoSuchCase);
            }
            let ids = (attachment.0.into_bytes(), case.0.into_bytes());
            tx.prepare_cached("DELETE FROM attachment WHERE id = ?1 AND case_id = ?2")?.execute(ids)?;
            let removed = DatedEvent::new(at, Event::AttachmentRemoved { attachment });
            erase::leave_to_sweep(tx)?;
            record::take_in(tx, author, case, &[removed], environment)
        })?;
        Ok(self.sweep())
    }

    /// Writes an attached file to the place that somebody chose, and nowhere else. What was there is replaced.
    ///
    /// # Errors
    /// When it can't be read or written; a file that is half written is removed.
    pub fn export_attachment(&self, attachment: &Attachment, to: &Path) -> Result<(), VaultError> {
        let bytes = self.attachment(attachment)?;
        let written = write_through(private().create(true).truncate(true).write(true), to, &bytes);
        if written.is_err() {
            // What is half written helps nobody; that it can't be removed changes nothing.
            let _ = fs::remove_file(to);
        }
        Ok(written?)
    }
}

fn write_through(options: &OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn stored(connection: &Connection, id: AttachmentId) -> Result<Option<Zeroizing<Vec<u8>>>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM attachment WHERE id = ?1")?;
    let bytes = statement.query_row([id.0.into_bytes()], |row| row.get("bytes").map(Zeroizing::new)).optional()?;
    Ok(bytes)
}

/// What is wrong with a case's attachments.
pub fn faults(connection: &Connection, case: &Case) -> Result<Vec<Problem>, VaultError> {
    if !schema::has_third_step(connection)? {
        return Ok(Vec::new());
    }
    let mut faults = Vec::new();
    for attachment in case.attachments() {
        match stored(connection, attachment.id)? {
            Some(bytes) if digest(&bytes) == attachment.digest => {}
            Some(_) => faults.push(Problem::AttachmentDiffers),
            None => faults.push(Problem::AttachmentGone),
        }
    }
    let mut statement = connection.prepare_cached("SELECT id FROM attachment WHERE case_id = ?1")?;
    let ids = statement.query_map([case.id().0.into_bytes()], |row| row.get("id"))?.collect::<Result<Vec<[u8; 16]>, _>>()?;
    let stray = ids.into_iter().filter(|id| case.attachment(AttachmentId(uuid::Uuid::from_bytes(*id))).is_none());
    faults.extend(stray.map(|_| Problem::AttachmentStray));
    Ok(faults)
}

/// What is kept of cases that are not there.
pub fn strays(connection: &Connection) -> Result<Vec<Problem>, VaultError> {
    if !schema::has_third_step(connection)? {
        return Ok(Vec::new());
    }
    let mut strays = Vec::new();
    for (problem, sql) in STRAYS {
        if connection.prepare_cached(sql)?.exists([])? {
            strays.push(problem);
        }
    }
    Ok(strays)
}
