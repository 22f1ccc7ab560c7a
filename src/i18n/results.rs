//! The headings of a result. Only these exist, and none says that somebody is a victim (ux.md 4.4).

use super::texts::Texts;
use crate::domain::assess::{Age, Assessment, Band, Findings};
use crate::domain::event::RecordedAssessment;
use crate::domain::word::Word as _;
use crate::message::Message;

impl Texts {
    /// The heading of a result: what somebody who reads over the officer's shoulder may see.
    #[must_use]
    pub fn result_title(&self, findings: &Findings, assessment: &Assessment) -> String {
        self.get(&format!("results-{}-title", key(findings, assessment)))
    }

    /// The heading of a result that was recorded, where the answers have changed since.
    #[must_use]
    pub fn recorded_title(&self, result: &RecordedAssessment) -> String {
        self.get(&format!("results-{}-title", named(result.band, result.age != Age::Adult)))
    }

    /// Its second line: what is recorded, and what to do.
    #[must_use]
    pub fn result_detail(&self, findings: &Findings, assessment: &Assessment, emergency: &str) -> String {
        let message = Message::new(format!("results-{}-detail", key(findings, assessment)));
        self.message(&message.text("emergency", emergency))
    }
}

fn key(findings: &Findings, assessment: &Assessment) -> &'static str {
    let child = findings.age != Age::Adult || assessment.profiles.iter().any(|profile| profile.profile.is_child());
    named(assessment.band, child)
}

fn named(band: Band, is_child: bool) -> &'static str {
    match (band, is_child) {
        (Band::Presumed, true) => "child-presumed",
        (Band::NoneNow | Band::NotEnoughAsked | Band::Some, true) => "child-other",
        (band, false) => band.word(),
    }
}
