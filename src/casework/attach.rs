//! Attaches files to a case, reads them and removes them.

use std::path::PathBuf;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::duty::Duty;
use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::access::{AccessEvent, Export};
use crate::domain::attachment::{Attachment, AttachmentId, carries_hidden_data};
use crate::domain::entry::CaseId;
use crate::domain::personal::Personal;
use crate::vault::{Sweep, Vault};

/// A file that is attached now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attached {
    pub id: AttachmentId,
    /// Whether the file seems to tell more than it shows, such as where a photograph was taken. It is kept as it is.
    pub carries_hidden_data: bool,
}

impl Casework {
    /// Attaches a file, in an open or a closed case. An empty one is refused, and one that is too large.
    #[must_use]
    pub fn attach(&self, case: CaseId, name: Personal<String>, bytes: Zeroizing<Vec<u8>>) -> Outcome<Attached> {
        let at = self.environment().now();
        self.run(Duty::Casework, move |vault| {
            if bytes.is_empty() {
                return Err(CaseworkError::AttachmentEmpty);
            }
            if u64::try_from(bytes.len()).is_ok_and(|size| size > Attachment::LARGEST) {
                return Err(CaseworkError::AttachmentTooLarge);
            }
            let id = vault.attach(case, name, &bytes, at)?;
            Ok(Attached { id, carries_hidden_data: carries_hidden_data(&bytes) })
        })
    }

    /// What is in an attached file. It may tell who the person is: that it was read is recorded first.
    #[must_use]
    pub fn attachment(&self, case: CaseId, id: AttachmentId) -> Outcome<Zeroizing<Vec<u8>>> {
        let at = self.environment().now();
        self.run(Duty::Casework, move |vault| {
            let attachment = read_out(vault, case, id, at)?;
            Ok(vault.attachment(&attachment)?)
        })
    }

    /// Writes an attached file to the place that somebody chose, and nowhere else.
    #[must_use]
    pub fn export_attachment(&self, case: CaseId, id: AttachmentId, to: PathBuf) -> Outcome<()> {
        let at = self.environment().now();
        self.run(Duty::Casework, move |vault| {
            let attachment = read_out(vault, case, id, at)?;
            vault.record_access(&AccessEvent::Exported { what: Export::Attachment, cases: 1, to: None })?;
            Ok(vault.export_attachment(&attachment, &to)?)
        })
    }

    /// Removes a file from a case and overwrites what was in it.
    #[must_use]
    pub fn remove_attachment(&self, case: CaseId, id: AttachmentId) -> Outcome<Sweep> {
        let at = self.environment().now();
        self.run(Duty::Casework, move |vault| {
            find(vault, case, id)?;
            Ok(vault.remove_attachment(case, id, at)?)
        })
    }
}

/// Records that the file is read out of the vault, and tells what is known of it.
fn read_out(vault: &mut Vault, case: CaseId, id: AttachmentId, at: Timestamp) -> Result<Attachment, CaseworkError> {
    let attachment = find(vault, case, id)?;
    vault.record_names_shown(&[case], at)?;
    Ok(attachment)
}

fn find(vault: &Vault, case: CaseId, id: AttachmentId) -> Result<Attachment, CaseworkError> {
    vault.case(case)?.attachment(id).cloned().ok_or(CaseworkError::NoSuchAttachment)
}
