//! Reads the fictional scenarios, which are also the worked examples of the assessment rule.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::file::{Fault, File, Problem};
use crate::domain::answer::Answer;
use crate::domain::assess::{Age, Band, Findings, Rule};
use crate::domain::indicator::{Dimension, Form, IndicatorId, Profile};
use crate::domain::scenario::{Expected, Scenario, ScenarioId};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScenario {
    id: ScenarioId,
    order: u32,
    /// Nothing else may be in here: it is shown to groups.
    fictional: bool,
    age: Age,
    forms: BTreeSet<Form>,
    private_talk: bool,
    yes: Vec<IndicatorId>,
    no: Vec<IndicatorId>,
    expected: RawExpected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExpected {
    profile: Profile,
    positive_dimensions: BTreeSet<Dimension>,
    ilo_pattern: bool,
    rules: BTreeSet<Rule>,
    band: Band,
}

/// Reads one scenario.
///
/// # Errors
/// When the file is not as its form says.
pub fn read(file: &File) -> Result<Scenario, Fault> {
    let raw: RawScenario = file.parse()?;
    refuse_what_misleads(file, &raw)?;
    let said = |ids: Vec<IndicatorId>, answer: Answer| ids.into_iter().map(move |id| (id, answer));
    let answers: BTreeMap<_, _> = said(raw.yes, Answer::Yes).chain(said(raw.no, Answer::No)).collect();
    let findings = Findings {
        age: raw.age,
        forms: raw.forms,
        answers,
        private_talk: raw.private_talk,
        says_exploited: false,
        officer_judges_so: false,
    };
    let RawExpected { profile, positive_dimensions, ilo_pattern, rules, band } = raw.expected;
    let expected = Expected { profile, positive_dimensions, ilo_pattern, rules, band };
    Ok(Scenario { id: raw.id, order: raw.order, findings, expected })
}

/// A scenario that is not marked as fictional, or says two things of one indicator.
fn refuse_what_misleads(file: &File, raw: &RawScenario) -> Result<(), Fault> {
    if !raw.fictional {
        return Err(file.fault("fictional", Problem::UnknownValue("false".to_owned())));
    }
    let ids: Vec<&str> = raw.yes.iter().chain(&raw.no).map(IndicatorId::as_str).collect();
    let yes = raw.yes.len();
    file.refuse_twice(&ids, |place| place.checked_sub(yes).map_or(format!("yes.{place}"), |place| format!("no.{place}")))
}
