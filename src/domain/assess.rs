//! The assessment: which signs are present, what the rule says. ILO's rule by dimension is an aid; the band follows a lower,
//! plain rule, because protection attaches to reasonable grounds and not to proof (Council of Europe Convention, art. 10 and 13).

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Answer;
use super::checklist::Catalogue;
use super::indicator::{Dimension, Element, Form, Indicator, IndicatorId, Population, Profile, Strength};
use super::word::{Word as _, words};

words! {
    /// The outcome of an assessment, in rising order. It never says who is a victim and never withholds help.
    Band, "band" {
        NoneNow = "none-now",
        NotEnoughAsked = "not-enough-asked",
        Some = "some",
        Presumed = "presumed",
    }
}

words! {
    /// What brings the band `presumed`, in the order of their words.
    Rule, "rule" {
        AChild = "A-child",
        A1 = "A1",
        A2 = "A2",
        A3 = "A3",
        A4 = "A4",
        A5 = "A5",
        A6 = "A6",
        A7 = "A7",
    }
}

words! {
    /// Age as far as it is known. In doubt a person is treated as a child (Council of Europe Convention, art. 10(3)).
    Age, "age" {
        Adult = "adult",
        Child = "child",
        MayBeChild = "may-be-child",
    }
}

/// Exploitation indicators that describe poor conditions and are no sign of the purpose by themselves.
pub const POOR_CONDITIONS: [&str; 4] = ["ilo-ex-living", "ilo-ex-education", "ilo-ex-social-protection", "ilo-ex-law-contract"];
/// Items whose yes says that the person is or may be a child.
pub const CHILD_SIGNS: [&str; 2] = ["is-child", "dv-age-disputed"];

/// What an assessment is made of.
#[derive(Debug, Clone)]
pub struct Findings {
    pub age: Age,
    /// The forms that the officer chose; those that follow from the answers come to them.
    pub forms: BTreeSet<Form>,
    pub answers: BTreeMap<IndicatorId, Answer>,
    pub private_talk: bool,
    pub says_exploited: bool,
    pub officer_judges_so: bool,
}

/// What is present in one of the ILO's dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionResult {
    pub dimension: Dimension,
    pub strong: usize,
    pub medium: usize,
    pub weak: usize,
    /// The ILO indicators present, those without a stated strength too.
    pub indicators: Vec<IndicatorId>,
}

impl DimensionResult {
    /// ILO and European Commission, Operational indicators, 2009 (rev.), page 3.
    #[must_use]
    pub const fn is_positive(&self) -> bool {
        let Self { strong, medium, weak, .. } = self;
        *strong >= 2 || (*strong >= 1 && *medium + *weak >= 1) || *medium >= 3 || (*medium >= 2 && *weak >= 1)
    }
}

/// The picture in one of the ILO's four sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileResult {
    pub profile: Profile,
    pub dimensions: Vec<DimensionResult>,
    /// Exploitation, a recruitment and a destination dimension positive; never for a child.
    pub ilo_pattern: bool,
    pub rules: BTreeSet<Rule>,
}

/// The outcome with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub band: Band,
    pub rules: BTreeSet<Rule>,
    pub profiles: Vec<ProfileResult>,
    /// ILO indicators that it may be worth asking about; they never count.
    pub prompts: BTreeSet<IndicatorId>,
}

/// Applies the rule. Answers to items that the catalogue does not hold count for nothing.
#[must_use]
pub fn assess(catalogue: &Catalogue, findings: &Findings) -> Assessment {
    let picture = Picture::new(catalogue, findings);
    let profiles: Vec<_> = picture.profiles().into_iter().map(|profile| picture.result(profile)).collect();
    let mut rules: BTreeSet<Rule> = profiles.iter().flat_map(|profile| profile.rules.iter().copied()).collect();
    if findings.says_exploited {
        rules.insert(Rule::A5);
    }
    if findings.officer_judges_so {
        rules.insert(Rule::A6);
    }
    Assessment { band: picture.band(&rules), rules, profiles, prompts: picture.prompts() }
}

/// The answers, looked up once.
struct Picture<'a> {
    catalogue: &'a Catalogue,
    findings: &'a Findings,
    child: bool,
    /// The items answered yes that count for this person.
    counted: Vec<&'a Indicator>,
    /// The ILO indicators present, directly or through `maps_to`.
    present: BTreeMap<&'a IndicatorId, &'a Indicator>,
    forms: BTreeSet<Form>,
}

