//! The drop-box: what is sealed to the vault while it is locked, and filed at the next unlock. Sealing needs no secret.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Transaction};
use uuid::Uuid;

use super::error::VaultError;
use super::file::{name, read, sync_folder_of, write_whole};
use super::folder::{Folder, sealed_files};
use super::journal::Author;
use super::open::Vault;
use super::{case_index, journal, keys, record};
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::event::{Event, Recorded};
use crate::domain::label::CaseLabel;
use crate::exchange::bundle::Bundle;
use crate::exchange::keyring::Keyring;
use crate::exchange::sealing;

/// What became of the drop-box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filed {
    /// The cases that something was filed to, in the order of the files.
    pub cases: Vec<CaseId>,
    /// Files that can't be read, or that tell of no case known here. They stay where they are.
    pub left: Vec<String>,
}

/// Seals a bundle to the vault and lays it into the drop-box, under a name that tells nothing: its random id. What was laid
/// there of the same bundle before is replaced, whole or not at all.
///
/// # Errors
/// When there is no vault to seal to, its public key is damaged, or the file can't be written.
pub fn drop_into(folder: &Folder, bundle: &Bundle) -> Result<(), VaultError> {
    if !folder.holds_vault() {
        return Err(VaultError::Missing);
    }
    let recipient = keys::read_public(folder)?;
    let path = place(folder, bundle.id);
    let json = bundle.to_json().map_err(|error| VaultError::bundle(error, &name(&path)))?;
    let sealed = sealing::seal(&json, &[recipient]).map_err(|error| VaultError::sealing(error, &name(&path)))?;
    super::folder::make_private(&folder.inbox())?;
    write_whole(&path, &sealed)
}

/// Takes a bundle out of the drop-box again, unread: the person wants nothing kept.
///
/// # Errors
/// When the file can't be removed.
pub fn take_back(folder: &Folder, bundle: Uuid) -> Result<(), VaultError> {
    let path = place(folder, bundle);
    if path.exists() { remove(&[path]) } else { Ok(()) }
}

/// A bundle in the drop-box, as far as it can be told without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sealed {
    /// When it was last written.
    pub at: Timestamp,
    pub id: Uuid,
}

/// The bundles that wait to be filed, the newest last.
#[must_use]
pub fn waiting(folder: &Folder) -> Vec<Sealed> {
    let files = sealed_files(&folder.inbox()).unwrap_or_default();
    let mut waiting: Vec<Sealed> = files.iter().filter_map(|path| sealed(path)).collect();
    waiting.sort();
    waiting
}

fn sealed(path: &Path) -> Option<Sealed> {
    let id = Uuid::parse_str(path.file_stem()?.to_str()?).ok()?;
    let at = fs::metadata(path).and_then(|data| data.modified()).ok()?;
    Some(Sealed { at: Timestamp::try_from(at).ok()?, id })
}

fn place(folder: &Folder, bundle: Uuid) -> PathBuf {
    folder.inbox().join(format!("{}.age", bundle.simple()))
}

/// A file that was opened, with what it holds.
struct Readable {
    path: PathBuf,
    bundle: Bundle,
}

impl Vault {
    /// Files what lies in the drop-box, in one transaction, and only then removes the files. One bundle may be left where it
    /// is: the assessment that is still going on.
    ///
    /// # Errors
    /// When it can't be written; then all files are still there.
    pub fn file_inbox(&mut self, still_open: Option<Uuid>) -> Result<Filed, VaultError> {
        self.check_writable()?;
        let (mut readable, left) = self.open_all()?;
        readable.retain(|one| Some(one.bundle.id) != still_open);
        self.file_these(readable, left)
    }

    /// Files what waits of one case, the assessment that is still going on too.
    ///
    /// # Errors
    /// When it can't be written; then all files are still there.
    pub(super) fn file_all_of(&mut self, case: CaseId) -> Result<(), VaultError> {
        let (mut readable, _) = self.open_all()?;
        readable.retain(|one| one.bundle.case == case);
        self.file_these(readable, Vec::new()).map(|_| ())
    }

    fn file_these(&mut self, readable: Vec<Readable>, left: Vec<String>) -> Result<Filed, VaultError> {
        if readable.is_empty() {
            return Ok(Filed { cases: Vec::new(), left });
        }
        let (filed, done) = self.write(|tx, author, environment| file_all(tx, author, readable, left, environment))?;
        remove(&done)?;
        Ok(filed)
    }

