//! The full check: every page, every chain, every projection, every key file. It changes nothing and lists what it finds.

use std::path::Path;

use rusqlite::Connection;
use uuid::Uuid;

use super::error::{CASES, LOG, VaultError};
use super::file::{name, read_checked};
use super::folder::sealed_files;
use super::journal::{self, Line};
use super::open::{Access, Vault};
use super::{access, attachments, case_index, chain, head, projection, search};
use crate::domain::entry::{CaseId, EntryId};
use crate::domain::word::words;

words! {
    /// What is wrong.
    Problem, "vault-problem" {
        /// A file is not as it was written.
        DamagedFile = "damaged-file",
        /// A page of the database is not as it was written.
        DamagedPage = "damaged-page",
        /// The database's own structure does not hold.
        DamagedStructure = "damaged-structure",
        /// The newest changes are gone: the log that held them is damaged.
        ChangesMissing = "changes-missing",
        /// An entry was changed, removed or put in from outside.
        BrokenChain = "broken-chain",
        /// An entry holds what no version of the program writes.
        UnreadableEntry = "unreadable-entry",
        /// The list or the search index does not show what the journal says. Building them again mends it.
        ProjectionDiffers = "projection-differs",
        /// The journal tells of an attached file that is not there.
        AttachmentGone = "attachment-gone",
        /// An attached file is not what the journal says.
        AttachmentDiffers = "attachment-differs",
        /// A file is there that no journal tells of.
        AttachmentStray = "attachment-stray",
        /// The record of access has a number for a case that is not there.
        ReferenceStray = "reference-stray",
    }
}

impl Problem {
    /// Whether a file is not as it was written. The others were so when it was written.
    pub(super) const fn is_damage(self) -> bool {
        match self {
            Self::DamagedFile | Self::DamagedPage | Self::DamagedStructure | Self::ChangesMissing => true,
            Self::BrokenChain
            | Self::UnreadableEntry
            | Self::ProjectionDiffers
            | Self::AttachmentGone
            | Self::AttachmentDiffers
            | Self::AttachmentStray
            | Self::ReferenceStray => false,
        }
    }
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    pub case: Option<CaseId>,
    pub entry: Option<EntryId>,
    pub problem: Problem,
}

/// What the full check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub cases: u64,
    pub entries: u64,
    pub faults: Vec<Fault>,
}

impl Report {
    #[must_use]
    pub const fn is_healthy(&self) -> bool {
        self.faults.is_empty()
    }
}

impl Vault {
    /// Checks everything. What can't be read is a fault like any other.
    ///
    /// # Errors
    /// When the check itself can't go on: the disk fails, or another process is in the way.
    pub fn verify(&self) -> Result<Report, VaultError> {
        self.verify_watched(&mut |_, _| {})
    }

