//! How many changes the database has taken in, kept in it and, sealed, in a file beside it. A log whose middle is damaged loses
//! all that comes after, and neither SQLite nor a chain of entries can tell: what is left is a whole older state. The file beside
//! is written after its change is on the disk and never forced there itself, so a power cut leaves it behind and never ahead.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use super::error::VaultError;
use super::file::{private, read};
use super::folder::Folder;
use crate::exchange::sealing::{self, Identity};

fn place(folder: &Folder) -> PathBuf {
    folder.vault().join("head.age")
}

/// Counts one more change.
pub fn advance(tx: &Transaction<'_>) -> Result<u64, VaultError> {
    let changes = changes(tx)? + 1;
    tx.prepare_cached("INSERT OR REPLACE INTO meta (name, value) VALUES ('changes', ?1)")?.execute([changes.to_string()])?;
    Ok(changes)
}

/// How many changes the database holds. A vault of an older program has counted none.
pub fn changes(connection: &Connection) -> Result<u64, VaultError> {
    let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE name = 'changes'")?;
    let text: Option<String> = statement.query_row([], |row| row.get("value")).optional()?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Says beside the database how far it is. Nothing hangs on its success: what is not said now is said after the next change. It is
/// written over what was said before: a rename would wait for the disk, and what a power cut tears says nothing.
pub fn say(folder: &Folder, identity: &Identity, changes: u64) {
    let place = place(folder);
    if fs::symlink_metadata(&place).is_ok_and(|there| !there.is_file()) {
        // A pipe would keep whoever opens it waiting for ever.
        let _ = fs::remove_file(&place);
    }
    let written = || -> Result<(), VaultError> {
        // Always as many digits: the length of the file tells nothing.
        let sealed = sealing::seal(format!("{changes:020}").as_bytes(), &[identity.to_public()]);
        let sealed = sealed.map_err(|error| VaultError::sealing(error, "head.age"))?;
        let mut file = private().create(true).truncate(false).write(true).open(&place)?;
        file.write_all(&sealed)?;
        Ok(file.set_len(u64::try_from(sealed.len()).unwrap_or(u64::MAX))?)
    };
    if written().is_err() {
        // What is half written helps nobody; that it can't be removed changes nothing.
        let _ = fs::remove_file(&place);
    }
}

/// How far the database was at least. What can't be read says nothing: a power cut may have torn it.
pub fn reached(folder: &Folder, identity: &Identity) -> u64 {
    let read = || {
        let text = sealing::open(&read(&place(folder)).ok()?, identity).ok()?;
        str::from_utf8(&text).ok()?.parse().ok()
    };
    read().unwrap_or(0)
}
