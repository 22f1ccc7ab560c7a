//! The rules on the shipped content: an assessment, the suggestions for one situation, and what is found by a word that is typed.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use guidepost::content::Content;
use guidepost::domain::assess::assess;
use guidepost::domain::country::CountryCode;
use guidepost::domain::indicator::Form;
use guidepost::domain::situation::{Residence, Sex, Situation};
use guidepost::domain::suggest::suggest;
use guidepost::i18n::{Locale, Texts, find_contacts};

fn rules(criterion: &mut Criterion) {
    let content = Content::shipped().unwrap();
    let findings = &content.scenarios.first().unwrap().findings;
    let situation = Situation {
        located_in: CountryCode::new("LT"),
        sex: Sex::Male,
        residence: Residence::None,
        forms: BTreeSet::from([Form::Labour]),
        ..Situation::unknown()
    };

    criterion.bench_function("assess", |bencher| bencher.iter(|| assess(&content.catalogue, black_box(findings))));
    criterion.bench_function("suggest", |bencher| bencher.iter(|| suggest(&content.directory, black_box(&situation))));
    let texts = Texts::load(Locale::Ru);
    for (what, typed) in [("a city", "вильнюс"), ("a word with a slip", "vilnuis"), ("nobody", "qqqqq")] {
        criterion.bench_function(&format!("find contacts: {what}"), |bencher| {
            bencher.iter(|| find_contacts(&texts, &content.directory, None, Some(black_box(typed))));
        });
    }
    criterion.bench_function("read the content", |bencher| bencher.iter(|| Content::shipped().unwrap()));
}

criterion_group!(benches, rules);
criterion_main!(benches);
