//! What a case's row says of how long the case is kept.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Row;

use super::error::{CASES, VaultError};
use super::journal::moment;
use crate::domain::case::Case;

/// What decides how long a case is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The day that somebody set for the review; `None`: by the office's rule.
    pub review_on: Option<Date>,
    /// The day of the last contact, UTC.
    pub contact_on: Date,
    /// Whether the person agreed to have the case kept.
    pub may_keep: bool,
    /// Whether a legal hold stops its erasing.
    pub held: bool,
    pub binned: Option<Timestamp>,
}

impl Kept {
    pub(super) fn of(case: &Case) -> Self {
        Self {
            review_on: case.review(),
            contact_on: TimeZone::UTC.to_datetime(case.last_contact()).date(),
            may_keep: case.agrees_to_keeping(),
            held: case.hold().is_some(),
            binned: case.binned(),
        }
    }

    /// The columns came with the third schema.
    pub(super) fn read(row: &Row<'_>) -> Result<Option<Self>, VaultError> {
        let contact = match row.get::<_, Option<String>>("contact_on") {
            Ok(Some(contact)) => contact,
            Ok(None) | Err(rusqlite::Error::InvalidColumnName(_)) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let day = |text: &str| text.parse().map_err(|_| VaultError::damaged(CASES));
        let flag = |name: &str| row.get::<_, Option<bool>>(name).map(Option::unwrap_or_default);
        let text = |name: &str| row.get::<_, Option<String>>(name);
        Ok(Some(Self {
            review_on: text("review_on")?.map(|text| day(&text)).transpose()?,
            contact_on: day(&contact)?,
            may_keep: flag("may_keep")?,
            held: flag("held")?,
            binned: text("binned")?.map(|text| moment(&text)).transpose()?,
        }))
    }
}
