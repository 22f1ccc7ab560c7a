//! A fictional scenario: answers, and what the rule must give for them.

use std::collections::BTreeSet;

use super::assess::{Assessment, Band, Findings, Rule};
use super::indicator::{Dimension, Profile};
use super::word::ids;

ids! {
    /// The name of a scenario, which begins with `scn-`.
    ScenarioId
}

/// A fictional scenario, for training and as a worked example of the rule.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub id: ScenarioId,
    /// Its place in the list.
    pub order: u32,
    pub findings: Findings,
    pub expected: Expected,
}

/// What the rule must give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    pub profile: Profile,
    pub positive_dimensions: BTreeSet<Dimension>,
    pub ilo_pattern: bool,
    pub rules: BTreeSet<Rule>,
    pub band: Band,
}

impl Expected {
    /// Whether an assessment gives it.
    #[must_use]
    pub fn is_given_by(&self, assessment: &Assessment) -> bool {
        let profile = assessment.profiles.iter().find(|one| one.profile == self.profile);
        let as_expected = profile.is_some_and(|profile| {
            let positive = profile.dimensions.iter().filter(|one| one.is_positive()).map(|one| one.dimension);
            profile.ilo_pattern == self.ilo_pattern && positive.collect::<BTreeSet<_>>() == self.positive_dimensions
        });
        as_expected && assessment.rules == self.rules && assessment.band == self.band
    }
}
