//! Erasing cases: all of one in one transaction, overwritten; then the search index is built again and the file written anew.
//! `secure_delete` overwrites a row where it stands, and not what was copied of it when neighbours moved from page to page.

use jiff::civil::Date;
use rusqlite::Transaction;
use uuid::Uuid;

use super::error::VaultError;
use super::open::Vault;
use super::way_back::remove_way_back;
use super::{access, case_index, journal, projection, schema};
use crate::domain::access::AccessEvent;
use crate::domain::entry::{CaseId, CaseReference};
use crate::domain::retention::ErasureReason;
use crate::domain::word::Word as _;

/// FTS5 keeps what was deleted in its index until it is built again.
const SWEEP: &str = "INSERT INTO search (search) VALUES ('rebuild'); VACUUM;";

/// Whether anything of what was erased is left between the lines of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sweep {
    Done,
    /// The disk is full, or another process reads: pieces may lie in the file or its log, for whoever has the key and the skill.
    /// It is done at the next unlocking.
    Waits,
}

/// What is left of an erased case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tombstone {
    pub reference: CaseReference,
    pub on: Date,
    pub reason: ErasureReason,
}

impl Vault {
    /// Files what waits of one case in the drop-box, so that it is in one place. An assessment that is still going on too.
    ///
    /// # Errors
    /// When it can't be written; then all is where it was.
    pub fn gather(&mut self, case: CaseId) -> Result<(), VaultError> {
        self.check_writable()?;
        self.file_all_of(case)
    }

    /// Erases a case: entries, attachments, index, search, what waits in the drop-box, the way back to it. Whole or not at all.
    /// A random number, the day and the reason are left.
    ///
    /// # Errors
    /// When there is no such case, or it can't be written; then all of it is still there.
    pub fn erase_case(&mut self, case: CaseId, reason: ErasureReason, today: Date) -> Result<Sweep, VaultError> {
        self.erase_cases(&[case], reason, today)
    }

    /// As [`Vault::erase_case`], one by one, with one sweep at the end.
    ///
    /// # Errors
    /// At the first that can't be erased; those before it are.
    pub fn erase_cases(&mut self, cases: &[CaseId], reason: ErasureReason, today: Date) -> Result<Sweep, VaultError> {
        let erased = cases.iter().try_for_each(|case| self.erase_one(*case, reason, today));
        let sweep = self.sweep();
        erased.map(|()| sweep)
    }

    fn erase_one(&mut self, case: CaseId, reason: ErasureReason, today: Date) -> Result<(), VaultError> {
        self.gather(case)?;
        self.forget_way_to(case)?;
        self.write(|tx, author, environment| {
            if !journal::holds(tx, case)? {
                return Err(VaultError::NoSuchCase);
            }
            let reference = access::reference(tx, case, environment)?;
            erase(tx, case)?;
            leave_to_sweep(tx)?;
            access::append(tx, author, &AccessEvent::CaseErased { case: reference }, environment)?;
            bury(tx, Tombstone { reference, on: today, reason })
        })
    }

    /// Takes the way back away if it leads to this case, or to an assessment that was filed to it.
    fn forget_way_to(&self, case: CaseId) -> Result<(), VaultError> {
        let Some(way) = self.way_back() else { return Ok(()) };
        let mut filed = self.connection.prepare_cached("SELECT 1 FROM filed WHERE bundle = ?1 AND case_id = ?2")?;
        let drafted = way.draft.map(|draft| filed.exists((draft.into_bytes(), case.0.into_bytes()))).transpose()?;
        if drafted == Some(true) || way.page.contains(&case.to_string()) {
            remove_way_back(self.folder())?;
        }
        Ok(())
    }

    /// What is left of the cases that were erased, the latest first.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn tombstones(&self) -> Result<Vec<Tombstone>, VaultError> {
        if !schema::has_third_step(&self.connection)? {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached("SELECT * FROM erased ORDER BY on_day DESC, reference")?;
        statement.query_and_then([], Tombstone::read)?.collect()
    }

    /// Writes the file anew, with nothing between the lines, if something was erased since that was done last.
    pub(super) fn sweep(&self) -> Sweep {
        let waits = self.connection.prepare_cached("SELECT 1 FROM meta WHERE name = 'sweep'").and_then(|mut one| one.exists([]));
        if waits == Ok(false) {
            return Sweep::Done;
        }
        let swept = self.connection.execute_batch(SWEEP).and_then(|()| self.clear_log());
        // What is left to do is written down until it is done.
        match swept.and_then(|()| self.connection.execute("DELETE FROM meta WHERE name = 'sweep'", [])) {
            Ok(_) => Sweep::Done,
            Err(_) => Sweep::Waits,
        }
    }

    /// Works the write-ahead log into the file and cuts it to nothing, so that no older page lies in it.
    fn clear_log(&self) -> rusqlite::Result<()> {
        let busy: bool = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy { Err(rusqlite::Error::InvalidQuery) } else { Ok(()) }
    }
}

/// Has the file swept, now or at the next unlocking.
pub fn leave_to_sweep(tx: &Transaction<'_>) -> Result<(), VaultError> {
    tx.prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES ('sweep', 'waits')")?.execute([])?;
    Ok(())
}

fn erase(tx: &Transaction<'_>, case: CaseId) -> Result<(), VaultError> {
    let id = case.0.into_bytes();
    if let Some((number, _)) = case_index::row(tx, case)? {
        tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([number])?;
    }
    for statement in [
        "DELETE FROM case_index WHERE case_id = ?1",
        "DELETE FROM attachment WHERE case_id = ?1",
        // The first sheet bears its case's id, whoever filed it.
        "DELETE FROM filed WHERE case_id = ?1 OR bundle = ?1",
        "DELETE FROM case_reference WHERE case_id = ?1",
        "DELETE FROM entry WHERE case_id = ?1",
    ] {
        tx.prepare_cached(statement)?.execute([id])?;
    }
    projection::set_stamp(tx)
}

fn bury(tx: &Transaction<'_>, tombstone: Tombstone) -> Result<(), VaultError> {
    let Tombstone { reference, on, reason } = tombstone;
    tx.prepare_cached("INSERT INTO erased (reference, on_day, reason) VALUES (?1, ?2, ?3)")?.execute((
        reference.0.into_bytes(),
        on.to_string(),
        reason.word(),
    ))?;
    Ok(())
}

impl Tombstone {
    fn read(row: &rusqlite::Row<'_>) -> Result<Self, VaultError> {
        let damaged = || VaultError::damaged(super::error::CASES);
        Ok(Self {
            reference: CaseReference(Uuid::from_bytes(row.get("reference")?)),
            on: row.get::<_, String>("on_day")?.parse().map_err(|_| damaged())?,
            reason: ErasureReason::from_word(&row.get::<_, String>("reason")?).ok_or_else(damaged)?,
        })
    }
}
