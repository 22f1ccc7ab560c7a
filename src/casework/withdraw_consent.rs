//! Withdraws a consent, as simply as it was given.

use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::consent::{Consent, ConsentId};
use crate::domain::entry::CaseId;
use crate::domain::event::Event;

impl Casework {
    /// Withdraws a consent, in an open or a closed case. One that was not given or is withdrawn already is refused.
    #[must_use]
    pub fn withdraw_consent(&self, case: CaseId, consent: ConsentId) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            if case.consents().iter().any(|one| one.id == consent && Consent::is_live(one)) {
                return Ok(vec![Event::ConsentWithdrawn { consent }]);
            }
            Err(CaseworkError::ConsentNotLive)
        })
    }
}
