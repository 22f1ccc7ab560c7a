//! The list of cases: a projection with a row a case, newest change first. No name stands in it.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use uuid::Uuid;

use super::error::{CASES, VaultError};
use super::journal::{moment, written};
use super::kept::Kept;
use super::schema;
use crate::domain::assess::Band;
use crate::domain::case::{Case, CaseStatus};
use crate::domain::consent::WritingConsent;
use crate::domain::country::CountryCode;
use crate::domain::entry::CaseId;
use crate::domain::label::CaseLabel;
use crate::domain::personal::Personal;
use crate::domain::word::Word as _;

/// How many cases a page of the list or an answer to a search holds.
pub const PAGE: usize = 50;

/// What is due next in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    pub on: Date,
    pub what: Personal<String>,
}

/// A case as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    pub id: CaseId,
    pub label: CaseLabel,
    pub opened: Timestamp,
    pub changed: Timestamp,
    pub status: CaseStatus,
    /// Where the person is.
    pub country: Option<CountryCode>,
    /// Of the latest assessment.
    pub band: Option<Band>,
    pub next: Option<Next>,
    /// `None` in a vault of an older program that is only read.
    pub consent: Option<WritingConsent>,
    /// The same.
    pub kept: Option<Kept>,
}

/// Where a page ends and the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When the case was changed last; in the bin, when it was put there.
    pub(super) changed: Timestamp,
    pub(super) case: CaseId,
}

/// Some cases, and whether there are more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub rows: Vec<CaseRow>,
    /// From where the list goes on; `None` at its end. A search does not go on: more letters narrow it.
    pub next: Option<Cursor>,
}

impl Page {
    /// Whether there are more cases than these.
    #[must_use]
    pub const fn has_more(&self) -> bool {
        self.next.is_some()
    }
}

impl CaseRow {
    /// The row of a case.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let next = case.follow_ups().first().map(|due| Next { on: due.on, what: due.what.clone() });
        Self {
            id: case.id(),
            label: case.label(),
            opened: case.opened(),
            changed: case.changed(),
            status: case.status(),
            country: case.situation().located_in,
            band: case.assessments().last().map(|dated| dated.result.band),
            next,
            consent: Some(case.writing_consent()),
            kept: Some(Kept::of(case)),
        }
    }

    pub(super) fn read(row: &Row<'_>) -> Result<Self, VaultError> {
        let word = |name: &str| row.get::<_, Option<String>>(name);
        let (country, band) = (word("country")?, word("band")?);
        Ok(Self {
            id: CaseId(Uuid::from_bytes(row.get("case_id")?)),
            label: CaseLabel::parse(&row.get::<_, String>("label")?).ok_or_else(damaged)?,
            opened: moment(&row.get::<_, String>("opened")?)?,
            changed: moment(&row.get::<_, String>("changed")?)?,
            status: CaseStatus::from_word(&row.get::<_, String>("status")?).ok_or_else(damaged)?,
            country: country.map(|code| CountryCode::new(&code).ok_or_else(damaged)).transpose()?,
            band: band.map(|word| Band::from_word(&word).ok_or_else(damaged)).transpose()?,
            next: next(word("next_on")?, word("next_what")?)?,
            consent: consent(row)?,
            kept: Kept::read(row)?,
        })
    }
}

