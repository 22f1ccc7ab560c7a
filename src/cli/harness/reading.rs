//! Reads a vault whole, or not at all: what is damaged in any place is told before anything of it is.

use crate::casework::{Access, Casework, Folder, Names, waiting};
use crate::cli::failure::Failure;
use crate::cli::opening;
use crate::cli::session::Session;
use crate::domain::case::Case;
use crate::message::Message;

/// A vault that was found healthy, with all its cases in the order of their ids.
pub struct Healthy {
    pub casework: Casework,
    pub cases: Vec<Case>,
}

/// Opens the vault, checks all of it, and reads every case.
///
/// # Errors
/// When it can't be opened, or anything in it is damaged.
pub fn healthy(session: &mut Session<'_>) -> Result<Healthy, Failure> {
    let casework = opening::open(session, Access::Read)?;
    let report = casework.verify().wait().map_err(|error| opening::failure(&error))?;
    if let Some(fault) = report.faults.first() {
        return Err(Failure::Vault(Message::new("error-vault-damaged").text("file", &fault.file)));
    }
    // What was sealed is filed when the vault is opened to write: what is left then can't be read.
    if casework.access() == Access::Write
        && let Some(left) = waiting(&Folder::new(&session.data)).first()
    {
        return Err(Failure::Vault(Message::new("error-harness-not-filed").text("file", left.id.simple().to_string())));
    }
    let mut rows = casework.list_all().wait().map_err(|error| opening::failure(&error))?.rows;
    rows.sort_by_key(|row| row.id);
    let mut cases = Vec::with_capacity(rows.len());
    for row in rows {
        cases.push(casework.show(row.id, Names::Hidden).wait().map_err(|error| opening::failure(&error))?);
    }
    Ok(Healthy { casework, cases })
}
