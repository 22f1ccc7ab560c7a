//! Gives the database a new key: it is written out beside under the new one, checked, and takes the old one's place. Cut short at
//! any moment, it is finished at the next unlock: the keyring holds both keys until then.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};
use zeroize::Zeroizing;

use super::error::{CASES, VaultError};
use super::file::{private, read, sync_folder_of, with_ending, write_whole};
use super::folder::{Folder, sealed_files};
use super::open::Access;
use super::{database, head, keys};
use crate::exchange::keyring::{DatabaseKey, Keyring};
use crate::exchange::sealing;

/// Told how many bytes are done, and of how many.
pub type Progress<'a> = &'a mut (dyn FnMut(u64, u64) + Send);

/// How often the progress is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// Finishes what a revocation began; nothing where none did. The keyring names both keys until the database has the new one.
pub fn finish(folder: &Folder, keyring: &mut Keyring, progress: Progress<'_>) -> Result<(), VaultError> {
    let Some(previous) = keyring.previous_key.clone() else { return Ok(()) };
    if keyring.previous_vault.as_ref().map(sealing::Identity::to_public) == Some(keys::read_public(folder)?) {
        keys::write_public(folder, &keyring.vault.to_public())?;
    }
    keys::remove_unnamed_slots(folder, keyring)?;
    reseal(folder, keyring)?;
    let reached = head::reached(folder, keyring.previous_vault.as_ref().unwrap_or(&keyring.vault));
    rekey(&folder.cases(), &previous, &keyring.database_key, reached, progress)?;
    let finished = Keyring { previous_key: None, ..keyring.clone() };
    keys::write_keyring(folder, &finished)?;
    *keyring = finished;
    Ok(())
}

/// What waits sealed to the vault's identity before is sealed to the present one: who was revoked knew the old one.
fn reseal(folder: &Folder, keyring: &Keyring) -> Result<(), VaultError> {
    let Some(previous) = &keyring.previous_vault else { return Ok(()) };
    let mut files = if folder.inbox().exists() { sealed_files(&folder.inbox())? } else { Vec::new() };
    files.extend(Some(folder.way_back()).filter(|path| path.exists()));
    for path in files {
        // What was sealed to others, or is damaged, stays as it is.
        let Ok(plain) = sealing::open(&read(&path)?, previous) else { continue };
        let sealed = sealing::seal(&plain, &[keyring.vault.to_public()]);
        let written = fs::metadata(&path)?.modified()?;
        write_whole(&path, &sealed.map_err(|error| VaultError::sealing(error, &super::file::name(&path)))?)?;
        // When it was sealed shows how long it has waited.
        fs::OpenOptions::new().write(true).open(&path)?.set_modified(written)?;
    }
    Ok(())
}

/// Refuses a disk on which the database does not fit a second time.
pub fn check_room(folder: &Folder) -> Result<(), VaultError> {
    let needed = [folder.cases(), with_ending(&folder.cases(), "-wal")]
        .iter()
        .filter_map(|path| fs::metadata(path).ok())
        .map(|data| data.len())
        .sum();
    match free(folder.vault())? {
        Some(free) if free < needed => Err(VaultError::DiskFull),
        Some(_) | None => Ok(()),
    }
}

/// The bytes that can still be written, where the system says so.
#[cfg(unix)]
fn free(folder: &Path) -> Result<Option<u64>, VaultError> {
    let disk = rustix::fs::statvfs(folder).map_err(std::io::Error::from)?;
    Ok(Some(disk.f_bavail.saturating_mul(disk.f_frsize)))
}

#[cfg(not(unix))]
fn free(_: &Path) -> Result<Option<u64>, VaultError> {
    Ok(None)
}

/// Brings the database under the new key, wherever an earlier run was cut.
fn rekey(path: &Path, old: &DatabaseKey, new: &DatabaseKey, reached: u64, progress: Progress<'_>) -> Result<(), VaultError> {
    let beside = with_ending(path, ".rekeyed");
    remove(&beside)?;
    if fits(path, new)? {
        return Ok(());
    }
    let connection = database::open(path, old, Access::Write, reached)?;
    let written = into_one_file(&connection).and_then(|()| write_beside(&connection, path, &beside, new, progress));
    let closed = connection.close().map_err(|(_, error)| error.into());
    let placed = written.and(closed).and_then(|()| put_in_place(&beside, path));
    if placed.is_err() {
        // What is half written helps nobody; that it can't be removed changes nothing.
        let _ = remove(&beside);
    }
    placed
}

