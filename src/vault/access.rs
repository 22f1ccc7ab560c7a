//! The record of access: a journal of its own, one chain a device. It tells of cases by a random reference, which is forgotten
//! when the case is erased.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::error::{CASES, VaultError};
use super::journal::{Author, moment, written};
use super::open::{Access, Vault};
use crate::domain::access::{AccessEntry, AccessEvent, RecordedAccess};
use crate::domain::entry::{CaseId, CaseReference, DeviceId, EntryHash, EntryId, SlotId};
use crate::domain::environment::Environment;
use crate::domain::label::CaseLabel;

/// Set before all else, so that no other thing's hash is ever an entry's.
const PURPOSE: &[u8] = b"guidepost access entry 1\0";

/// How many lines a page of the record holds.
const PAGE: usize = 100;

/// A line as it is stored, word for word: what the chain is computed over.
#[derive(Clone)]
struct Line {
    id: [u8; 16],
    device: [u8; 16],
    sequence: i64,
    at: String,
    officer: [u8; 16],
    event: String,
    previous: Option<[u8; 32]>,
    hash: [u8; 32],
}

/// An entry, with the case it tells of as long as that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessLine {
    pub entry: AccessEntry,
    pub case: Option<CaseLabel>,
}

/// Where a page ends and the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccessCursor(i64);

/// Some lines, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessPage {
    pub lines: Vec<AccessLine>,
    /// From where the record goes on; `None` at its end.
    pub next: Option<AccessCursor>,
}

/// Appends what was done.
pub fn append(tx: &Transaction<'_>, author: Author, event: &AccessEvent, environment: &Environment) -> Result<(), VaultError> {
    let device = author.device.0.into_bytes();
    let last: Option<(i64, [u8; 32])> = tx
        .prepare_cached("SELECT sequence, hash FROM access WHERE device = ?1 ORDER BY sequence DESC LIMIT 1")?
        .query_row([device], |row| Ok((row.get("sequence")?, row.get("hash")?)))
        .optional()?;
    let mut line = Line {
        id: environment.uuid()?.into_bytes(),
        device,
        sequence: last.map_or(0, |(sequence, _)| sequence) + 1,
        at: written(environment.now()),
        officer: author.officer.0.into_bytes(),
        event: event.to_json().map_err(|_| VaultError::damaged(CASES))?,
        previous: last.map(|(_, hash)| hash),
        hash: [0; 32],
    };
    line.hash = hash(&line);
    let Line { id, device, sequence, at, officer, event, previous, hash } = &line;
    tx.prepare_cached(
        "INSERT INTO access (id, device, sequence, at, officer, event, previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((id, device, sequence, at, officer, event, previous, hash))?;
    Ok(())
}

/// The random number by which the record tells of a case, drawn when it is first needed.
pub fn reference(tx: &Transaction<'_>, case: CaseId, environment: &Environment) -> Result<CaseReference, VaultError> {
    if let Some(known) = known_reference(tx, case)? {
        return Ok(known);
    }
    let drawn = environment.random_uuid()?;
    tx.prepare_cached("INSERT INTO case_reference (case_id, reference) VALUES (?1, ?2)")?
        .execute((case.0.into_bytes(), drawn.into_bytes()))?;
    Ok(CaseReference(drawn))
}

fn known_reference(connection: &Connection, case: CaseId) -> Result<Option<CaseReference>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT reference FROM case_reference WHERE case_id = ?1")?;
    let bytes: Option<[u8; 16]> = statement.query_row([case.0.into_bytes()], |row| row.get("reference")).optional()?;
    Ok(bytes.map(|bytes| CaseReference(Uuid::from_bytes(bytes))))
}

/// SHA-256 over all fields in a fixed order, texts with their length before them.
fn hash(line: &Line) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(PURPOSE);
    for id in [&line.id, &line.device, &line.officer] {
        hasher.update(id);
    }
    hasher.update(line.sequence.to_be_bytes());
    for text in [&line.at, &line.event] {
        hasher.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.update([u8::from(line.previous.is_some())]);
    hasher.update(line.previous.unwrap_or_default());
    hasher.finalize().into()
}

