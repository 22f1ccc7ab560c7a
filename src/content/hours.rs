//! Opening hours as files give them.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::domain::hours::OpeningHours;

/// What the reader says of hours that are no span; [`super::file::File`] knows it again.
pub const NO_SPAN: &str = "no span of days and times";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHours {
    days: String,
    from: String,
    to: String,
}

/// Reads a list of spans.
///
/// # Errors
/// When one of them is no span of days and times.
pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<OpeningHours>, D::Error> {
    let raw: Vec<RawHours> = Vec::deserialize(deserializer)?;
    let span = |raw: &RawHours| OpeningHours::parse(&raw.days, &raw.from, &raw.to);
    raw.iter().map(span).collect::<Option<_>>().ok_or_else(|| D::Error::custom(NO_SPAN))
}
