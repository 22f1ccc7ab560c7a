//! The projections together: brought up to date with each entry, and built again from the journal at any time.

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::case_index::{self, CaseRow};
use super::error::{CASES, VaultError};
use super::{journal, search};
use crate::domain::case::Case;
use crate::domain::entry::CaseId;

/// Raised when a projection is to hold something else than before: then they are built again at the next unlock.
const VERSION: u32 = 3;

/// What the projections hold of one case.
#[derive(Debug, PartialEq, Eq)]
pub struct Projected {
    row: CaseRow,
    text: String,
}

/// Tells a case from its journal.
pub fn case(connection: &Connection, case: CaseId) -> Result<Case, VaultError> {
    let entries = journal::entries(connection, case)?;
    if entries.is_empty() {
        return Err(VaultError::NoSuchCase);
    }
    Case::fold(entries).map_err(|_| VaultError::damaged(CASES))
}

/// Brings the projections up to date after entries of a case.
pub fn apply(tx: &Transaction<'_>, id: CaseId) -> Result<(), VaultError> {
    store(tx, &expected(tx, id)?)?;
    set_stamp(tx)
}

fn store(tx: &Transaction<'_>, projected: &Projected) -> Result<(), VaultError> {
    let number = case_index::store(tx, &projected.row)?;
    search::store(tx, number, &projected.text)
}

/// As [`apply`], for cases that nothing is stored of yet, told from what is at hand.
#[cfg(feature = "harness")]
pub fn apply_new(tx: &Transaction<'_>, cases: &[Case]) -> Result<(), VaultError> {
    for case in cases {
        store(tx, &Projected { row: CaseRow::of(case), text: search::text(case) })?;
    }
    set_stamp(tx)
}

/// Builds the projections again.
pub fn rebuild(tx: &Transaction<'_>) -> Result<(), VaultError> {
    tx.execute_batch("DELETE FROM case_index; DELETE FROM search;")?;
    for id in journal::cases(tx)? {
        store(tx, &expected(tx, id)?)?;
    }
    set_stamp(tx)
}

/// What the projections should hold of a case.
pub fn expected(connection: &Connection, id: CaseId) -> Result<Projected, VaultError> {
    let case = case(connection, id)?;
    Ok(Projected { row: CaseRow::of(&case), text: search::text(&case) })
}

/// What they hold.
pub fn stored(connection: &Connection, id: CaseId) -> Result<Option<Projected>, VaultError> {
    let Some((number, row)) = case_index::row(connection, id)? else {
        return Ok(None);
    };
    Ok(search::stored(connection, number)?.map(|text| Projected { row, text }))
}

/// Whether the projections were brought up to date with the journal's tail, by a program that makes them as this one does.
pub fn is_current(connection: &Connection) -> Result<bool, VaultError> {
    let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE name = 'projection'")?;
    let stored: Option<String> = statement.query_row([], |row| row.get("value")).optional()?;
    Ok(stored == Some(stamp(connection)?))
}

fn stamp(connection: &Connection) -> Result<String, VaultError> {
    let tail: Option<i64> = connection.query_row("SELECT max(number) AS tail FROM entry", [], |row| row.get("tail"))?;
    Ok(format!("{VERSION} {}", tail.unwrap_or(0)))
}

/// Says that the projections show the journal as it is now.
pub fn set_stamp(tx: &Transaction<'_>) -> Result<(), VaultError> {
    let stamp = stamp(tx)?;
    tx.prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES ('projection', ?1)")?.execute([stamp])?;
    Ok(())
}
