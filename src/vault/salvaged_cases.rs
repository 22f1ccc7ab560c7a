//! The cases that salvaged entries tell. One whose beginning is gone is begun again, and says so: what was written later is not
//! lost with it.

use std::collections::BTreeSet;

use rusqlite::Transaction;

use super::case_index;
use super::copy::Watch;
use super::error::VaultError;
use super::journal::{self, Author, Line};
use super::projection;
use super::record::fresh_label;
use super::salvage::{Salvaged, Source, Unreadable};
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::domain::event::Event;
use crate::domain::label::CaseLabel;

/// What was taken of the journal so far.
#[derive(Debug, Default)]
pub struct Taken {
    cases: u64,
    entries: u64,
    lost_entries: u64,
    /// The cases that lack something, or are gone.
    lacking: BTreeSet<CaseId>,
}

impl Taken {
    pub fn salvaged(&self) -> Salvaged {
        let Self { cases, entries, lost_entries, ref lacking } = *self;
        let lost_cases = u64::try_from(lacking.len()).unwrap_or(u64::MAX);
        Salvaged { cases, entries, lost_cases, lost_entries, ..Salvaged::default() }
    }
}

/// Takes over each entry that can be read, word for word.
pub fn take_entries(source: &mut Source, tx: &Transaction<'_>, watch: Watch<'_>) -> Result<Taken, VaultError> {
    let known = source.entries();
    let last = known.keys().next_back().copied().unwrap_or(0);
    let mut taken = Taken::default();
    for number in 1..=last {
        if number % 64 == 1 {
            watch(u64::try_from(number).unwrap_or(0), u64::try_from(last).unwrap_or(0));
        }
        match source.read("SELECT * FROM entry NOT INDEXED WHERE number = ?1", number, Line::read) {
            Ok(Some(line)) => {
                journal::insert(tx, &line)?;
                taken.entries += 1;
            }
            Ok(None) => {}
            Err(Unreadable) => {
                if let Some(case) = known.get(&number) {
                    taken.lost_entries += 1;
                    taken.lacking.extend(*case);
                }
            }
        }
    }
    Ok(taken)
}

/// Brings the list and the search up to date with what was taken.
pub fn tell_cases(
    source: &mut Source,
    tx: &Transaction<'_>,
    author: Author,
    environment: &Environment,
    taken: &mut Taken,
) -> Result<(), VaultError> {
    let (whole, without_beginning): (Vec<_>, Vec<_>) =
        journal::cases(tx)?.into_iter().partition(|id| projection::apply(tx, *id).is_ok());
    taken.cases += u64::try_from(whole.len()).unwrap_or(0);
    // After the others: no label that is drawn may be one of theirs.
    for id in without_beginning {
        if taken.lacking.insert(id) {
            // Nothing else told of the entry that opened it.
            taken.lost_entries += 1;
        }
        let label = label_of(source, tx, id, environment)?;
        let begun = [DatedEvent::new(environment.now(), Event::BeginningLost { label })];
        journal::append(tx, author, id, &begun, environment)?;
        match projection::apply(tx, id) {
            Ok(()) => taken.cases += 1,
            Err(_) => leave_out(tx, id, taken)?,
        }
    }
    Ok(())
}

/// The label that the damaged list has for the case, if that can be read and no other case has it; else a new one.
fn label_of(source: &mut Source, tx: &Transaction<'_>, id: CaseId, environment: &Environment) -> Result<CaseLabel, VaultError> {
    let query = "SELECT label FROM case_index WHERE case_id = ?1";
    let listed = source.read(query, id.0.into_bytes(), |row| row.get::<_, String>("label")).ok().flatten();
    match listed.and_then(|text| CaseLabel::parse(&text)) {
        Some(label) if case_index::with_label(tx, label)?.is_none() => Ok(label),
        Some(_) | None => fresh_label(tx, environment),
    }
}

/// An entry of it is on a whole page and no entry of any version: such a case can't be told.
fn leave_out(tx: &Transaction<'_>, id: CaseId, taken: &mut Taken) -> Result<(), VaultError> {
    let gone = tx.execute("DELETE FROM entry WHERE case_id = ?1", [id.0.into_bytes()])?;
    // But for the one that was just added.
    let gone = u64::try_from(gone).unwrap_or(0).saturating_sub(1);
    (taken.entries, taken.lost_entries) = (taken.entries.saturating_sub(gone), taken.lost_entries + gone);
    Ok(())
}
