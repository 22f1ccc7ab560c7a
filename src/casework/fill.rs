//! Opens many cases at once, for vaults to measure with, and reads what is attached as it lies there. Only in builds with the
//! feature `harness`.

use zeroize::Zeroizing;

use super::draft::Draft;
use super::duty::Duty;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::attachment::Attachment;
use crate::vault::Filling;

impl Casework {
    /// Opens a case for each draft, all in one transaction.
    #[must_use]
    pub fn fill(&self, drafts: Vec<Draft>) -> Outcome<()> {
        self.run(Duty::Casework, move |vault| {
            let filling = |draft: &Draft| Filling {
                language: draft.language().to_owned(),
                opened: draft.opened(),
                events: draft.events().to_vec(),
            };
            Ok(vault.fill(drafts.iter().map(filling).collect())?)
        })
    }

    /// What is in an attached file, for a test to compare. Nobody sees it, so nothing is recorded and nothing changes.
    #[must_use]
    pub fn compare_attachment(&self, attachment: Attachment) -> Outcome<Zeroizing<Vec<u8>>> {
        self.run(Duty::Casework, move |vault| Ok(vault.attachment(&attachment)?))
    }
}
