//! Records what the person said about one matter.

use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use crate::domain::contact::ContactId;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;
use crate::vault::VaultError;

/// A consent as it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedConsent {
    pub matter: ConsentMatter,
    pub answer: ConsentAnswer,
    /// Towards whom, where the matter is a sharing.
    pub recipient: Option<ContactId>,
    pub detail: Option<Personal<String>>,
    pub interpreter: Interpreter,
    pub interpreter_code: Option<String>,
    pub spoken: Option<String>,
}

impl AskedConsent {
    /// The event that says so.
    #[must_use]
    pub fn event(self, consent: ConsentId) -> Event {
        let Self { matter, answer, recipient, detail, interpreter, interpreter_code, spoken } = self;
        Event::ConsentRecorded { consent, matter, answer, recipient, detail, interpreter, interpreter_code, spoken }
    }
}

impl Casework {
    /// Records the answer to one question about consent, in an open or a closed case.
    #[must_use]
    pub fn record_consent(&self, case: CaseId, asked: AskedConsent) -> Outcome<CaseId> {
        let id = self.environment().uuid().map_err(VaultError::from);
        self.perform(case, move |_| Ok(vec![asked.event(ConsentId(id?))]))
    }
}