impl<'a> Picture<'a> {
    fn new(catalogue: &'a Catalogue, findings: &'a Findings) -> Self {
        let said_yes = |id: &str| findings.answers.get(id) == Some(&Answer::Yes);
        let child = findings.age != Age::Adult || CHILD_SIGNS.into_iter().any(said_yes);
        let mut picture =
            Self { catalogue, findings, child, counted: Vec::new(), present: BTreeMap::new(), forms: findings.forms.clone() };
        let counted: Vec<_> = picture.answered(Answer::Yes).filter(|item| picture.counts(item)).collect();
        for item in &counted {
            let own = catalogue.ilo(item.id.as_str());
            let mapped = item.maps_to.iter().filter_map(|id| catalogue.ilo(id.as_str()));
            picture.present.extend(own.into_iter().chain(mapped).map(|ilo| (&ilo.id, ilo)));
            if item.forms.len() == 1 {
                picture.forms.extend(&item.forms);
            }
        }
        picture.counted = counted;
        picture
    }

    fn answered(&self, answer: Answer) -> impl Iterator<Item = &'a Indicator> {
        let catalogue = self.catalogue;
        let with_answer = self.findings.answers.iter().filter(move |(_, given)| **given == answer);
        with_answer.filter_map(move |(id, _)| catalogue.find(id.as_str()).map(|(_, item)| item))
    }

    fn counts(&self, item: &Indicator) -> bool {
        item.element.is_counted() && (self.child || item.population != Population::Child)
    }

    fn profiles(&self) -> Vec<Profile> {
        let mut profiles = Vec::new();
        if self.forms.contains(&Form::Sexual) {
            profiles.push(if self.child { Profile::ChildSexual } else { Profile::AdultSexual });
        }
        if self.forms.is_empty() || self.forms.iter().any(|form| *form != Form::Sexual) {
            profiles.push(if self.child { Profile::ChildLabour } else { Profile::AdultLabour });
        }
        profiles
    }

    fn result(&self, profile: Profile) -> ProfileResult {
        let dimensions = self.dimensions(profile);
        let rules = if self.child {
            let adult = adult_column(profile);
            let holds = self.has_purpose()
                || !self.rules(profile, &dimensions).is_empty()
                || !self.rules(adult, &self.dimensions(adult)).is_empty();
            holds.then_some(Rule::AChild).into_iter().collect()
        } else {
            self.rules(profile, &dimensions)
        };
        ProfileResult { profile, ilo_pattern: !self.child && ilo_pattern(&dimensions), dimensions, rules }
    }

    fn dimensions(&self, profile: Profile) -> Vec<DimensionResult> {
        let in_dimension = |dimension: Dimension| {
            let items: Vec<_> = self.present.values().filter(|ilo| ilo.dimension == Some(dimension)).collect();
            let count = |strength| items.iter().filter(|ilo| ilo.strength.get(&profile) == Some(&strength)).count();
            DimensionResult {
                dimension,
                strong: count(Strength::Strong),
                medium: count(Strength::Medium),
                weak: count(Strength::Weak),
                indicators: items.iter().map(|ilo| ilo.id.clone()).collect(),
            }
        };
        Dimension::ALL.iter().copied().map(in_dimension).collect()
    }

    /// A1 to A4 and A7, as for an adult.
    fn rules(&self, profile: Profile, dimensions: &[DimensionResult]) -> BTreeSet<Rule> {
        let purpose = self.has_purpose();
        let positive = |wanted| any_positive(dimensions, wanted);
        let strong = |wanted: fn(Dimension) -> bool| dimensions.iter().any(|one| wanted(one.dimension) && one.strong > 0);
        let means = |strength| {
            let of_means = |ilo: &&&Indicator| ilo.dimension.is_some_and(Dimension::is_means);
            self.present.values().filter(of_means).filter(|ilo| ilo.strength.get(&profile) == Some(&strength)).count()
        };
        let held = [
            (Rule::A1, ilo_pattern(dimensions)),
            (Rule::A2, positive(|one| one == Dimension::Exploitation) && positive(|one| one != Dimension::Exploitation)),
            (Rule::A3, purpose && (means(Strength::Strong) >= 1 || means(Strength::Medium) >= 2)),
            (Rule::A4, purpose && self.has_means() && self.forms.iter().any(|form| !form.has_ilo_list())),
            (Rule::A7, !purpose && strong(Dimension::is_recruitment) && strong(Dimension::is_destination)),
        ];
        held.into_iter().filter_map(|(rule, holds)| holds.then_some(rule)).collect()
    }

    fn has_purpose(&self) -> bool {
        let poor = |id: &IndicatorId| POOR_CONDITIONS.contains(&id.as_str());
        let only_poor = |item: &Indicator| poor(&item.id) || (!item.maps_to.is_empty() && item.maps_to.iter().all(poor));
        self.counted.iter().any(|item| item.also_purpose || (item.element == Element::Purpose && !only_poor(item)))
            || self
                .present
                .values()
                .any(|ilo| ilo.also_purpose || (ilo.dimension == Some(Dimension::Exploitation) && !poor(&ilo.id)))
    }

    fn has_means(&self) -> bool {
        self.counted.iter().any(|item| item.element == Element::Means)
            || self.present.values().any(|ilo| ilo.dimension.is_some_and(Dimension::is_means))
    }

    fn band(&self, rules: &BTreeSet<Rule>) -> Band {
        if !rules.is_empty() {
            Band::Presumed
        } else if self.has_some() {
            Band::Some
        } else if self.has_none_now() {
            Band::NoneNow
        } else {
            Band::NotEnoughAsked
        }
    }

    fn has_some(&self) -> bool {
        let speaks = |item: &&Indicator| {
            matches!(item.element, Element::Means | Element::Purpose)
                || !item.maps_to.is_empty()
                || self.catalogue.ilo(item.id.as_str()).is_some()
        };
        let context = self.counted.iter().any(|item| item.element == Element::Context);
        self.counted.iter().any(speaks) || (self.child && !self.counted.is_empty()) || (context && self.counted.len() >= 2)
    }

    /// Any yes stands in the way, whoever the item is about: what nobody can rule out is not "none".
    fn has_none_now(&self) -> bool {
        let no = |element| self.answered(Answer::No).filter(|item| item.element == element && self.counts(item)).count();
        let any_yes = self.answered(Answer::Yes).any(|item| item.element.is_counted() || item.element == Element::Safety);
        !self.child && !any_yes && self.findings.private_talk && no(Element::Means) >= 3 && no(Element::Purpose) >= 2
    }

    fn prompts(&self) -> BTreeSet<IndicatorId> {
        let open = |id: &&IndicatorId| {
            !self.present.contains_key(*id)
                && self.findings.answers.get(id.as_str()).is_none_or(|answer| *answer == Answer::NotAsked)
        };
        self.counted.iter().flat_map(|item| &item.prompts).filter(open).cloned().collect()
    }
}

