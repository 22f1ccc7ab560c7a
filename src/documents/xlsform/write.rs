//! Writes the sheets of a form as a spreadsheet.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::sheet::Sheet;

/// Writes the sheets.
///
/// # Errors
/// When one has more rows, columns or letters than a spreadsheet holds.
pub fn xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // No clock: the same form gives the same bytes.
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet)?;
    }
    workbook.save_to_buffer()
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    worksheet.set_name(sheet.name)?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(&sheet.columns) {
        worksheet.write_string_with_format(0, column, name, &bold)?;
    }
    for (line, row) in (1..).zip(&sheet.rows) {
        for (column, name) in (0..).zip(&sheet.columns) {
            if let Some(text) = row.get(name) {
                write(worksheet, line, column, text)?;
            }
        }
    }
    worksheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// What a spreadsheet could take for a formula is marked as text, and stays text when somebody edits it.
fn write(worksheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        worksheet.write_string_with_format(row, column, text, &Format::new().set_quote_prefix())?;
    } else {
        worksheet.write_string(row, column, text)?;
    }
    Ok(())
}
