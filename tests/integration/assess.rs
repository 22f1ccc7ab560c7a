//! The thirteen worked examples of the catalogue, by the rule on the shipped checklists, and what holds for any answers.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use guidepost::content::Content;
use guidepost::domain::answer::Answer;
use guidepost::domain::assess::{Age, Band, Findings, Rule, assess};
use guidepost::domain::indicator::{Form, IndicatorId};
use guidepost::domain::word::Word;
use proptest::prelude::*;

#[test]
fn every_worked_example_gives_the_band_rules_and_dimensions_it_states() {
    let content = Content::shipped().unwrap();
    assert_eq!(content.scenarios.len(), 13);

    for scenario in &content.scenarios {
        let assessment = assess(&content.catalogue, &scenario.findings);

        assert!(scenario.expected.is_given_by(&assessment), "{}: {assessment:#?}", scenario.id);
    }
}

#[test]
fn everything_that_the_data_holds_is_read() {
    let content = Content::shipped().unwrap();

    assert_eq!(content.catalogue.checklists().len(), 21);
    assert_eq!(content.catalogue.indicators().count(), 381);
    assert_eq!(content.directory.contacts().len(), 187);
    assert_eq!(content.directory.countries().count(), 22);
    assert_eq!(content.directory.countries().map(|country| country.facts.len()).sum::<usize>(), 200);
    assert_eq!(content.directory.review().changes.len(), 15);
}

#[test]
fn no_contact_claims_to_have_been_checked_by_a_person() {
    let content = Content::shipped().unwrap();

    for contact in content.directory.contacts() {
        assert_eq!(contact.last_verified, None, "{}", contact.id);
    }
}

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| Content::shipped().unwrap())
}

fn word<T: Word + std::fmt::Debug>() -> impl Strategy<Value = T> {
    proptest::sample::select(T::ALL)
}

/// Any indicator of the catalogue, protocol items and those for children among them.
fn indicator() -> impl Strategy<Value = IndicatorId> {
    let ids: Vec<_> = content().catalogue.indicators().map(|item| item.id.clone()).collect();
    proptest::sample::select(ids)
}

prop_compose! {
    fn findings()(
        age in word::<Age>(),
        forms in proptest::collection::btree_set(word::<Form>(), 0..3),
        answers in proptest::collection::btree_map(indicator(), word::<Answer>(), 0..16),
        private_talk in any::<bool>(),
        says_exploited in proptest::bool::weighted(0.1),
        officer_judges_so in proptest::bool::weighted(0.1),
    ) -> Findings {
        Findings { age, forms, answers, private_talk, says_exploited, officer_judges_so }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn adding_a_yes_never_lowers_the_band(findings in findings(), id in indicator()) {
        let before = assess(&content().catalogue, &findings);
        let mut more = findings;
        more.answers.insert(id, Answer::Yes);

        let after = assess(&content().catalogue, &more);

        prop_assert!(after.band >= before.band, "{:?} fell to {:?}", before.band, after.band);
    }

    #[test]
    fn no_answer_but_yes_ever_brings_some_or_presumed(findings in findings()) {
        let mut without = findings;
        without.answers.retain(|_, answer| *answer != Answer::Yes);
        without.says_exploited = false;
        without.officer_judges_so = false;

        let assessment = assess(&content().catalogue, &without);

        prop_assert!(assessment.band < Band::Some, "{:?}", assessment.band);
        prop_assert!(assessment.rules.is_empty());
    }

    #[test]
    fn what_is_not_known_changes_no_result(findings in findings()) {
        let mut known = findings.clone();
        known.answers.retain(|_, answer| matches!(answer, Answer::Yes | Answer::No));

        let (with, without) = (assess(&content().catalogue, &findings), assess(&content().catalogue, &known));

        prop_assert_eq!((with.band, with.rules, with.profiles), (without.band, without.rules, without.profiles));
    }

    #[test]
    fn a_child_never_needs_a_means(id in indicator(), age in proptest::sample::select(vec![Age::Child, Age::MayBeChild])) {
        let means = IndicatorId::new("gi-watched").unwrap();
        let of = |age, ids: Vec<&IndicatorId>| Findings {
            age,
            forms: BTreeSet::new(),
            answers: ids.into_iter().map(|id| (id.clone(), Answer::Yes)).collect(),
            private_talk: false,
            says_exploited: false,
            officer_judges_so: false,
        };
        let adult = assess(&content().catalogue, &of(Age::Adult, vec![&id, &means]));

        let child = assess(&content().catalogue, &of(age, vec![&id]));

        // What is enough for an adult with a strong means is enough for a child without one.
        if id != means && adult.rules.contains(&Rule::A3) {
            prop_assert_eq!(child.band, Band::Presumed, "{}", id);
            prop_assert!(child.rules.contains(&Rule::AChild));
        }
    }
}
