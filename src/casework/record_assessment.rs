//! Records the result of an assessment.

use super::outcome::Outcome;
use super::session::{Casework, check_open};
use crate::domain::entry::CaseId;
use crate::domain::event::{Event, RecordedAssessment};

impl Casework {
    /// Records a result as it was shown, with the rules and the catalogue that gave it.
    #[must_use]
    pub fn record_assessment(&self, case: CaseId, result: RecordedAssessment) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(vec![Event::AssessmentRecorded { result }])
        })
    }
}
