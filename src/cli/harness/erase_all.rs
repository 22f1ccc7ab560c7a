//! `guidepost harness erase-all`: every case is erased, as a supervisor would, and it is said which backups still hold them.

use crate::casework::{Access, Folder, Sweep, VaultError, backups_from_before};
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::cli::session::Session;
use crate::domain::retention::ErasureReason;

/// Erases every case in one go and prints the label of each, then the folder of every backup that is older.
///
/// # Errors
/// When the vault can't be opened, a hold stops it, or it can't be written; and when pieces of the cases are left in the file.
pub fn run(session: &mut Session<'_>) -> Result<(), Failure> {
    let casework = opening::open(session, Access::Write)?;
    let rows = casework.list_all().wait().map_err(|error| opening::failure(&error))?.rows;
    let cases = rows.iter().map(|row| row.id).collect();
    let erased = casework.erase_cases(cases, ErasureReason::PurposeEnded).wait().map_err(|error| opening::failure(&error))?;
    for case in &erased {
        session.line(&format!("ERASED {}", case.label))?;
    }
    for backup in backups_from_before(&Folder::new(&session.data), session.environment.now()) {
        session.line(&format!("HELD {}", backup.path.display()))?;
    }
    if erased.iter().any(|case| case.sweep == Sweep::Waits) {
        return Err(opening::failure(&VaultError::InUse { holder: None }.into()));
    }
    Ok(())
}