/// Exploitation, a recruitment dimension and a destination dimension positive.
fn ilo_pattern(dimensions: &[DimensionResult]) -> bool {
    let positive = |wanted| any_positive(dimensions, wanted);
    positive(|one| one == Dimension::Exploitation) && positive(Dimension::is_recruitment) && positive(Dimension::is_destination)
}

fn any_positive(dimensions: &[DimensionResult], wanted: fn(Dimension) -> bool) -> bool {
    dimensions.iter().any(|one| wanted(one.dimension) && one.is_positive())
}

const fn adult_column(profile: Profile) -> Profile {
    match profile {
        Profile::AdultSexual | Profile::ChildSexual => Profile::AdultSexual,
        Profile::AdultLabour | Profile::ChildLabour => Profile::AdultLabour,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dimension_is_positive_exactly_as_the_ilo_says() {
        let cases = [
            ((2, 0, 0), true),
            ((1, 1, 0), true),
            ((1, 0, 1), true),
            ((0, 3, 0), true),
            ((0, 2, 1), true),
            ((1, 0, 0), false),
            ((0, 2, 0), false),
            ((0, 1, 2), false),
            ((0, 0, 7), false),
            ((0, 0, 0), false),
        ];

        for ((strong, medium, weak), positive) in cases {
            let result = DimensionResult { dimension: Dimension::Exploitation, strong, medium, weak, indicators: Vec::new() };

            assert_eq!(result.is_positive(), positive, "{strong} {medium} {weak}");
        }
    }
}
