//! Reads how long contacts may go unchecked, and what has changed since older lists.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::file::{Fault, File};
use crate::domain::contact::{Certainty, ContactType};
use crate::domain::directory::{Change, Review};
use crate::domain::partial_date::PartialDate;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReview {
    compiled: Date,
    warn_after_months: u16,
    block_after_months: u16,
    review_interval_months: BTreeMap<ContactType, u16>,
    change: Vec<RawChange>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChange {
    id: String,
    date: PartialDate,
    text: String,
    consequence: String,
    confidence: Certainty,
    sources: Vec<String>,
}

/// Reads the review rules.
///
/// # Errors
/// When the file is not as its form says.
pub fn read(file: &File) -> Result<Review, Fault> {
    let raw: RawReview = file.parse()?;
    let RawReview { compiled, warn_after_months, block_after_months, review_interval_months: intervals, change } = raw;
    let changes = change.into_iter().map(change_of).collect();
    Ok(Review { compiled, warn_after_months, block_after_months, intervals, changes })
}

fn change_of(raw: RawChange) -> Change {
    let RawChange { id, date, text, consequence, confidence: certainty, sources } = raw;
    Change { id, date, text, consequence, certainty, sources }
}
