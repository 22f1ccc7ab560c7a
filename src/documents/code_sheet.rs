//! The recovery code on paper: what it is for, the code, and what to do with the sheet. Nothing on it tells whose it is.

use serde_json::json;
use zeroize::Zeroizing;

use super::typesetter::{NotSet, Pages};

const SHEET: &str = include_str!("../../assets/documents/code-sheet.typ");

/// What stands on the sheet beside the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeSheet {
    pub language: String,
    pub title: String,
    /// What the code is for.
    pub purpose: String,
    /// The day, and what to do with the sheet: a sentence a line.
    pub lines: Vec<String>,
}

impl CodeSheet {
    /// The sheet as a PDF, with the code in its groups. What the typesetter holds of the code is let go, but not wiped.
    ///
    /// # Errors
    /// When it can't be set, which is a fault of this program.
    pub fn pdf(&self, code: &str) -> Result<Zeroizing<Vec<u8>>, NotSet> {
        let data = json!({
            "language": self.language,
            "title": self.title,
            "purpose": self.purpose,
            "lines": self.lines,
        });
        let pdf = Pages::set_with_secret(SHEET, &data, code).and_then(|pages| pages.pdf());
        Pages::forget();
        pdf.map(Zeroizing::new)
    }
}