    /// A bundle of the drop-box, read and left where it is.
    ///
    /// # Errors
    /// When it is not there or can't be read.
    pub fn sealed(&self, bundle: Uuid) -> Result<Bundle, VaultError> {
        open(&place(&self.folder, bundle), &self.keyring)
    }

    /// What lies there and can be read, and the names of the files that can't.
    fn open_all(&self) -> Result<(Vec<Readable>, Vec<String>), VaultError> {
        let (mut readable, mut left) = (Vec::new(), Vec::new());
        for path in self.waiting()? {
            match open(&path, &self.keyring) {
                Ok(bundle) => readable.push(Readable { path, bundle }),
                Err(_) => left.push(name(&path)),
            }
        }
        // What opens a case comes before what goes on with it, whatever the clock said: the first sheet bears the case's own id.
        readable.sort_by_key(|one: &Readable| (one.bundle.id != one.bundle.case.0, one.bundle.items.first().map(|item| item.at)));
        Ok((readable, left))
    }

    fn waiting(&self) -> Result<Vec<PathBuf>, VaultError> {
        let inbox = self.folder.inbox();
        if inbox.exists() { sealed_files(&inbox) } else { Ok(Vec::new()) }
    }
}

/// Files the bundles, and returns with what became of them the files that are done with.
fn file_all(
    tx: &Transaction<'_>,
    author: Author,
    readable: Vec<Readable>,
    left: Vec<String>,
    environment: &Environment,
) -> Result<(Filed, Vec<PathBuf>), VaultError> {
    let (mut filed, mut done) = (Filed { cases: Vec::new(), left }, Vec::new());
    for Readable { path, bundle } in readable {
        match file(tx, author, &bundle, environment)? {
            Outcome::Filed => filed.cases.push(bundle.case),
            Outcome::FiledBefore => {}
            Outcome::NoSuchCase => {
                filed.left.push(name(&path));
                continue;
            }
        }
        done.push(path);
    }
    Ok((filed, done))
}

/// What filing one bundle comes to.
enum Outcome {
    Filed,
    FiledBefore,
    NoSuchCase,
}

fn open(path: &Path, keyring: &Keyring) -> Result<Bundle, VaultError> {
    let json = keyring.open_sealed(&read(path)?).map_err(|error| VaultError::sealing(error, &name(path)))?;
    Bundle::from_json(&json).map_err(|error| VaultError::bundle(error, &name(path)))
}

fn file(tx: &Transaction<'_>, author: Author, bundle: &Bundle, environment: &Environment) -> Result<Outcome, VaultError> {
    let before = items_filed(tx, bundle.id)?;
    let mut items: Vec<DatedEvent> = bundle.items.iter().skip(before).cloned().collect();
    if before > 0 && items.is_empty() {
        return Ok(Outcome::FiledBefore);
    }
    if journal::holds(tx, bundle.case)? {
        // Another sheet of a case that is here already.
        items.retain(|item| !matches!(item.event, Recorded::Known(Event::Opened { .. })));
    } else {
        let Some(label) = opened(&mut items) else {
            return Ok(Outcome::NoSuchCase);
        };
        if case_index::with_label(tx, *label)?.is_some() {
            *label = record::fresh_label(tx, environment)?;
        }
    }
    record::take_in(tx, author, bundle.case, &items, environment)?;
    let count = i64::try_from(bundle.items.len()).unwrap_or(i64::MAX);
    let filed = (bundle.id.into_bytes(), count, bundle.case.0.into_bytes());
    tx.execute("INSERT OR REPLACE INTO filed (bundle, items, case_id) VALUES (?1, ?2, ?3)", filed)?;
    Ok(Outcome::Filed)
}

/// The label under which the items open a case. It was drawn while the vault was locked, so it may be taken.
fn opened(items: &mut [DatedEvent]) -> Option<&mut CaseLabel> {
    items.iter_mut().find_map(|item| match &mut item.event {
        Recorded::Known(Event::Opened { label, .. }) => Some(label),
        Recorded::Known(_) | Recorded::Later { .. } => None,
    })
}

/// How many of a bundle's items were taken in before.
fn items_filed(connection: &Connection, bundle: Uuid) -> Result<usize, VaultError> {
    let mut statement = connection.prepare_cached("SELECT items FROM filed WHERE bundle = ?1")?;
    let count: Option<i64> = statement.query_row([bundle.into_bytes()], |row| row.get("items")).optional()?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

fn remove(files: &[PathBuf]) -> Result<(), VaultError> {
    for path in files {
        fs::remove_file(path)?;
    }
    files.first().map_or(Ok(()), |path| sync_folder_of(path))
}
