//! The journal's table: inserts entries, reads them back. It alone is the truth.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use uuid::Uuid;

use super::chain;
use super::error::{CASES, VaultError};
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::{CaseId, DeviceId, Entry, EntryHash, EntryId, SlotId};
use crate::domain::environment::Environment;
use crate::domain::event::Recorded;

/// An entry as it is stored, word for word: what the chain is computed over.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Line {
    pub id: [u8; 16],
    pub case_id: [u8; 16],
    pub device: [u8; 16],
    pub sequence: i64,
    pub lamport: i64,
    pub at: String,
    pub officer: [u8; 16],
    pub event: String,
    pub previous: Option<[u8; 32]>,
    pub hash: [u8; 32],
}

/// Who writes, on which machine.
#[derive(Debug, Clone, Copy)]
pub struct Author {
    pub device: DeviceId,
    pub officer: SlotId,
}

/// A moment as the database holds it: all of the same length, so that they sort as text.
pub fn written(at: Timestamp) -> String {
    format!("{at:.3}")
}

/// Reads a moment as the database holds it.
pub fn moment(text: &str) -> Result<Timestamp, VaultError> {
    text.parse().map_err(|_| VaultError::damaged(CASES))
}

/// Appends what happened to a case.
pub fn append(
    tx: &Transaction<'_>,
    author: Author,
    case: CaseId,
    events: &[DatedEvent],
    environment: &Environment,
) -> Result<(), VaultError> {
    for dated in events {
        let mut line = next_line(tx, author, case)?;
        line.id = environment.uuid()?.into_bytes();
        line.at = written(dated.at);
        line.event = dated.event.to_json()?;
        line.hash = chain::hash(&line);
        insert(tx, &line)?;
    }
    Ok(())
}

/// A line in the next place of its chain, its other fields still empty.
fn next_line(tx: &Transaction<'_>, author: Author, case: CaseId) -> Result<Line, VaultError> {
    let (case_id, device) = (case.0.into_bytes(), author.device.0.into_bytes());
    let last: Option<(i64, [u8; 32])> = tx
        .prepare_cached("SELECT sequence, hash FROM entry WHERE case_id = ?1 AND device = ?2 ORDER BY sequence DESC LIMIT 1")?
        .query_row((case_id, device), |row| Ok((row.get("sequence")?, row.get("hash")?)))
        .optional()?;
    let seen: Option<i64> = tx
        .prepare_cached("SELECT max(lamport) AS seen FROM entry WHERE case_id = ?1")?
        .query_row([case_id], |row| row.get("seen"))?;
    Ok(Line {
        id: [0; 16],
        case_id,
        device,
        sequence: last.map_or(0, |(sequence, _)| sequence) + 1,
        lamport: seen.unwrap_or(0) + 1,
        at: String::new(),
        officer: author.officer.0.into_bytes(),
        event: String::new(),
        previous: last.map(|(_, hash)| hash),
        hash: [0; 32],
    })
}

/// Which machine writes here.
pub fn device(connection: &Connection) -> Result<DeviceId, VaultError> {
    let mut statement = connection.prepare("SELECT value FROM meta WHERE name = 'device'")?;
    let text: Option<String> = statement.query_row([], |row| row.get("value")).optional()?;
    let id = text.and_then(|text| Uuid::parse_str(&text).ok());
    id.map(DeviceId).ok_or_else(|| VaultError::damaged(CASES))
}

/// Inserts a line as it stands.
pub fn insert(tx: &Transaction<'_>, line: &Line) -> Result<(), VaultError> {
    let Line { id, case_id, device, sequence, lamport, at, officer, event, previous, hash } = line;
    tx.prepare_cached(
        "INSERT INTO entry (id, case_id, device, sequence, lamport, at, officer, event, previous, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute((id, case_id, device, sequence, lamport, at, officer, event, previous, hash))?;
    Ok(())
}

/// A case's entries, in the order of the fold.
pub fn entries(connection: &Connection, case: CaseId) -> Result<Vec<Entry>, VaultError> {
    let entries: Result<Vec<_>, _> = lines(connection, case)?.iter().map(Line::entry).collect();
    let mut entries = entries?;
    entries.sort_by_key(Entry::order);
    Ok(entries)
}

/// A case's lines, device by device in the order of their chains.
pub fn lines(connection: &Connection, case: CaseId) -> Result<Vec<Line>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT * FROM entry WHERE case_id = ?1 ORDER BY device, sequence")?;
    let lines = statement.query_map([case.0.into_bytes()], Line::read)?.collect::<Result<_, _>>()?;
    Ok(lines)
}

/// The entry taken in last.
pub fn tail(connection: &Connection) -> Result<Option<Line>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT * FROM entry ORDER BY number DESC LIMIT 1")?;
    Ok(statement.query_row([], Line::read).optional()?)
}

/// Every case, in the order in which they came.
pub fn cases(connection: &Connection) -> Result<Vec<CaseId>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT case_id FROM entry GROUP BY case_id ORDER BY min(number)")?;
    let cases = statement.query_map([], |row| row.get("case_id"))?.collect::<Result<Vec<[u8; 16]>, _>>()?;
    Ok(cases.into_iter().map(|bytes| CaseId(Uuid::from_bytes(bytes))).collect())
}

/// How many entries there are.
pub fn count(connection: &Connection) -> Result<u64, VaultError> {
    let count: i64 = connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Whether a case has entries here.
pub fn holds(connection: &Connection, case: CaseId) -> Result<bool, VaultError> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM entry WHERE case_id = ?1 LIMIT 1")?;
    Ok(statement.exists([case.0.into_bytes()])?)
}

impl Line {
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            case_id: row.get("case_id")?,
            device: row.get("device")?,
            sequence: row.get("sequence")?,
            lamport: row.get("lamport")?,
            at: row.get("at")?,
            officer: row.get("officer")?,
            event: row.get("event")?,
            previous: row.get("previous")?,
            hash: row.get("hash")?,
        })
    }

    pub fn entry(&self) -> Result<Entry, VaultError> {
        let count = |number: i64| u64::try_from(number).map_err(|_| VaultError::damaged(CASES));
        Ok(Entry {
            id: EntryId(Uuid::from_bytes(self.id)),
            case: CaseId(Uuid::from_bytes(self.case_id)),
            device: DeviceId(Uuid::from_bytes(self.device)),
            sequence: count(self.sequence)?,
            lamport: count(self.lamport)?,
            at: moment(&self.at)?,
            officer: SlotId(Uuid::from_bytes(self.officer)),
            event: Recorded::from_json(&self.event)?,
            previous: self.previous.map(EntryHash),
            hash: EntryHash(self.hash),
        })
    }
}
