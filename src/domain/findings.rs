//! What an assessment is made of, as a case tells it, and what would change its result.

use super::answer::Answer;
use super::assess::{Age, Assessment, Band, Findings, assess};
use super::case::Case;
use super::checklist::Catalogue;
use super::indicator::IndicatorId;
use super::situation::PersonAge;

impl Findings {
    /// What the case holds. An age that is not known counts as an adult's; the answers can still say otherwise.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let situation = case.situation();
        Self {
            age: match situation.age {
                PersonAge::Adult | PersonAge::Unknown => Age::Adult,
                PersonAge::Child => Age::Child,
                PersonAge::MayBeChild => Age::MayBeChild,
            },
            forms: situation.forms,
            answers: case.answers().iter().map(|(id, standing)| (id.clone(), standing.answer)).collect(),
            private_talk: case.private_talk() == Answer::Yes,
            says_exploited: case.says_exploited() == Answer::Yes,
            officer_judges_so: case.assessments().last().is_some_and(|dated| dated.result.judgement.is_some()),
        }
    }
}

/// The questions that are open and of which a single yes would bring the band `presumed`.
#[must_use]
pub fn deciding<'a>(catalogue: &Catalogue, findings: &'a Findings, assessment: &'a Assessment) -> Vec<&'a IndicatorId> {
    if assessment.band == Band::Presumed {
        return Vec::new();
    }
    let with_yes = |id: &IndicatorId| {
        let mut changed = findings.clone();
        changed.answers.insert(id.clone(), Answer::Yes);
        assess(catalogue, &changed).band == Band::Presumed
    };
    let open = findings.answers.iter().filter(|(_, answer)| matches!(answer, Answer::Unclear | Answer::NotAsked));
    open.map(|(id, _)| id).chain(&assessment.prompts).filter(|id| with_yes(id)).collect()
}
