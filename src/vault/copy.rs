//! Copies a vault's files into another folder, each brought to the disk, and looks at the copy before anyone relies on it.

use std::fs;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension as _};

use super::error::{CASES, VaultError};
use super::file::{check_digest, name, read_checked, sync, sync_folder_of, write_checked, write_digest};
use super::folder::{Folder, sealed_files};
use super::{database, journal, keys};
use crate::exchange::keyring::DatabaseKey;

/// Told how much is done, and of how much; answers whether to go on.
pub type Watch<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// So many pages of 4 KiB are copied before it is asked whether to go on: some milliseconds.
const PAGES: i32 = 512;

/// What a database holds, as far as it takes to tell whether anything was added to it or erased from it.
#[derive(Debug, PartialEq, Eq)]
pub struct State {
    entries: u64,
    tail: Option<[u8; 32]>,
    access: Option<(i64, [u8; 32])>,
    erased: i64,
}

impl State {
    pub fn of(connection: &Connection) -> Result<Self, VaultError> {
        let (entries, tail) = (journal::count(connection)?, journal::tail(connection)?.map(|tail| tail.hash));
        // A vault of an older program that is only read has no record of access.
        if !connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'erased'")?.exists([])? {
            return Ok(Self { entries, tail, access: None, erased: 0 });
        }
        let newest = "SELECT number, hash FROM access ORDER BY number DESC LIMIT 1";
        let access = connection.query_row(newest, [], |row| Ok((row.get("number")?, row.get("hash")?))).optional()?;
        let erased = connection.query_row("SELECT count(*) FROM erased", [], |row| row.get(0))?;
        Ok(Self { entries, tail, access, erased })
    }

    /// Whether the same cases are in both, whoever opened them since.
    pub fn has_same_cases(&self, other: &Self) -> bool {
        (self.entries, self.tail, self.erased) == (other.entries, other.tail, other.erased)
    }

    pub const fn holds_cases(&self) -> bool {
        self.entries > 0
    }

    /// What the copy of a database holds. It is read as it lies there, and nothing is written beside it.
    pub fn of_copy(path: &Path, key: &DatabaseKey) -> Result<Self, VaultError> {
        Self::of(&database::open_immutable(path, key)?)
    }
}

/// Copies a vault that is open into a folder that is being made, and proves the copy. `None` when it was told to stop.
pub fn copy(
    from: &Folder,
    connection: &Connection,
    key: &DatabaseKey,
    to: &Folder,
    watch: Watch<'_>,
) -> Result<Option<()>, VaultError> {
    to.make_for_copy()?;
    // One state of the database from here on, whatever another process writes meanwhile.
    let _reading = connection.unchecked_transaction()?;
    let state = State::of(connection)?;
    if !pages(connection, &to.cases(), key, watch)? {
        return Ok(None);
    }
    key_files(from, to)?;
    prove(to, key, &state)?;
    sync_folder_of(&to.cases())?;
    Ok(Some(()))
}

/// Copies the pages through SQLite, which reads file and log as one and proves each page by its check sum.
fn pages(from: &Connection, to: &Path, key: &DatabaseKey, watch: Watch<'_>) -> Result<bool, VaultError> {
    let mut copied = database::create_copy(to, key)?;
    let copying = Backup::new(from, &mut copied)?;
    loop {
        let step = copying.step(PAGES)?;
        let progress = copying.progress();
        let count = |pages: i32| u64::try_from(pages).unwrap_or(0);
        if !watch(count(progress.pagecount - progress.remaining), count(progress.pagecount)) {
            return Ok(false);
        }
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            // Nobody else knows the copy, and the source is held by the transaction of whoever asks.
            _ => return Err(VaultError::InUse { holder: None }),
        }
    }
    drop(copying);
    copied.close().map_err(|(_, error)| error)?;
    sync(to)?;
    write_digest(to)?;
    Ok(true)
}

/// Copies the key files, each proved by its digest, and names what was left out: a slot that is damaged opens nothing anyway.
pub fn key_files(from: &Folder, to: &Folder) -> Result<Vec<String>, VaultError> {
    write_checked(&to.keyring(), &read_checked(&from.keyring())?)?;
    write_checked(&to.public(), &read_checked(&from.public())?)?;
    let (mut whole, mut left_out) = (0_u32, Vec::new());
    for slot in sealed_files(&from.slots())? {
        match read_checked(&slot) {
            Ok(bytes) => {
                write_checked(&to.slots().join(name(&slot)), &bytes)?;
                whole += 1;
            }
            Err(VaultError::Damaged { .. }) => left_out.push(name(&slot)),
            Err(error) => return Err(error),
        }
    }
    if whole == 0 { Err(VaultError::damaged(name(&from.slots()))) } else { Ok(left_out) }
}

/// Opens the copy with the key and looks at every page, and at whether it holds what it was taken from.
fn prove(copied: &Folder, key: &DatabaseKey, state: &State) -> Result<(), VaultError> {
    check_files(copied)?;
    let connection = database::open_immutable(&copied.cases(), key)?;
    let faults: Option<String> = connection.query_row("PRAGMA cipher_integrity_check", [], |row| row.get(0)).optional()?;
    if faults.is_some() || State::of(&connection)? != *state {
        return Err(VaultError::damaged(CASES));
    }
    keys::read_public(copied).map(|_| ())
}

/// Whether every file of a copy is as it was written. It takes no secret.
pub fn check_files(copied: &Folder) -> Result<(), VaultError> {
    check_digest(&copied.cases())?;
    let mut files = sealed_files(&copied.slots()).unwrap_or_default();
    if files.is_empty() {
        return Err(VaultError::damaged(name(&copied.slots())));
    }
    files.extend([copied.keyring(), copied.public()]);
    files.iter().try_for_each(|path| read_checked(path).map(|_| ()))
}

/// Removes a folder that nobody needs any more, so that a half of it never counts as the whole: it loses its name first.
pub fn remove(folder: &Path, as_name: &Path) -> Result<(), VaultError> {
    fs::rename(folder, as_name)?;
    sync_folder_of(folder)?;
    Ok(fs::remove_dir_all(as_name)?)
}
