//! Saves what can be read of a damaged vault: each entry that is on a whole page goes, word for word, into a new vault with the
//! same keys. The damaged one is read from a copy and never touched.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use super::copy::{Watch, key_files};
use super::error::VaultError;
use super::folder::{Folder, make_private};
use super::journal::{self, Author};
use super::lock::Lock;
use super::passphrase::Passphrase;
use super::restore::{Prepared, Restored};
use super::salvaged_cases::{take_entries, tell_cases};
use super::salvaged_tables::take_others;
use super::unpacked::{Unfinished, copy_database};
use super::{database, keys, projection};
use crate::domain::entry::{CaseId, SlotId};
use crate::domain::environment::Environment;
use crate::exchange::keyring::{DatabaseKey, Keyring};

/// What was saved of a damaged vault, and what was not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// The cases that are here again, those among them that lack something.
    pub cases: u64,
    pub entries: u64,
    /// The cases that lack something, or are gone.
    pub lost_cases: u64,
    pub lost_entries: u64,
    /// Slots that are damaged too: whoever they belong to gets a new passphrase.
    pub left_out: Vec<String>,
    /// Where the damaged vault is now.
    pub aside: Option<PathBuf>,
}

/// Saves what can be read into a data folder that holds no vault.
///
/// # Errors
/// When there is a vault, another process has the damaged one open, or its keys or its list of tables can't be read; then
/// nothing is left behind.
pub fn salvage(
    from: &Folder,
    secret: &Passphrase,
    to: &Folder,
    environment: &Environment,
    watch: Watch<'_>,
) -> Result<Salvaged, VaultError> {
    if to.holds_vault() {
        return Err(VaultError::Exists);
    }
    let (prepared, salvaged) = prepare(from, secret, to, environment, watch)?;
    prepared.place(to)?;
    Ok(salvaged)
}

/// The same in the place of the damaged vault, which is set aside and kept.
///
/// # Errors
/// As [`salvage`]; then the vault stays where it is.
pub fn salvage_in_place(
    folder: &Folder,
    secret: &Passphrase,
    day: Date,
    environment: &Environment,
    watch: Watch<'_>,
) -> Result<Salvaged, VaultError> {
    let (prepared, salvaged) = prepare(folder, secret, folder, environment, watch)?;
    let Restored { aside, .. } = prepared.replace(folder, day)?;
    Ok(Salvaged { aside, ..salvaged })
}

fn prepare(
    from: &Folder,
    secret: &Passphrase,
    beside: &Folder,
    environment: &Environment,
    watch: Watch<'_>,
) -> Result<(Prepared, Salvaged), VaultError> {
    if !from.holds_vault() {
        return Err(VaultError::Missing);
    }
    // On a medium that can't be written nobody else writes either.
    let _lock = match Lock::take(from) {
        Err(VaultError::InUse { holder }) => return Err(VaultError::InUse { holder }),
        other => other.ok(),
    };
    let identity = keys::find_slot(from, secret)?;
    let keyring = keys::read_keyring(from, &identity)?;
    let own = identity.to_public();
    let officer = keyring.slots.iter().find(|slot| slot.recipient == own).ok_or(VaultError::Revoked)?.id;
    let scratch = Unfinished::beside(beside, environment)?;
    copy_database(from, scratch.folder())?;
    let mut source = Source::open(scratch.folder().cases(), &keyring)?;
    let files = Unfinished::beside(beside, environment)?;
    files.folder().make_for_copy()?;
    let left_out = key_files(from, files.folder())?;
    let salvaged = fill(&mut source, files.folder(), (&keyring.database_key, officer), environment, watch)?;
    for needed in [files.folder().inbox(), files.folder().backups()] {
        make_private(&needed)?;
    }
    let restored = Restored { cases: salvaged.cases, entries: salvaged.entries, left_out: left_out.clone(), aside: None };
    Ok((Prepared { files, restored }, Salvaged { left_out, ..salvaged }))
}

