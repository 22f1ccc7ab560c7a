//! Opens a spreadsheet that somebody brings, within limits: what is larger than any form is refused before it fills the memory.

use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};
use zip::ZipArchive;

use super::sheet::{Row, put};
use super::unused::{Report, Unused};
use crate::message::Message;

/// In bytes: the file as it is.
pub const LARGEST_FILE: usize = 16 * 1024 * 1024;
/// In bytes: everything in it once it is unpacked, and all cells that are used.
const LARGEST_WHOLE: u64 = 64 * 1024 * 1024;
const LARGEST_CELLS: usize = 16 * 1024 * 1024;
/// Rows of a sheet below its headings.
const MOST_ROWS: u32 = 5_000;
const MOST_COLUMNS: u32 = 256;
/// In bytes.
const LARGEST_CELL: usize = 4 * 1024;
/// Parts of the file, and texts that it says it has.
const MOST_PARTS: usize = 1_000;
const MOST_TEXTS: u64 = 1_000_000;

/// Why a form could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    #[error("no spreadsheet, or a damaged one")]
    Damaged,
    #[error("larger than any form")]
    TooLarge,
    #[error("too many rows")]
    TooManyRows,
    #[error("no sheet of questions")]
    NoSurvey,
    #[error("no question with yes and no")]
    NoQuestions,
}

impl NotRead {
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Damaged => "error-xlsform-damaged",
            Self::TooLarge => "error-xlsform-too-large",
            Self::TooManyRows => "error-xlsform-too-many-rows",
            Self::NoSurvey => "error-xlsform-no-survey",
            Self::NoQuestions => "error-xlsform-no-questions",
        })
    }
}

/// The rows of a sheet, each with its number in the spreadsheet and its cells by the headings of the first row.
pub type Rows = Vec<(u32, Row)>;

/// A spreadsheet that is open.
pub struct Workbook<'a> {
    xlsx: Xlsx<Cursor<&'a [u8]>>,
    size: usize,
}

impl<'a> Workbook<'a> {
    /// # Errors
    /// When it is no spreadsheet of the kind .xlsx, or a too large one.
    pub fn open(bytes: &'a [u8]) -> Result<Self, NotRead> {
        if bytes.len() > LARGEST_FILE {
            return Err(NotRead::TooLarge);
        }
        look_through(bytes)?;
        let xlsx = Xlsx::new(Cursor::new(bytes)).map_err(|_| NotRead::Damaged)?;
        Ok(Self { xlsx, size: 0 })
    }

    /// The rows of a sheet; nothing where there is no such sheet. Read cell by cell: a sheet that says it is vast costs nothing.
    ///
    /// # Errors
    /// When it is damaged, or there are too many rows.
    pub fn rows(&mut self, name: &str, report: &mut Report) -> Result<Option<Rows>, NotRead> {
        let names = self.xlsx.sheet_names();
        let Some(name) = names.iter().find(|one| one.trim().eq_ignore_ascii_case(name)) else { return Ok(None) };
        let mut cells = self.xlsx.worksheet_cells_reader(name).map_err(|_| NotRead::Damaged)?;
        let mut headings: Row = Row::new();
        let mut rows: Rows = Vec::new();
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| NotRead::Damaged)? {
            let (row, column) = cell.pos;
            let text = text(&cell.value);
            if text.is_empty() && cell.formula.is_none() {
                continue;
            }
            if row > MOST_ROWS {
                return Err(NotRead::TooManyRows);
            }
            if cell.formula.is_some() {
                report.add(Unused::Formula, "", row + 1);
            } else if text.len() > LARGEST_CELL || column >= MOST_COLUMNS {
                report.add(Unused::LongCell, "", row + 1);
            } else if row == 0 {
                put(&mut headings, column.to_string(), text.trim());
            } else if let Some(heading) = headings.get(&column.to_string()) {
                self.size += text.len();
                if rows.last().is_none_or(|(line, _)| *line != row + 1) {
                    rows.push((row + 1, Row::new()));
                }
                if let Some((_, cells)) = rows.last_mut() {
                    put(cells, heading, text.trim());
                }
            }
            if self.size > LARGEST_CELLS || rows.len() > MOST_ROWS as usize {
                return Err(NotRead::TooLarge);
            }
        }
        Ok(Some(rows))
    }
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) | DataRef::Error(_) | DataRef::Empty => {
            String::new()
        }
    }
}

/// Unpacks every part once and keeps none: how large they are together, and how many texts the file says it has, for so many the
/// reader makes room at once.
fn look_through(bytes: &[u8]) -> Result<(), NotRead> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotRead::Damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(NotRead::TooLarge);
    }
    let mut left = LARGEST_WHOLE;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| NotRead::Damaged)?;
        let name = part.name().map_err(|_| NotRead::Damaged)?.to_ascii_lowercase();
        let holds_texts = name.ends_with("sharedstrings.xml");
        let mut content = Vec::new();
        let read = part.take(left + 1).read_to_end(&mut content).map_err(|_| NotRead::Damaged)?;
        left = left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)).ok_or(NotRead::TooLarge)?;
        // In an encoding of two bytes a letter the number could hide.
        if holds_texts && (content.contains(&0) || said(&content).any(|count| count > MOST_TEXTS)) {
            return Err(NotRead::TooLarge);
        }
    }
    Ok(())
}

/// Every number that a part gives for its texts.
fn said(content: &[u8]) -> impl Iterator<Item = u64> {
    const NAME: &[u8] = b"uniqueCount";
    let places = content.windows(NAME.len()).enumerate().filter(|(_, window)| *window == NAME);
    places.map(|(at, _)| {
        let after = content.iter().skip(at + NAME.len()).skip_while(|byte| !byte.is_ascii_digit());
        let digits = after.take_while(|byte| byte.is_ascii_digit());
        digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
    })
}
