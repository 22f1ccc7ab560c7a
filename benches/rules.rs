//! The rules on the shipped content: an assessment, and the suggestions for one situation.
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
    criterion.bench_function("read the content", |bencher| bencher.iter(|| Content::shipped().unwrap()));
}

criterion_group!(benches, rules);
criterion_main!(benches);
