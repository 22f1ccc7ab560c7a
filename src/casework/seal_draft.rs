//! Keeps a draft while the vault is locked, and files it at the next unlock.

use uuid::{Builder, Uuid};

use super::draft::Draft;
use super::duty::Duty;
use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::dated_event::DatedEvent;
use crate::domain::entry::CaseId;
use crate::domain::environment::Environment;
use crate::exchange::bundle::Bundle;
use crate::vault::{Filed, Folder, VaultError, drop_into, take_back};

/// Seals a draft to the vault without opening it, in the place of what was sealed of it before.
///
/// # Errors
/// When there is no vault, its public key is damaged, or the file can't be written.
pub fn seal_draft(folder: &Folder, draft: &Draft) -> Result<(), CaseworkError> {
    Ok(drop_into(folder, &draft.bundle())?)
}

/// Lets go of a draft that was sealed.
///
/// # Errors
/// When the file can't be removed.
pub fn forget_draft(folder: &Folder, draft: &Draft) -> Result<(), CaseworkError> {
    Ok(take_back(folder, draft.bundle().id)?)
}

/// Seals what was still being written to a case that the vault knows, so that it can be locked at once.
///
/// # Errors
/// As [`seal_draft`].
pub fn seal_events(
    folder: &Folder,
    case: CaseId,
    events: Vec<DatedEvent>,
    environment: &Environment,
) -> Result<(), CaseworkError> {
    let id = Builder::from_random_bytes(environment.random().map_err(VaultError::from)?).into_uuid();
    Ok(drop_into(folder, &Bundle { id, case, items: events })?)
}

impl Casework {
    /// Files what was sealed while the vault was locked, but for the assessment that is still going on. What can't be read
    /// stays where it is and is counted.
    #[must_use]
    pub fn file_inbox(&self, still_open: Option<Uuid>) -> Outcome<Filed> {
        self.run(Duty::Casework, move |vault| Ok(vault.file_inbox(still_open)?))
    }
}
