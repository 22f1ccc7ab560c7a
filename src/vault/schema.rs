//! The schema's versions. A released step is never edited; all missing steps run in one transaction.

use rusqlite::{Connection, TransactionBehavior};

use super::error::{CASES, VaultError};

const STEPS: [&str; 3] =
    [include_str!("migrations/0001.sql"), include_str!("migrations/0002.sql"), include_str!("migrations/0003.sql")];

/// The version of the schema that this program writes.
pub const VERSION: usize = STEPS.len();

fn version(connection: &Connection) -> Result<usize, VaultError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| VaultError::damaged(CASES))
}

/// Whether the file has what the third step brought: the bin, review days, attachments. One of an older program that is only read
/// has not.
pub fn has_third_step(connection: &Connection) -> Result<bool, VaultError> {
    Ok(version(connection)? >= 3)
}

/// Refuses a file that a newer program has written, and one that none has: a file cut to nothing is damaged, not new.
pub fn check(connection: &Connection) -> Result<(), VaultError> {
    match version(connection)? {
        0 => Err(VaultError::damaged(CASES)),
        1..=VERSION => Ok(()),
        _ => Err(VaultError::TooNew { file: CASES.to_owned() }),
    }
}

/// Runs the steps that the file misses.
pub fn migrate(connection: &mut Connection) -> Result<(), VaultError> {
    let from = version(connection)?;
    if from >= VERSION {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in STEPS.iter().skip(from) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", i64::try_from(VERSION).unwrap_or(i64::MAX))?;
    Ok(tx.commit()?)
}
