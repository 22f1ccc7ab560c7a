//! A date as sources give it: a year, a month or a day.

use std::fmt;

use jiff::civil::Date;

/// A date known to the year, the month or the day, written `2025`, `2025-12` or `2025-12-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    first_day: Date,
    precision: Precision,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

impl PartialDate {
    /// Reads `2025`, `2025-12` or `2025-12-31`; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (padded, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            10 => (text.to_owned(), Precision::Day),
            _ => return None,
        };
        let first_day: Date = padded.parse().ok()?;
        Some(Self { first_day, precision })
    }

    /// The first day that it can mean. Ages are counted from it: in doubt a fact is older.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first_day
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.first_day;
        match self.precision {
            Precision::Year => write!(f, "{:04}", day.year()),
            Precision::Month => write!(f, "{:04}-{:02}", day.year(), day.month()),
            Precision::Day => write!(f, "{day}"),
        }
    }
}

/// A text that is no date of one of the three forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date like 2025, 2025-12 or 2025-12-31")]
pub struct NotADate;

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        Self::parse(&text).ok_or(NotADate)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_precisely_as_it_was_given() {
        for text in ["2025", "2025-12", "2025-12-31"] {
            assert_eq!(PartialDate::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        for text in ["", "25", "2025-13", "2025-02-30", "soon", "2025/12/31"] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
