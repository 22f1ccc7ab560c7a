//! What is due for review, and what lies in the bin: read from the list alone, page by page. Nothing here erases anything.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{Connection, OptionalExtension as _, Params};

use super::case_index::{CaseRow, Cursor, PAGE, Page};
use super::error::{CASES, VaultError};
use super::journal::written;
use super::kept::Kept;
use super::open::Vault;
use super::{access, schema};
use crate::domain::access::AccessEvent;
use crate::domain::entry::CaseId;
use crate::domain::retention::{Retention, days_after, days_before};

const SET: &str = "SELECT * FROM case_index WHERE review_on IS NOT NULL AND binned IS NULL
    AND review_on <= ?3 AND (review_on, case_id) > (?1, ?2) ORDER BY review_on, case_id LIMIT 51";

const BY_RULE: &str = "SELECT * FROM case_index WHERE review_on IS NULL AND binned IS NULL AND may_keep = ?4
    AND contact_on <= ?3 AND (contact_on, case_id) > (?1, ?2) ORDER BY contact_on, case_id LIMIT 51";

const IN_BIN: &str = "SELECT * FROM case_index WHERE binned IS NOT NULL AND substr(binned, 1, 10) <= ?3
    AND (substr(binned, 1, 10), case_id) > (?1, ?2) ORDER BY substr(binned, 1, 10), case_id LIMIT 51";

const BIN: &str = "SELECT * FROM case_index WHERE binned IS NOT NULL AND (binned, case_id) < (?1, ?2)
    ORDER BY binned DESC, case_id DESC LIMIT 51";

/// A case that somebody looks at, whether it is still needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Since when.
    pub on: Date,
    pub row: CaseRow,
}

impl Due {
    /// Whether it is asked whether to erase it: it was put into the bin long ago.
    #[must_use]
    pub fn is_in_bin(&self) -> bool {
        self.row.kept.is_some_and(|kept| kept.binned.is_some())
    }
}

/// Where a page ends and the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DueCursor {
    on: Date,
    case: CaseId,
}

/// Some cases that are due, the longest overdue first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePage {
    pub cases: Vec<Due>,
    /// From where it goes on; `None` at its end.
    pub next: Option<DueCursor>,
}

impl Vault {
    /// How long this office keeps its cases.
    ///
    /// # Errors
    /// When what is stored is nothing that any office can have set.
    pub fn retention(&self) -> Result<Retention, VaultError> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM meta WHERE name = 'retention'")?;
        let stored: Option<String> = statement.query_row([], |row| row.get("value")).optional()?;
        stored.map_or(Ok(Retention::DEFAULT), |text| parse(&text).ok_or_else(|| VaultError::damaged(CASES)))
    }

    /// Keeps the cases so long from now on, those that are here too.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn set_retention(&mut self, retention: Retention) -> Result<(), VaultError> {
        self.write(|tx, author, environment| {
            let value = format!("{} {}", retention.days(), retention.days_without_consent());
            tx.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('retention', ?1)", [value])?;
            let (days, days_without_consent) = (retention.days(), retention.days_without_consent());
            access::append(tx, author, &AccessEvent::RetentionSet { days, days_without_consent }, environment)
        })
    }

    /// A page of the cases that are due for review on this day, and of those that have been in the bin for long.
    ///
    /// # Errors
    /// When the list can't be read.
    pub fn due_for_review(&self, today: Date, after: Option<DueCursor>) -> Result<DuePage, VaultError> {
        if !schema::has_third_step(&self.connection)? {
            return Ok(DuePage { cases: Vec::new(), next: None });
        }
        let retention = self.retention()?;
        let mut due = self.due(SET, 0, today, after)?;
        for may_keep in [true, false] {
            due.extend(self.due_by_rule(retention.days_for(may_keep), may_keep, today, after)?);
        }
        due.extend(self.due(IN_BIN, Retention::DAYS_IN_BIN, today, after)?);
        let mut due: Vec<_> = due.into_iter().map(|row| Due { on: due_on(&row, retention), row }).collect();
        due.sort_by_key(|due| (due.on, due.row.id));
        let more = due.len() > PAGE;
        due.truncate(PAGE);
        let next = due.last().filter(|_| more).map(|due| DueCursor { on: due.on, case: due.row.id });
        Ok(DuePage { cases: due, next })
    }

    fn due(&self, sql: &str, days: u16, today: Date, after: Option<DueCursor>) -> Result<Vec<CaseRow>, VaultError> {
        let (day, case) = from(after, days);
        rows(&self.connection, sql, (day, case, days_before(today, days).to_string()))
    }

    fn due_by_rule(&self, days: u16, may_keep: bool, today: Date, after: Option<DueCursor>) -> Result<Vec<CaseRow>, VaultError> {
        let (day, case) = from(after, days);
        rows(&self.connection, BY_RULE, (day, case, days_before(today, days).to_string(), may_keep))
    }

    /// A page of the bin, what was put there last first.
    ///
    /// # Errors
    /// When the list can't be read.
    pub fn binned(&self, after: Option<Cursor>) -> Result<Page, VaultError> {
        if !schema::has_third_step(&self.connection)? {
            return Ok(Page { rows: Vec::new(), next: None });
        }
        let from = after.map_or(("~".to_owned(), [0; 16]), |at| (written(at.changed), at.case.0.into_bytes()));
        let mut rows = rows(&self.connection, BIN, from)?;
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        let last = rows.last().filter(|_| more);
        let next = last.and_then(|row| Some(Cursor { changed: row.kept?.binned?, case: row.id }));
        Ok(Page { rows, next })
    }
}

/// From where a list goes on that is sorted by a day so many days before the case is due.
fn from(after: Option<DueCursor>, days: u16) -> (String, [u8; 16]) {
    after.map_or((String::new(), [0; 16]), |at| (days_before(at.on, days).to_string(), at.case.0.into_bytes()))
}

fn rows(connection: &Connection, sql: &str, from: impl Params) -> Result<Vec<CaseRow>, VaultError> {
    connection.prepare_cached(sql)?.query_and_then(from, CaseRow::read)?.collect()
}

/// Since when a case is due.
fn due_on(row: &CaseRow, retention: Retention) -> Date {
    row.kept.map_or(Date::MAX, |Kept { review_on, contact_on, may_keep, binned, .. }| match binned {
        Some(binned) => days_after(TimeZone::UTC.to_datetime(binned).date(), Retention::DAYS_IN_BIN),
        None => retention.review_on(contact_on, review_on, may_keep),
    })
}

fn parse(text: &str) -> Option<Retention> {
    let (days, without) = text.split_once(' ')?;
    Retention::new(days.parse().ok()?, without.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::super::{case_index, database};
    use super::*;
    use crate::exchange::keyring::DatabaseKey;

    #[test]
    fn every_list_is_read_in_its_order_from_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let connection = database::create(&folder.path().join(CASES), &DatabaseKey::new(Zeroizing::new([7; 32]))).unwrap();

        for sql in [SET, BY_RULE, IN_BIN, BIN, case_index::LIST] {
            let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let count = statement.parameter_count();
            let plan = statement.query_map(rusqlite::params_from_iter(vec![""; count]), |row| row.get("detail")).unwrap();
            let plan: Vec<String> = plan.map(Result::unwrap).collect();

            assert_eq!(plan.len(), 1, "{plan:?}");
            assert!(plan[0].starts_with("SEARCH case_index USING INDEX case_index_"), "{plan:?}");
        }
    }
}