fn fits(path: &Path, key: &DatabaseKey) -> Result<bool, VaultError> {
    match database::open(path, key, Access::Read, 0) {
        Ok(_) => Ok(true),
        Err(VaultError::Damaged { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// No log may lie beside when the file is replaced: it would be taken for the new file's. Nobody may be reading either.
fn into_one_file(connection: &Connection) -> Result<(), VaultError> {
    let mode: String = connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode == "delete" { Ok(()) } else { Err(VaultError::InUse) }
}

fn write_beside(
    connection: &Connection,
    path: &Path,
    beside: &Path,
    key: &DatabaseKey,
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    private().create_new(true).write(true).open(beside)?;
    let place = ToSqlOutput::Borrowed(ValueRef::Text(beside.as_os_str().as_encoded_bytes()));
    let mut keying = Zeroizing::new(String::with_capacity(68));
    for part in ["x'", &key.to_hex(), "'"] {
        keying.push_str(part);
    }
    connection.execute("ATTACH DATABASE ?1 AS rekeyed KEY ?2", (place, keying.as_str()))?;
    // It is brought to the disk whole, below; cut short it is thrown away.
    connection.execute_batch("PRAGMA rekeyed.journal_mode = OFF; PRAGMA rekeyed.synchronous = OFF;")?;
    let count = fs::metadata(path)?.len();
    watched(beside, count, progress, || connection.query_row("SELECT sqlcipher_export('rekeyed')", [], |_| Ok(())))?;
    let version: i64 = connection.query_row("PRAGMA main.user_version", [], |row| row.get(0))?;
    connection.pragma_update(Some("rekeyed"), "user_version", version)?;
    connection.execute_batch("DETACH DATABASE rekeyed")?;
    private().write(true).open(beside)?.sync_all()?;
    check_same(connection, beside, key)
}

/// Does the work while another thread looks at how far the file has grown.
fn watched<T>(beside: &Path, count: u64, progress: Progress<'_>, work: impl FnOnce() -> T) -> T {
    thread::scope(|scope| {
        let (working, done) = mpsc::channel::<()>();
        scope.spawn(move || {
            progress(0, count);
            while done.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
                let length = fs::metadata(beside).map_or(0, |data| data.len());
                progress(length.min(count), count);
            }
            progress(count, count);
        });
        let outcome = work();
        drop(working);
        outcome
    })
}

/// Every page is as it was written, and every table holds as many rows as before.
fn check_same(old: &Connection, beside: &Path, key: &DatabaseKey) -> Result<(), VaultError> {
    let new = database::open_immutable(beside, key)?;
    let mut statement = new.prepare("PRAGMA cipher_integrity_check")?;
    if statement.exists([])? || contents(old)? != contents(&new)? {
        return Err(VaultError::damaged(CASES));
    }
    Ok(())
}

/// What the database is made of: each part's definition and, for a table, its rows.
fn contents(connection: &Connection) -> Result<BTreeMap<String, (String, i64)>, VaultError> {
    let mut statement = connection.prepare("SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema")?;
    let parts = statement.query_map([], |row| Ok((row.get("type")?, row.get("name")?, row.get("sql")?)))?;
    let parts: Vec<(String, String, String)> = parts.collect::<Result<_, _>>()?;
    let mut contents = BTreeMap::new();
    for (kind, name, sql) in parts {
        let is_stored = kind == "table" && !sql.starts_with("CREATE VIRTUAL");
        let rows = if is_stored { rows(connection, &name)? } else { 0 };
        contents.insert(name, (sql, rows));
    }
    Ok(contents)
}

/// The name is the schema's own.
fn rows(connection: &Connection, table: &str) -> Result<i64, VaultError> {
    Ok(connection.query_row(&format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\"")), [], |row| row.get(0))?)
}

/// That the old log's name is gone is on the disk before the new file has the old one's name.
fn put_in_place(beside: &Path, path: &Path) -> Result<(), VaultError> {
    if ["-wal", "-journal"].iter().any(|ending| with_ending(path, ending).exists()) {
        return Err(VaultError::InUse);
    }
    sync_folder_of(path)?;
    fs::rename(beside, path)?;
    sync_folder_of(path)
}

/// Removes what a run that was cut short left beside.
fn remove(beside: &Path) -> Result<(), VaultError> {
    for path in ["", "-journal", "-wal", "-shm"].map(|ending| with_ending(beside, ending)) {
        if path.exists() {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}
