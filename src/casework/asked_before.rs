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
        self.draft().events().iter().rev().find_map(|told| match &told.event {
            Recorded::Known(Event::ConsentRecorded { interpreter, spoken, detail, matter, .. }) => {
                let reason = detail.clone().filter(|_| *matter == ConsentMatter::Recording);
                Some(Asking { interpreter: *interpreter, spoken: spoken.clone(), reason })
            }
            _ => None,
        })
    }

    /// Whether it was asked what is needed, even if that is nothing.
    #[must_use]
    pub fn needs_are_told(&self) -> bool {
        let is_needs =
            |event: &Recorded| matches!(event, Recorded::Known(Event::SituationRecorded { fact: SituationFact::Needs(_) }));
        self.draft().events().iter().any(|told| is_needs(&told.event))
    }
}
