//! What an open vault does: takes in events, tells cases, lists and finds them.

use jiff::Timestamp;
use rusqlite::Transaction;

use super::case_index::{self, Cursor, Page};
use super::error::VaultError;
use super::journal::Author;
use super::open::Vault;
use super::{access, journal, projection, search};
use crate::domain::access::AccessEvent;
use crate::domain::case::Case;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::{CaseId, Entry};
use crate::domain::environment::Environment;
use crate::domain::event::Event;
use crate::domain::label::CaseLabel;

/// How often a label is drawn again. Even among a million cases, two clashes in a row are rare.
const DRAWS: usize = 64;

impl Vault {
    /// Appends what happened to a case, in one transaction.
    ///
    /// # Errors
    /// When there is no such case, or it can't be written; then nothing is.
    pub fn append(&mut self, case: CaseId, events: Vec<Event>, at: Timestamp) -> Result<(), VaultError> {
        let events: Vec<_> = events.into_iter().map(|event| DatedEvent::new(at, event)).collect();
        self.append_dated(case, &events)
    }

    /// Appends what happened to a case at different moments, in one transaction.
    ///
    /// # Errors
    /// When there is no such case, or it can't be written; then nothing is.
    pub fn append_dated(&mut self, case: CaseId, events: &[DatedEvent]) -> Result<(), VaultError> {
        self.write(|tx, author, environment| {
            if !journal::holds(tx, case)? {
                return Err(VaultError::NoSuchCase);
            }
            take_in(tx, author, case, events, environment)
        })
    }

    /// Records that names of these cases are shown: in each case's journal and in the record of access, in one transaction.
    ///
    /// # Errors
    /// When there is no such case, or it can't be written; then nothing is.
    pub fn record_names_shown(&mut self, cases: &[CaseId], at: Timestamp) -> Result<(), VaultError> {
        self.write(|tx, author, environment| {
            for case in cases {
                if !journal::holds(tx, *case)? {
                    return Err(VaultError::NoSuchCase);
                }
                take_in(tx, author, *case, &[DatedEvent::new(at, Event::NamesShown)], environment)?;
                let reference = access::reference(tx, *case, environment)?;
                access::append(tx, author, &AccessEvent::NamesShown { case: reference }, environment)?;
            }
            Ok(())
        })
    }

    /// Opens a case under a label that no other case here has, with what happened so far.
    ///
    /// # Errors
    /// When it can't be written; then nothing is.
    pub fn new_case(
        &mut self,
        language: &str,
        opened: Timestamp,
        events: &[DatedEvent],
    ) -> Result<(CaseId, CaseLabel), VaultError> {
        self.write(|tx, author, environment| {
            let (case, label) = (CaseId(environment.uuid()?), fresh_label(tx, environment)?);
            let first = DatedEvent::new(opened, Event::Opened { label, language: language.to_owned() });
            let all: Vec<_> = std::iter::once(first).chain(events.iter().cloned()).collect();
            take_in(tx, author, case, &all, environment)?;
            Ok((case, label))
        })
    }

    /// Tells a case from its journal.
    ///
    /// # Errors
    /// When there is no such case, or its journal can't be read.
    pub fn case(&self, case: CaseId) -> Result<Case, VaultError> {
        projection::case(&self.connection, case)
    }

    /// The case that people call so.
    ///
    /// # Errors
    /// When there is none.
    pub fn with_label(&self, label: CaseLabel) -> Result<CaseId, VaultError> {
        case_index::with_label(&self.connection, label)?.ok_or(VaultError::NoSuchCase)
    }

    /// A case's entries, in the order of the fold; none when there is no such case.
    ///
    /// # Errors
    /// When they can't be read.
    pub fn entries(&self, case: CaseId) -> Result<Vec<Entry>, VaultError> {
        journal::entries(&self.connection, case)
    }

    /// A page of the cases, newest change first.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn list(&self, after: Option<Cursor>) -> Result<Page, VaultError> {
        case_index::list(&self.connection, after)
    }

    /// The newest cases that hold every word typed; with nothing typed, the list.
    ///
    /// # Errors
    /// When the index can't be read. No text is an error.
    pub fn find(&self, typed: &str) -> Result<Page, VaultError> {
        if typed.trim().is_empty() {
            return self.list(None);
        }
        let numbers = search::find(&self.connection, typed)?;
        Ok(case_index::page(case_index::rows(&self.connection, &numbers)?))
    }

    /// Builds the list and the search index again from the journal.
    ///
    /// # Errors
    /// When a case can't be read or the disk does not take it; then they stay as they were.
    pub fn rebuild(&mut self) -> Result<(), VaultError> {
        self.write(|tx, _, _| projection::rebuild(tx))
    }
}

/// Appends to the journal and brings the projections up to date.
pub(super) fn take_in(
    tx: &Transaction<'_>,
    author: Author,
    case: CaseId,
    events: &[DatedEvent],
    environment: &Environment,
) -> Result<(), VaultError> {
    journal::append(tx, author, case, events, environment)?;
    projection::apply(tx, case)
}

/// A label that no case here has.
pub(super) fn fresh_label(tx: &Transaction<'_>, environment: &Environment) -> Result<CaseLabel, VaultError> {
    for _ in 0..DRAWS {
        let label = CaseLabel::from_random(u32::from_be_bytes(environment.random()?));
        if case_index::with_label(tx, label)?.is_none() {
            return Ok(label);
        }
    }
    Err(VaultError::NoRandomness)
}
