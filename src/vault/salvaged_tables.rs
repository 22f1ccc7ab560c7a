//! What a damaged vault holds beside the journal, as far as it can be read: the record of access, attached files, what is left of
//! erased cases, and the office's own settings.

use rusqlite::types::Value;
use rusqlite::{Row, Transaction, params_from_iter};

use super::error::VaultError;
use super::salvage::Source;

/// The small tables: read from both ends, and put in as they are.
const WHOLE: [(&str, &str, &str); 5] = [
    (
        "SELECT name, value FROM meta WHERE name NOT IN ('device', 'projection') ORDER BY name",
        "SELECT name, value FROM meta WHERE name NOT IN ('device', 'projection') ORDER BY name DESC",
        "INSERT OR IGNORE INTO meta (name, value) VALUES (?1, ?2)",
    ),
    (
        "SELECT bundle, items, case_id FROM filed ORDER BY bundle",
        "SELECT bundle, items, case_id FROM filed ORDER BY bundle DESC",
        "INSERT OR IGNORE INTO filed (bundle, items, case_id) VALUES (?1, ?2, ?3)",
    ),
    (
        "SELECT case_id, reference FROM case_reference ORDER BY case_id",
        "SELECT case_id, reference FROM case_reference ORDER BY case_id DESC",
        "INSERT OR IGNORE INTO case_reference (case_id, reference) VALUES (?1, ?2)",
    ),
    (
        "SELECT reference, on_day, reason FROM erased ORDER BY reference",
        "SELECT reference, on_day, reason FROM erased ORDER BY reference DESC",
        "INSERT OR IGNORE INTO erased (reference, on_day, reason) VALUES (?1, ?2, ?3)",
    ),
    (
        "SELECT number, id, device, sequence, at, officer, event, previous, hash FROM access ORDER BY number",
        "SELECT number, id, device, sequence, at, officer, event, previous, hash FROM access ORDER BY number DESC",
        "INSERT OR IGNORE INTO access (number, id, device, sequence, at, officer, event, previous, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    ),
];

/// Takes over all that is not the journal. A table of a later program than the vault's is not there, and nothing is taken.
pub fn take_others(source: &mut Source, tx: &Transaction<'_>) -> Result<(), VaultError> {
    for (forwards, backwards, into) in WHOLE {
        for query in [forwards, backwards] {
            for values in source.until_damage(query, values) {
                tx.prepare_cached(into)?.execute(params_from_iter(values))?;
            }
        }
    }
    take_attachments(source, tx)
}

/// The attached files, one by one: a damaged one takes no other with it.
fn take_attachments(source: &mut Source, tx: &Transaction<'_>) -> Result<(), VaultError> {
    let mut ids: Vec<Vec<u8>> = source.until_damage("SELECT id FROM attachment ORDER BY id", |row| row.get(0));
    ids.extend(source.until_damage("SELECT id FROM attachment ORDER BY id DESC", |row| row.get(0)));
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        if let Ok(Some(values)) = source.read("SELECT id, case_id, bytes FROM attachment WHERE id = ?1", id, values) {
            let into = "INSERT OR IGNORE INTO attachment (id, case_id, bytes) VALUES (?1, ?2, ?3)";
            tx.prepare_cached(into)?.execute(params_from_iter(values))?;
        }
    }
    Ok(())
}

fn values(row: &Row<'_>) -> rusqlite::Result<Vec<Value>> {
    (0..row.as_ref().column_count()).map(|column| row.get(column)).collect()
}
