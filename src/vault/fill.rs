//! Takes in many cases in one transaction, for vaults to measure with. Only in builds with the feature `harness`.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use super::error::{CASES, VaultError};
use super::journal::{self, Author, Line};
use super::open::Vault;
use super::{chain, projection, record};
use crate::domain::case::Case;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::event::Event;

/// Whether freed memory stays as it was: what is made up needs no wiping, which costs two calls of the system an allocation.
pub(super) static HASTY: AtomicBool = AtomicBool::new(false);

/// A case to come.
pub struct Filling {
    pub language: String,
    pub opened: Timestamp,
    pub events: Vec<DatedEvent>,
}

/// Said before a vault is opened to be filled, and by no other command: from then on this process wipes no memory of `SQLCipher`.
pub fn hurry() {
    HASTY.store(true, Ordering::Relaxed);
}

impl Vault {
    /// Opens all cases, each under a label of its own.
    ///
    /// # Errors
    /// When they can't be written; then none is.
    pub fn fill(&mut self, cases: Vec<Filling>) -> Result<(), VaultError> {
        self.write(|tx, author, environment| {
            let (mut told, mut labels) = (Vec::with_capacity(cases.len()), BTreeSet::new());
            for filling in cases {
                let mut label = record::fresh_label(tx, environment)?;
                while !labels.insert(label) {
                    label = record::fresh_label(tx, environment)?;
                }
                let first = DatedEvent::new(filling.opened, Event::Opened { label, language: filling.language });
                let events: Vec<_> = std::iter::once(first).chain(filling.events).collect();
                let lines = lines(&events, author, environment)?;
                for line in &lines {
                    journal::insert(tx, line)?;
                }
                let entries = lines.iter().map(Line::entry).collect::<Result<_, _>>()?;
                told.push(Case::fold(entries).map_err(|_| VaultError::damaged(CASES))?);
            }
            projection::apply_new(tx, &told)
        })
    }
}

/// The chain of a case that nothing is stored of yet.
fn lines(events: &[DatedEvent], author: Author, environment: &Environment) -> Result<Vec<Line>, VaultError> {
    let case = CaseId(environment.uuid()?);
    let (mut lines, mut previous) = (Vec::with_capacity(events.len()), None);
    for (place, dated) in (1..).zip(events) {
        let mut line = Line {
            id: environment.uuid()?.into_bytes(),
            case_id: case.0.into_bytes(),
            device: author.device.0.into_bytes(),
            sequence: place,
            lamport: place,
            at: journal::written(dated.at),
            officer: author.officer.0.into_bytes(),
            event: dated.event.to_json()?,
            previous,
            hash: [0; 32],
        };
        line.hash = chain::hash(&line);
        previous = Some(line.hash);
        lines.push(line);
    }
    Ok(lines)
}
