//! Writes a card for the person to a file of the officer's choice. It holds nothing of a case.

use std::io;
use std::path::PathBuf;

use super::outcome::Outcome;
use crate::documents::{CardPaper, CardSheet};
use crate::exchange::whole_file;
use crate::vault::VaultError;

/// Sets the card and writes it. A file that is there is never replaced.
#[must_use]
pub fn print_card(sheet: CardSheet, paper: CardPaper, file: PathBuf) -> Outcome<PathBuf> {
    Outcome::start(move || {
        let pdf = sheet.pdf(paper).map_err(|_| VaultError::DiskTrouble)?;
        write_pdf(file, &pdf)
    })
}

/// Writes a PDF where the officer wants it, for its owner alone.
pub(super) fn write_pdf(file: PathBuf, pdf: &[u8]) -> Result<PathBuf, VaultError> {
    match whole_file::write_new(&file, pdf) {
        Ok(()) => Ok(file),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(VaultError::FileExists { file: file.display().to_string() })
        }
        // The folder that was named, not the vault's.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(VaultError::NoPermission),
        Err(error) => Err(error.into()),
    }
}
