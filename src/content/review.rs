//! Reads how long contacts may go unchecked.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::file::{Fault, File};
use crate::domain::contact::ContactType;
use crate::domain::directory::Review;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReview {
    compiled: Date,
    warn_after_months: u16,
    block_after_months: u16,
    review_interval_months: BTreeMap<ContactType, u16>,
}

/// Reads the review rules.
///
/// # Errors
/// When the file is not as its form says.
pub fn read(file: &File) -> Result<Review, Fault> {
    let raw: RawReview = file.parse()?;
    let RawReview { compiled, warn_after_months, block_after_months, review_interval_months: intervals } = raw;
    Ok(Review { compiled, warn_after_months, block_after_months, intervals })
}