/// Puts what can be read into a new database, in one transaction.
fn fill(
    source: &mut Source,
    to: &Folder,
    (key, officer): (&DatabaseKey, SlotId),
    environment: &Environment,
    watch: Watch<'_>,
) -> Result<Salvaged, VaultError> {
    let mut connection = database::create(&to.cases(), key)?;
    let tx = connection.transaction()?;
    // A machine of its own: what the damaged vault may still be made to say must not be mixed up with what is written from here on.
    tx.execute("INSERT INTO meta (name, value) VALUES ('device', ?1)", [environment.uuid()?.to_string()])?;
    let mut taken = take_entries(source, &tx, watch)?;
    take_others(source, &tx)?;
    let author = Author { device: journal::device(&tx)?, officer };
    tell_cases(source, &tx, author, environment, &mut taken)?;
    projection::set_stamp(&tx)?;
    tx.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(taken.salvaged())
}

/// What is on a page that is not as it was written.
pub struct Unreadable;

/// A damaged database. After a bad page its connection stays in error, so it is opened again.
pub struct Source {
    path: PathBuf,
    key: DatabaseKey,
    connection: Connection,
}

impl Source {
    fn open(path: PathBuf, keyring: &Keyring) -> Result<Self, VaultError> {
        let keys = [Some(keyring.database_key.clone()), keyring.previous_key.clone()];
        let mut refused = VaultError::Missing;
        for key in keys.into_iter().flatten() {
            match database::open_as_it_is(&path, &key) {
                Ok(connection) => return Ok(Self { path, key, connection }),
                Err(error) => refused = error,
            }
        }
        Err(refused)
    }

    fn again(&mut self) {
        // What was opened a moment ago and can't be now answers with errors, as a damaged page does.
        if let Ok(connection) = database::open_as_it_is(&self.path, &self.key) {
            self.connection = connection;
        }
    }

    /// One row by its number or its id.
    pub fn read<T>(
        &mut self,
        query: &str,
        by: impl rusqlite::ToSql,
        row: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, Unreadable> {
        let read = self.connection.prepare_cached(query).and_then(|mut query| query.query_row([by], row).optional());
        read.map_err(|_| {
            self.again();
            Unreadable
        })
    }

    /// The rows of a query, until a page can't be read.
    pub fn until_damage<T>(&mut self, query: &str, mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Vec<T> {
        let mut found = Vec::new();
        let mut read = || -> rusqlite::Result<()> {
            let mut statement = self.connection.prepare(query)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                found.push(each(row)?);
            }
            Ok(())
        };
        if read().is_err() {
            self.again();
        }
        found
    }

    /// The numbers of the entries, with the case of each where that is known: by the indexes, which lie on pages of their own, and
    /// by the table, each from both ends.
    pub fn entries(&mut self) -> BTreeMap<i64, Option<CaseId>> {
        let mut known = BTreeMap::new();
        for query in BY_NUMBER {
            known.extend(self.until_damage(query, |row| Ok((row.get("number")?, None))));
        }
        for query in BY_CASE {
            let case = |row: &Row<'_>| Ok((row.get("number")?, Some(CaseId(Uuid::from_bytes(row.get("case_id")?)))));
            known.extend(self.until_damage(query, case));
        }
        known
    }
}

const BY_NUMBER: [&str; 4] = [
    "SELECT number FROM entry NOT INDEXED ORDER BY number",
    "SELECT number FROM entry NOT INDEXED ORDER BY number DESC",
    "SELECT number FROM entry INDEXED BY sqlite_autoindex_entry_1 ORDER BY id",
    "SELECT number FROM entry INDEXED BY sqlite_autoindex_entry_1 ORDER BY id DESC",
];

const BY_CASE: [&str; 2] = [
    "SELECT number, case_id FROM entry INDEXED BY sqlite_autoindex_entry_2 ORDER BY case_id, device, sequence",
    "SELECT number, case_id FROM entry INDEXED BY sqlite_autoindex_entry_2 ORDER BY case_id DESC, device DESC, sequence DESC",
];
