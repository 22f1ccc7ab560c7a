//! What was asked in an assessment before: how, and whether at all.

use super::guided::GuidedAssessment;
use crate::domain::consent::{ConsentMatter, Interpreter};
use crate::domain::event::{Event, Recorded, SituationFact};
use crate::domain::personal::Personal;

/// How the person was asked for a consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    pub interpreter: Interpreter,
    /// The language that was spoken.
    pub spoken: Option<String>,
    /// Why she could not be asked.
    pub reason: Option<Personal<String>>,
}

impl GuidedAssessment {
    /// How the person was asked last: through whom, in which language, and why she could not be.
    #[must_use]
    pub fn asked_last(&self) -> Option<Asking> {
        let asked = |of: fn(ConsentMatter) -> bool| {
            self.draft().events().iter().rev().find_map(|told| match &told.event {
                Recorded::Known(Event::ConsentRecorded { interpreter, spoken, detail, matter, .. }) if of(*matter) => {
                    Some((*interpreter, spoken, detail))
                }
                _ => None,
            })
        };
        let (interpreter, spoken, _) = asked(|_| true)?;
        // Names and whom to contact are asked in one breath with the recording, and are told after it.
        let reason = asked(|matter| matter == ConsentMatter::Recording).and_then(|(.., reason)| reason.clone());
        Some(Asking { interpreter, spoken: spoken.clone(), reason })
    }

    /// Whether it was asked what is needed, even if that is nothing.
    #[must_use]
    pub fn needs_are_told(&self) -> bool {
        let is_needs =
            |event: &Recorded| matches!(event, Recorded::Known(Event::SituationRecorded { fact: SituationFact::Needs(_) }));
        self.draft().events().iter().any(|told| is_needs(&told.event))
    }
}
