//! Records an answer, or a fact about where the person stands.

use super::outcome::Outcome;
use super::session::{Casework, check_open};
use crate::domain::answer::Answer;
use crate::domain::entry::CaseId;
use crate::domain::event::{Event, SituationFact};
use crate::domain::indicator::IndicatorId;
use crate::domain::personal::Personal;

/// One indicator's answer with what it was given to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    pub indicator: IndicatorId,
    pub answer: Answer,
    /// The version of the catalogue that the officer saw.
    pub catalogue: String,
    /// The language it was worded in.
    pub language: String,
    pub note: Option<Personal<String>>,
}

impl Casework {
    /// Records one answer. The later answer to the same indicator holds; the earlier stays in the journal.
    #[must_use]
    pub fn answer(&self, case: CaseId, given: GivenAnswer) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            let GivenAnswer { indicator, answer, catalogue, language, note } = given;
            Ok(vec![Event::Answered { indicator, answer, catalogue, language, note }])
        })
    }

    /// Records one fact about where the person stands.
    #[must_use]
    pub fn record_fact(&self, case: CaseId, fact: SituationFact) -> Outcome<CaseId> {
        self.perform(case, move |case| {
            check_open(case)?;
            Ok(vec![Event::SituationRecorded { fact }])
        })
    }
}
