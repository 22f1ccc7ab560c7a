//! The thirteen worked examples of the catalogue, by the rule on the shipped checklists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use guidepost::content::catalogue::{File, read};
use guidepost::domain::answer::Answer;
use guidepost::domain::assess::{Age, Findings, assess};
use guidepost::domain::checklist::Catalogue;
use guidepost::domain::indicator::{Form, IndicatorId};
use guidepost::domain::word::Word as _;

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn files(folder: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(root(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

fn catalogue() -> Catalogue {
    let own = fs::read_to_string(root("assets/catalogue.toml")).unwrap();
    let lists = files("checklists");
    let lists: Vec<_> = lists.iter().map(|(name, text)| File { name, text }).collect();
    read(&File { name: "assets/catalogue.toml", text: &own }, &lists).unwrap()
}

fn words(value: &toml::Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

#[test]
fn every_worked_example_gives_the_band_rules_and_dimensions_it_states() {
    let catalogue = catalogue();
    let scenarios = files("assets/scenarios");
    assert_eq!(scenarios.len(), 13);

    for (name, text) in &scenarios {
        let scenario: toml::Table = toml::from_str(text).unwrap();
        let expected = &scenario["expected"];
        let answers = |key: &str, answer| -> BTreeMap<IndicatorId, Answer> {
            words(&scenario[key]).into_iter().map(|id| (IndicatorId::new(id).unwrap(), answer)).collect()
        };
        let mut all = answers("yes", Answer::Yes);
        all.extend(answers("no", Answer::No));
        let findings = Findings {
            age: Age::from_word(scenario["age"].as_str().unwrap()).unwrap(),
            forms: words(&scenario["forms"]).into_iter().map(|form| Form::from_word(form).unwrap()).collect(),
            answers: all,
            private_talk: scenario["private_talk"].as_bool().unwrap(),
            says_exploited: false,
            officer_judges_so: false,
        };

        let result = assess(&catalogue, &findings);

        let rules: Vec<_> = result.rules.iter().map(|rule| rule.word()).collect();
        let wanted = expected["profile"].as_str().unwrap();
        let profile = result.profiles.iter().find(|one| one.profile.word() == wanted).unwrap();
        let positive: BTreeSet<_> =
            profile.dimensions.iter().filter(|one| one.is_positive()).map(|one| one.dimension.word()).collect();
        assert_eq!(result.band.word(), expected["band"].as_str().unwrap(), "{name}");
        assert_eq!(rules, words(&expected["rules"]), "{name}");
        assert_eq!(positive, words(&expected["positive_dimensions"]).into_iter().collect(), "{name}");
        assert_eq!(profile.ilo_pattern, expected["ilo_pattern"].as_bool().unwrap(), "{name}");
    }
}

#[test]
fn every_checklist_and_indicator_of_the_catalogue_is_read() {
    let catalogue = catalogue();

    assert_eq!(catalogue.checklists().len(), 21);
    assert_eq!(catalogue.indicators().count(), 381);
    for indicator in catalogue.indicators() {
        assert!(catalogue.source(&indicator.source).is_some(), "{}", indicator.id);
        for mapped in indicator.maps_to.iter().chain(&indicator.prompts) {
            assert!(catalogue.ilo(mapped.as_str()).is_some(), "{mapped}");
        }
    }
}
