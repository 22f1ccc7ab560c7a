//! Checklists as forms for ODK, Kobo and their like: XLSForm, a spreadsheet. Out with the rule of the result as calculations,
//! and in as far as a form can be a checklist.

mod condition;
mod facts;
mod imported;
mod language;
mod open;
mod picture;
mod plain;
mod questions;
mod read;
mod rule;
mod sheet;
mod survey;
mod unused;
mod words;
mod write;

pub use imported::Imported;
pub use open::{LARGEST_FILE, NotRead};
pub use unused::{Report, Unused};

use rule::calculations;
use sheet::Sheet;
use survey::Survey;
use words::Words;

use crate::domain::checklist::{Catalogue, Checklist, ChecklistType};
use crate::i18n::texts::Texts;

/// A form: what stands in its three sheets.
#[derive(Debug, Clone)]
pub struct XlsForm {
    sheets: Vec<Sheet>,
}

/// The form can't be written, which is a fault of this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the form could not be set")]
pub struct NotWritten;

impl XlsForm {
    /// A checklist as a form, in all the languages given; the first is the form's own. Steps carry no rule.
    #[must_use]
    pub fn new(catalogue: &Catalogue, checklist: &Checklist, languages: &[Texts]) -> Self {
        let words = Words::new(languages);
        let calculations = match checklist.kind {
            ChecklistType::Indicator => calculations(catalogue, checklist),
            ChecklistType::Protocol => Vec::new(),
        };
        let survey = Survey { catalogue, checklist, words: &words, calculations: &calculations };
        Self { sheets: vec![survey.questions(), survey.choices(), survey.settings()] }
    }

    /// The spreadsheet. The same form gives the same bytes on every machine.
    ///
    /// # Errors
    /// When it can't be written, which is a fault of this program.
    pub fn xlsx(&self) -> Result<Vec<u8>, NotWritten> {
        write::xlsx(&self.sheets).map_err(|_| NotWritten)
    }
}