/// The column came with the second schema.
fn consent(row: &Row<'_>) -> Result<Option<WritingConsent>, VaultError> {
    match row.get::<_, Option<String>>("consent") {
        Ok(word) => word.map(|word| WritingConsent::from_word(&word).ok_or_else(damaged)).transpose(),
        Err(rusqlite::Error::InvalidColumnName(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn damaged() -> VaultError {
    VaultError::damaged(CASES)
}

fn next(on: Option<String>, what: Option<String>) -> Result<Option<Next>, VaultError> {
    let Some((on, what)) = on.zip(what) else {
        return Ok(None);
    };
    Ok(Some(Next { on: on.parse().map_err(|_| damaged())?, what: Personal::new(what) }))
}

/// Brings a case's row up to date and returns its number.
pub fn store(tx: &Transaction<'_>, row: &CaseRow) -> Result<i64, VaultError> {
    let kept = row.kept;
    let number = tx
        .prepare_cached(
            "INSERT INTO case_index (case_id, label, opened, changed, status, country, band, next_on, next_what, consent,
                 review_on, contact_on, may_keep, held, binned)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
             ON CONFLICT (case_id) DO UPDATE SET label = excluded.label, opened = excluded.opened,
                 changed = excluded.changed, status = excluded.status, country = excluded.country,
                 band = excluded.band, next_on = excluded.next_on, next_what = excluded.next_what,
                 consent = excluded.consent, review_on = excluded.review_on, contact_on = excluded.contact_on,
                 may_keep = excluded.may_keep, held = excluded.held, binned = excluded.binned
             RETURNING number",
        )?
        .query_row(
            (
                row.id.0.into_bytes(),
                row.label.to_string(),
                written(row.opened),
                written(row.changed),
                row.status.word(),
                row.country.map(|country| country.as_str().to_owned()),
                row.band.map(Band::word),
                row.next.as_ref().map(|next| next.on.to_string()),
                row.next.as_ref().map(|next| next.what.reveal()),
                row.consent.map(WritingConsent::word),
                kept.and_then(|kept| kept.review_on).map(|on| on.to_string()),
                kept.map(|kept| kept.contact_on.to_string()),
                kept.map(|kept| kept.may_keep),
                kept.map(|kept| kept.held),
                kept.and_then(|kept| kept.binned).map(written),
            ),
            |row| row.get("number"),
        )?;
    Ok(number)
}

pub const LIST: &str = "SELECT * FROM case_index WHERE binned IS NULL AND (changed, case_id) < (?1, ?2)
    ORDER BY changed DESC, case_id DESC LIMIT 51";

/// A page of the list, without the bin, from the beginning or from where a page ended.
pub fn list(connection: &Connection, after: Option<Cursor>) -> Result<Page, VaultError> {
    // Above every moment: the first page begins there.
    let (changed, case) = after.map_or(("~".to_owned(), [0; 16]), |at| (written(at.changed), at.case.0.into_bytes()));
    let mut statement = connection.prepare_cached(if schema::has_third_step(connection)? {
        LIST
    } else {
        "SELECT * FROM case_index WHERE (changed, case_id) < (?1, ?2) ORDER BY changed DESC, case_id DESC LIMIT 51"
    })?;
    let rows = statement.query_and_then((changed, case), CaseRow::read)?.collect::<Result<_, _>>()?;
    Ok(page(rows))
}

/// Cuts what was read to a page.
pub fn page(mut rows: Vec<CaseRow>) -> Page {
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|row| Cursor { changed: row.changed, case: row.id });
    Page { rows, next }
}

/// The rows with these numbers, newest change first.
pub fn rows(connection: &Connection, numbers: &[i64]) -> Result<Vec<CaseRow>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT * FROM case_index WHERE number = ?1")?;
    let mut rows = Vec::with_capacity(numbers.len());
    for number in numbers {
        rows.extend(statement.query_and_then([number], CaseRow::read)?.collect::<Result<Vec<_>, _>>()?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.changed, row.id)));
    Ok(rows)
}

/// A case's row with its number.
pub fn row(connection: &Connection, case: CaseId) -> Result<Option<(i64, CaseRow)>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT * FROM case_index WHERE case_id = ?1")?;
    let mut found =
        statement.query_and_then([case.0.into_bytes()], |row| Ok::<_, VaultError>((row.get("number")?, CaseRow::read(row)?)))?;
    found.next().transpose()
}

/// The case with this label.
pub fn with_label(connection: &Connection, label: CaseLabel) -> Result<Option<CaseId>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT case_id FROM case_index WHERE label = ?1")?;
    let found: Option<[u8; 16]> = statement.query_row([label.to_string()], |row| row.get("case_id")).optional()?;
    Ok(found.map(|bytes| CaseId(Uuid::from_bytes(bytes))))
}

/// How many rows there are.
pub fn count(connection: &Connection) -> Result<u64, VaultError> {
    let count: i64 = connection.query_row("SELECT count(*) FROM case_index", [], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}