/// The first entry of every device at which its chain is broken, and every one that no version of the program writes.
pub fn broken(connection: &Connection) -> Result<(Vec<EntryId>, Vec<EntryId>), VaultError> {
    let (mut broken, mut unreadable) = (Vec::new(), Vec::new());
    let mut statement = connection.prepare("SELECT * FROM access ORDER BY device, sequence")?;
    let mut rows = statement.query([])?;
    let mut before: Option<Line> = None;
    let mut told = None;
    while let Some(row) = rows.next()? {
        let line = Line::read(row)?;
        let same = before.as_ref().filter(|before| before.device == line.device);
        let fits = line.sequence == same.map_or(0, |before| before.sequence) + 1
            && line.previous == same.map(|before| before.hash)
            && line.hash == hash(&line);
        if !fits && told != Some(line.device) {
            told = Some(line.device);
            broken.push(EntryId(Uuid::from_bytes(line.id)));
        }
        if line.entry().is_err() {
            unreadable.push(EntryId(Uuid::from_bytes(line.id)));
        }
        before = Some(line);
    }
    Ok((broken, unreadable))
}

impl Vault {
    /// Records what was done, by itself. Where something is done at the same time, one transaction holds both.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn record_access(&mut self, event: &AccessEvent) -> Result<(), VaultError> {
        self.write(|tx, author, environment| append(tx, author, event, environment))
    }

    /// Records that it was opened. A disk that takes nothing keeps nobody out: then it is recorded with the next thing that is
    /// written.
    ///
    /// # Errors
    /// When the record itself is damaged.
    pub fn record_unlocked(&mut self, wrong_tries: u32) -> Result<(), VaultError> {
        self.record(AccessEvent::Unlocked { wrong_tries })
    }

    /// Records what was done to the vault itself, once it is done.
    pub(super) fn record(&mut self, event: AccessEvent) -> Result<(), VaultError> {
        if self.access() == Access::Read {
            return Ok(());
        }
        self.unrecorded.push(event);
        match self.write(|_, _, _| Ok(())) {
            Err(VaultError::DiskFull | VaultError::NoPermission | VaultError::DiskTrouble) => Ok(()),
            other => other,
        }
    }

    /// A page of the record, newest first; from its end, or from where a page ended.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn access_record(&self, after: Option<AccessCursor>) -> Result<AccessPage, VaultError> {
        let from = after.map_or(i64::MAX, |AccessCursor(number)| number);
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM access WHERE number < ?1 ORDER BY number DESC LIMIT 101")?;
        let mut rows = statement.query([from])?;
        let (mut lines, mut last, mut next) = (Vec::new(), from, None);
        while let Some(row) = rows.next()? {
            if lines.len() == PAGE {
                next = Some(AccessCursor(last));
                break;
            }
            last = row.get("number")?;
            let entry = Line::read(row)?.entry()?;
            let case = self.label_told(&entry.event)?;
            lines.push(AccessLine { entry, case });
        }
        Ok(AccessPage { lines, next })
    }

    fn label_told(&self, event: &RecordedAccess) -> Result<Option<CaseLabel>, VaultError> {
        let Some(reference) = event.case() else { return Ok(None) };
        let mut statement = self.connection.prepare_cached(
            "SELECT label FROM case_index JOIN case_reference USING (case_id) WHERE case_reference.reference = ?1",
        )?;
        let label: Option<String> = statement.query_row([reference.0.into_bytes()], |row| row.get("label")).optional()?;
        Ok(label.and_then(|label| CaseLabel::parse(&label)))
    }
}

impl Line {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            device: row.get("device")?,
            sequence: row.get("sequence")?,
            at: row.get("at")?,
            officer: row.get("officer")?,
            event: row.get("event")?,
            previous: row.get("previous")?,
            hash: row.get("hash")?,
        })
    }

    fn entry(&self) -> Result<AccessEntry, VaultError> {
        let at: Timestamp = moment(&self.at)?;
        Ok(AccessEntry {
            id: EntryId(Uuid::from_bytes(self.id)),
            device: DeviceId(Uuid::from_bytes(self.device)),
            sequence: u64::try_from(self.sequence).map_err(|_| VaultError::damaged(CASES))?,
            at,
            officer: SlotId(Uuid::from_bytes(self.officer)),
            event: RecordedAccess::from_json(&self.event).map_err(|_| VaultError::damaged(CASES))?,
            previous: self.previous.map(EntryHash),
            hash: EntryHash(self.hash),
        })
    }
}
