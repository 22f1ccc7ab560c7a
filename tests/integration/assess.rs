//! The rule of the result on the shipped checklists: the thirteen worked examples, and what holds for any answers.

use std::collections::{BTreeMap, BTreeSet};

use guidepost::content::Content;
use guidepost::domain::answer::Answer;
use guidepost::domain::assess::{Age, Band, Findings, Rule, assess};
use guidepost::domain::indicator::{Element, Form, Indicator, IndicatorId, Population};
use guidepost::domain::word::Word;
use proptest::prelude::*;

fn content() -> &'static Content {
    static CONTENT: std::sync::LazyLock<Content> = std::sync::LazyLock::new(|| Content::shipped().unwrap());
    &CONTENT
}

fn band(findings: &Findings) -> Band {
    assess(&content().catalogue, findings).band
}

fn word<T: Word + std::fmt::Debug>() -> impl Strategy<Value = T> {
    prop::sample::select(T::ALL)
}

/// Any item of the catalogue, or one of a single checklist: signs that belong together bring the rules to hold.
fn items() -> impl Strategy<Value = Vec<IndicatorId>> {
    let all = content().catalogue.indicators().map(|item| item.id.clone()).collect::<Vec<_>>();
    let lists = content().catalogue.checklists().iter();
    let one_list = lists.map(|list| list.indicators().map(|item| item.id.clone()).collect::<Vec<_>>()).collect::<Vec<_>>();
    prop_oneof![
        prop::collection::vec(prop::sample::select(all), 0..12),
        prop::sample::select(one_list).prop_flat_map(|list| prop::collection::vec(prop::sample::select(list), 1..10)),
    ]
}

prop_compose! {
    fn findings()(
        items in items(),
        given in prop::collection::vec(prop_oneof![3 => Just(Answer::Yes), 1 => word::<Answer>()], 12),
        forms in prop::collection::btree_set(word::<Form>(), 0..3),
        (age, private_talk) in (word::<Age>(), any::<bool>()),
    ) -> Findings {
        let answers: BTreeMap<_, _> = items.into_iter().zip(given).collect();
        Findings { age, forms, answers, private_talk, says_exploited: false, officer_judges_so: false }
    }
}

fn with(findings: &Findings, item: &IndicatorId, answer: Answer) -> Findings {
    let mut changed = findings.clone();
    changed.answers.insert(item.clone(), answer);
    changed
}

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
    assert_eq!(content.directory.countries().map(|country| country.facts.len()).sum::<usize>(), 209);
}

#[test]
fn no_contact_claims_to_have_been_checked_by_a_person() {
    let content = Content::shipped().unwrap();

    for contact in content.directory.contacts() {
        assert_eq!(contact.last_verified, None, "{}", contact.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_yes_more_never_lowers_the_band(findings in findings(), item in items()) {
        for item in item {
            prop_assert!(band(&with(&findings, &item, Answer::Yes)) >= band(&findings), "{}", item);
        }
    }

    #[test]
    fn no_answer_but_yes_brings_some_or_presumed(findings in findings()) {
        let no_yes = |answer| if answer == Answer::Yes { Answer::No } else { answer };
        let answers = findings.answers.iter().map(|(item, answer)| (item.clone(), no_yes(*answer))).collect();

        let found = band(&Findings { answers, ..findings });

        prop_assert!(found <= Band::NotEnoughAsked);
    }

    #[test]
    fn what_is_unclear_declined_or_not_asked_counts_as_if_it_had_not_come_up(findings in findings()) {
        let known = |answer: &Answer| matches!(answer, Answer::Yes | Answer::No);
        let answers = findings.answers.iter().filter(|(_, answer)| known(answer));
        let less = Findings { answers: answers.map(|(item, answer)| (item.clone(), *answer)).collect(), ..findings.clone() };

        let (whole, known) = (assess(&content().catalogue, &findings), assess(&content().catalogue, &less));

        prop_assert_eq!((whole.band, whole.rules, whole.profiles), (known.band, known.rules, known.profiles));
    }

    #[test]
    fn a_child_needs_no_means_and_never_gets_less_than_an_adult(findings in findings()) {
        let as_age = |age| Findings { age, ..findings.clone() };
        let (adult, child) = (band(&as_age(Age::Adult)), band(&as_age(Age::MayBeChild)));

        prop_assert!(child >= adult);
        prop_assert!(child > Band::NoneNow);
    }
}

#[test]
fn one_sign_of_exploitation_is_enough_for_a_child_and_not_for_an_adult() {
    let is_sign =
        |item: &&Indicator| item.element == Element::Purpose && item.population == Population::Any && item.maps_to.is_empty();
    let practical =
        content().catalogue.indicators().filter(is_sign).filter(|item| content().catalogue.ilo(item.id.as_str()).is_none());

    for item in practical {
        let answers = BTreeMap::from([(item.id.clone(), Answer::Yes)]);
        let of = |age| Findings {
            age,
            forms: BTreeSet::new(),
            answers: answers.clone(),
            private_talk: false,
            says_exploited: false,
            officer_judges_so: false,
        };

        let child = assess(&content().catalogue, &of(Age::Child));

        assert_eq!((child.band, child.rules), (Band::Presumed, BTreeSet::from([Rule::AChild])), "{}", item.id);
        assert_eq!(band(&of(Age::Adult)), Band::Some, "{}", item.id);
    }
}
