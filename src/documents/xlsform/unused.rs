//! What of somebody's form was not used, and where.

use std::collections::BTreeMap;

use crate::message::Message;

/// Why something was not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unused {
    /// A row that is no question with yes and no.
    Type,
    /// A row inside a repeat.
    Repeat,
    /// A column that a checklist has no place for.
    Column,
    /// A column of a language that is none of the twelve.
    Language,
    /// A text that does not say its language, and the one it was taken for.
    Assumed,
    /// No column is in English, which every checklist needs.
    NoEnglish,
    /// A question or group without a name that can serve as an id, or without words.
    NoWords,
    /// A cell that is a formula.
    Formula,
    /// A cell that is too long.
    LongCell,
    /// A text of which something was taken out: the beginning of a formula, marks that change its direction, a gap.
    Changed,
    /// A name that stands twice, and got a number.
    Twice,
}

impl Unused {
    const fn key(self) -> &'static str {
        match self {
            Self::Type => "xlsform-unused-type",
            Self::Repeat => "xlsform-unused-repeat",
            Self::Column => "xlsform-unused-column",
            Self::Language => "xlsform-unused-language",
            Self::Assumed => "xlsform-unused-assumed",
            Self::NoEnglish => "xlsform-unused-no-english",
            Self::NoWords => "xlsform-unused-no-words",
            Self::Formula => "xlsform-unused-formula",
            Self::LongCell => "xlsform-unused-long-cell",
            Self::Changed => "xlsform-unused-changed",
            Self::Twice => "xlsform-unused-twice",
        }
    }

    /// Its fixed word in a report.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.key().trim_start_matches("xlsform-unused-")
    }
}

/// Everything that was not used, by reason and name, with the rows of the spreadsheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report(BTreeMap<(Unused, String), Vec<u32>>);

/// Letters of somebody else's name for something: more say no more.
const LONGEST_NAME: usize = 60;
/// Rows that are named one by one.
const NAMED_ROWS: usize = 8;

impl Report {
    /// Adds a row; 0 stands for the form as a whole.
    pub fn add(&mut self, why: Unused, name: &str, row: u32) {
        let name: String = super::plain::text(name).words.chars().take(LONGEST_NAME).collect();
        let rows = self.0.entry((why, name)).or_default();
        if row > 0 && rows.last() != Some(&row) {
            rows.push(row);
        }
    }

    /// Reason, name and rows of each.
    pub fn entries(&self) -> impl Iterator<Item = (Unused, &str, &[u32])> {
        self.0.iter().map(|((why, name), rows)| (*why, name.as_str(), rows.as_slice()))
    }

    /// A line for each.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let message = |(why, name, rows): (Unused, &str, &[u32])| {
            let mut named: Vec<String> = rows.iter().take(NAMED_ROWS).map(ToString::to_string).collect();
            if rows.len() > NAMED_ROWS {
                named.push(format!("… ({})", rows.len()));
            }
            Message::new(why.key()).text("name", name).text("rows", named.join(", "))
        };
        self.entries().map(message).collect()
    }
}