    /// As [`Vault::verify`]; `progress` is told how many cases have been looked at, and of how many.
    ///
    /// # Errors
    /// When the check itself can't go on.
    pub fn verify_watched(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Report, VaultError> {
        let mut faults = self.key_files();
        self.mend_from_log();
        // One state of the database from here on, whatever another process writes meanwhile.
        let _reading = self.connection.unchecked_transaction()?;
        faults.extend(pages(&self.connection)?);
        if head::changes(&self.connection).is_ok_and(|changes| changes < self.reached) {
            faults.push(Fault { file: LOG.to_owned(), ..in_database(Problem::ChangesMissing) });
        }
        if let Err(error) = self.check_access(&mut faults) {
            faults.push(as_fault(error, in_database(Problem::DamagedStructure))?);
        }
        let counted = self.check_journal(&mut faults, progress).or_else(|error| {
            faults.push(as_fault(error, in_database(Problem::DamagedStructure))?);
            Ok::<_, VaultError>((0, 0))
        });
        let (cases, entries) = counted?;
        Ok(Report { cases, entries, faults })
    }

    /// The check of the pages reads the file alone. What a power cut tore there while the log was being worked into it, the log
    /// still holds: it is worked in first. Where that can't be done, the pages are told as they lie there.
    pub fn mend_from_log(&self) {
        if self.access() == Access::Write {
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        }
    }

    fn check_journal(&self, faults: &mut Vec<Fault>, progress: &mut dyn FnMut(u64, u64)) -> Result<(u64, u64), VaultError> {
        let connection = &self.connection;
        let cases = journal::cases(connection)?;
        let count = u64::try_from(cases.len()).unwrap_or(u64::MAX);
        for (done, case) in (0..).zip(&cases) {
            progress(done, count);
            match self.case_faults(*case) {
                Ok(found) => faults.extend(found),
                Err(error) => faults.push(as_fault(error, in_case(*case, Problem::UnreadableEntry))?),
            }
        }
        if case_index::count(connection)? != count || search::count(connection)? != count {
            faults.push(in_database(Problem::ProjectionDiffers));
        }
        faults.extend(attachments::strays(connection)?.into_iter().map(in_database));
        Ok((count, journal::count(connection)?))
    }

    fn check_access(&self, faults: &mut Vec<Fault>) -> Result<(), VaultError> {
        let (broken, unreadable) = access::broken(&self.connection)?;
        let told = |problem| move |entry| Fault { entry: Some(entry), ..in_database(problem) };
        faults.extend(broken.into_iter().map(told(Problem::BrokenChain)));
        faults.extend(unreadable.into_iter().map(told(Problem::UnreadableEntry)));
        Ok(())
    }

    fn key_files(&self) -> Vec<Fault> {
        let folder = &self.folder;
        let mut files = vec![folder.keyring(), folder.public()];
        files.extend(sealed_files(&folder.slots()).unwrap_or_default());
        files.iter().filter(|path| read_checked(path).is_err()).map(|path| damaged_file(path)).collect()
    }

    fn case_faults(&self, case: CaseId) -> Result<Vec<Fault>, VaultError> {
        let lines = journal::lines(&self.connection, case)?;
        let at = |line: &Line, problem| Fault { entry: Some(EntryId(Uuid::from_bytes(line.id))), ..in_case(case, problem) };
        let devices = lines.chunk_by(|one, next| one.device == next.device);
        let broken = devices.filter_map(chain::first_broken).map(|line| at(line, Problem::BrokenChain));
        let unreadable = lines.iter().filter(|line| line.entry().is_err());
        let mut faults: Vec<_> = broken.chain(unreadable.map(|line| at(line, Problem::UnreadableEntry))).collect();
        if !self.is_projected(case) {
            faults.push(in_case(case, Problem::ProjectionDiffers));
        }
        if let Ok(told) = projection::case(&self.connection, case) {
            faults.extend(attachments::faults(&self.connection, &told)?.into_iter().map(|problem| in_case(case, problem)));
        }
        Ok(faults)
    }

    fn is_projected(&self, case: CaseId) -> bool {
        let expected = projection::expected(&self.connection, case);
        let stored = projection::stored(&self.connection, case);
        matches!((expected, stored), (Ok(expected), Ok(Some(stored))) if expected == stored)
    }
}

fn damaged_file(path: &Path) -> Fault {
    Fault { file: name(path), case: None, entry: None, problem: Problem::DamagedFile }
}

fn in_database(problem: Problem) -> Fault {
    Fault { file: CASES.to_owned(), case: None, entry: None, problem }
}

fn in_case(case: CaseId, problem: Problem) -> Fault {
    Fault { case: Some(case), ..in_database(problem) }
}

/// The fault that damage comes to; whatever else went wrong ends the check.
fn as_fault(error: VaultError, fault: Fault) -> Result<Fault, VaultError> {
    match error {
        VaultError::Damaged { .. } => Ok(fault),
        other => Err(other),
    }
}

/// Whether a page is not as it was written, by its own check sum.
pub fn has_damaged_page(connection: &Connection) -> Result<bool, VaultError> {
    Ok(!texts(connection, "PRAGMA cipher_integrity_check")?.is_empty())
}

/// The pages' own check sums, then the structure that they make up.
fn pages(connection: &Connection) -> Result<Vec<Fault>, VaultError> {
    let mut faults = Vec::new();
    if has_damaged_page(connection)? {
        faults.push(in_database(Problem::DamagedPage));
    }
    if texts(connection, "PRAGMA integrity_check(1)")? != ["ok"] {
        faults.push(in_database(Problem::DamagedStructure));
    }
    Ok(faults)
}

fn texts(connection: &Connection, pragma: &str) -> Result<Vec<String>, VaultError> {
    let mut statement = connection.prepare(pragma)?;
    let texts = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(texts)
}
