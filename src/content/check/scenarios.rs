//! Checks the scenarios: that they answer indicators there are, and that the rule gives what they expect.

use super::names::{self, Named};
use super::place::Place;
use crate::content::file::{Fault, Problem};
use crate::content::{Parts, Read};
use crate::domain::answer::Answer;
use crate::domain::assess::{Assessment, assess};
use crate::domain::checklist::Catalogue;
use crate::domain::scenario::Scenario;
use crate::domain::word::Word as _;

/// How every scenario's id begins.
pub const PREFIX: &str = "scn-";

pub fn faults(parts: &Parts<'_>) -> Vec<Fault> {
    let Some(catalogue) = &parts.catalogue else { return Vec::new() };
    let named = parts.scenarios.iter().map(|read| Named { file: read.file, id: read.value.id.to_string() });
    let mut faults = names::faults(&named.collect::<Vec<_>>(), "id");
    faults.extend(parts.scenarios.iter().flat_map(|read| of_scenario(read, &catalogue.value)));
    faults
}

fn of_scenario(read: &Read<'_, Scenario>, catalogue: &Catalogue) -> Vec<Fault> {
    let place = Place::top(read.file);
    let scenario = &read.value;
    if !scenario.id.as_str().starts_with(PREFIX) {
        return vec![place.fault("id", Problem::BadId(scenario.id.to_string()))];
    }
    let unknown = unknown_indicators(read, catalogue);
    if !unknown.is_empty() {
        return unknown;
    }
    let assessment = assess(catalogue, &scenario.findings);
    if scenario.expected.is_given_by(&assessment) {
        Vec::new()
    } else {
        vec![place.fault("expected", Problem::OtherResult(summary(&assessment)))]
    }
}

fn unknown_indicators(read: &Read<'_, Scenario>, catalogue: &Catalogue) -> Vec<Fault> {
    let Read { file, value: scenario } = read;
    let answers = scenario.findings.answers.iter().filter(|(id, _)| catalogue.find(id.as_str()).is_none());
    let fault = |id: &str, answer: Answer| {
        let line = file.text.find(&format!("\"{id}\"")).map_or(1, |place| file.line_at(place));
        let problem = Problem::NoSuch(id.to_owned());
        Fault { file: file.name.clone(), line, field: answer.word().to_owned(), problem }
    };
    answers.map(|(id, answer)| fault(id.as_str(), *answer)).collect()
}

/// The band with its rules, as the file would have to say it.
fn summary(assessment: &Assessment) -> String {
    let rules = assessment.rules.iter().map(|rule| rule.word());
    [assessment.band.word()].into_iter().chain(rules).collect::<Vec<_>>().join(" ")
}
