//! Records who the person is and how she can be reached, as far as she agrees.

use super::error::CaseworkError;
use super::outcome::Outcome;
use super::session::Casework;
use crate::domain::consent::ConsentMatter;
use crate::domain::entry::CaseId;
use crate::domain::event::Event;
use crate::domain::personal::Personal;

impl Casework {
    /// Records what the person is called, if she agrees to names being written down. `None` takes a name back, always.
    #[must_use]
    pub fn record_name(&self, case: CaseId, name: Option<Personal<String>>) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            if name.is_some() && !case.agrees_to(ConsentMatter::Names) {
                return Err(CaseworkError::NameNotAgreed);
            }
            Ok(vec![Event::Named { name }])
        })
    }

    /// Records how the person can safely be reached, when and what to say.
    #[must_use]
    pub fn record_safe_contact(&self, case: CaseId, way: Personal<String>) -> Outcome<CaseId> {
        self.perform(case, move |_| Ok(vec![Event::SafeContactRecorded { way }]))
    }

    /// Gives the case a nickname that the officer knows it by; an empty one takes it back.
    #[must_use]
    pub fn rename_case(&self, case: CaseId, nickname: Personal<String>) -> Outcome<CaseId> {
        self.perform(case, move |case| Ok(vec![Event::Renamed { label: case.label(), nickname }]))
    }
}
