//! Writes the recovery code to a file of the officer's choice, to be printed. The file is not encrypted, and says so nowhere: the
//! page that asks for it does.

use std::path::PathBuf;

use super::outcome::Outcome;
use super::print_card::write_pdf;
use crate::documents::CodeSheet;
use crate::vault::{RecoveryCode, VaultError};

/// Sets the sheet with the code and writes it. A file that is there is never replaced.
#[must_use]
pub fn print_code(sheet: CodeSheet, code: RecoveryCode, file: PathBuf) -> Outcome<PathBuf> {
    Outcome::start(move || {
        let pdf = sheet.pdf(&code.text()).map_err(|_| VaultError::DiskTrouble)?;
        write_pdf(file, &pdf)
    })
}
